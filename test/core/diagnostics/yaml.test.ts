import { describe, expect, test } from 'vitest';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkFix, fixTitles } from '../../support/checkFix.ts';

describe('yaml-syntax', () => {
  test('marks what is no YAML, and the other documents still work', () => {
    checkDiagnostics(`
      apiVersion: v1
      kind: Service
      metadata: { name: web
      #                   ^ error yaml-syntax
      ---
      apiVersion: v1
      kind: ConfigMap
      metadata: { name: web, name: shop }
      #                      ^^^^ error duplicate-key
    `);
  });

  test('is silent about templates', () => {
    checkDiagnostics(`
      apiVersion: v1
      kind: Service
      metadata: {{ .Values.metadata | toYaml }}
        name: [
    `);
  });
});

describe('duplicate-key', () => {
  test('marks the one that counts', () => {
    checkDiagnostics(`
      apiVersion: v1
      kind: ConfigMap
      metadata: { name: settings }
      data:
        color: red
        size: large
        color: blue
      # ^^^^^ error duplicate-key
    `);
  });

  test('is silent about one key in two maps', () => {
    checkDiagnostics(`
      apiVersion: v1
      kind: ConfigMap
      metadata: { name: settings, labels: { name: settings } }
      data: { name: settings }
    `);
  });

  test('sees keys that kubectl reads alike', () => {
    checkDiagnostics(`
      apiVersion: v1
      kind: ConfigMap
      metadata: { name: settings }
      data:
        color: red
        "color": blue
      # ^^^^^^^ error duplicate-key
    `);
  });

  const settings = (data: string) => `
    apiVersion: v1
    kind: ConfigMap
    metadata: { name: settings }
    data:
${data}`;

  test('the fix removes the first, with all its lines', () => {
    checkFix(
      settings(`
      color: |
        red
        green

      # how large
      size: large
      co$0lor: blue # the one
`),
      'Keep the last `color`',
      settings(`

      # how large
      size: large
      color: blue # the one
`),
    );
  });

  test('the fix in a flow map leaves the commas right', () => {
    const map = (data: string) => `
    apiVersion: v1
    kind: ConfigMap
    metadata: { name: settings }
    data: ${data}
`;
    checkFix(map('{ a: "1", b: "2", $0a: "3" }'), 'Keep the last `a`', map('{ b: "2", a: "3" }'));
    checkFix(map('{ b: "2", a: "1", $0a: "3" }'), 'Keep the last `a`', map('{ b: "2", a: "3" }'));
  });

  test('the fix keeps Windows line breaks', () => {
    const text = (data: string) =>
      `\n    apiVersion: v1\n    kind: ConfigMap\n    metadata: { name: settings }\n    data:\n${data}`.replaceAll(
        '\n',
        '\r\n',
      );
    checkFix(
      text('      a: "1"\n      b: "2"\n      $0a: "3"\n'),
      'Keep the last `a`',
      text('      b: "2"\n      a: "3"\n'),
    );
  });

  test('the fix works in the first entry of a list item', () => {
    const pod = (container: string) => `
    apiVersion: v1
    kind: Pod
    metadata: { name: web }
    spec:
      containers:
${container}`;
    // Its line is the item's line as well: what stands below takes its place.
    checkFix(
      pod('        - name: a\n          image: x\n          $0name: b\n'),
      'Keep the last `name`',
      pod('        - image: x\n          name: b\n'),
    );
    expect(fixTitles(pod('        - name: a # first\n          image: x\n          $0name: b\n'))).toEqual([]);
    checkFix(
      pod('        - image: x\n          name: a\n          $0name: b\n'),
      'Keep the last `name`',
      pod('        - image: x\n          name: b\n'),
    );
  });
});
