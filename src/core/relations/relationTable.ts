import { parseFieldPath } from '../kubernetes/fieldPath.ts';
import { createFieldTree, type FieldTree } from '../kubernetes/fieldTree.ts';
import { groupKindText } from '../kubernetes/groupVersionKind.ts';
import { lazily } from '../lazily.ts';
import type { Relation } from './relation.ts';
import { relations } from './relations.ts';

/**
 * Relations by what they start at. The fields of each kind are parsed once, when the first of that kind is linked: relations are few,
 * resources many, and their kinds but some of those that are known.
 */
export interface RelationTable {
  /** Those of the user's own among them. */
  readonly own: readonly Relation[];
  /** Those of a kind, by `groupKindText`; of one that none starts at, those that start at any kind. */
  readonly ofKind: (kind: string) => RelationFields;
  readonly ofPodSpecs: () => RelationFields;
  readonly ofPodTemplates: () => RelationFields;
}

/** The fields of some relations. */
export interface RelationFields {
  readonly tree: FieldTree;
  /** For each path of the tree the relation that it is a field of. */
  readonly relations: readonly Relation[];
}

/** Sorts relations by what they start at; within each list they stay in their order, the user's own last. */
export function createRelationTable(known: readonly Relation[], own: readonly Relation[]): RelationTable {
  const all = [...known, ...own];
  const startingAt = (start: Relation['from']) => lazily(() => fieldsOf(all.filter(({ from }) => from === start)));
  const carries = ({ from }: Relation, kind: string) =>
    from === 'any' || (typeof from !== 'string' && from.some((one) => groupKindText(one) === kind));
  const ofAny = startingAt('any');
  const byKind = lazily(() => {
    const kinds = new Set(all.flatMap(({ from }) => (typeof from === 'string' ? [] : from.map(groupKindText))));
    return new Map([...kinds].map((kind) => [kind, lazily(() => fieldsOf(all.filter((one) => carries(one, kind))))]));
  });
  return {
    own,
    ofKind: (kind) => (byKind().get(kind) ?? ofAny)(),
    ofPodSpecs: startingAt('pod spec'),
    ofPodTemplates: startingAt('pod template'),
  };
}

function fieldsOf(some: readonly Relation[]): RelationFields {
  const fields = some.flatMap((relation) => relation.match.fields.map((field) => ({ relation, field })));
  return {
    tree: createFieldTree(fields.map(({ field }) => parseFieldPath(field))),
    relations: fields.map(({ relation }) => relation),
  };
}

/** The relations that are built in. */
export const builtInRelations: RelationTable = createRelationTable(relations, []);
