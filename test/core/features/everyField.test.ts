import { beforeAll, describe, expect, test } from 'vitest';
import type { ApiReference } from '../../../src/core/api/apiReference.ts';
import { noStoryTexts } from '../../../src/core/explain/createStoryTexts.ts';
import { hover } from '../../../src/core/features/hover/hover.ts';
import { renderPlain } from '../../../src/core/features/renderProse.ts';
import { isOwnGroup } from '../../../src/core/kubernetes/builtins.ts';
import { parseApiVersion } from '../../../src/core/kubernetes/groupVersionKind.ts';
import type { Locale } from '../../../src/core/localized.ts';
import { snapshotOf } from '../../support/snapshotOf.ts';
import { type WholeManifest, wholeManifest } from '../../support/wholeManifest.ts';
import { writtenGlossary } from '../../support/writtenGlossary.ts';
import { writtenNotes } from '../../support/writtenNotes.ts';
import { readApiReference } from '../api/readAssets.ts';

let api: ApiReference;
let manifests: readonly (WholeManifest & { readonly group: string; readonly kind: string; readonly path: string })[];

/** Every kind of Kubernetes and every custom kind that is bundled, each field of a type once: as one folder. */
beforeAll(async () => {
  api = await readApiReference();
  const known = new Set<string>();
  manifests = api.kinds().map(({ apiVersion, kind }, index) => ({
    ...wholeManifest(api, { apiVersion, kind }, known),
    group: parseApiVersion(apiVersion).group,
    kind,
    path: `${index}-${kind}.yaml`,
  }));
});

test('the manifests have every kind and field of the reference', () => {
  const written = manifests.flatMap(({ fields }) => fields);
  expect(manifests.length).toBeGreaterThan(250);
  expect(written.length).toBeGreaterThan(9_000);
  // the first kind that has Pods writes them out, the others do not
  const textOf = (name: string) => manifests.find(({ path }) => path.endsWith(`-${name}.yaml`))?.text ?? '';
  expect(textOf('DaemonSet')).toContain('\n      containers:\n        - args: [text]\n          command: [text]\n');
  expect(textOf('Pod')).toContain('\nkind: Pod\nmetadata: { name: text }\nspec: text\nstatus:\n');
});

describe.each<Locale>(['en', 'ko'])('every field of every kind answers in hover, in %s:', (locale) => {
  test('with its type, and with the official text or our note', () => {
    const snapshot = snapshotOf(manifests);
    const knowledge = { api, notes: writtenNotes, glossary: writtenGlossary, story: noStoryTexts };
    const poor = manifests.flatMap(({ group, kind, path: file, fields }) =>
      fields
        .filter(({ path, field, offset }) => {
          const found = hover(snapshot, knowledge, { path: file, offset }, { locale, now: 0 });
          const said = plain(found === undefined ? '' : renderPlain(found.blocks));
          const written = plain(`${[kind, ...path].join('.').replaceAll('.[]', '[]')} ${field.type}`);
          const note = writtenNotes.noteFor(group, kind, path)?.what[locale] ?? '';
          return !(said.includes(written) && said.includes(plain(note)) && said.includes(plain(field.description)));
        })
        .map(({ path }) => `${kind} ${path.join('.')}`),
    );
    expect(poor).toEqual([]);
  });
});

test('of the kinds of Kubernetes only the keywords of JSON schemas, and a resource of a migration, have neither', () => {
  const silent = manifests
    .filter(({ group }) => isOwnGroup(group))
    .flatMap(({ group, kind, fields }) =>
      fields
        .filter(({ path, field }) => field.description === '' && writtenNotes.noteFor(group, kind, path) === undefined)
        .map(({ path }) => `${kind} ${path.join('.')}`),
    );
  expect(silent.filter((field) => !field.includes('.schema.openAPIV3Schema.'))).toEqual([
    'StorageVersionMigration spec.resource.group',
    'StorageVersionMigration spec.resource.resource',
  ]);
});

/** As it is compared: without code marks, and with one blank for several. */
function plain(text: string): string {
  return text.replaceAll('`', '').replaceAll(/\s+/g, ' ').trim();
}
