import { describe, expect, test } from 'vitest';
import { updateText } from '../../../src/core/graph/updateSnapshot.ts';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkFix, fixTitles } from '../../support/checkFix.ts';
import { checkMessages } from '../../support/checkMessages.ts';
import { snapshotOf } from '../../support/snapshotOf.ts';

const configMap = (data: string, metadata = '{ name: web }') => `
    apiVersion: v1
    kind: ConfigMap
    metadata: ${metadata}
    data: ${data}
`;

describe('in one file', () => {
  test('marks the second one where it says something else', () => {
    checkDiagnostics(`
    ${configMap('{ a: b }')}
    ---
    apiVersion: v1
    kind: ConfigMap
    metadata: { name: web }
    #                 ^^^ warning duplicate-object
    data: { a: c }
    `);
  });

  test.each([
    ['an equal copy, however it is written', configMap(`{ "a": 'b' }`)],
    ['another namespace', configMap('{ a: c }', '{ name: web, namespace: shop }')],
    ['another kind', configMap('{ a: c }').replace('ConfigMap', 'Secret')],
    ['another name', configMap('{ a: c }', '{ name: api }')],
    ['names that the API server completes', configMap('{ a: c }', '{ generateName: web }')],
  ])('is silent about %s', (_what, other) => {
    checkDiagnostics(`${configMap('{ a: b }')}    ---${other}`);
  });

  test('is silent about two files, of which one may be applied instead of the other', () => {
    checkDiagnostics(`#- /a.yaml\n${configMap('{ a: b }')}#- /b.yaml\n${configMap('{ a: c }')}`);
  });

  test('what the first one says touches the second one', () => {
    const text = (first: string) => `${configMap(first)}---${configMap('{ a: c }')}`.replace(/^ {4}/gm, '');
    const before = snapshotOf([{ path: 'web.yaml', text: text('{ a: b }') }]);
    const { touched } = updateText(before, 'web.yaml', text('{ a: c }'));
    expect(touched.size).toBe(2);
  });
});

describe('in one kustomization', () => {
  const files = `#- /a.yaml\n${configMap('{ a: b }')}#- /b.yaml\n${configMap('{ a: b }')}`;

  test('marks what brings it again, also where it says the same', () => {
    checkDiagnostics(`
    #- /kustomization.yaml
    resources:
      - a.yaml
      - b.yaml
    #   ^^^^^^ error duplicate-object
${files}`);
  });

  test('names what is there already', () => {
    checkMessages(
      `#- /kustomization.yaml\n    resources: [a.yaml, b.yaml]\n${files}`,
      'kustomization.yaml:1 `ConfigMap/web` is there already: kubectl refuses two resources of one name.',
    );
  });

  test('is silent where a prefix tells them apart', () => {
    checkDiagnostics(`
    #- /kustomization.yaml
    resources: [a.yaml, other]
    #- /other/kustomization.yaml
    namePrefix: other-
    resources: [b.yaml]
    #- /a.yaml
    ${configMap('{ a: b }')}
    #- /other/b.yaml
    ${configMap('{ a: b }')}`);
  });

  test('is mended by removing the entry where one path is named twice', () => {
    const listing = (items: string) =>
      `#- /kustomization.yaml\n    resources:\n${items}#- /a.yaml\n${configMap('{ a: b }')}`;
    checkFix(listing('      - a.yaml\n      - ./a$0.yaml\n'), 'Remove this second entry', listing('      - a.yaml\n'));
    expect(fixTitles(`#- /kustomization.yaml\n    resources: [a.yaml, b$0.yaml]\n${files}`)).toEqual([]);
  });
});
