import type { ApiField, ApiReference } from '../../api/apiReference.ts';
import { type Block, type Inline, inlines, paragraph } from '../../explain/prose.ts';
import { isOwnGroup } from '../../kubernetes/builtins.ts';
import { parseApiVersion } from '../../kubernetes/groupVersionKind.ts';
import type { Locale, Localized } from '../../localized.ts';

/**
 * What the API reference says of a field: type, whether it is required, allowed values, the official text and its page.
 * `path` has map keys by name and `'[]'` for list items. Empty for kinds and fields that the reference does not know.
 */
export function apiBlocks(
  api: ApiReference,
  { apiVersion, kind }: { readonly apiVersion: string; readonly kind: string },
  path: readonly string[],
  locale: Locale,
): readonly Block[] {
  const field = api.field(apiVersion, kind, path);
  if (field === undefined) return [];
  const blocks: Block[] = [paragraph(...headline(kind, path, field, locale))];
  const allowed = field.allowed.filter((value) => value !== '');
  if (allowed.length > 0) {
    const values = allowed.flatMap((value, index): readonly Inline[] =>
      index === 0 ? [{ code: value }] : [', ', { code: value }],
    );
    blocks.push(paragraph(`${words.allowed[locale]} `, ...values));
  }
  if (field.description !== '')
    blocks.push(...field.description.split(/\n{2,}/).map((text) => paragraph(...inlines(text))));
  const { group } = parseApiVersion(apiVersion);
  const otherVersion = isOwnGroup(group) ? [] : [' · ', words.otherVersion[locale]];
  blocks.push(paragraph({ text: words.reference[locale], url: field.documentation }, ...otherVersion));
  return blocks;
}

function headline(kind: string, path: readonly string[], field: ApiField, locale: Locale): readonly Inline[] {
  const written = [kind, ...path].join('.').replaceAll('.[]', '[]');
  const required = field.required === true ? [' · ', words.required[locale]] : [];
  return [{ code: written }, ' ', { code: field.type }, ...required];
}

const words = {
  required: { en: 'required', ko: '필수' },
  allowed: { en: 'Allowed values:', ko: '허용되는 값:' },
  reference: { en: 'API reference', ko: 'API 레퍼런스' },
  otherVersion: {
    en: 'the cluster may have another version of this kind',
    ko: '클러스터에 설치된 버전과 다를 수 있습니다',
  },
} as const satisfies Record<string, Localized>;
