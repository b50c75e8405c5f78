import type { ApiReference, KindName } from '../api/apiReference.ts';
import type { Knowledge } from '../explain/knowledge.ts';
import { type Block, type Inline, paragraph } from '../explain/prose.ts';
import { currentGroup, parseApiVersion } from '../kubernetes/groupVersionKind.ts';
import type { Locale, Localized } from '../localized.ts';
import { apiBlocks } from './hover/apiBlocks.ts';
import { noteBlocks } from './hover/noteBlocks.ts';

/**
 * Explains a field without a manifest, as `manifest-atlas explain deployment.spec.strategy` asks for it: the kind in any case,
 * its plural or short name, then the field; indexes may be left out. Where several groups have such a kind, the others are named after
 * it; the group may stand behind the kind as kubectl writes it (`gateway.networking.istio.io.spec`). `undefined` for a kind or field
 * that nothing is known of.
 */
export function explainField(
  { api, notes, glossary }: Knowledge,
  target: string,
  locale: Locale,
): readonly Block[] | undefined {
  const [kindName = '', ...names] = target.replaceAll('[]', '').split('.');
  const kinds = api.kindsNamed(kindName);
  const ofGroup = kinds.filter((kind) => startsWithGroup(names, kind));
  for (const named of ofGroup.length > 0 ? ofGroup : kinds) {
    const { apiVersion, kind } = named;
    const { group } = parseApiVersion(apiVersion);
    const path = withListSteps(api, apiVersion, kind, ofGroup.length > 0 ? names.slice(stepsOf(group)) : names);
    const reference = apiBlocks(api, { apiVersion, kind }, path, locale);
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
    const others = ofGroup.length > 0 ? [] : kindsOfOtherGroups(kinds, named);
    return [
      paragraph({ code: `${apiVersion} ${kind}` }),
      ...taught,
      ...reference,
      ...list,
      ...alsoBlock(others, locale),
    ];
  }
  return undefined;
}

function startsWithGroup(names: readonly string[], { apiVersion }: KindName): boolean {
  const { group } = parseApiVersion(apiVersion);
  return group !== '' && names.slice(0, stepsOf(group)).join('.') === group;
}

function stepsOf(group: string): number {
  return group.split('.').length;
}

/** The first version of the kind in each group but that of `shown`; a kind that moved is of the group where it is today. */
function kindsOfOtherGroups(kinds: readonly KindName[], shown: KindName): readonly KindName[] {
  const groupOf = ({ apiVersion, kind }: KindName) => currentGroup(parseApiVersion(apiVersion).group, kind);
  return kinds.filter(
    (kind, index) =>
      groupOf(kind) !== groupOf(shown) && kinds.findIndex((other) => groupOf(other) === groupOf(kind)) === index,
  );
}

function alsoBlock(kinds: readonly KindName[], locale: Locale): readonly Block[] {
  if (kinds.length === 0) return [];
  const named = kinds.flatMap(({ apiVersion, kind }, index): readonly Inline[] => {
    const { group } = parseApiVersion(apiVersion);
    const code = group === '' ? kind.toLowerCase() : `${kind.toLowerCase()}.${group}`;
    return index === 0 ? [{ code }] : [', ', { code }];
  });
  return [paragraph(`${words.also[locale]} `, ...named)];
}

const words = {
  also: { en: 'Other kinds of this name:', ko: '이름이 같은 다른 kind:' },
} as const satisfies Record<string, Localized>;

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
