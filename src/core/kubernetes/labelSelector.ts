import type { Span, YamlNode } from '../yaml/node.ts';
import { childOf, entriesOf, itemsOf, spanOf, textOf } from '../yaml/nodes.ts';

export type Labels = ReadonlyMap<string, string>;

/** One condition of a selector; `span` covers it as written, in the document that `node`, its value or expression, stands in. */
export interface Requirement {
  readonly key: string;
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
  readonly values: readonly string[];
  readonly span: Span;
  readonly node: YamlNode;
}

/**
 * All requirements must hold, so a selector without any matches everything.
 * An absent selector is `undefined` here, and what that means is said by the field that holds it.
 */
export interface Selector {
  readonly requirements: readonly Requirement[];
  readonly span: Span;
}

/** What one requirement makes of one object's labels. */
export interface Verdict {
  readonly requirement: Requirement;
  /** The object's value for the requirement's key; `undefined` where it has no such label. */
  readonly actual: string | undefined;
  readonly holds: boolean;
}

/**
 * Reads a plain map of labels, as Service and ReplicationController have it. Entries whose value is no scalar are left out.
 * `undefined` for anything but a map. An empty map is a selector without requirements: a Service with it selects nothing
 * (https://kubernetes.io/docs/concepts/services-networking/service/#services-without-selectors); the caller decides.
 */
export function readSelectorMap(node: YamlNode | undefined): Selector | undefined {
  if (node?.type !== 'map') return undefined;
  return { requirements: equalities(node), span: spanOf(node) };
}

/**
 * Reads a LabelSelector: matchLabels and matchExpressions, all of which must hold
 * (https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors).
 * `{}` selects everything. An expression with an unknown operator or without a key is left out.
 * `undefined` for anything but a map.
 */
export function readLabelSelector(node: YamlNode | undefined): Selector | undefined {
  if (node?.type !== 'map') return undefined;
  const expressions = itemsOf(childOf(node, 'matchExpressions')).flatMap((item) => {
    const key = textOf(childOf(item, 'key'));
    const operator = textOf(childOf(item, 'operator'));
    if (key === undefined || !isOperator(operator)) return [];
    const values = itemsOf(childOf(item, 'values')).flatMap((value) => textOf(value) ?? []);
    return [{ key, operator, values, span: spanOf(item), node: item }];
  });
  return { requirements: [...equalities(childOf(node, 'matchLabels')), ...expressions], span: spanOf(node) };
}

/** True where every requirement holds, as apimachinery decides it: `NotIn` and `DoesNotExist` hold without the key. */
export function matches(selector: Selector, labels: Labels): boolean {
  return selector.requirements.every((requirement) => holds(requirement, labels.get(requirement.key)));
}

/** Requirement by requirement, in the order they are written. */
export function verdicts(selector: Selector, labels: Labels): readonly Verdict[] {
  return selector.requirements.map((requirement) => {
    const actual = labels.get(requirement.key);
    return { requirement, actual, holds: holds(requirement, actual) };
  });
}

/** `app=web,tier in (back,front),!canary`: kubectl's way to write a selector. */
export function selectorText(selector: Selector): string {
  return selector.requirements.map(requirementText).join(',');
}

/** One requirement as kubectl writes it: `app=web`, `tier notin (back)`, `canary`, `!canary`. */
export function requirementText({ key, operator, values }: Requirement): string {
  switch (operator) {
    case 'In':
      return values.length === 1 ? `${key}=${values[0]}` : `${key} in (${values.join(',')})`;
    case 'NotIn':
      return `${key} notin (${values.join(',')})`;
    case 'Exists':
      return key;
    case 'DoesNotExist':
      return `!${key}`;
  }
}

/** The labels under a `labels` field; entries whose value is no scalar, or null, are left out. Empty for anything but a map. */
export function readLabels(node: YamlNode | undefined): Labels {
  if (entriesOf(node).length === 0) return noLabels;
  const labels = new Map<string, string>();
  for (const { name, value } of entriesOf(node)) {
    const text = textOf(value);
    if (text !== undefined) labels.set(name, text);
  }
  return labels;
}

const noLabels: Labels = new Map();

function equalities(node: YamlNode | undefined): readonly Requirement[] {
  return entriesOf(node).flatMap(({ name, key, value }) => {
    const text = textOf(value);
    if (text === undefined) return [];
    const span = { start: key.start, end: Math.max(key.end, value.end) };
    return [{ key: name, operator: 'In' as const, values: [text], span, node: value }];
  });
}

function holds({ operator, values }: Requirement, actual: string | undefined): boolean {
  switch (operator) {
    case 'In':
      return actual !== undefined && values.includes(actual);
    case 'NotIn':
      return actual === undefined || !values.includes(actual);
    case 'Exists':
      return actual !== undefined;
    case 'DoesNotExist':
      return actual === undefined;
  }
}

function isOperator(text: string | undefined): text is Requirement['operator'] {
  return text === 'In' || text === 'NotIn' || text === 'Exists' || text === 'DoesNotExist';
}
