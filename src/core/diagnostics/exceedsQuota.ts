import { reachable } from '../graph/reach.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { LimitRange, PersistentVolumeClaim, ResourceQuota } from '../kubernetes/kinds.ts';
import type { Localized } from '../localized.ts';
import { limitsKey } from '../model/meetingKeys.ts';
import { objectsMeeting } from '../model/objectIndex.ts';
import { placeIn } from '../model/placeIn.ts';
import type { Resource } from '../model/resource.ts';
import type { YamlNode } from '../yaml/node.ts';
import { childOf, descend, entriesOf, isAbsent, itemsOf, textOf } from '../yaml/nodes.ts';
import type { DiagnosticRule, Finding, Fix } from './finding.ts';
import { fixOf } from './fixes/fixOf.ts';
import { lowerLargest } from './fixes/lowerLargest.ts';
import { lowerLimit } from './fixes/lowerLimit.ts';
import { lowerReplicas } from './fixes/lowerReplicas.ts';
import { type Amount, amountAt, amountOf, isWritten, requestBelow, type Side, setAmount } from './objects/amounts.ts';
import { fewestPods } from './objects/fewestPods.ts';
import { limitsFor } from './objects/namespaceLimits.ts';
import type { Container, PodSpec } from './objects/podSpecs.ts';

/**
 * What one workload or claim asks for is more than a ResourceQuota grants the whole namespace, or a container does not say what the
 * quota counts: then admission refuses every Pod. Quotas for some Pods only (scopes) are left out.
 */
export const exceedsQuota: DiagnosticRule = {
  code: 'exceeds-quota',
  severity: 'warning',
  summary: {
    en: 'A workload asks for more than the quota of its namespace, or does not say what the quota counts.',
    ko: '워크로드의 요청이 네임스페이스의 quota보다 크거나, quota가 요구하는 값이 없습니다.',
  },
  documentation: 'https://kubernetes.io/docs/concepts/policy/resource-quotas/',
  *findInPodSpec(snapshot, spec) {
    if (!isAbsent(childOf(spec.node, 'resources'))) return;
    for (const share of sharesFor(snapshot, spec.resource)) yield* ofPods(snapshot, spec, share);
  },
  kinds: [PersistentVolumeClaim],
  *findInResource(snapshot, claim) {
    for (const share of sharesFor(snapshot, claim)) yield* ofClaim(claim, share);
  },
};

/** One entry of a quota. */
interface Share {
  readonly quota: Resource;
  /** As the quota has it: `requests.cpu`, `pods`. */
  readonly key: string;
  readonly hard: Amount;
}

function sharesFor(snapshot: Snapshot, resource: Resource): readonly Share[] {
  return limitsFor(snapshot, resource, ResourceQuota).flatMap((quota) => {
    const spec = childOf(quota.node, 'spec');
    if (!isAbsent(childOf(spec, 'scopes')) || !isAbsent(childOf(spec, 'scopeSelector'))) return [];
    const hard = childOf(spec, 'hard');
    return entriesOf(hard).flatMap(({ name }) => {
      const amount = amountAt(hard, name);
      return amount === undefined ? [] : [{ quota, key: name, hard: amount }];
    });
  });
}

/** What an entry counts in containers; `cpu` is short for `requests.cpu`. */
function countedIn(key: string): { readonly side: Side; readonly name: string } | undefined {
  const [, side, name = ''] = /^(?:(requests|limits)\.)?(cpu|memory|ephemeral-storage)$/.exec(key) ?? [];
  return name === '' ? undefined : { side: side === 'limits' ? 'limits' : 'requests', name };
}

function ofPods(snapshot: Snapshot, spec: PodSpec, share: Share): readonly Finding[] {
  const count = fewestPods(snapshot, spec.resource)?.count ?? 1;
  if (share.key === 'pods') return tooManyPods(spec, share, count);
  const counted = countedIn(share.key);
  if (counted === undefined) return [];
  const { side, name } = counted;
  const lacking =
    name === 'ephemeral-storage' ? [] : spec.containers.filter((container) => lacks(container, side, name));
  if (lacking.length > 0 && !hasDefault(snapshot, spec.resource, side, name)) {
    return [unsaid(spec, share, { side, name, lacking })];
  }
  const staying = spec.containers.filter(({ stays }) => stays).map(({ node }) => node);
  const amounts = staying.flatMap((container) => counts(container, side, name) ?? []);
  const sum = amounts.reduce((total, { nanos }) => total + nanos, 0n);
  const [first, ...others] = amounts;
  if (first === undefined || sum * BigInt(count) <= share.hard.nanos) return [];
  const largest = others.reduce((most, amount) => (amount.nanos > most.nanos ? amount : most), first);
  const holder = staying.find((container) => counts(container, side, name)?.node === largest.node);
  const below = side === 'limits' && holder !== undefined ? requestBelow(holder, name) : undefined;
  const requests = below === undefined ? [] : [below];
  return [tooMuch(spec.resource, share, { name, amounts: [first, ...others], count, requests })];
}

/** Requests default to limits. */
function counts(container: YamlNode, side: Side, name: string): Amount | undefined {
  const own = amountOf(container, side, name);
  return (
    own ?? (side === 'requests' && !isWritten(container, side, name) ? amountOf(container, 'limits', name) : undefined)
  );
}

function lacks({ node, role }: Container, side: Side, name: string): boolean {
  if (role === 'ephemeral' || isWritten(node, side, name)) return false;
  return side === 'limits' || !isWritten(node, 'limits', name);
}

