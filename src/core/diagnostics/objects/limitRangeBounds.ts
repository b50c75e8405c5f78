import type { Snapshot } from '../../graph/snapshot.ts';
import { LimitRange } from '../../kubernetes/kinds.ts';
import type { Resource } from '../../model/resource.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { childOf, descend, entriesOf, itemsOf, textOf } from '../../yaml/nodes.ts';
import { limitsFor } from './namespaceLimits.ts';

/** One item of a LimitRange. */
export interface Bounds {
  readonly limitRange: Resource;
  readonly type: string;
  readonly node: YamlNode;
}

/** The items of the LimitRanges that hold for a resource. */
export function boundsFor(snapshot: Snapshot, resource: Resource): readonly Bounds[] {
  return limitsFor(snapshot, resource, LimitRange).flatMap((limitRange) =>
    itemsOf(descend(limitRange.node, 'spec', 'limits')).map((node) => ({
      limitRange,
      type: textOf(childOf(node, 'type')) ?? '',
      node,
    })),
  );
}

/** The resources that an item speaks of. */
export function namesIn({ node }: Bounds): readonly string[] {
  const maps = ['max', 'min', 'default'].flatMap((key) => entriesOf(childOf(node, key)));
  return [...new Set(maps.map(({ name }) => name))];
}
