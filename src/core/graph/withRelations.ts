import { sameData } from '../model/sameData.ts';
import type { Relation } from '../relations/relation.ts';
import { relations } from '../relations/relations.ts';
import { createRelationTable, type RelationTable } from '../relations/relationTable.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * The snapshot with a table of relations for each configuration that has some of its own. A table whose relations are what they
 * were is kept, the same object.
 */
export function withRelations(snapshot: Snapshot): Snapshot {
  const { configurations, settings, relationTables: before } = snapshot;
  const base = tableWith(settings.relations, snapshot.relations);
  const tables = new Map<string, RelationTable>();
  for (const [folder, { relations: own }] of configurations) {
    if (own.length > 0) tables.set(folder, tableWith([...settings.relations, ...own], before.get(folder)));
  }
  const isSame = tables.size === before.size && [...tables].every(([folder, table]) => before.get(folder) === table);
  return { ...snapshot, relations: base, relationTables: isSame ? before : tables };
}

function tableWith(own: readonly Relation[], before: RelationTable | undefined): RelationTable {
  if (before !== undefined && sameData(own, before.own)) return before;
  return createRelationTable(relations, own);
}
