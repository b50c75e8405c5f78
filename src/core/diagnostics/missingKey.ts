import type { Edge } from '../graph/edge.ts';
import { edgesOf, type Snapshot, writerOf } from '../graph/snapshot.ts';
import { isPlaceholder } from '../kubernetes/isPlaceholder.ts';
import { getFrom } from '../model/persistentMap.ts';
import { placeIn } from '../model/placeIn.ts';
import type { Resource } from '../model/resource.ts';
import type { YamlNode } from '../yaml/node.ts';
import { childOf, entriesOf, textOf } from '../yaml/nodes.ts';
import type { DiagnosticRule, Finding, Fix } from './finding.ts';
import { changeText, meantText, nearTexts } from './fixes/changeText.ts';
import { setEntry } from './fixes/edits.ts';
import { fixOf } from './fixes/fixOf.ts';
import { plainTextOf } from './objects/podSpecs.ts';
import { keyReaders, keysAskedFor } from './references/askedKeys.ts';
import { edgesByField, isFoundNearby } from './references/edgesByField.ts';

/** A key that the ConfigMap or Secret does not have: the container does not start, or the volume is not mounted. */
export const missingKey: DiagnosticRule = {
  code: 'missing-key',
  severity: 'warning',
  summary: {
    en: 'A container asks for a key that its ConfigMap or Secret does not have.',
    ko: '컨테이너가 요구하는 키가 ConfigMap이나 Secret에 없습니다.',
  },
  documentation: 'https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/#restrictions',
  *findInResource(snapshot, resource) {
    const edges = edgesOf(snapshot, resource).filter(({ relation }) => keyReaders.has(relation.id));
    for (const same of edgesByField(edges)) {
      const keys = keysAskedFor(resource, same[0]);
      const holders = keys.length === 0 ? [] : same.map((edge) => holderOf(snapshot, edge));
      for (const key of keys) {
        const finding = findingFor(resource, key, holders);
        if (finding !== undefined) yield finding;
      }
    }
  },
};

/** A ConfigMap or Secret whose keys are all known. */
interface Holder {
  readonly resource: Resource;
  readonly keys: ReadonlySet<string>;
}

/** `undefined` for what is not written here as it will be: filled in by a controller, made by a generator or an operator. */
function holderOf(snapshot: Snapshot, edge: Edge): Holder | undefined {
  const resource =
    edge.to.origin === 'manifest' && isFoundNearby(snapshot, edge) ? writerOf(snapshot, edge.to) : undefined;
  const isApplied = resource !== undefined && getFrom(snapshot.kustomizations, resource.objects[0].path) !== undefined;
  const isGenerated = isApplied && resource.source === undefined;
  if (resource === undefined || isGenerated) return undefined;
  const names = ['data', 'binaryData', 'stringData'].flatMap((field) =>
    entriesOf(childOf(resource.node, field)).map(({ name }) => name),
  );
  const isFilledIn = textOf(childOf(resource.node, 'type')) === 'kubernetes.io/service-account-token';
  if (names.length === 0 || isFilledIn || names.some(isPlaceholder)) return undefined;
  return { resource, keys: new Set(names) };
}

/** Only where none of those that may be meant (in dev and in prod) has the key. */
function findingFor(resource: Resource, node: YamlNode, holders: readonly (Holder | undefined)[]): Finding | undefined {
  const key = plainTextOf(node);
  const [holder] = holders;
  if (key === undefined || holder === undefined) return undefined;
  if (!holders.every((each) => each !== undefined && !each.keys.has(key))) return undefined;
  const near = nearTexts(key, holder.keys);
  const meant = meantText(near);
  const { kind, name } = holder.resource;
  return {
    code: 'missing-key',
    severity: 'warning',
    message: {
      en: `${kind} \`${name}\` has no key \`${key}\`.${meant.en}`,
      ko: `${kind} \`${name}\`에 \`${key}\` 키가 없습니다.${meant.ko}`,
    },
    place: placeIn(resource, node),
    resource,
    related: [relatedTo(holder)],
    fixes: [...changeText(resource, node, near), ...(holders.length === 1 ? addKey(holder, key) : [])],
  };
}

function relatedTo({ resource, keys }: Holder) {
  const list = [...keys].map((key) => `\`${key}\``).join(', ');
  return {
    place: placeIn(resource, childOf(childOf(resource.node, 'metadata'), 'name') ?? resource.node),
    message: { en: `Its keys: ${list}`, ko: `있는 키: ${list}` },
  };
}

function addKey({ resource }: Holder, key: string): readonly Fix[] {
  const { kind, name, node } = resource;
  const map = ['stringData', 'data'].map((field) => childOf(node, field)).find((each) => each?.type === 'map');
  const edit = map?.type === 'map' ? setEntry(resource, map, key, '') : undefined;
  const title = {
    en: `Add the key \`${key}\` to ${kind} \`${name}\`, without a value`,
    ko: `${kind} \`${name}\`에 값이 빈 \`${key}\` 키 추가`,
  };
  return fixOf(title, [edit]);
}
