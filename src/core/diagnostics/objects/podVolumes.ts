import { StatefulSet, sameKind } from '../../kubernetes/kinds.ts';
import type { MapNode, YamlNode } from '../../yaml/node.ts';
import { childOf, isAbsent, itemsOf } from '../../yaml/nodes.ts';
import { type Container, type PodSpec, plainTextOf } from './podSpecs.ts';

/** The volumes that a Pod has, and where its containers ask for one. */
export interface PodVolumes {
  /** Under `volumes` only. */
  readonly written: readonly Volume[];
  /** With those of the volumeClaimTemplates of a StatefulSet. */
  readonly names: ReadonlySet<string>;
  readonly mounts: readonly Mount[];
}

export interface Volume {
  readonly name: string;
  readonly nameNode: YamlNode;
  readonly node: MapNode;
}

/** A name under volumeMounts or volumeDevices. */
export interface Mount {
  readonly container: Container;
  readonly name: string;
  readonly nameNode: YamlNode;
}

/** `undefined` where not every name can be read, so that nothing can be said to be missing or unused. */
export function podVolumes({ resource, node, containers }: PodSpec): PodVolumes | undefined {
  const list = childOf(node, 'volumes');
  if (!isAbsent(list) && list?.type !== 'sequence') return undefined;
  const written = itemsOf(list).map(readVolume);
  const templates = sameKind(resource, StatefulSet)
    ? itemsOf(childOf(childOf(resource.node, 'spec'), 'volumeClaimTemplates'))
    : [];
  const claimed = templates.map((template) => plainTextOf(childOf(childOf(template, 'metadata'), 'name')));
  const volumes = written.flatMap((volume) => volume ?? []);
  const names = [...volumes.map(({ name }) => name), ...claimed];
  if (written.includes(undefined) || claimed.includes(undefined)) return undefined;
  const mounts = containers.flatMap((container) =>
    ['volumeMounts', 'volumeDevices'].flatMap((key) =>
      itemsOf(childOf(container.node, key)).flatMap((mount) => {
        const nameNode = childOf(mount, 'name');
        const name = plainTextOf(nameNode);
        return nameNode === undefined || name === undefined ? [] : [{ container, name, nameNode }];
      }),
    ),
  );
  return { written: volumes, names: new Set(names.flatMap((name) => name ?? [])), mounts };
}

function readVolume(node: YamlNode): Volume | undefined {
  const nameNode = childOf(node, 'name');
  const name = plainTextOf(nameNode);
  return node.type === 'map' && nameNode !== undefined && name !== undefined ? { name, nameNode, node } : undefined;
}
