import {
  DaemonSet,
  Deployment,
  Job,
  ReplicaSet,
  ReplicationController,
  StatefulSet,
  sameKind,
} from '../kubernetes/kinds.ts';
import { readLabelSelector, readSelectorMap, type Selector } from '../kubernetes/labelSelector.ts';
import type { MapNode, YamlNode } from '../yaml/node.ts';
import { childOf } from '../yaml/nodes.ts';
import type { Resource } from './resource.ts';

/** The selector by which a workload knows its Pods, and the map that holds its pairs. */
export interface WorkloadSelector {
  readonly selector: Selector;
  readonly map: MapNode | undefined;
}

/** `undefined` where none is written, and for kinds that have none. A Job's counts only where it is set by hand. */
export function workloadSelector(resource: Resource): WorkloadSelector | undefined {
  const spec = childOf(resource.node, 'spec');
  const node = childOf(spec, 'selector');
  if (sameKind(resource, ReplicationController)) {
    const selector = readSelectorMap(node);
    return selector === undefined ? undefined : { selector, map: asMap(node) };
  }
  const judged =
    labelSelecting.some((kind) => sameKind(resource, kind)) || (sameKind(resource, Job) && isSetByHand(spec));
  const selector = judged ? readLabelSelector(node) : undefined;
  return selector === undefined ? undefined : { selector, map: asMap(childOf(node, 'matchLabels')) };
}

function isSetByHand(spec: YamlNode | undefined): boolean {
  const manual = childOf(spec, 'manualSelector');
  return manual?.type === 'scalar' && manual.value === true;
}

function asMap(node: YamlNode | undefined): MapNode | undefined {
  return node?.type === 'map' ? node : undefined;
}

const labelSelecting = [Deployment, ReplicaSet, StatefulSet, DaemonSet];
