import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createApiReference, emptyApiReference } from '../../../src/core/api/createApiReference.ts';
import { numbered } from '../../support/numbered.ts';

/** One kind with one field of each shape, small enough to change by hand. */
const tables = {
  format: 2,
  kubernetesVersion: '1.99',
  kinds: [['v1', 'Thing', 0, 0]],
  types: [{ scalar: 'string' }],
  constraints: [{ allowed: ['large', 'small'] }],
  pages: ['', 'core/thing-v1/'],
};
const thing = ['Thing', 1, 1, [['size', 0, 1, 2, 0]]];
const descriptions = numbered('', 'A thing.', 'How large it is.');

const structureOf = (changes: object, ...definitions: readonly unknown[]) =>
  numbered(...[{ ...tables, ...changes }, ...definitions].map((table) => JSON.stringify(table)));
const structure = structureOf({}, thing);
const read = (changes: object) => createApiReference(structureOf(changes, thing)).withDescriptions(descriptions);

test('the tables are put together', () => {
  expect(read({}).field('v1', 'Thing', ['size'])).toEqual({
    name: 'size',
    type: 'string',
    required: true,
    allowed: ['large', 'small'],
    description: 'How large it is.',
    documentation: 'https://kubernetes.io/docs/reference/kubernetes-api/core/thing-v1/#Thing',
  });
});

describe('a text that is no asset gives the empty reference', () => {
  test.each(['', '{', 'null', '[]', '{}', '"text"', JSON.stringify({ ...tables, format: 1 })])('%s', (text) => {
    expect(createApiReference(numbered(text))).toBe(emptyApiReference);
  });

  test('no text at all', () => {
    expect(createApiReference(numbered())).toBe(emptyApiReference);
  });

  test.each([
    ['kinds', [['v1', 'Thing']]],
    ['kinds', { v1: 'Thing' }],
    ['types', [{ list: { list: 3 } }]],
    ['constraints', [{ allowed: 'large' }]],
    ['pages', undefined],
    ['kubernetesVersion', 1.37],
  ])('%s: %j', (name, value) => {
    expect(read({ [name]: value })).toBe(emptyApiReference);
  });
});

test('a text nested too deeply gives the empty reference as well', () => {
  const deep = `${'{"list":'.repeat(100_000)}{"scalar":"string"}${'}'.repeat(100_000)}`;
  const text = JSON.stringify({ ...tables, types: ['$'] }).replace('"$"', deep);
  expect(createApiReference(numbered(text))).toBe(emptyApiReference);
});

test.each(['', '{', 'null', '[]', '["Thing",1,1,[["size"]]]', '["Thing",1,1,[["size",0,1,"2"]]]', '['.repeat(100_000)])(
  'a definition that is none leaves a gap, and the rest is there (%#)',
  (text) => {
    const kinds = [...tables.kinds, ['v1', 'Broken', 1, 0]];
    const [first = '', second = ''] = [structureOf({ kinds }).textAt(0), structure.textAt(1)];
    const mended = createApiReference(numbered(first, second, text)).withDescriptions(descriptions);
    expect(mended.kind('v1', 'Broken')).toBeUndefined();
    expect(mended.field('v1', 'Thing', ['size'])?.type).toBe('string');
  },
);

test('numbers that point nowhere leave gaps, never a failure', () => {
  const broken = read({ types: [{ definition: 99 }], constraints: [], pages: [] });
  expect(broken.field('v1', 'Thing', ['size'])).toMatchObject({ type: 'any', allowed: [] });
  expect(broken.field('v1', 'Thing', ['size', 'below'])).toBeUndefined();
  expect(createApiReference(structureOf({})).withDescriptions(descriptions).kind('v1', 'Thing')).toBeUndefined();
});

test('manifests are judged by the same schemas with descriptions and without', () => {
  const bare = createApiReference(structure);
  const schema = bare.schema('v1', 'Thing');
  expect(schema).toBeDefined();
  expect(bare.withDescriptions(descriptions).schema('v1', 'Thing')).toBe(schema);
});

test('without descriptions everything else is there', () => {
  const bare = createApiReference(structure);
  for (const one of [bare, bare.withDescriptions(numbered())]) {
    expect(one.field('v1', 'Thing', ['size'])).toMatchObject({ type: 'string', description: '' });
  }
});

describe('custom kinds', () => {
  // Its numbers count on: definition 1, type 1, descriptions 3 and 4, page 2; the label is of a type that the first part has.
  const gadgets = structureOf(
    {
      kinds: [['example.com/v1', 'Gadget', 1, 0]],
      types: [{ definition: 0 }],
      constraints: [],
      pages: ['https://example.com/gadgets/'],
    },
    [
      'Gadget',
      3,
      2,
      [
        ['label', 0, 0, 4],
        ['thing', 1, 0, 0],
      ],
    ],
  );
  const custom = { structure: gadgets, descriptions: numbered('A gadget.', 'What is on it.') };
  const whole = createApiReference(structure).withDescriptions(descriptions).withCustomKinds(custom);

  test('continue the tables of Kubernetes’ kinds', () => {
    expect(whole.kinds().map(({ kind }) => kind)).toEqual(['Thing', 'Gadget']);
    expect(whole.kind('example.com/v1', 'Gadget')).toEqual({
      apiVersion: 'example.com/v1',
      kind: 'Gadget',
      description: 'A gadget.',
      documentation: 'https://example.com/gadgets/',
    });
    expect(whole.field('example.com/v1', 'Gadget', ['label'])?.description).toBe('What is on it.');
    expect(whole.field('example.com/v1', 'Gadget', ['thing', 'size'])).toMatchObject({
      description: 'How large it is.',
      allowed: ['large', 'small'],
    });
    expect(whole.field('v1', 'Thing', ['size'])).toEqual(read({}).field('v1', 'Thing', ['size']));
  });

  test('have no schema', () => {
    expect(whole.schema('example.com/v1', 'Gadget')).toBeUndefined();
    expect(whole.schema('v1', 'Thing')).toBeDefined();
  });

  test('are missing where their text is none, and nothing else is', () => {
    const without = createApiReference(structure)
      .withDescriptions(descriptions)
      .withCustomKinds({
        ...custom,
        structure: numbered('{'),
      });
    expect(without.kind('example.com/v1', 'Gadget')).toBeUndefined();
    expect(without.kinds().map(({ kind }) => kind)).toEqual(['Thing']);
    expect(without.kindsNamed('thing')).toHaveLength(1);
  });
});

test('the empty reference knows nothing', () => {
  expect(emptyApiReference.withCustomKinds({ structure: numbered('{}'), descriptions: numbered() })).toBe(
    emptyApiReference,
  );
  expect(emptyApiReference.kind('v1', 'Pod')).toBeUndefined();
  expect(emptyApiReference.kinds()).toEqual([]);
  expect(emptyApiReference.kindsNamed('pod')).toEqual([]);
  expect(emptyApiReference.field('v1', 'Pod', [])).toBeUndefined();
  expect(emptyApiReference.fields('v1', 'Pod', [])).toEqual([]);
});

test('any JSON and any path are answered', () => {
  fc.assert(
    fc.property(fc.json(), fc.array(fc.string()), (text, path) => {
      const texts = numbered(text, text);
      expect(createApiReference(texts).withDescriptions(texts).fields('v1', 'Thing', path)).toEqual([]);
      expect(read({ types: [{ scalar: 'any' }] }).field('v1', 'Thing', ['size', ...path])?.type).toBe('any');
    }),
    { seed: 20260101 },
  );
});
