import type { YamlNode } from '../yaml/node.ts';
import { childOf, entriesOf, itemsOf, textOf } from '../yaml/nodes.ts';
import { parseQuantity } from './quantity.ts';

/** What a Pod asks for and may use of one resource, in nano-units. */
export interface PodResource {
  /** What the scheduler sets aside; 0 where nothing is asked for. */
  readonly request: bigint;
  /** `undefined` where a container may use whatever the node has left. */
  readonly limit: bigint | undefined;
}

export interface PodResources {
  readonly cpu: PodResource;
  readonly memory: PodResource;
  readonly qosClass: QosClass;
}

/** Who is evicted first from a node that runs out of memory: BestEffort, then Burstable. */
export type QosClass = 'Guaranteed' | 'Burstable' | 'BestEffort';

/**
 * What a pod spec comes to, as the scheduler counts: all containers and sidecars together, or the largest init container with the
 * sidecars before it where that is more; and the overhead. Resources of the Pod itself replace the sum. A LimitRange may add to what is
 * written. `undefined` where a quantity cannot be read.
 * https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/#resource-sharing-within-containers
 * https://kubernetes.io/docs/concepts/workloads/pods/pod-qos/
 */
export function podResources(spec: YamlNode): PodResources | undefined {
  const containers = itemsOf(childOf(spec, 'containers')).map(readContainer);
  const inits = itemsOf(childOf(spec, 'initContainers')).map(readContainer);
  const all = [...containers, ...inits];
  const own = readResources(childOf(spec, 'resources'));
  const overhead = readAmounts(childOf(spec, 'overhead'));
  if (own === undefined || overhead === undefined || all.includes(undefined)) return undefined;
  const cpu = sumOf('cpu', known(containers), known(inits), own);
  const memory = sumOf('memory', known(containers), known(inits), own);
  const isSetOnPod = own.requests.size + own.limits.size > 0;
  return {
    cpu: withOverhead(cpu, overhead.get('cpu')),
    memory: withOverhead(memory, overhead.get('memory')),
    qosClass: qosClassOf(isSetOnPod ? [{ cpu, memory }] : known(all).map(ownResources)),
  };
}

type ResourceName = 'cpu' | 'memory';

/** By the name of the resource, in nano-units. */
type Amounts = ReadonlyMap<string, bigint>;

interface Resources {
  readonly requests: Amounts;
  readonly limits: Amounts;
}

interface Container extends Resources {
  readonly isSidecar: boolean;
}

function known<Each>(list: readonly (Each | undefined)[]): readonly Each[] {
  return list.flatMap((each) => each ?? []);
}

function readContainer(container: YamlNode): Container | undefined {
  const resources = readResources(childOf(container, 'resources'));
  return resources && { ...resources, isSidecar: textOf(childOf(container, 'restartPolicy')) === 'Always' };
}

function readResources(node: YamlNode | undefined): Resources | undefined {
  const requests = readAmounts(childOf(node, 'requests'));
  const limits = readAmounts(childOf(node, 'limits'));
  return requests && limits && { requests, limits };
}

function readAmounts(node: YamlNode | undefined): Amounts | undefined {
  const amounts = new Map<string, bigint>();
  for (const { name, value } of entriesOf(node)) {
    const text = textOf(value);
    if (text === undefined) continue;
    const nanos = parseQuantity(text);
    if (nanos === undefined || nanos < 0n) return undefined;
    amounts.set(name, nanos);
  }
  return amounts;
}

function sumOf(
  name: ResourceName,
  containers: readonly Container[],
  inits: readonly Container[],
  own: Resources,
): PodResource {
  const asked = peak(containers, inits, (container) => ownResources(container)[name].request);
  const running = [...containers, ...inits.filter(({ isSidecar }) => isSidecar)];
  const isLimited = running.length > 0 && running.every(({ limits }) => limits.has(name));
  const limit = isLimited ? peak(containers, inits, ({ limits }) => limits.get(name) ?? 0n) : undefined;
  return {
    request: own.requests.get(name) ?? (asked > 0n ? asked : (own.limits.get(name) ?? 0n)),
    limit: own.limits.get(name) ?? limit,
  };
}

/** Where no request is written the API server fills in the limit. */
function ownResources({ requests, limits }: Resources): Readonly<Record<ResourceName, PodResource>> {
  const read = (name: ResourceName) => ({
    request: requests.get(name) ?? limits.get(name) ?? 0n,
    limit: limits.get(name),
  });
  return { cpu: read('cpu'), memory: read('memory') };
}

function withOverhead({ request, limit }: PodResource, overhead = 0n): PodResource {
  return { request: request + overhead, limit: limit === undefined ? undefined : limit + overhead };
}

/** The most that is needed at one time. */
function peak(
  containers: readonly Container[],
  inits: readonly Container[],
  amountOf: (container: Container) => bigint,
): bigint {
  let sidecars = 0n;
  let most = 0n;
  for (const init of inits) {
    const together = sidecars + amountOf(init);
    if (init.isSidecar) sidecars = together;
    if (together > most) most = together;
  }
  const running = containers.reduce((sum, container) => sum + amountOf(container), sidecars);
  return running > most ? running : most;
}

/** 0 counts as nothing. Guaranteed: a limit of both for every container, and nothing asked for but the limits. */
function qosClassOf(all: readonly Readonly<Record<ResourceName, PodResource>>[]): QosClass {
  const both = all.flatMap(({ cpu, memory }) => [cpu, memory]);
  if (both.every(({ request, limit }) => !request && !limit)) return 'BestEffort';
  return both.every(({ request, limit }) => limit && request === limit) ? 'Guaranteed' : 'Burstable';
}
