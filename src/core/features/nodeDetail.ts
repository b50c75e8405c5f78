import {
  ConfigMap,
  CronJob,
  HorizontalPodAutoscaler,
  Ingress,
  PersistentVolumeClaim,
  podTemplatePath,
  Secret,
  Service,
  sameKind,
} from '../kubernetes/kinds.ts';
import type { Resource } from '../model/resource.ts';
import type { YamlNode } from '../yaml/node.ts';
import { childOf, descend, entriesOf, itemsOf, textOf } from '../yaml/nodes.ts';

/** What matters most of a resource, in a few characters; `undefined` where nothing stands out. */
export function nodeDetail(resource: Resource): string | undefined {
  const spec = childOf(resource.node, 'spec');
  if (sameKind(resource, Service)) return servicePorts(spec);
  if (sameKind(resource, Ingress)) return firstHost(spec);
  if (sameKind(resource, CronJob)) return textOf(childOf(spec, 'schedule'));
  if (sameKind(resource, HorizontalPodAutoscaler)) return bounds(spec);
  if (sameKind(resource, PersistentVolumeClaim)) return textOf(descend(spec, 'resources', 'requests', 'storage'));
  if (sameKind(resource, ConfigMap) || sameKind(resource, Secret)) return keyCount(resource.node);
  return undefined;
}

/** The replicas a workload writes; `undefined` where it writes none, or its kind has none. */
export function writtenReplicas(resource: Resource): number | undefined {
  if (podTemplatePath(resource) === undefined) return undefined;
  const node = descend(resource.node, 'spec', 'replicas');
  return node?.type === 'scalar' && typeof node.value === 'number' && Number.isInteger(node.value)
    ? node.value
    : undefined;
}

function servicePorts(spec: YamlNode | undefined): string | undefined {
  const ports = itemsOf(childOf(spec, 'ports')).flatMap((port) => {
    const number = textOf(childOf(port, 'port'));
    const target = textOf(childOf(port, 'targetPort'));
    if (number === undefined) return [];
    return [target === undefined || target === number ? `:${number}` : `:${number}→${target}`];
  });
  return summarised(ports);
}

function firstHost(spec: YamlNode | undefined): string | undefined {
  return summarised(itemsOf(childOf(spec, 'rules')).flatMap((rule) => textOf(childOf(rule, 'host')) ?? []));
}

function bounds(spec: YamlNode | undefined): string | undefined {
  const max = textOf(childOf(spec, 'maxReplicas'));
  return max === undefined ? undefined : `${textOf(childOf(spec, 'minReplicas')) ?? '1'}–${max}`;
}

function keyCount(node: YamlNode): string | undefined {
  const count = ['data', 'binaryData', 'stringData'].reduce(
    (sum, field) => sum + entriesOf(childOf(node, field)).length,
    0,
  );
  return count === 0 ? undefined : `{${count}}`;
}

function summarised(texts: readonly string[]): string | undefined {
  const [first, ...others] = texts;
  return others.length === 0 ? first : `${first} +${others.length}`;
}
