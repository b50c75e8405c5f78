import { parseFieldPath } from '../kubernetes/fieldPath.ts';
import { createFieldTree, type FieldTree } from '../kubernetes/fieldTree.ts';
import { groupKindText } from '../kubernetes/groupVersionKind.ts';
import type { Relation } from './relation.ts';
import { relations } from './relations.ts';

/** Relations by what they start at, with their fields parsed once: relations are few, resources many. */
export interface RelationTable {
  /** Those of the user's own among them. */
  readonly own: readonly Relation[];
  /** By `groupKindText`; those that start at any kind are in every list. */
  readonly byKind: ReadonlyMap<string, RelationFields>;
  /** For a kind that `byKind` does not have. */
  readonly ofAny: RelationFields;
  readonly ofPodSpecs: RelationFields;
  readonly ofPodTemplates: RelationFields;
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
  const startingAt = (start: Relation['from']) => fieldsOf(all.filter(({ from }) => from === start));
  const kinds = new Set(all.flatMap(({ from }) => (typeof from === 'string' ? [] : from.map(groupKindText))));
  const carries = ({ from }: Relation, kind: string) =>
    from === 'any' || (typeof from !== 'string' && from.some((one) => groupKindText(one) === kind));
  return {
    own,
    byKind: new Map([...kinds].map((kind) => [kind, fieldsOf(all.filter((one) => carries(one, kind)))])),
    ofAny: startingAt('any'),
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
