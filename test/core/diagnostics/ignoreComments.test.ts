import { describe, expect, test } from 'vitest';
import { readManifestFile } from '../../../src/core/model/manifestFile.ts';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkFix } from '../../support/checkFix.ts';
import { checkMessages } from '../../support/checkMessages.ts';

describe('a comment that ignores the next line', () => {
  test('ignores what begins there, of the codes that it names', () => {
    checkDiagnostics(`
      apiVersion: v1
      kind: ConfigMap
      # manifest-atlas-ignore-next-line duplicate-key
      metadata: { name: a, name: b }
      # manifest-atlas-ignore-next-line yaml-syntax
      data: { a: x, a: y }
      #             ^ error duplicate-key
    `);
  });

  test('ignores nothing further down, and nothing above', () => {
    checkDiagnostics(`
      apiVersion: v1
      kind: ConfigMap
      metadata: { name: a, name: b }
      #                    ^^^^ error duplicate-key
      # manifest-atlas-ignore-next-line duplicate-key
      data:
        a: { x: 1, x: 2 }
      #            ^ error duplicate-key
    `);
  });

  test('may name several codes, give a reason, and stand above other comments or behind a value', () => {
    checkDiagnostics(`
      apiVersion: v1
      kind: ConfigMap
      # manifest-atlas-ignore-next-line yaml-syntax, duplicate-key -- kept for the old chart; see removed-api
      # The name is given twice.

      metadata: { name: a, name: b }
      immutable: true # manifest-atlas-ignore-next-line duplicate-key
      data: { a: x, a: y }
    `);
  });

  test('holds in another document of the file too, and with Windows line breaks', () => {
    const fixture = `
      apiVersion: v1
      kind: ConfigMap
      metadata: { name: a }
      ---
      apiVersion: v1
      kind: ConfigMap
      # manifest-atlas-ignore-next-line duplicate-key
      metadata: { name: b, name: b }
    `;
    checkDiagnostics(fixture);
    checkDiagnostics(fixture.replaceAll('\n', '\r\n'));
  });

  test('is text inside a block scalar and inside quotes', () => {
    checkDiagnostics(`
      apiVersion: v1
      kind: ConfigMap
      data:
        script: |
          # manifest-atlas-ignore-next-line duplicate-key
        other: { a: 1, a: 2 }
      #                ^ error duplicate-key
        quoted: "
          # manifest-atlas-ignore-next-line duplicate-key
          "
        again: { a: 1, a: 2 }
      #                ^ error duplicate-key
    `);
  });

  test('is a comment below a block scalar, and one at the very end', () => {
    checkDiagnostics(`
      apiVersion: v1
      kind: ConfigMap
      data:
        script: |
          echo hello
        # manifest-atlas-ignore-next-line duplicate-key
        other: { a: 1, a: 2 }
        # manifest-atlas-ignore-next-line duplicate-key`);
  });
});

describe('a comment that ignores a whole file', () => {
  test('holds wherever it stands, for every document, and for no other file', () => {
    checkDiagnostics(`
      #- a.yaml
      apiVersion: v1
      kind: ConfigMap
      metadata: { name: a, name: a }
      ---
      apiVersion: v1
      kind: ConfigMap
      metadata: { name: b, name: b }
      # manifest-atlas-ignore-file duplicate-key
      #- b.yaml
      apiVersion: v1
      kind: ConfigMap
      metadata: { name: c, name: c }
      #                    ^^^^ error duplicate-key
    `);
  });

  test('may stand above the first document', () => {
    checkDiagnostics(`
      # manifest-atlas-ignore-file duplicate-key
      ---
      apiVersion: v1
      kind: ConfigMap
      metadata: { name: a, name: a }
    `);
  });
});

describe('unknown-ignored-code', () => {
  test('marks a code that no finding has, and a comment without one', () => {
    checkDiagnostics(
      `
      apiVersion: v1
      kind: ConfigMap
      # manifest-atlas-ignore-next-line yaml-syntax duplicat-key
      #                                             ^^^^^^^^^^^^ hint unknown-ignored-code
      metadata: { name: a }
      # manifest-atlas-ignore-file
    # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint unknown-ignored-code
    `,
    );
  });

  test('is silent about comments that only look alike', () => {
    checkDiagnostics(`
      apiVersion: v1
      kind: ConfigMap
      # manifest-atlas-ignore-everything
      # see manifest-atlas-ignore-file nonsense
      # manifest-atlas-ignore-next-lines nonsense
      metadata: { name: a }
    `);
  });

  test('says what stands above the first document at its start', () => {
    checkMessages(
      `
      # manifest-atlas-ignore-file nonsense
      ---
      apiVersion: v1
      kind: ConfigMap
    `,
      'manifest.yaml:3 No finding has the code `nonsense`, so this comment ignores none of it.',
    );
  });

  test('offers the code that is meant', () => {
    checkFix(
      `
      apiVersion: v1
      kind: ConfigMap
      # manifest-atlas-ignore-next-line duplicat$0-key
      metadata: { name: a }
      `,
      'Change to `duplicate-key`',
      `
      apiVersion: v1
      kind: ConfigMap
      # manifest-atlas-ignore-next-line duplicate-key
      metadata: { name: a }
      `,
    );
  });
});

test('JSON has no comments: the same words in it ignore nothing', () => {
  const text = '{ "apiVersion": "v1", "kind": "ConfigMap",\n # manifest-atlas-ignore-file yaml-syntax\n "data": {} }\n';
  expect(readManifestFile('a.json', text).ignoreComments).toEqual([]);
  expect(readManifestFile('a.yaml', text).ignoreComments).toHaveLength(1);
});

test('of a great many comments the first thousand count, and reading them ends at once', () => {
  const text = `apiVersion: v1\nkind: ConfigMap\n${'# manifest-atlas-ignore-next-line yaml-syntax\n'.repeat(100_000)}`;
  expect(readManifestFile('a.yaml', text).ignoreComments).toHaveLength(1_000);
});
