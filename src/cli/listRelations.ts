import { type Relation, type RelationWithin, relations, relationsWithin, targetKinds } from '../core/index.ts';
import type { RelationsOptions } from './command.ts';
import type { Io } from './io.ts';
import { textWidth } from './sourceLine.ts';

/** `manifest-atlas graph --list-relations`: prints the table of relations. */
export function listRelations({ format, locale }: RelationsOptions, io: Io): 0 {
  const rows = [
    ...relations.map((relation) => ({ ...relationRow(relation), verb: relation.verb[locale] })),
    ...relationsWithin.map(withinRow),
  ];
  if (format === 'json') {
    io.out(`${JSON.stringify({ version: 1, relations: rows }, undefined, 2)}\n`);
    return 0;
  }
  io.out(
    table([
      ['ID', 'ROWS', 'CATEGORY', 'FROM', 'TO', 'FIELDS'],
      ...rows.map(({ id, rows: numbers, category, from, fields, to }) => [
        id,
        numbers.join(','),
        category,
        from.join(','),
        to.join(','),
        fields.join(','),
      ]),
    ]),
  );
  return 0;
}

function relationRow({ id, rows, category, from, match }: Relation) {
  return {
    id,
    rows,
    category,
    from: typeof from === 'string' ? [from] : from.map(kindText),
    fields: match.fields,
    to: targetKinds(match).map(kindText),
    by: match.by,
  };
}

/** A relation inside one object, or of a pair: `by` names the diagnostic that holds it. */
function withinRow({ id, rows, category, from, fields, to, diagnostic }: RelationWithin) {
  return {
    id,
    rows,
    category,
    from: typeof from === 'string' ? [from] : from.map(kindText),
    fields,
    to: to.map((end) => (typeof end === 'string' ? end : kindText(end))),
    by: `diagnostic ${diagnostic}`,
  };
}

/** `Service`, `Ingress.networking.k8s.io`, as kubectl writes them. */
function kindText({ group, kind }: { readonly group: string; readonly kind: string }): string {
  return group === '' ? kind : `${kind}.${group}`;
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => textWidth(row[column] ?? ''))));
  return rows
    .map((row) => row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - textWidth(cell))).join('  '))
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}
