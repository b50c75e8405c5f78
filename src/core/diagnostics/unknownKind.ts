import type { ApiReference, KindName } from '../api/apiReference.ts';
import { definitionOf } from '../graph/schemaOf.ts';
import { isTypo } from '../graph/similarity.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { parseApiVersion } from '../kubernetes/groupVersionKind.ts';
import { apiLifecycle, newestMinorVersion } from '../kubernetes/removedApis.ts';
import type { Localized } from '../localized.ts';
import type { ManifestDocument, Resource } from '../model/resource.ts';
import { childOf, scalarOf, spanOf } from '../yaml/nodes.ts';
import type { DiagnosticRule, Finding, Fix } from './finding.ts';
import { nearTexts } from './fixes/changeText.ts';
import { replaceScalar } from './fixes/edits.ts';
import { isBuiltIn } from './schema/builtInKind.ts';

/**
 * A kind of Kubernetes in an API version that never had it (`v1` Deployment), or a slip in its name (`Deploymnet`). Of what is like
 * no kind of Kubernetes nothing is said, nor of groups that may be somebody else's: it may come with a definition.
 * `no matches for kind "Deployment" in version "v1"`: https://kubernetes.io/docs/reference/using-api/#api-groups
 */
export const unknownKind: DiagnosticRule = {
  code: 'unknown-kind',
  severity: 'error',
  summary: {
    en: 'Kubernetes has no such kind in this API version.',
    ko: '이 API 버전에는 이런 kind가 없습니다.',
  },
  documentation: 'https://kubernetes.io/docs/reference/using-api/#api-groups',
  *find({ snapshot, document, api, written }) {
    for (const { written: resource } of written) {
      if (isKnown(snapshot, resource, api)) continue;
      const meant = kindsMeant(resource, api);
      if (meant.length > 0) yield finding(document, resource, meant);
    }
  },
};

function isKnown(snapshot: Snapshot, resource: Resource, api: ApiReference): boolean {
  const { apiVersion, kind } = resource;
  return (
    isBuiltIn(resource, api) ||
    !(isOfKubernetes(parseApiVersion(apiVersion).group) || isSlip(resource, api)) ||
    apiLifecycle(apiVersion, kind) !== undefined ||
    definitionOf(snapshot, resource) !== undefined
  );
}

/** The group of a definition has a dot, as these have. */
function isOfKubernetes(group: string): boolean {
  return !group.includes('.') || dottedGroups.has(group);
}

/** Nearly the group that has a kind of this name in Kubernetes: `networking.k8s.oi`, `rbac.authorization.k8s`. */
function isSlip({ apiVersion, kind }: Resource, api: ApiReference): boolean {
  const { group } = parseApiVersion(apiVersion);
  return api.kindsNamed(kind).some((one) => {
    const known = parseApiVersion(one.apiVersion).group;
    return one.kind === kind && isBuiltIn(one, api) && (isTypo(group, known) || known === `${group}.io`);
  });
}

/** The kind of that name in its own API version, else the kinds of this API version that are nearly so called. */
function kindsMeant({ apiVersion, kind }: Resource, api: ApiReference): readonly KindName[] {
  const named = api.kindsNamed(kind).filter((one) => isBuiltIn(one, api));
  if (named.length > 0)
    return [named.find((one) => one.apiVersion === apiVersion) ?? named[0]].flatMap((one) => one ?? []);
  const here = builtInKinds(api).filter((one) => one.apiVersion === apiVersion);
  return nearTexts(
    kind,
    here.map((one) => one.kind),
  ).map((near) => ({ apiVersion, kind: near }));
}

function builtInKinds(api: ApiReference): readonly KindName[] {
  return api.kinds().filter((one) => isBuiltIn(one, api));
}

function finding(
  document: ManifestDocument,
  { node, apiVersion, kind }: Resource,
  meant: readonly KindName[],
): Finding {
  const isOtherVersion = meant.every((one) => one.apiVersion !== apiVersion);
  const written = scalarOf(childOf(node, isOtherVersion ? 'apiVersion' : 'kind'));
  const served = meant.filter((one) => !isRemoved(one));
  return {
    code: 'unknown-kind',
    severity: 'error',
    message: message(apiVersion, kind, meant),
    place: { document, span: spanOf(written ?? node) },
    related: [],
    fixes: served.map((one) => fix(document, node, one, served.length)),
  };
}

function message(apiVersion: string, kind: string, [meant]: readonly KindName[]): Localized {
  const en = `There is no kind \`${kind}\` in \`${apiVersion}\``;
  const ko = `\`${apiVersion}\`에는 \`${kind}\` kind가 없습니다`;
  if (meant === undefined) return { en: `${en}.`, ko: `${ko}.` };
  if (meant.apiVersion === apiVersion) {
    return { en: `${en}. Is \`${meant.kind}\` meant?`, ko: `${ko}. \`${meant.kind}\`을(를) 뜻한 것입니까?` };
  }
  return isRemoved(meant)
    ? {
        en: `${en}; \`${meant.apiVersion}\` had it, and is no longer served.`,
        ko: `${ko}. \`${meant.apiVersion}\`에 있었지만 더 이상 제공되지 않습니다.`,
      }
    : { en: `${en}; \`${meant.apiVersion}\` has it.`, ko: `${ko}. \`${meant.apiVersion}\`에 있습니다.` };
}

function isRemoved({ apiVersion, kind }: KindName): boolean {
  return (apiLifecycle(apiVersion, kind)?.removedIn ?? newestMinorVersion + 1) <= newestMinorVersion;
}

function fix(document: ManifestDocument, node: Resource['node'], meant: KindName, choices: number): Fix {
  const changed = (['apiVersion', 'kind'] as const).flatMap((key) => {
    const written = scalarOf(childOf(node, key));
    return written === undefined || written.text === meant[key] ? [] : [{ written, text: meant[key] }];
  });
  const texts = changed.map(({ text }) => `\`${text}\``);
  return {
    title: { en: `Change to ${texts.join(' and ')}`, ko: `${texts.join(', ')}(으)로 변경` },
    safe: choices === 1,
    edits: changed.map(({ written, text }) => replaceScalar(document, written, text)),
  };
}

/** https://kubernetes.io/docs/reference/kubernetes-api/ */
const dottedGroups: ReadonlySet<string> = new Set(
  [
    'admissionregistration apiextensions apiregistration authentication authorization certificates coordination discovery',
    'events flowcontrol.apiserver networking node rbac.authorization resource scheduling storage',
  ].flatMap((line) => line.split(' ').map((name) => `${name}.k8s.io`)),
);
