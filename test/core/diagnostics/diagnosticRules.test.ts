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

/** About what people write for this extension alone. */
const ofOurOwn: ReadonlySet<string> = new Set(['invalid-configuration', 'unknown-ignored-code']);
