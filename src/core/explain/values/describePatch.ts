import { fieldText } from '../../kubernetes/fieldPath.ts';
import type { Localized } from '../../localized.ts';
import type { MapNode, YamlNode } from '../../yaml/node.ts';
import { childOf, itemsOf, textOf } from '../../yaml/nodes.ts';

/**
 * What a patch does, a sentence for each operation of a JSON patch (https://datatracker.ietf.org/doc/html/rfc6902), and one for a part
 * of a manifest that is merged. Code stands between backticks. Empty for what is neither, and for operations that are none.
 */
export function describePatch(root: YamlNode | undefined): readonly Localized[] {
  if (root?.type === 'sequence') return root.items.flatMap((operation) => describeOperation(operation) ?? []);
  return root?.type === 'map' ? describeMerge(root) : [];
}

/** One operation of a JSON patch; `undefined` where it is none. */
export function describeOperation(operation: YamlNode): Localized | undefined {
  const path = stepsOf(textOf(childOf(operation, 'path')));
  if (path === undefined) return undefined;
  const field = code(fieldText(path));
  const value = valueWords(childOf(operation, 'value'));
  switch (textOf(childOf(operation, 'op'))) {
    case 'add':
      return describeAddition(path, value);
    case 'replace':
      return { en: `Replaces ${field} by ${value.en}.`, ko: `${field} 값을 바꿉니다: ${value.ko}` };
    case 'remove':
      return { en: `Removes ${field}.`, ko: `${field} 필드를 지웁니다.` };
    case 'test':
      return {
        en: `Goes on only if ${field} is ${value.en}.`,
        ko: `다음과 같을 때만 계속합니다: ${field} = ${value.ko}`,
      };
    case 'move':
    case 'copy':
      return describeTransfer(operation, field);
    default:
      return undefined;
  }
}

function describeAddition(path: readonly (string | number)[], value: Localized): Localized {
  const list = code(fieldText(path.slice(0, -1)));
  const last = path.at(-1);
  if (last === '-') return { en: `Adds ${value.en} at the end of ${list}.`, ko: `${list} 끝에 더합니다: ${value.ko}` };
  if (typeof last === 'number') {
    return {
      en: `Inserts ${value.en} into ${list} as item ${last + 1}.`,
      ko: `${list}의 ${last + 1}번째 자리에 끼워 넣습니다: ${value.ko}`,
    };
  }
  const field = code(fieldText(path));
  return { en: `Sets ${field} to ${value.en}.`, ko: `${field} 값을 정합니다: ${value.ko}` };
}

function describeTransfer(operation: YamlNode, to: string): Localized | undefined {
  const path = stepsOf(textOf(childOf(operation, 'from')));
  if (path === undefined) return undefined;
  const from = code(fieldText(path));
  return textOf(childOf(operation, 'op')) === 'move'
    ? { en: `Moves ${from} to ${to}.`, ko: `옮깁니다: ${from} → ${to}` }
    : { en: `Copies ${from} to ${to}.`, ko: `복사합니다: ${from} → ${to}` };
}

/** `/spec/ports/0`; `~1` is a slash, `~0` a tilde. A step of digits is taken for the index of a list. */
function stepsOf(pointer: string | undefined): readonly (string | number)[] | undefined {
  if (pointer === undefined || !pointer.startsWith('/')) return undefined;
  return pointer
    .slice(1)
    .split('/')
    .map((step) => (/^\d{1,9}$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')));
}

/** The fields that a part of a manifest sets or takes away. */
function describeMerge(patch: MapNode): readonly Localized[] {
  if (textOf(childOf(patch, '$patch')) === 'delete') {
    return [{ en: 'Takes the object out of the build.', ko: '오브젝트를 빌드에서 뺍니다.' }];
  }
  const fields = changedFields(patch, []).filter((field) => !identity.has(field));
  if (fields.length === 0) return [];
  const more = fields.length > shownFields ? `, +${fields.length - shownFields}` : '';
  const list = `${fields.slice(0, shownFields).map(code).join(', ')}${more}`;
  return [{ en: `Changes ${list}.`, ko: `다음을 바꿉니다: ${list}` }];
}

/** Down to what is no map; of an item of a list the name stands for its place, as it is merged by it. */
function changedFields(node: YamlNode, path: readonly string[]): readonly string[] {
  if (node.type === 'map' && node.entries.length > 0) {
    return node.entries.flatMap(({ name, value }) =>
      name === 'name' && path.at(-1)?.endsWith(']') ? [] : changedFields(value, [...path, name]),
    );
  }
  const named = itemsOf(node).map((item) => textOf(childOf(item, 'name')));
  if (named.length > 0 && named.every((name) => name !== undefined)) {
    return itemsOf(node).flatMap((item, index) =>
      changedFields(item, [...path.slice(0, -1), `${path.at(-1) ?? ''}[${named[index]}]`]),
    );
  }
  return [path.map((step, index) => (index === 0 || /^[\w$-]+(\[.*\])?$/.test(step) ? step : `"${step}"`)).join('.')];
}

const identity = new Set(['apiVersion', 'kind', 'metadata.name', 'metadata.namespace']);

function valueWords(value: YamlNode | undefined): Localized {
  if (value === undefined) return { en: 'nothing', ko: '빈 값' };
  if (value.type === 'scalar') {
    const text = value.value === null ? 'null' : String(value.value);
    const shown = code(text === '' ? '""' : text.length > longestValue ? `${text.slice(0, longestValue)}…` : text);
    return { en: shown, ko: shown };
  }
  if (value.type === 'sequence') {
    const count = value.items.length;
    return { en: count === 1 ? 'a list of one item' : `a list of ${count} items`, ko: `항목이 ${count}개인 목록` };
  }
  const name = textOf(childOf(value, 'name')) ?? value.entries[0]?.name;
  return name === undefined ? { en: 'an empty map', ko: '빈 맵' } : { en: `${code(name)} …`, ko: `${code(name)} …` };
}

/** Our code spans end at the next backtick. */
function code(text: string): string {
  return `\`${text.replaceAll('`', "'").replaceAll('\n', ' ')}\``;
}

const longestValue = 60;
const shownFields = 6;
