import { expect, test } from 'vitest';
import { readApiStructure } from '../../../../src/core/api/apiStructure.ts';
import { fieldFormats } from '../../../../src/core/diagnostics/values/fieldFormats.ts';
import { readAssets } from '../../api/readAssets.ts';

test('every field that has a format is one of the API reference, with the lists and maps that it says', async () => {
  const structure = readApiStructure((await readAssets()).structure);
  const known = new Set(
    Array.from({ length: structure?.definitionCount ?? 0 }, (_, number) => structure?.definition(number) ?? []).flatMap(
      ([definition, , , fields = []]) =>
        fields.flatMap(([field, type]) => {
          const written = structure?.types[type] ?? { scalar: 'any' };
          if ('list' in written) return [`${definition}.${field}[]`];
          return 'map' in written
            ? ['.*', '.keys'].map((end) => `${definition}.${field}${end}`)
            : [`${definition}.${field}`];
        }),
    ),
  );
  const asked = Object.entries(fieldFormats).flatMap(([definition, fields]) =>
    Object.keys(fields).map((field) => `${definition}.${field}`),
  );
  expect(asked.filter((field) => !known.has(field))).toEqual([]);
});
