import { type FieldPath, parseFieldPath } from '../kubernetes/fieldPath.ts';
import { groupKindText } from '../kubernetes/groupVersionKind.ts';
import type { Relation } from './relation.ts';
import { relations } from './relations.ts';

/** Relations by what they start at, with their fields parsed once: relations are few, resources many. */
export interface RelationTable {
  /** Those of the user's own among them. */
  readonly own: readonly Relation[];
  /** By `groupKindText`; those that start at any kind are in every list. */
  readonly byKind: ReadonlyMap<string, readonly ParsedRelation[]>;
  /** For a kind that `byKind` does not have. */
  readonly ofAny: readonly ParsedRelation[];
  readonly ofPodSpecs: readonly ParsedRelation[];
  readonly ofPodTemplates: readonly ParsedRelation[];
}

export interface ParsedRelation {
  readonly relation: Relation;
  readonly paths: readonly FieldPath[];
}

/** Sorts relations by what they start at; within each list they stay in their order, the user's own last. */
export function createRelationTable(known: readonly Relation[], own: readonly Relation[]): RelationTable {
  const all = [...known, ...own];
  const parsed = all.map((relation) => ({ relation, paths: relation.match.fields.map(parseFieldPath) }));
  const startingAt = (start: Relation['from']) => parsed.filter(({ relation }) => relation.from === start);
  const kinds = new Set(all.flatMap(({ from }) => (typeof from === 'string' ? [] : from.map(groupKindText))));
  const carries = ({ relation: { from } }: ParsedRelation, kind: string) =>
    from === 'any' || (typeof from !== 'string' && from.some((one) => groupKindText(one) === kind));
  return {
    own,
    byKind: new Map([...kinds].map((kind) => [kind, parsed.filter((one) => carries(one, kind))])),
    ofAny: startingAt('any'),
    ofPodSpecs: startingAt('pod spec'),
    ofPodTemplates: startingAt('pod template'),
  };
}

/** The relations that are built in. */
export const builtInRelations: RelationTable = createRelationTable(relations, []);
