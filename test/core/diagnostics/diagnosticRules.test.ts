import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diagnosticRules } from '../../../src/core/diagnostics/diagnosticRules.ts';

test('every rule has a code of its own, words in both languages, and a page that explains it', () => {
  const codes = diagnosticRules.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const { code, summary, documentation } of diagnosticRules) {
    expect(code).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
    expect(summary.en).toMatch(/\.$/);
    expect(summary.ko).toMatch(/[가-힣].*\.$/);
    if (ofOurOwn.has(code)) expect(documentation).toBe(undefined);
    else expect(documentation).toMatch(/^https:\/\/kubernetes\.io\/docs\//);
  }
});

test('the comment of a rule that reports errors names the page they come from', () => {
  const sources = new URL('../../../src/core/diagnostics/', import.meta.url);
  const unproven = diagnosticRules.flatMap(({ code, severity }) => {
    if (severity !== 'error' || ofOurOwn.has(code)) return [];
    const file = code.replace(/-(.)/g, (_dash, letter: string) => letter.toUpperCase());
    const source = readFileSync(new URL(`${file}.ts`, sources), 'utf8');
    const comment = source.slice(0, source.indexOf(': DiagnosticRule')).split('/**').at(-1) ?? '';
    return /https:\/\/(?:kubectl\.docs\.)?kubernetes\.io\/./.test(comment) ? [] : [code];
  });
  expect(unproven).toEqual([]);
});

/** About what people write for this extension alone. */
const ofOurOwn: ReadonlySet<string> = new Set(['invalid-configuration', 'unknown-ignored-code']);

test('every code is marked in a fixture, and stays away from another one that is tested beside it', () => {
  const files = testsBeside(import.meta.dirname);
  const untested = diagnosticRules.flatMap(({ code }) => {
    const mark = new RegExp(`\\^ (?:error|warning|information|hint) ${code}\\b`);
    const isTested = files.some(
      (tests) => tests.some((one) => mark.test(one)) && tests.some((one) => checks.test(one) && !mark.test(one)),
    );
    return isTested ? [] : [code];
  });
  expect(untested).toEqual([]);
});

/** The files of tests in a folder and below, each as the texts of its tests. */
function testsBeside(folder: string): readonly (readonly string[])[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts'))
    .map((path) =>
      readFileSync(join(folder, path), 'utf8')
        .split(/^ *test\b/m)
        .slice(1),
    );
}

const checks = /\bcheckDiagnostics\(/;
