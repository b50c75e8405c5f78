import { expect, test } from 'vitest';
import { readOptions } from './readOptions.ts';

const names = ['reading', 'memory', 'load'];

test('without options everything is measured at 10,000 resources', () => {
  expect(readOptions([], names)).toEqual({ size: 10_000, json: undefined, rows: names });
});

test.each([
  [['--rows', 'memory', '--size', '50000', '--json', 'rows.json'], 50_000, ['memory'], 'rows.json'],
  [['--rows', 'reading', 'load'], 10_000, ['reading', 'load'], undefined],
  [['--rows=load', '--rows', 'memory', '--size=100'], 100, ['load', 'memory'], undefined],
])('%j measures only what is named', (args, size, rows, json) => {
  expect(readOptions(args, names)).toEqual({ size, json, rows });
});

test.each([
  [['--size', '0'], '--size wants a number of resources from 1, not 0'],
  [['--size', 'ten'], '--size wants a number of resources from 1, not ten'],
  [['--size', '1e99x'], '--size wants a number of resources from 1, not 1e99x'],
  [['--rows', 'hover'], 'there are no rows hover; there are reading, memory, load'],
  [['--rows', 'load', 'hover'], 'there are no rows hover; there are reading, memory, load'],
  [['load'], 'load is no option; rows are named after --rows'],
  [['--fast'], "Unknown option '--fast'"],
  [['--size'], "Option '--size <value>' argument missing"],
])('%j is refused in one sentence', (args, problem) => {
  expect(readOptions(args, names)).toEqual({ problem });
});

test('the help names the rows that there are', () => {
  const options = readOptions(['--help'], names);
  expect('help' in options && options.help).toContain('only these: reading, memory, load\n');
});
