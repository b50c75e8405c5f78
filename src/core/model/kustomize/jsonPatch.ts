import type { MapNode, YamlNode } from '../../yaml/node.ts';
import { childOf, itemsOf } from '../../yaml/nodes.ts';
import { type BuildRun, plainText } from './buildRun.ts';
import { removeField, setField, withItems } from './editTree.ts';

/** The operation of a JSON 6902 patch that could not be done. */
export interface FailedOperation {
  readonly failed: YamlNode;
  readonly operation: string;
  readonly path: string;
}

/**
 * Applies the operations of a JSON 6902 patch one after the other; where one fails, as kubectl sees it, comes back which.
 * Values that are added keep their identity: the caller says where they stand. https://datatracker.ietf.org/doc/html/rfc6902
 */
export function applyJsonPatch(run: BuildRun, node: MapNode, operations: YamlNode): MapNode | FailedOperation {
  let result: YamlNode = node;
  for (const each of itemsOf(operations)) {
    const operation = plainText(childOf(each, 'op')) ?? '';
    const path = plainText(childOf(each, 'path')) ?? '';
    const next = applyOperation(run, result, each, operation, path);
    if (next === undefined) return { failed: each, operation, path };
    result = next;
  }
  return result.type === 'map' ? result : node;
}

function applyOperation(
  run: BuildRun,
  root: YamlNode,
  each: YamlNode,
  operation: string,
  path: string,
): YamlNode | undefined {
  const steps = stepsOf(path);
  const value = childOf(each, 'value');
  if (steps === undefined) return undefined;
  switch (operation) {
    case 'add':
      return value && change(run, root, steps, (parent, step) => add(run, parent, step, value));
    case 'replace':
      return value && change(run, root, steps, (parent, step) => replace(run, parent, step, value));
    case 'remove':
      return change(run, root, steps, (parent, step) => remove(run, parent, step));
    case 'test':
      return sameValue(lookUp(root, steps), value) ? root : undefined;
    case 'move':
    case 'copy':
      return moveOrCopy(run, root, each, operation, steps);
    default:
      return undefined;
  }
}

function moveOrCopy(
  run: BuildRun,
  root: YamlNode,
  each: YamlNode,
  operation: 'move' | 'copy',
  steps: readonly string[],
): YamlNode | undefined {
  const from = stepsOf(plainText(childOf(each, 'from')) ?? '');
  const value = from && lookUp(root, from);
  if (from === undefined || value === undefined) return undefined;
  const without = operation === 'move' ? change(run, root, from, (parent, step) => remove(run, parent, step)) : root;
  return without && change(run, without, steps, (parent, step) => add(run, parent, step, value));
}

/** `/spec/ports/0`; `~1` is a slash, `~0` a tilde. */
function stepsOf(pointer: string): readonly string[] | undefined {
  if (!pointer.startsWith('/')) return undefined;
  return pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function change(
  run: BuildRun,
  node: YamlNode,
  steps: readonly string[],
  edit: (parent: YamlNode, step: string) => YamlNode | undefined,
): YamlNode | undefined {
  const [step, ...rest] = steps;
  if (step === undefined) return undefined;
  if (rest.length === 0) return edit(node, step);
  const child = stepInto(node, step);
  const changed = child && change(run, child, rest, edit);
  return changed && replace(run, node, step, changed);
}

function lookUp(root: YamlNode, steps: readonly string[]): YamlNode | undefined {
  return steps.reduce<YamlNode | undefined>((node, step) => node && stepInto(node, step), root);
}

function stepInto(node: YamlNode, step: string): YamlNode | undefined {
  return node.type === 'map' ? childOf(node, step) : itemsOf(node)[indexOf(step)];
}

function add(run: BuildRun, parent: YamlNode, step: string, value: YamlNode): YamlNode | undefined {
  if (parent.type === 'map') return setField(run, parent, step, value);
  if (parent.type !== 'sequence') return undefined;
  const index = step === '-' ? parent.items.length : indexOf(step);
  return index <= parent.items.length ? withItems(run, parent, parent.items.toSpliced(index, 0, value)) : undefined;
}

function replace(run: BuildRun, parent: YamlNode, step: string, value: YamlNode): YamlNode | undefined {
  if (stepInto(parent, step) === undefined) return undefined;
  if (parent.type === 'map') return setField(run, parent, step, value);
  return parent.type === 'sequence' ? withItems(run, parent, parent.items.with(indexOf(step), value)) : undefined;
}

function remove(run: BuildRun, parent: YamlNode, step: string): YamlNode | undefined {
  if (stepInto(parent, step) === undefined) return undefined;
  if (parent.type === 'map') return removeField(run, parent, step);
  return parent.type === 'sequence' ? withItems(run, parent, parent.items.toSpliced(indexOf(step), 1)) : undefined;
}

/** Past every list for what is no index. */
function indexOf(step: string): number {
  return /^\d{1,9}$/.test(step) ? Number(step) : Number.MAX_SAFE_INTEGER;
}

function sameValue(a: YamlNode | undefined, b: YamlNode | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  if (a.type === 'scalar' || b.type === 'scalar') return a.type === b.type && plainText(a) === plainText(b);
  if (a.type === 'sequence' || b.type === 'sequence') {
    const [left, right] = [itemsOf(a), itemsOf(b)];
    return (
      a.type === b.type && left.length === right.length && left.every((item, index) => sameValue(item, right[index]))
    );
  }
  const names = new Set([...a.entries, ...b.entries].map(({ name }) => name));
  return [...names].every((name) => sameValue(childOf(a, name), childOf(b, name)));
}
