import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { diagnosticRules } from '../src/core/diagnostics/diagnosticRules.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

test('the table of findings in the README has every code, as the code says it (npm run diagnostics writes it)', () => {
  const table = /<!-- diagnostics: .*? -->\n([\s\S]*?)<!-- \/diagnostics -->/.exec(readme)?.[1];
  const rows = diagnosticRules.map(({ code, severity, summary, offByDefault }) => {
    return `| \`${code}\` | ${severity}${offByDefault === true ? ', off by default' : ''} | ${summary.en} |`;
  });
  expect(table?.trim().split('\n').slice(2)).toEqual(rows);
});
