import { compareTexts } from '../compareTexts.ts';
import type { GroupKind } from '../kubernetes/groupVersionKind.ts';
import type { Labels } from '../kubernetes/labelSelector.ts';
import type { YamlNode } from '../yaml/node.ts';
import { sameValue } from '../yaml/sameValue.ts';

/**
 * An object as it will be in the cluster: one that a manifest writes, or one that a controller makes because of it
 * (the ReplicaSet and Pods of a Deployment), or one that a reference asks for and nothing here answers.
 * It knows the file that it comes from, not the place: it stays the same while the text around it changes,
 * so that an edit of an image re-links nothing but its own document.
 */
export interface ClusterObject extends GroupKind {
  readonly origin: 'manifest' | 'implied' | 'missing' | 'external' | 'builtin';
  readonly apiVersion: string;
  /** As written; `undefined` is unknown, not `default`. */
  readonly namespace: string | undefined;
  readonly name: string;
  readonly labels: Labels;
  /** The file whose manifest writes it, or makes a controller make it; empty for the other origins. */
  readonly path: string;
  /** What those who refer to it read of it (`sharedContent`). Its spans mean nothing: the text may have moved since. */
  readonly content?: YamlNode | undefined;
}

const noLabels: Labels = new Map();

/** An object that no manifest writes. */
export function outsideObject(
  origin: 'missing' | 'external' | 'builtin',
  kind: GroupKind,
  name: string,
  namespace: string | undefined,
): ClusterObject {
  return { origin, group: kind.group, kind: kind.kind, apiVersion: '', namespace, name, labels: noLabels, path: '' };
}

/** True where a reference can name it: a name is written, and it is none that the API server will complete (`web-*`). */
export function hasName({ name }: { readonly name: string }): boolean {
  return name !== '' && !name.endsWith('*');
}

/** True where both say the same of themselves, so that one can stand for the other. */
export function sameObject(a: ClusterObject, b: ClusterObject): boolean {
  return isCalledTheSame(a, b) && sameLabels(a.labels, b.labels) && sameValue(a.content, b.content);
}

/** True where both are called the same, in the same file; labels and content may differ. */
export function isCalledTheSame(a: ClusterObject, b: ClusterObject): boolean {
  return (
    a.origin === b.origin &&
    a.kind === b.kind &&
    a.group === b.group &&
    a.apiVersion === b.apiVersion &&
    a.name === b.name &&
    a.namespace === b.namespace &&
    a.path === b.path
  );
}

/** An order that depends on the objects alone: by file, namespace and name. */
export function compareObjects(a: ClusterObject, b: ClusterObject): number {
  return (
    compareTexts(a.path, b.path) || compareTexts(a.namespace ?? '', b.namespace ?? '') || compareTexts(a.name, b.name)
  );
}

/** True where both carry the same labels. */
export function sameLabels(a: Labels, b: Labels): boolean {
  if (a.size !== b.size) return false;
  for (const [key, value] of a) if (b.get(key) !== value) return false;
  return true;
}
