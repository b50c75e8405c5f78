import { nearby } from '../../graph/reach.ts';
import { type Snapshot, writerOf } from '../../graph/snapshot.ts';
import { DaemonSet, Deployment, Pod, StatefulSet } from '../../kubernetes/kinds.ts';
import { type ContainerPort, containerPorts } from '../../model/containerPorts.ts';
import { objectsNamed } from '../../model/objectIndex.ts';
import type { Resource } from '../../model/resource.ts';
import { workloadSelector } from '../../model/workloadSelector.ts';
import type { ManifestValue } from './manifestText.ts';
import type { AskedObject, NewManifest } from './newManifest.ts';

/**
 * A Service with the ports that are asked for, before the Pods of the StatefulSet that names it (headless then), or of the workload
 * that has its name. `undefined` without such a workload: a Service that selects nothing helps nobody.
 */
export function newService(snapshot: Snapshot, asked: AskedObject): NewManifest | undefined {
  const isOfStatefulSet = asked.edges.some(({ relation }) => relation.id === 'statefulset-uses-service');
  const workload = isOfStatefulSet ? asked.resource : workloadNamed(snapshot, asked);
  const texts = [...new Set(asked.edges.flatMap(({ port }) => port ?? []))];
  return workload && serviceBefore(workload, isOfStatefulSet, texts);
}

/** A Service before the Pods of a workload: with the ports of these texts, or all that the Pods declare; `undefined` without labels. */
export function serviceBefore(
  workload: Resource,
  isHeadless: boolean,
  texts: readonly string[] = [],
): NewManifest | undefined {
  const pod = workload.podTemplates[0]?.pod;
  if (pod === undefined || pod.labels.size === 0) return undefined;
  const declared = containerPorts(pod);
  const ports = texts.length > 0 ? texts.map((text) => askedPort(text, declared)) : declaredPorts(declared);
  return {
    apiVersion: 'v1',
    content: { spec: { clusterIP: isHeadless ? 'None' : undefined, selector: labelsOf(workload), ports } },
  };
}

function workloadNamed({ index, units, ...snapshot }: Snapshot, { name, edges }: AskedObject): Resource | undefined {
  const [edge] = edges;
  if (edge === undefined) return undefined;
  const named = [Deployment, StatefulSet, DaemonSet, Pod].flatMap((kind) => objectsNamed(index, kind, name));
  const [object] = nearby(units, { path: edge.from.path, namespace: edge.to.namespace }, named);
  return object === undefined ? undefined : writerOf({ index, units, ...snapshot }, object);
}

/** By what the workload itself knows its Pods, where that is plain pairs. */
function labelsOf(workload: Resource): ManifestValue {
  const pairs = (workloadSelector(workload)?.selector.requirements ?? []).flatMap(({ key, operator, values }) =>
    operator === 'In' && values.length === 1 ? [[key, values[0] ?? ''] as const] : [],
  );
  return Object.fromEntries(pairs.length > 0 ? pairs : (workload.podTemplates[0]?.pod.labels ?? []));
}

function askedPort(text: string, declared: readonly ContainerPort[]): ManifestValue {
  if (/^\d+$/.test(text)) {
    const number = Number(text);
    const [first] = declared;
    const isDeclared = declared.some((port) => port.number === number);
    return { port: number, targetPort: isDeclared || first === undefined ? undefined : (first.name ?? first.number) };
  }
  const target = declared.find(({ name }) => name === text) ?? declared[0];
  return { name: text, port: target?.number ?? 80, targetPort: target?.name };
}

/** All of them; several ports of a Service need names. */
function declaredPorts(declared: readonly ContainerPort[]): ManifestValue {
  if (declared.length === 0) return [{ port: 80 }];
  return declared.map(({ name, number, protocol }) => ({
    name: name ?? (declared.length > 1 ? `port-${number}` : undefined),
    port: number,
    targetPort: name,
    protocol: protocol === 'TCP' ? undefined : protocol,
  }));
}
