import type { YamlNode } from '../yaml/node.ts';
import { descend, entriesOf, entryOf, spanOf } from '../yaml/nodes.ts';

/**
 * A field of a kind as Kubernetes' documentation writes it: `spec.rules[].http.paths[].backend`,
 * `metadata.annotations["a/b"]`, `parameters[*]` is not part of it. Parsed once, walked often.
 */
export type FieldPath = readonly FieldStep[];

/** A map key, or every item of a list. */
export type FieldStep = { readonly key: string } | { readonly each: true };

/** One place that a FieldPath leads to in one object. */
export interface FoundField {
  readonly node: YamlNode;
  /** With concrete indexes: `spec.rules[0].http.paths[1].backend`. */
  readonly field: string;
  /** The map that holds the field's last key (siblings such as `optional` stand there). */
  readonly parent: YamlNode;
}

/** Parses the written form; a text that is no path yields the keys that could be read. */
export function parseFieldPath(text: string): FieldPath {
  return [...text.matchAll(/\["([^"]*)"\]|(\[\])|([^.[\]]+)/g)].map(([, quoted, each, plain]) =>
    each === undefined ? { key: quoted ?? plain ?? '' } : { each: true },
  );
}

/** Every place of `root` that the path leads to; empty where the object is shaped otherwise. Null values are absent. */
export function findFields(root: YamlNode | undefined, path: FieldPath, prefix = ''): readonly FoundField[] {
  const found: FoundField[] = [];
  if (root !== undefined) collect(root, root, path, 0, prefix, found);
  return found;
}

/** The node at a concrete field (`spec.rules[0].host`), counted from the object's root; `undefined` where there is none. */
export function nodeAtField(root: YamlNode | undefined, field: string): YamlNode | undefined {
  const steps = [...field.matchAll(/\["((?:[^"\\]|\\.)*)"\]|\[(\d+)\]|([^.[\]]+)/g)].map(([, quoted, index, plain]) =>
    index === undefined ? (quoted?.replaceAll('\\"', '"') ?? plain ?? '') : Number(index),
  );
  return descend(root, ...steps);
}

/** Appends a key to a written field: quoted where it is no plain word. */
export function joinField(prefix: string, key: string): string {
  if (!/^[A-Za-z_$][\w$-]*$/.test(key)) return `${prefix}["${key.replaceAll('"', '\\"')}"]`;
  return prefix === '' ? key : `${prefix}.${key}`;
}

/** A concrete path of keys and indexes as a written field: `['spec', 'rules', 0]` is `spec.rules[0]`. */
export function fieldText(path: readonly (string | number)[]): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : joinField(text, step)),
    '',
  );
}

/** The span-carrying key of a field, where it is written: for findings about the key itself. */
export function keySpan(parent: YamlNode, key: string): { readonly start: number; readonly end: number } {
  return spanOf(entryOf(parent, key)?.key ?? { start: parent.start, end: parent.start });
}

function collect(
  node: YamlNode,
  parent: YamlNode,
  path: FieldPath,
  depth: number,
  field: string,
  found: FoundField[],
): void {
  const step = path[depth];
  if (step === undefined) {
    if (node.type !== 'scalar' || node.value !== null) found.push({ node, field, parent });
  } else if ('each' in step) {
    if (node.type !== 'sequence') return;
    for (const [index, item] of node.items.entries()) collect(item, node, path, depth + 1, `${field}[${index}]`, found);
  } else if (node.type === 'map' && entriesOf(node).length > 0) {
    const entry = entryOf(node, step.key);
    if (entry !== undefined) collect(entry.value, node, path, depth + 1, joinField(field, step.key), found);
  }
}
