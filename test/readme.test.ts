import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { diagnosticRules } from '../src/core/diagnostics/diagnosticRules.ts';
import { coverageText, noteCoverage } from '../tools/explain/noteCoverage.mjs';
import { readApiReference } from './core/api/readAssets.ts';
import { writtenNotes } from './support/writtenNotes.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

test('the table of findings in the README has every code, as the code says it (npm run diagnostics writes it)', () => {
  const table = /<!-- diagnostics: .*? -->\n([\s\S]*?)<!-- \/diagnostics -->/.exec(readme)?.[1];
  const rows = diagnosticRules.map(({ code, severity, summary, offByDefault }) => {
    return `| \`${code}\` | ${severity}${offByDefault === true ? ', off by default' : ''} | ${summary.en} |`;
  });
  expect(table?.trim().split('\n').slice(2)).toEqual(rows);
});

test('the README says how many fields have a note (npm run notes writes it)', async () => {
  const text = /<!-- notes: .*? -->\n([\s\S]*?)\n<!-- \/notes -->/.exec(readme)?.[1];
  expect(text).toBe(coverageText(noteCoverage(await readApiReference(), writtenNotes)));
});