/** A LimitRange that holds, or may hold as it writes no namespace, gives containers what they lack. */
function hasDefault(snapshot: Snapshot, resource: Resource, side: Side, name: string): boolean {
  const keys = side === 'limits' ? ['default', 'max'] : ['defaultRequest', 'default', 'max', 'min'];
  const holding = limitsFor(snapshot, resource, LimitRange).map(({ objects }) => objects[0]);
  const [self] = resource.objects;
  const perhaps = reachable(snapshot.units, self, objectsMeeting(snapshot.index, limitsKey(LimitRange, undefined)));
  return [...holding, ...perhaps]
    .flatMap(({ content }) => itemsOf(childOf(content, 'limits')))
    .filter((item) => textOf(childOf(item, 'type')) === 'Container')
    .some((item) => keys.some((key) => !isAbsent(descend(item, key, name))));
}

function unsaid(
  spec: PodSpec,
  share: Share,
  { side, name, lacking }: { readonly side: Side; readonly name: string; readonly lacking: readonly Container[] },
): Finding {
  const names = lacking.map((container) => `\`${container.name}\``).join(', ');
  const message = {
    en: `ResourceQuota \`${share.quota.name}\` counts \`${share.key}\`, and nothing is written for ${names}; admission refuses the Pod.`,
    ko: `ResourceQuota \`${share.quota.name}\`이(가) \`${share.key}\`을(를) 세지만 ${names}에 값이 없습니다. admission에서 Pod를 거부합니다.`,
  };
  const node = lacking[0]?.node ?? spec.node;
  const text = startingAmounts[name] ?? '';
  const title = {
    en: `Add ${side}.${name} of ${text} for ${names}`,
    ko: `${names}에 ${side}.${name} ${text} 추가`,
  };
  const edits = lacking.map((container) => setAmount(spec.resource, container.node, side, { name, text }));
  return findingAt(spec.resource, share, {
    node: childOf(node, 'name') ?? node,
    message,
    fixes: text === '' ? [] : fixOf(title, edits),
  });
}

/** Something to start from; what the containers really use is for their author to say. */
const startingAmounts: Readonly<Record<string, string>> = { cpu: '100m', memory: '128Mi' };

function tooManyPods(spec: PodSpec, share: Share, count: number): readonly Finding[] {
  const node = descend(spec.resource.node, 'spec', 'replicas');
  if (node === undefined || BigInt(count) * 1_000_000_000n <= share.hard.nanos) return [];
  const message = {
    en: `These are ${count} Pods, and ResourceQuota \`${share.quota.name}\` grants the namespace ${share.hard.text}.`,
    ko: `Pod가 ${count}개지만 ResourceQuota \`${share.quota.name}\`은(는) 네임스페이스 전체에 ${share.hard.text}개만 허용합니다.`,
  };
  const most = Number(share.hard.nanos / 1_000_000_000n);
  return [findingAt(spec.resource, share, { node, message, fixes: lowerReplicas(spec.resource, most) })];
}

interface TooMuch {
  /** Of the resource that is counted. */
  readonly name: string;
  readonly amounts: readonly [Amount, ...Amount[]];
  /** So many Pods ask for them. */
  readonly count: number;
  /** What stands beside the largest of them, a limit, and must not exceed it. */
  readonly requests: readonly Amount[];
}

function tooMuch(resource: Resource, share: Share, { name, amounts, count, requests }: TooMuch): Finding {
  const texts = amounts.map(({ text }) => text);
  const sum = texts.length > 1 && count > 1 ? `(${texts.join(' + ')})` : texts.join(' + ');
  const all = count > 1 ? `${count} × ${sum}` : sum;
  const message = {
    en: `\`${share.key}\` comes to \`${all}\`, and ResourceQuota \`${share.quota.name}\` grants the whole namespace \`${share.hard.text}\`.`,
    ko: `\`${share.key}\`의 합계는 \`${all}\`이지만 ResourceQuota \`${share.quota.name}\`은(는) 네임스페이스 전체에 \`${share.hard.text}\`만 허용합니다.`,
  };
  const [largest] = [...amounts].sort((a, b) => (a.nanos < b.nanos ? 1 : -1));
  const ofOnePod = amounts.reduce((total, { nanos }) => total + nanos, 0n);
  const fixes =
    count > 1
      ? [
          ...lowerReplicas(resource, Number(share.hard.nanos / ofOnePod)),
          ...lowerLargest(resource, name, amounts, share.hard.nanos / BigInt(count), requests),
        ]
      : amounts.length === 1
        ? lowerLimit(resource, amounts[0], requests, share.hard)
        : lowerLargest(resource, name, amounts, share.hard.nanos, requests);
  return findingAt(resource, share, { node: (largest ?? amounts[0]).node, message, fixes });
}

/** Of all classes, or of its own. */
function ofClaim(claim: Resource, share: Share): readonly Finding[] {
  const spec = childOf(claim.node, 'spec');
  const className = textOf(childOf(spec, 'storageClassName'));
  const keys = ['requests.storage', `${className}.storageclass.storage.k8s.io/requests.storage`];
  const amount = spec && amountOf(spec, 'requests', 'storage');
  if (amount === undefined || !keys.includes(share.key) || amount.nanos <= share.hard.nanos) return [];
  return [tooMuch(claim, share, { name: 'storage', amounts: [amount], count: 1, requests: [] })];
}

function findingAt(
  resource: Resource,
  { quota, key, hard }: Share,
  { node, message, fixes }: { readonly node: YamlNode; readonly message: Localized; readonly fixes: readonly Fix[] },
): Finding {
  const here = {
    en: `ResourceQuota ${quota.name} grants ${hard.text} of ${key}.`,
    ko: `ResourceQuota ${quota.name}의 ${key}: ${hard.text}`,
  };
  return {
    code: 'exceeds-quota',
    severity: 'warning',
    message,
    place: placeIn(resource, node),
    resource,
    related: [{ place: placeIn(quota, hard.node), message: here }],
    fixes,
  };
}
