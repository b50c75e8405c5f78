import { writeFileSync } from 'node:fs';
import { families, familiesInProcesses } from './families.ts';
import { readOptions } from './readOptions.ts';
import { type MeasuredRow, type Row, scaleUpTo } from './row.ts';

// npm run bench -- --help
//
// Prints what things cost beside what they may cost. All times are CPU time of this process, variants in turn, medians;
// a budget is a ratio within the run wherever there is something to compare with.

const all = [...families, ...familiesInProcesses];
const options = readOptions(
  process.argv.slice(2),
  all.map(({ name }) => name),
);
if ('help' in options) console.log(options.help);
else if ('problem' in options) {
  console.error(`bench: ${options.problem} (npm run bench -- --help)`);
  process.exitCode = 2;
} else {
  const { size, json } = options;
  const rows = all.flatMap(({ name, measure }) => {
    return options.rows.includes(name) ? shown(measure(scaleUpTo(size), process.cwd())) : [];
  });
  console.log(`\n${verdict(rows)}`);
  if (json !== undefined) writeFileSync(json, `${JSON.stringify({ size, rows }, undefined, 2)}\n`);
}

/** The rows, printed as soon as they are known. */
function shown(rows: readonly Row[]): readonly Row[] {
  for (const row of rows) console.log(line(row));
  return rows;
}

function line(row: Row): string {
  const width = 84;
  if ('cannotRun' in row) return `${row.name.padEnd(width)} not measured: ${row.cannotRun}`;
  const { name, measured, unit, limit } = row;
  const budget = limit === undefined ? '' : `≤ ${figure(limit)} ${unit}`.padEnd(14) + (isMissed(row) ? 'MISSED' : 'ok');
  return `${name.padEnd(width)} ${`${figure(measured)} ${unit}`.padStart(12)}   ${budget}`.trimEnd();
}

/** Names every budget that is missed, by how much, and says what was not measured. */
function verdict(rows: readonly Row[]): string {
  const measured = rows.flatMap((row) => ('cannotRun' in row || row.limit === undefined ? [] : [row]));
  const missed = measured.filter(isMissed);
  const left = rows.filter((row) => 'cannotRun' in row).length;
  return [
    `${missed.length} of ${measured.length} budgets missed${missed.length === 0 ? '' : ':'}`,
    ...missed.map(
      ({ name, measured, limit = measured }) => `  ${name.trim()}: ${figure(measured / limit)} × its budget`,
    ),
    ...(left === 0 ? [] : [`${left} not measured`]),
  ].join('\n');
}

function isMissed({ measured, limit = measured }: MeasuredRow): boolean {
  return measured > limit;
}

function figure(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
