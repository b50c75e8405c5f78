import { isPlaceholder } from '../../kubernetes/isPlaceholder.ts';
import { podTemplatePath } from '../../kubernetes/kinds.ts';
import type { PodTemplateSpec, Resource } from '../../model/resource.ts';
import type { MapNode, YamlNode } from '../../yaml/node.ts';
import { childOf, itemsOf, textOf } from '../../yaml/nodes.ts';

/** A pod spec that the API server will check as it stands. */
export interface PodSpec {
  readonly resource: Resource;
  readonly template: PodTemplateSpec;
  readonly node: MapNode;
  readonly containers: readonly Container[];
}

export interface Container {
  readonly node: MapNode;
  /** Empty where none is written. */
  readonly name: string;
  readonly role: 'container' | 'init' | 'ephemeral';
  /** True for one that runs as long as the Pod: https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/ */
  readonly stays: boolean;
}

/**
 * The pod specs of a built-in kind. Custom resources are left out, whose operators add to what is written; so is one of which a
 * container has no image: it is half typed, or a patch that lies around.
 */
export function podSpecsOf(resource: Resource): readonly PodSpec[] {
  if (podTemplatePath(resource) === undefined) return [];
  return resource.podTemplates.flatMap((template) => {
    const { spec: node } = template;
    if (node?.type !== 'map') return [];
    const containers = containersOf(node);
    const isWhole = containers.length > 0 && containers.every((container) => textOf(childOf(container.node, 'image')));
    return isWhole ? [{ resource, template, node, containers }] : [];
  });
}

/** Text that can be compared: a scalar that nothing else is written into before it is applied. */
export function plainTextOf(node: YamlNode | undefined): string | undefined {
  const text = textOf(node);
  return text === undefined || text === '' || isPlaceholder(text) ? undefined : text;
}

function containersOf(spec: MapNode): readonly Container[] {
  return lists.flatMap(([key, role]) =>
    itemsOf(childOf(spec, key)).flatMap((node) => {
      if (node.type !== 'map') return [];
      const stays = role === 'container' || textOf(childOf(node, 'restartPolicy')) === 'Always';
      return [{ node, name: textOf(childOf(node, 'name')) ?? '', role, stays }];
    }),
  );
}

const lists = [
  ['containers', 'container'],
  ['initContainers', 'init'],
  ['ephemeralContainers', 'ephemeral'],
] as const;
