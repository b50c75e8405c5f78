import type { ApiReference } from '../../api/apiReference.ts';
import { settingsAt } from '../../graph/snapshot.ts';
import { type ApiLifecycle, apiLifecycle, newestMinorVersion } from '../../kubernetes/removedApis.ts';
import type { Localized } from '../../localized.ts';
import { readManifestDocument } from '../../model/readManifestDocument.ts';
import type { Resource } from '../../model/resource.ts';
import { childOf, scalarOf } from '../../yaml/nodes.ts';
import type { Fix, JudgedDocument } from '../finding.ts';
import { replaceScalar } from '../fixes/edits.ts';
import { fixOf } from '../fixes/fixOf.ts';
import { endOfLine, lineStart } from '../fixes/textLines.ts';
import { migrate } from '../migrations/migrations.ts';
import { missingFields } from './requiredFields.ts';
import { fits, walkSchema } from './walkSchema.ts';

/** A manifest in an API version that another one took the place of, or that is gone. */
export interface ChangedApi {
  readonly resource: Resource;
  readonly lifecycle: ApiLifecycle;
  /** In the version of Kubernetes that manifests are for. */
  readonly state: 'deprecated' | 'removed';
}

/** The resources of a document, as written, whose API version is deprecated or removed in the Kubernetes version that is set. */
export function changedApis({ snapshot, document, written }: JudgedDocument): readonly ChangedApi[] {
  const version = settingsAt(snapshot, document.path).kubernetesVersion ?? newestMinorVersion;
  return written.flatMap(({ written: resource }) => {
    const lifecycle = apiLifecycle(resource.apiVersion, resource.kind);
    const state = stateIn(version, lifecycle);
    return lifecycle === undefined || state === undefined ? [] : [{ resource, lifecycle, state }];
  });
}

function stateIn(version: number, lifecycle: ApiLifecycle | undefined): ChangedApi['state'] | undefined {
  const { deprecatedIn, removedIn } = lifecycle ?? {};
  if (removedIn !== undefined && removedIn <= version) return 'removed';
  return deprecatedIn !== undefined && deprecatedIn <= version ? 'deprecated' : undefined;
}

/** What to write instead: in words, and as a fix where the manifest as it stands is one of the new API version too. */
export function replacementOf(
  { resource, lifecycle: { replacement } }: ChangedApi,
  api: ApiReference,
): { readonly text: Localized; readonly fixes: readonly Fix[] } {
  if (replacement === undefined) {
    return { text: { en: 'Nothing takes its place.', ko: '대체하는 API가 없습니다.' }, fixes: [] };
  }
  const { apiVersion, kind } = replacement;
  const named = kind === resource.kind ? `\`${apiVersion}\`` : `\`${apiVersion}\` ${kind}`;
  const fixes = kind === resource.kind ? versionFixes(resource, apiVersion, api) : [];
  const moved = fixes.length === 0 ? movedFields.get(`${resource.apiVersion} ${resource.kind}`) : undefined;
  return {
    text: {
      en: `Use ${named}${moved === undefined ? '.' : `; ${moved.en}`}`,
      ko: `${named}을(를) 사용해야 합니다.${moved === undefined ? '' : ` ${moved.ko}`}`,
    },
    fixes,
  };
}

/** Changes the version and what goes with it; none where what is written then is no manifest of that version. */
function versionFixes(resource: Resource, apiVersion: string, api: ApiReference): readonly Fix[] {
  const { document } = resource;
  const written = scalarOf(childOf(resource.node, 'apiVersion'));
  const migration = migrate(resource);
  if (written === undefined || migration === undefined) return [];
  const { edits, also = { en: '', ko: '' } } = migration;
  const all = fixOf(
    {
      en: `Change to \`${apiVersion}\`${edits.length === 0 ? '' : ' and adapt the fields'}${also.en}`,
      ko: `\`${apiVersion}\`(으)로 변경${edits.length === 0 ? '' : '하고 필드도 맞춤'}${also.ko}`,
    },
    [replaceScalar(document, written, apiVersion), ...edits],
  );
  return all
    .filter((fix) => fitsKind(edits.length === 0 ? resource : migrated(resource, fix), apiVersion, api))
    .map((fix) => ({ ...fix, safe: edits.length === 0 && also.en === '' }));
}

/** The resource as it is read after the fix: from its own lines, so that a List of many is not read again for each. */
function migrated({ document, node }: Resource, { edits }: Fix): Resource | undefined {
  const { text } = document.yaml;
  const { start, end } = node;
  const from = lineStart(text, start);
  const own = ' '.repeat(start - from) + text.slice(start, node.flow ? end : endOfLine(text, end));
  const mended = [...edits]
    .sort((a, b) => a.place.span.start - b.place.span.start || a.place.span.end - b.place.span.end)
    .reduceRight((rest, { place: { span }, newText }) => {
      return rest.slice(0, span.start - from) + newText + rest.slice(span.end - from);
    }, own);
  return edits.every(({ place: { span } }) => span.start >= start)
    ? readManifestDocument(document.path, { text: mended, start: 0 }).resources[0]
    : undefined;
}

