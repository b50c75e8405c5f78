import { parseFieldPath } from '../kubernetes/fieldPath.ts';
import { type GroupKind, groupKindText } from '../kubernetes/groupVersionKind.ts';
import type { Localized } from '../localized.ts';
import type { Match, Relation } from '../relations/relation.ts';
import type { YamlNode } from '../yaml/node.ts';
import { childOf, entriesOf, isAbsent, itemsOf, spanOf, textOf } from '../yaml/nodes.ts';
import { readDocument } from '../yaml/readDocument.ts';
import type { ConfigurationProblem, ReadSection } from './configuration.ts';

/**
 * Reads the section `relations`: how kinds of the user's own point at others. Kinds are written as `group/Kind`, those of the core
 * group as `Kind`; fields as the documentation of Kubernetes writes them (`spec.stores[].name`).
 */
export function readRelations(node: YamlNode | undefined): ReadSection<readonly Relation[]> {
  if (node === undefined || isAbsent(node)) return { value: [], problems: [] };
  if (node.type !== 'sequence') return { value: [], problems: [{ message: words.noList, span: spanOf(node) }] };
  const read = itemsOf(node).map(readRelation);
  return {
    value: read.flatMap((one) => ('relation' in one ? [one.relation] : [])),
    problems: read.flatMap((one) => ('problem' in one ? [one.problem] : [])),
  };
}

/** The same for a list that is written as JSON, such as a setting of an editor. */
export function parseRelations(json: string): ReadSection<readonly Relation[]> {
  return readRelations(readDocument(json).root);
}

type ReadRelation = { readonly relation: Relation } | { readonly problem: ConfigurationProblem };

function readRelation(item: YamlNode): ReadRelation {
  if (item.type !== 'map') return wrong(item, words.noMap);
  const stranger = entriesOf(item).find(({ name }) => !keys.includes(name));
  if (stranger !== undefined) return wrong(stranger.key, words.unknownKey(stranger.name));
  const missing = ['from', 'field', 'to'].find((key) => isAbsent(childOf(item, key)));
  if (missing !== undefined) return wrong(item, words.missing(missing));
  const [from, to] = [parseKind(childOf(item, 'from')), parseKind(childOf(item, 'to'))];
  if (from === undefined) return wrong(childOf(item, 'from') ?? item, words.noKind);
  if (to === undefined) return wrong(childOf(item, 'to') ?? item, words.noKind);
  const field = textOf(childOf(item, 'field')) ?? '';
  if (parseFieldPath(field).length === 0) return wrong(childOf(item, 'field') ?? item, words.noField);
  const by = textOf(childOf(item, 'match')) ?? 'name';
  const match = matchOf(by, to, field, textOf(childOf(item, 'namespaceKey')));
  if (match === undefined) return wrong(childOf(item, 'match') ?? item, words.noMatch);
  const verb = textOf(childOf(item, 'verb'));
  return {
    relation: {
      id: `${from.kind.toLowerCase()}-${verb === undefined ? 'refers-to' : dashed(verb)}-${to.kind.toLowerCase()}`,
      rows: [],
      category: by === 'selector' || by === 'labelSelector' ? 'selects' : 'uses',
      verb: verb === undefined ? words.refersTo : { en: verb, ko: verb },
      from: [from],
      match,
    },
  };
}

const keys: readonly string[] = ['from', 'field', 'to', 'match', 'namespaceKey', 'verb'];

function matchOf(by: string, to: GroupKind, field: string, namespaceKey: string | undefined): Match | undefined {
  switch (by) {
    case 'name':
      return { by, to, fields: [field], ...(namespaceKey === undefined ? {} : { namespaceKey }) };
    case 'reference':
      return { by, to: [to], fields: [field], assumed: to, namespaced: true };
    case 'selector':
      return { by, to, fields: [field] };
    case 'labelSelector':
      return { by, to, fields: [field], namespaces: 'own' };
    default:
      return undefined;
  }
}

/** `group/Kind` or `Kind`; `undefined` for any other text. */
function parseKind(node: YamlNode | undefined): GroupKind | undefined {
  const match = /^(?:([a-z0-9]+(?:[.-][a-z0-9]+)*)\/)?([A-Z][A-Za-z0-9]*)$/.exec(textOf(node) ?? '');
  return match === null ? undefined : { group: match[1] ?? '', kind: match[2] ?? '' };
}

function dashed(text: string): string {
  return text.trim().toLowerCase().split(/\s+/).join('-');
}

function wrong(node: YamlNode, message: Localized): ReadRelation {
  return { problem: { message, span: spanOf(node) } };
}

const example = groupKindText({ group: 'example.com', kind: 'Backup' });

const words = {
  refersTo: { en: 'refers to', ko: '참조' },
  noList: {
    en: '`relations` is a list; an entry has `from`, `field` and `to`.',
    ko: '`relations`는 목록이어야 하고, 각 항목에는 `from`, `field`, `to`가 있어야 합니다.',
  },
  noMap: {
    en: `A relation is a map such as \`{ from: ${example}, field: spec.storeName, to: PersistentVolumeClaim }\`.`,
    ko: `relation은 \`{ from: ${example}, field: spec.storeName, to: PersistentVolumeClaim }\` 같은 맵이어야 합니다.`,
  },
  unknownKey: (key: string) => ({
    en: `A relation has no \`${key}\`; it has ${keys.map((one) => `\`${one}\``).join(', ')}.`,
    ko: `relation에는 \`${key}\`이(가) 없습니다. 쓸 수 있는 키: ${keys.map((one) => `\`${one}\``).join(', ')}.`,
  }),
  missing: (key: string) => ({
    en: `This relation has no \`${key}\`.`,
    ko: `이 relation에 \`${key}\`이(가) 없습니다.`,
  }),
  noKind: {
    en: `A kind is meant here, with its group and without a version: \`${example}\`, or \`Service\` for the core group.`,
    ko: `버전 없이 group과 kind를 적어야 합니다: \`${example}\`. core group이면 \`Service\`처럼 kind만 적습니다.`,
  },
  noField: {
    en: 'A field is meant here, such as `spec.stores[].name`.',
    ko: '`spec.stores[].name` 같은 필드를 적어야 합니다.',
  },
  noMatch: {
    en: '`match` is one of `name`, `reference`, `selector`, `labelSelector`.',
    ko: '`match`의 값은 `name`, `reference`, `selector`, `labelSelector` 중 하나여야 합니다.',
  },
};
