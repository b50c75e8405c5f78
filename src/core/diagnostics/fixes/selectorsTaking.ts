import { compareTexts } from '../../compareTexts.ts';
import type { Edge } from '../../graph/edge.ts';
import { linkResource } from '../../graph/links/linkResource.ts';
import { edgesOf, relationsAt, type Snapshot, seekersOf, writerOf } from '../../graph/snapshot.ts';
import type { Labels } from '../../kubernetes/labelSelector.ts';
import type { Localized } from '../../localized.ts';
import type { ClusterObject } from '../../model/clusterObject.ts';
import { indexKeys } from '../../model/indexKeys.ts';
import { reindex } from '../../model/objectIndex.ts';
import type { Resource } from '../../model/resource.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { entriesOf } from '../../yaml/nodes.ts';
import { walk } from '../../yaml/walk.ts';

/** A selector: the field of a resource that it stands in. */
export interface SelectorField {
  readonly resource: Resource;
  readonly field: string;
}

/**
 * What other selectors (of Services, policies, budgets, monitors, workloads) would gain or lose a Pod when its labels change, as the end of a
 * fix's title; empty where none would. Left out are the one that the change is made for, and the own selector of the Pod's workload,
 * which changes with the labels.
 */
export function joinsAndLeaves(
  snapshot: Snapshot,
  pod: ClusterObject,
  labels: Labels,
  except: SelectorField | undefined,
): Localized {
  const { units } = snapshot;
  const relabelled = { ...pod, labels };
  const index = reindex(snapshot.index, [pod], [relabelled]);
  const own = writerOf(snapshot, pod);
  const [gains, losses]: [Set<string>, Set<string>] = [new Set(), new Set()];
  const keys = new Set([...indexKeys(pod), ...indexKeys(relabelled)]);
  const changed: Changes = new Map(
    [...labels].flatMap(([key, value]) => {
      const before = pod.labels.get(key);
      return before === value ? [] : [[key, [before, value]] as const];
    }),
  );
  for (const resource of new Set([...keys].flatMap((key) => seekersOf(snapshot, key)))) {
    if (!mayAsk(resource.node, changed)) continue;
    const isOther = ({ relation: { match }, field }: Edge) =>
      (match.by === 'selector' ||
        match.by === 'labelSelector' ||
        (match.by === 'rule' && match.rule === 'policyPeer')) &&
      !(resource === own && field.startsWith('spec.selector')) &&
      !(resource === except?.resource && field === except.field);
    const relations = relationsAt(snapshot, resource.document.path);
    const before = edgesOf(snapshot, resource).filter(isOther);
    const after = linkResource({ index, units, relations }, resource).edges.filter(isOther);
    const name = `${resource.kind} ${resource.name}`;
    const [had, has] = [before.some(({ to }) => to === pod), after.some(({ to }) => to === relabelled)];
    if (has && !had) gains.add(name);
    if (had && !has) losses.add(name);
  }
  return {
    en:
      listed(gains, (names, s) => `, and ${names} then select${s} it too`) +
      listed(losses, (names, s) => `, and ${names} lose${s} it`),
    ko:
      listed(gains, (names) => ` (${names}도 선택하게 됨)`) +
      listed(losses, (names) => ` (${names}은(는) 더 이상 선택하지 않음)`),
  };
}

/** The labels that change: what was there, if anything, and what will be. */
type Changes = ReadonlyMap<string, readonly [before: string | undefined, after: string]>;

/**
 * True where a label stands with its old or new value, or where a key of an expression could: soon said of the many selectors that
 * ask for another value of `app`, so that they need not be linked.
 */
function mayAsk(root: YamlNode, changes: Changes): boolean {
  let found = false;
  walk(root, (node) => {
    found ||=
      node.type === 'scalar'
        ? changes.has(node.text)
        : entriesOf(node).some(
            ({ name, value }) => value.type === 'scalar' && changes.get(name)?.includes(value.text) === true,
          );
  });
  return found;
}

function listed(names: ReadonlySet<string>, words: (names: string, s: string) => string): string {
  return names.size === 0 ? '' : words([...names].sort(compareTexts).join(', '), names.size === 1 ? 's' : '');
}
