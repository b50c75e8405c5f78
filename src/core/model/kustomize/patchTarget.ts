import { readGoPattern } from '../../kubernetes/goPattern.ts';
import { readLabels } from '../../kubernetes/labelSelector.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { childOf } from '../../yaml/nodes.ts';
import { plainText } from './buildRun.ts';
import { currentId, type Draft, originalId } from './draft.ts';

/** A pattern that is not evaluated. */
export interface UnsupportedPattern {
  readonly unsupported: string;
}

/** Whether a target selects a resource, or would if it had another name. */
export type Selects = (draft: Draft, name?: 'its name' | 'any name') => boolean;

/**
 * The `target` of a patch: group, version, kind, name and namespace are regular expressions for the whole text, names and
 * namespaces as they were at first or are now; labelSelector and annotationSelector are written as for kubectl.
 * https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/patches/
 */
export function readTarget(target: YamlNode): Selects | UnsupportedPattern {
  const patterns = readPatterns(target);
  if ('unsupported' in patterns) return patterns;
  const labels = readRequirements(plainText(childOf(target, 'labelSelector')));
  const annotations = readRequirements(plainText(childOf(target, 'annotationSelector')));
  const { fits } = patterns;
  return (draft, name = 'its name') => {
    const [now, before] = [currentId(draft), originalId(draft)];
    const metadata = childOf(draft.node, 'metadata');
    return (
      fits('group', now.group) &&
      fits('version', now.version) &&
      fits('kind', now.kind) &&
      (name === 'any name' || fits('name', before.name) || fits('name', now.name)) &&
      (fits('namespace', before.namespace) || fits('namespace', now.namespace)) &&
      meets(labels, readLabels(childOf(metadata, 'labels'))) &&
      meets(annotations, readLabels(childOf(metadata, 'annotations')))
    );
  };
}

const idFields = ['group', 'version', 'kind', 'name', 'namespace'] as const;

interface Patterns {
  readonly fits: (field: (typeof idFields)[number], text: string) => boolean;
}

function readPatterns(selector: YamlNode | undefined): Patterns | UnsupportedPattern {
  const patterns = new Map<string, RegExp>();
  for (const field of idFields) {
    const text = plainText(childOf(selector, field));
    if (!text) continue;
    const pattern = readGoPattern(`^(?:${text})$`);
    if (pattern === undefined) return { unsupported: text };
    patterns.set(field, pattern);
  }
  return { fits: (field, text) => patterns.get(field)?.test(text) ?? true };
}

interface Requirement {
  readonly key: string;
  readonly values: readonly string[] | undefined;
  readonly negated: boolean;
}

/** `a=b,c!=d,e in (f,g),h,!i` (https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#api). */
function readRequirements(text: string | undefined): readonly Requirement[] {
  return (text ?? '').split(/,(?![^(]*\))/).flatMap((part): readonly Requirement[] => {
    const set = /^\s*(\S+)\s+(in|notin)\s*\(([^)]*)\)\s*$/.exec(part);
    if (set !== null) {
      const values = (set[3] ?? '').split(',').map((value) => value.trim());
      return [{ key: set[1] ?? '', values, negated: set[2] === 'notin' }];
    }
    const [key = '', value] = part.split(/!?==?/).map((side) => side.trim());
    if (key === '') return [];
    if (value !== undefined) return [{ key, values: [value], negated: part.includes('!=') }];
    return [{ key: key.replace(/^!\s*/, ''), values: undefined, negated: key.startsWith('!') }];
  });
}

function meets(requirements: readonly Requirement[], labels: ReadonlyMap<string, string>): boolean {
  return requirements.every(({ key, values, negated }) => {
    const actual = labels.get(key);
    const holds = values === undefined ? actual !== undefined : actual !== undefined && values.includes(actual);
    return holds !== negated;
  });
}
