import { expect, test } from 'vitest';
import { readDocument } from '../../../src/core/yaml/readDocument.ts';
import { splitDocuments } from '../../../src/core/yaml/splitDocuments.ts';
import { corpusTexts, hasCorpus, toJson, withoutCorpus } from '../yaml/support.ts';
import { readApiReference } from './readAssets.ts';

const reference = await readApiReference();

interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
}

test.skipIf(!hasCorpus)(`real manifests have hardly a field that the reference does not know${withoutCorpus}`, () => {
  const counts = { objects: 0, fields: 0 };
  const unknown: string[] = [];
  const visit = (manifest: Manifest, value: unknown, path: readonly string[]): void => {
    if (value === null) return;
    counts.fields++;
    if (reference.field(manifest.apiVersion, manifest.kind, path) === undefined) {
      unknown.push(`${manifest.kind} ${path.join('.')}`);
    } else if (Array.isArray(value)) {
      for (const item of value) visit(manifest, item, [...path, '[]']);
    } else if (typeof value === 'object') {
      for (const [key, below] of Object.entries(value ?? {})) visit(manifest, below, [...path, key]);
    }
  };
  for (const text of corpusTexts().filter((each) => each.length < 200_000 && !each.includes('{{'))) {
    for (const slice of splitDocuments(text)) {
      const { root, errors } = readDocument(slice.text);
      const manifest = errors.length === 0 ? toJson(root) : undefined;
      if (!isManifest(manifest) || reference.kind(manifest.apiVersion, manifest.kind) === undefined) continue;
      counts.objects++;
      visit(manifest, manifest, []);
    }
  }
  expect(counts.objects).toBeGreaterThan(2_000);
  // The few there are: slips of their authors, and one `$patch` of a kustomize patch.
  expect(unknown.length / counts.fields, unknown.join('\n')).toBeLessThan(0.0002);
});

function isManifest(value: unknown): value is Manifest {
  if (typeof value !== 'object' || value === null) return false;
  const { apiVersion, kind } = value as Partial<Record<keyof Manifest, unknown>>;
  return typeof apiVersion === 'string' && typeof kind === 'string';
}
