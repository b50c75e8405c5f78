import type { YamlNode } from '../../yaml/node.ts';
import { childOf, itemsOf } from '../../yaml/nodes.ts';
import { type BuildRun, plainText } from './buildRun.ts';
import { emptyMap, setField, withItems } from './editTree.ts';

/**
 * The steps of a field path of a replacement: `spec.template.spec.containers.[name=web].env.0`, `metadata.annotations.a\.b/c`.
 * A step is a field, an index, `*`, or `[key=value]`.
 */
export function readReplacementPath(text: string): readonly string[] {
  const steps = text.match(/\[[^\]]*\]|(?:\\.|[^.[\\])+/g) ?? [];
  return steps.map((step) => step.replaceAll('\\.', '.').trim()).filter((step) => step !== '');
}

/** What stands at the path; the first of several. */
export function findAtPath(node: YamlNode | undefined, steps: readonly string[]): YamlNode | undefined {
  return steps.reduce<YamlNode | undefined>((at, step) => {
    if (at?.type === 'sequence') return at.items.find((item, index) => isMeant(item, index, step));
    return childOf(at, step);
  }, node);
}

/**
 * Changes what stands at every place of the path; with `create`, fields that are missing come into being.
 * The same node where the path leads nowhere.
 */
export function editAtPath(
  run: BuildRun,
  node: YamlNode,
  steps: readonly string[],
  create: 'create' | 'existing',
  edit: (found: YamlNode | undefined) => YamlNode,
): YamlNode {
  const [step, ...rest] = steps;
  if (step === undefined) return edit(node);
  const go = (child: YamlNode) => editAtPath(run, child, rest, create, edit);
  if (node.type === 'sequence') {
    const items = node.items.map((item, index) => (isMeant(item, index, step) ? go(item) : item));
    return withItems(run, node, items);
  }
  if (node.type !== 'map') return node;
  if (step === '*') return node.entries.reduce((map, { name, value }) => setField(run, map, name, go(value)), node);
  const child = childOf(node, step);
  if (child !== undefined) return setField(run, node, step, go(child));
  if (create === 'existing') return node;
  return setField(run, node, step, rest.length === 0 ? edit(undefined) : go(emptyMap(run, node)));
}

/** True where the path leads somewhere. */
export function hasPath(node: YamlNode, steps: readonly string[]): boolean {
  const [step, ...rest] = steps;
  if (step === undefined) return true;
  if (node.type === 'map' && step !== '*') {
    const child = childOf(node, step);
    return child !== undefined && hasPath(child, rest);
  }
  const children = node.type === 'map' ? node.entries.map(({ value }) => value) : itemsOf(node);
  return children.some((child, index) => (node.type === 'map' || isMeant(child, index, step)) && hasPath(child, rest));
}

function isMeant(item: YamlNode, index: number, step: string): boolean {
  if (step === '*') return true;
  const match = /^\[([^=]*)=(.*)\]$/s.exec(step);
  if (match === null) return step === String(index);
  const [, key = '', value] = match;
  return plainText(key === '' ? item : childOf(item, key)) === value;
}
