import { describe, expect, test } from 'vitest';
import { readManifestDocument } from '../../../src/core/model/readManifestDocument.ts';
import type { Resource } from '../../../src/core/model/resource.ts';
import { sameTree } from '../../../src/core/model/sameTree.ts';

const yaml = 'apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec:\n  ports: [80, "81"]\n';

describe('one tree can stand for another', () => {
  test('that is read from the same text', () => {
    expect(sameTree(resourceOf(yaml), resourceOf(yaml))).toBe(true);
  });

  test.each([
    ['that has another value', yaml.replace('80', '79')],
    ['that is written otherwise', yaml.replace('"81"', "'81'")],
    ['that has another key', yaml.replace('name:', 'nbme:')],
    ['that has one item less', yaml.replace(', "81"', '      ')],
    ['that stands elsewhere', yaml.replace('metadata: {', 'metadata:  {')],
  ])('but not for one %s', (_, other) => {
    expect(sameTree(resourceOf(yaml), resourceOf(other))).toBe(false);
  });

  test('but not for one of which a value comes from another document', () => {
    const a = resourceOf(yaml);
    const b = resourceOf(yaml);
    const spec = b.node.entries.at(-1)?.value;
    const origins = new Map(spec === undefined ? [] : [[spec, a.document]]);
    expect(sameTree(a, { ...b, origins })).toBe(false);
  });
});

function resourceOf(text: string): Resource {
  const [resource] = readManifestDocument('web.yaml', { start: 0, text }).resources;
  if (resource === undefined) throw new Error(`no resource in ${text}`);
  return resource;
}
