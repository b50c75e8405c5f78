import type { Edge } from '../../src/core/graph/edge.ts';
import { kustomizationLinks } from '../../src/core/graph/kustomizationLinks.ts';
import { edgesOf, type Snapshot } from '../../src/core/graph/snapshot.ts';
import { readLabelSelector, readSelectorMap, selectorText } from '../../src/core/kubernetes/labelSelector.ts';
import { fileWritesObject } from '../../src/core/relations/kustomization.ts';
import type { YamlNode } from '../../src/core/yaml/node.ts';
import { descend, textOf } from '../../src/core/yaml/nodes.ts';
import { resourcesOf } from './snapshotOf.ts';

/**
 * Every edge whose evidence does not hold: its field, read again from the manifest, must be its value (a name, or a selector as
 * kubectl writes it), and its span must lie in its document. What is made from a template is named after its owner, so there the
 * field must only exist.
 */
export function evidenceProblems(snapshot: Snapshot): readonly string[] {
  return resourcesOf(snapshot).flatMap((resource) =>
    edgesOf(snapshot, resource).flatMap((edge) => {
      const node = descend(resource.node, ...stepsOf(edge.field));
      const { document, span } = edge.place;
      const inside = span.start >= 0 && span.start <= span.end && span.end <= document.yaml.text.length;
      if (inside && rereads(edge, node)) return [];
      return [
        `${document.path}: ${resource.kind} ${resource.name}: ${edge.relation.id} ${edge.field} is no "${edge.value}"`,
      ];
    }),
  );
}

/** The same for the edges of kustomization files: the field holds the value, or a map (a target) that is told in words of its own. */
export function fileEvidenceProblems(snapshot: Snapshot): readonly string[] {
  const { edges } = kustomizationLinks(snapshot, () => true, resourcesOf(snapshot));
  return edges
    .filter(({ relation }) => relation !== fileWritesObject)
    .flatMap(({ relation, field, value, place: { document, span } }) => {
      const node = descend(document.yaml.root, ...stepsOf(field));
      const holds = node !== undefined && (node.type !== 'scalar' || textOf(node)?.includes(value) === true);
      const inside = span.start >= 0 && span.start <= span.end && span.end <= document.yaml.text.length;
      return holds && inside ? [] : [`${document.path}: ${relation.id} ${field} is no "${value}"`];
    });
}

/** `spec.rules[0].http["a/b"]` as keys and indexes. */
export function stepsOf(field: string): readonly (string | number)[] {
  return [...field.matchAll(/\["((?:[^"\\]|\\.)*)"\]|\[(\d+)\]|([^.[\]]+)/g)].map(([, quoted, index, plain]) =>
    index === undefined ? (quoted?.replaceAll('\\"', '"') ?? plain ?? '') : Number(index),
  );
}

function rereads(edge: Edge, node: YamlNode | undefined): boolean {
  if (node === undefined) return false;
  if (edge.relation.match.by === 'template') return true;
  // What a rule of its own reads may be a part of the text, or be told in words of its own.
  if (edge.relation.match.by === 'rule') return node.type !== 'scalar' || textOf(node)?.includes(edge.value) === true;
  if (node.type === 'scalar') return textOf(node) === edge.value;
  return [readSelectorMap(node), readLabelSelector(node)].some(
    (selector) => selector !== undefined && (selectorText(selector) || '{}') === edge.value,
  );
}
