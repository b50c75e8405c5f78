import type { ApiReference } from '../api/apiReference.ts';
import type { Knowledge } from '../explain/knowledge.ts';
import { type Block, paragraph } from '../explain/prose.ts';
import { parseApiVersion } from '../kubernetes/groupVersionKind.ts';
import type { Locale } from '../localized.ts';
import { apiBlocks } from './apiBlocks.ts';
import { noteBlocks } from './noteBlocks.ts';

/**
 * Explains a field without a manifest, as `manifest-atlas explain deployment.spec.strategy` asks for it: the kind in any case,
 * its plural or short name, then the field; indexes may be left out. `undefined` for a kind or field that nothing is known of.
 */
export function explainField(
  { api, notes, glossary }: Knowledge,
  target: string,
  locale: Locale,
): readonly Block[] | undefined {
  const [kindName = '', ...names] = target.replaceAll('[]', '').split('.');
  for (const { apiVersion, kind } of api.kindsNamed(kindName)) {
    const path = withListSteps(api, apiVersion, kind, names);
    const reference = apiBlocks(api, { apiVersion, kind }, path, locale);
    const { group } = parseApiVersion(apiVersion);
    const note = notes.noteFor(group, kind, path);
    if (reference.length === 0 && note === undefined) continue;
    const own = api.fields(apiVersion, kind, path);
    const children = own.length > 0 ? own : api.fields(apiVersion, kind, [...path, '[]']);
    const list: readonly Block[] =
      children.length === 0
        ? []
        : [
            {
              list: children.map((field) => [
                { code: field.name },
                ' ',
                { code: field.type },
                field.required === true ? ' *' : '',
              ]),
            },
          ];
    const taught =
      note === undefined ? [] : [...noteBlocks(note, { group, kind, path }, glossary, locale), 'rule' as const];
    return [paragraph({ code: `${apiVersion} ${kind}` }), ...taught, ...reference, ...list];
  }
  return undefined;
}

/** Adds the `[]` that people leave out: `containers.image` is `containers[].image`. */
function withListSteps(
  api: ApiReference,
  apiVersion: string,
  kind: string,
  names: readonly string[],
): readonly string[] {
  let path: readonly string[] = [];
  for (const name of names) {
    const plain = [...path, name];
    const inList = [...path, '[]', name];
    path =
      api.field(apiVersion, kind, plain) === undefined && api.field(apiVersion, kind, inList) !== undefined
        ? inList
        : plain;
  }
  return path;
}
