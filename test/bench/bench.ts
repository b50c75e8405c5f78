import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { families, familiesInProcesses } from './families.ts';
import { type Row, scaleUpTo } from './row.ts';

// npm run bench [-- --size N] [--json FILE] [--only WORD]
//
// Prints what things cost beside what they may cost. All times are CPU time of this process, variants in turn, medians;
// a budget is a ratio within the run wherever there is something to compare with. --only: the families whose name has the word.

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '10000' },
    json: { type: 'string' },
    only: { type: 'string', default: '' },
  },
});
const size = Number(values.size);
if (!Number.isInteger(size) || size < 1) {
  console.error('usage: npm run bench [-- --size N] [--json FILE] [--only WORD]');
  process.exit(2);
}

const width = 84;
const rows: Row[] = [];
for (const family of [...families, ...familiesInProcesses].filter(({ name }) => name.includes(values.only))) {
  for (const row of family(scaleUpTo(size), process.cwd())) {
    rows.push(row);
    console.log(line(row));
  }
}
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ size, rows }, undefined, 2)}\n`);

function line(row: Row): string {
  if ('cannotRun' in row) return `${row.name.padEnd(width)} not measured: ${row.cannotRun}`;
  const { name, measured, unit, limit } = row;
  const verdict =
    limit === undefined ? '' : `≤ ${figure(limit)} ${unit}`.padEnd(14) + (measured <= limit ? 'ok' : 'MISSED');
  return `${name.padEnd(width)} ${`${figure(measured)} ${unit}`.padStart(12)}   ${verdict}`.trimEnd();
}

function figure(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
