import type { ApiReference } from '../../api/apiReference.ts';
import type { Localized } from '../../localized.ts';
import type { MapNode } from '../../yaml/node.ts';
import { childOf, entriesOf, isAbsent, itemsOf, textOf } from '../../yaml/nodes.ts';
import { withArticle } from './typeWords.ts';
import type { SchemaPlace } from './walkSchema.ts';

/** A field that the API server asks for only because of what stands around it. */
export interface NeededField {
  readonly field: string;
  /** What is rejected without it, with its article. */
  readonly of: Localized;
  /** All values that it can have here; absent where they are those of the field. */
  readonly values?: readonly string[];
}

/** The fields that a value lacks and that the API server asks for in this place, beside those that are always required. */
export function neededFields(place: SchemaPlace): readonly NeededField[] {
  const { node, schema } = place;
  if (node.type !== 'map' || schema.shape !== 'object') return [];
  return needs.get(schema.name)?.(node, place) ?? [];
}

/**
 * The name that an object lacks: every object that is stored has one, or lets the API server make one.
 * https://kubernetes.io/docs/concepts/overview/working-with-objects/names/
 */
export function neededName({ node, schema, parent }: SchemaPlace, api: ApiReference): readonly NeededField[] {
  if (parent !== undefined || node.type !== 'map' || schema.shape !== 'object') return [];
  const [apiVersion, kind] = [textOf(childOf(node, 'apiVersion')) ?? '', textOf(childOf(node, 'kind')) ?? ''];
  if (api.schema(apiVersion, kind) === undefined || isAnswered(kind) || !schema.fields().has('metadata')) return [];
  const metadata = childOf(node, 'metadata');
  const isNamed = ['name', 'generateName'].some((key) => !isEmpty(metadata, key));
  return isNamed ? [] : [{ field: 'metadata.name', of: { en: withArticle(kind), ko: kind } }];
}

/** A question to the API server, which stores nothing of it. */
function isAnswered(kind: string): boolean {
  return kind.endsWith('Review') || kind.endsWith('Request') || kind === 'Eviction' || kind === 'DeleteOptions';
}

const needs: ReadonlyMap<string, (node: MapNode, place: SchemaPlace) => readonly NeededField[]> = new Map([
  ['Container', imageOfContainer],
  ['IngressServiceBackend', portOfBackend],
  ['PodSpec', restartPolicyOfJob],
  ['ServiceSpec', targetOfService],
]);

/**
 * The reference calls it optional, but ValidatePodSpec of the API server asks for it in Pods and in the templates of workloads:
 * `spec.template.spec.containers[0].image: Required value`. Where nothing says that the Pod is written to its end (a selector of its
 * workload, a container beside it that has an image, what it runs or listens on), it may be a patch, or fill in another one.
 * https://kubernetes.io/docs/concepts/workloads/pods/#using-pods
 */
function imageOfContainer(container: MapNode, { parent: list }: SchemaPlace): readonly NeededField[] {
  if (!isEmpty(container, 'image')) return [];
  const siblings = itemsOf(list?.node).filter((other) => other !== container);
  const isWhole =
    ['command', 'args', 'ports'].some((field) => !isEmpty(container, field)) ||
    siblings.some((other) => !isEmpty(other, 'image'));
  for (let at = list; at !== undefined; at = at.parent) {
    const { node } = at;
    const isNamedPod = at.parent === undefined && !isEmpty(childOf(node, 'metadata'), 'name') && isWhole;
    if (isNamedPod || !isEmpty(node, 'selector'))
      return [{ field: 'image', of: { en: 'a container', ko: '컨테이너' } }];
  }
  return [];
}

/** Without it a Pod is restarted always, which a Job cannot be: https://kubernetes.io/docs/concepts/workloads/controllers/job/#pod-template */
function restartPolicyOfJob(spec: MapNode, { parent: template }: SchemaPlace): readonly NeededField[] {
  const owner = template?.parent?.schema;
  const isWritten = spec.entries.some(({ name }) => name.toLowerCase() === 'restartpolicy');
  if (owner?.shape !== 'object' || owner.name !== 'JobSpec' || isWritten || !isWhole(spec)) return [];
  return [{ field: 'restartPolicy', of: { en: 'a Job', ko: 'Job' }, values: ['OnFailure', 'Never'] }];
}

/** Where a container has no image, it is half typed, or a patch that lies around. */
function isWhole(spec: MapNode): boolean {
  const containers = itemsOf(childOf(spec, 'containers'));
  return containers.length > 0 && containers.every((container) => !isEmpty(container, 'image'));
}

/**
 * https://kubernetes.io/docs/concepts/services-networking/service/#externalname; all others but headless ones have ports. Where
 * there is no selector either, it may be a patch.
 */
function targetOfService(spec: MapNode): readonly NeededField[] {
  if (textOf(childOf(spec, 'type')) === 'ExternalName') {
    const of = { en: 'a Service of type `ExternalName`', ko: '`ExternalName` type의 Service' };
    return isEmpty(spec, 'externalName') ? [{ field: 'externalName', of }] : [];
  }
  const isHeadless = textOf(childOf(spec, 'clusterIP')) === 'None';
  if (isHeadless || entriesOf(childOf(spec, 'selector')).length === 0) return [];
  const ports = childOf(spec, 'ports');
  const none = isAbsent(ports) || (ports?.type === 'sequence' && ports.items.length === 0);
  return none ? [{ field: 'ports', of: { en: 'a Service', ko: 'Service' } }] : [];
}

/** https://kubernetes.io/docs/reference/kubernetes-api/service-resources/ingress-v1/#IngressBackend */
function portOfBackend(backend: MapNode): readonly NeededField[] {
  const port = childOf(backend, 'port');
  if (!isAbsent(port) && (port?.type !== 'map' || ['name', 'number'].some((key) => !isEmpty(port, key)))) return [];
  return [{ field: 'port', of: { en: 'a backend', ko: 'backend' } }];
}

function isEmpty(node: Parameters<typeof childOf>[0], key: string): boolean {
  const value = childOf(node, key);
  return isAbsent(value) || (value?.type === 'scalar' && value.text === '');
}