function fitsKind(resource: Resource | undefined, apiVersion: string, api: ApiReference): boolean {
  const schema = resource && api.schema(apiVersion, resource.kind);
  if (resource === undefined || schema === undefined) return false;
  let fitting = true;
  walkSchema(resource.node, schema, (place) => {
    const fields = place.schema.shape === 'object' ? place.schema.fields() : undefined;
    const unknown =
      place.node.type === 'map' &&
      place.node.entries.some(
        ({ name }) => fields !== undefined && !fields.has(name) && !(place.parent === undefined && name === 'status'),
      );
    if (unknown || !fits(place.node, place.schema) || missingFields(place).length > 0) fitting = false;
  });
  return fitting;
}

/** What the deprecation guide says has moved (https://kubernetes.io/docs/reference/using-api/deprecation-guide/). */
const movedFields: ReadonlyMap<string, Localized> = new Map(
  [
    {
      of: ['extensions/v1beta1 Ingress', 'networking.k8s.io/v1beta1 Ingress'],
      en: '`serviceName` and `servicePort` of a backend are `service.name` and `service.port.number` (or `.name`) there, `spec.backend` is `spec.defaultBackend`, and every path needs a `pathType`.',
      ko: '그 버전에서는 backend의 `serviceName`과 `servicePort`가 `service.name`과 `service.port.number`(또는 `.name`)이고, `spec.backend`는 `spec.defaultBackend`이며, 모든 path에 `pathType`이 필요합니다.',
    },
    {
      of: [
        'extensions/v1beta1 Deployment',
        'extensions/v1beta1 DaemonSet',
        'extensions/v1beta1 ReplicaSet',
        'apps/v1beta1 Deployment',
        'apps/v1beta1 StatefulSet',
      ],
      en: '`spec.selector` must be written there.',
      ko: '그 버전에서는 `spec.selector`를 반드시 적어야 합니다.',
    },
    {
      of: ['apiextensions.k8s.io/v1beta1 CustomResourceDefinition'],
      en: '`spec.version`, `validation`, `subresources` and `additionalPrinterColumns` belong to each of `spec.versions` there, and every version needs a structural schema.',
      ko: '그 버전에서는 `spec.version`, `validation`, `subresources`, `additionalPrinterColumns`가 각 `spec.versions` 항목에 속하고, 모든 버전에 structural schema가 필요합니다.',
    },
    {
      of: [
        'admissionregistration.k8s.io/v1beta1 MutatingWebhookConfiguration',
        'admissionregistration.k8s.io/v1beta1 ValidatingWebhookConfiguration',
      ],
      en: 'every webhook needs `sideEffects` and `admissionReviewVersions` there.',
      ko: '그 버전에서는 모든 webhook에 `sideEffects`와 `admissionReviewVersions`가 필요합니다.',
    },
    {
      of: ['autoscaling/v2beta1 HorizontalPodAutoscaler'],
      en: 'the targets of `spec.metrics` are a `target` with a `type` there.',
      ko: '그 버전에서는 `spec.metrics`의 목표값이 `type`을 가진 `target`입니다.',
    },
    {
      of: ['certificates.k8s.io/v1beta1 CertificateSigningRequest'],
      en: '`spec.signerName` and `spec.usages` must be written there.',
      ko: '그 버전에서는 `spec.signerName`과 `spec.usages`를 반드시 적어야 합니다.',
    },
    {
      of: ['discovery.k8s.io/v1beta1 EndpointSlice'],
      en: 'an endpoint has `nodeName` and `zone` instead of `topology` there.',
      ko: '그 버전에서는 endpoint에 `topology` 대신 `nodeName`과 `zone`이 있습니다.',
    },
    {
      of: ['node.k8s.io/v1alpha1 RuntimeClass'],
      en: '`spec.runtimeHandler` is `handler` there.',
      ko: '그 버전에서는 `spec.runtimeHandler`가 `handler`입니다.',
    },
    {
      of: [
        'flowcontrol.apiserver.k8s.io/v1alpha1 PriorityLevelConfiguration',
        'flowcontrol.apiserver.k8s.io/v1beta1 PriorityLevelConfiguration',
        'flowcontrol.apiserver.k8s.io/v1beta2 PriorityLevelConfiguration',
      ],
      en: '`spec.limited.assuredConcurrencyShares` is `nominalConcurrencyShares` there.',
      ko: '그 버전에서는 `spec.limited.assuredConcurrencyShares`가 `nominalConcurrencyShares`입니다.',
    },
    {
      of: ['resource.k8s.io/v1beta1 ResourceClaim', 'resource.k8s.io/v1beta1 ResourceClaimTemplate'],
      en: 'what a device request asks for stands below its `exactly` there.',
      ko: '그 버전에서는 device request의 내용이 `exactly` 아래에 있습니다.',
    },
  ].flatMap(({ of, en, ko }) => of.map((name) => [name, { en, ko }])),
);
