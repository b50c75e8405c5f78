import { PersistentVolumeClaim } from '../kubernetes/kinds.ts';
import type { Localized } from '../localized.ts';
import { placeIn } from '../model/placeIn.ts';
import type { Resource } from '../model/resource.ts';
import type { YamlNode } from '../yaml/node.ts';
import { childOf, isAbsent } from '../yaml/nodes.ts';
import type { DiagnosticRule, Finding, Fix } from './finding.ts';
import { fixOf } from './fixes/fixOf.ts';
import { lowerLargest } from './fixes/lowerLargest.ts';
import { type Amount, amountAt, amountOf, isWritten, requestBelow, type Side, setAmount } from './objects/amounts.ts';
import { type Bounds, boundsFor, namesIn } from './objects/limitRangeBounds.ts';
import type { PodSpec } from './objects/podSpecs.ts';

/**
 * What a container, a Pod or a claim asks for lies outside of what a LimitRange of its namespace allows: admission refuses it, of a
 * workload every Pod.
 */
export const exceedsLimitRange: DiagnosticRule = {
  code: 'exceeds-limit-range',
  severity: 'warning',
  summary: {
    en: 'A container, Pod or claim asks for more or less than a LimitRange of its namespace allows.',
    ko: '컨테이너, Pod, claim의 요청이나 제한이 네임스페이스의 LimitRange를 벗어납니다.',
  },
  documentation: 'https://kubernetes.io/docs/concepts/policy/limit-range/',
  *findInPodSpec(snapshot, spec) {
    // Amounts of the whole Pod take the place of what its containers have.
    if (!isAbsent(childOf(spec.node, 'resources'))) return;
    for (const bounds of boundsFor(snapshot, spec.resource)) {
      if (bounds.type === 'Container') yield* ofContainers(spec, bounds);
      if (bounds.type === 'Pod') yield* ofPod(spec, bounds);
    }
  },
  kinds: [PersistentVolumeClaim],
  *findInResource(snapshot, claim) {
    for (const bounds of boundsFor(snapshot, claim)) {
      if (bounds.type === 'PersistentVolumeClaim') yield* ofClaim(claim, bounds);
    }
  },
};

/** Somebody who has a resource, and what is said of it. */
interface Subject {
  readonly resource: Resource;
  /** The container, or the claim's spec. */
  readonly node: YamlNode;
  readonly words: Localized;
}

function ofContainers({ resource, containers }: PodSpec, bounds: Bounds): readonly Finding[] {
  return containers
    .filter(({ role }) => role !== 'ephemeral')
    .flatMap(({ node, name }) => {
      const words = { en: `Container \`${name}\``, ko: `컨테이너 \`${name}\`` };
      return namesIn(bounds).flatMap((one) => ofContainer({ resource, node, words }, bounds, one) ?? []);
    });
}

/** The first thing that is wrong: one change may mend what else is. */
function ofContainer(subject: Subject, bounds: Bounds, name: string): Finding | undefined {
  const limit = amountOf(subject.node, 'limits', name);
  const request = amountOf(subject.node, 'requests', name);
  const [max, min] = [amountAt(childOf(bounds.node, 'max'), name), amountAt(childOf(bounds.node, 'min'), name)];
  if (limit !== undefined && max !== undefined && limit.nanos > max.nanos) {
    const both = request !== undefined && request.nanos > max.nanos;
    const sides: readonly Side[] = both ? ['limits', 'requests'] : ['limits'];
    return outside({ subject, bounds, name, amount: limit, bound: max, sides });
  }
  if (request !== undefined && max !== undefined && request.nanos > max.nanos) {
    return outside({ subject, bounds, name, amount: request, bound: max, sides: ['requests'] });
  }
  const least = request ?? (isWritten(subject.node, 'requests', name) ? undefined : limit);
  if (least !== undefined && min !== undefined && least.nanos < min.nanos) {
    const isLimitLow = limit !== undefined && limit.nanos < min.nanos;
    const sides: readonly Side[] =
      request === undefined ? ['limits'] : isLimitLow ? ['requests', 'limits'] : ['requests'];
    return outside({ subject, bounds, name, amount: least, bound: min, sides });
  }
  return aboveDefault(subject, bounds, { name, request });
}

interface Outside {
  readonly subject: Subject;
  readonly bounds: Bounds;
  readonly name: string;
  readonly amount: Amount;
  readonly bound: Amount;
  /** What has to change. */
  readonly sides: readonly Side[];
}

function outside({ subject, bounds, name, amount, bound, sides }: Outside): Finding {
  const isAbove = amount.nanos > bound.nanos;
  const range = bounds.limitRange.name;
  const message = {
    en: `${subject.words.en} has ${name} \`${amount.text}\`, and LimitRange \`${range}\` allows ${isAbove ? 'at most' : 'no less than'} \`${bound.text}\`; admission refuses it.`,
    ko: `${subject.words.ko}의 ${name}은(는) \`${amount.text}\`이지만 LimitRange \`${range}\`에서는 ${isAbove ? '최대' : '최소'} \`${bound.text}\`입니다. admission에서 거부됩니다.`,
  };
  const title = { en: `Change ${name} to \`${bound.text}\``, ko: `${name}을(를) \`${bound.text}\`(으)로 변경` };
  const edits = sides.map((side) => setAmount(subject.resource, subject.node, side, { name, text: bound.text }));
  return findingAt(subject, bounds, { amount, bound, message, fixes: fixOf(title, edits) });
}

/** Without a limit of its own a container gets the default one, and a request above that is refused. */
function aboveDefault(
  subject: Subject,
  bounds: Bounds,
  { name, request }: { readonly name: string; readonly request: Amount | undefined },
): Finding | undefined {
  const byDefault = amountAt(childOf(bounds.node, 'default'), name);
  if (request === undefined || byDefault === undefined || isWritten(subject.node, 'limits', name)) return undefined;
  if (request.nanos <= byDefault.nanos) return undefined;
  const range = bounds.limitRange.name;
  const message = {
    en: `${subject.words.en} requests ${name} \`${request.text}\` and has no limit, so LimitRange \`${range}\` gives it one of \`${byDefault.text}\`, which is less; admission refuses it.`,
    ko: `${subject.words.ko}은(는) ${name} \`${request.text}\`을(를) 요청하고 제한이 없어서 LimitRange \`${range}\`의 기본 제한 \`${byDefault.text}\`을(를) 받습니다. 요청이 제한보다 커서 admission에서 거부됩니다.`,
  };
  const title = { en: `Limit ${name} to \`${request.text}\``, ko: `${name} 제한을 \`${request.text}\`(으)로 설정` };
  const edit = setAmount(subject.resource, subject.node, 'limits', { name, text: request.text });
  return findingAt(subject, bounds, { amount: request, bound: byDefault, message, fixes: fixOf(title, [edit]) });
}

/** What is written for the containers that run together is the least that the Pod comes to. */
function ofPod({ resource, containers }: PodSpec, bounds: Bounds): readonly Finding[] {
  return namesIn(bounds).flatMap((name) => {
    const bound = amountAt(childOf(bounds.node, 'max'), name);
    if (bound === undefined) return [];
    for (const side of ['limits', 'requests'] as const) {
      const staying = containers.filter(({ stays }) => stays);
      const amounts = staying.flatMap(({ node }) => amountOf(node, side, name) ?? []);
      const sum = amounts.reduce((total, { nanos }) => total + nanos, 0n);
      const largest = [...amounts].sort((a, b) => (a.nanos < b.nanos ? 1 : -1))[0];
      if (largest === undefined || sum <= bound.nanos) continue;
      const texts = amounts.map(({ text }) => text).join(' + ');
      const range = bounds.limitRange.name;
      const message = {
        en: `The containers of this Pod come to ${name} \`${texts}\`, and LimitRange \`${range}\` allows a Pod at most \`${bound.text}\`; admission refuses it.`,
        ko: `이 Pod 컨테이너들의 ${name} 합계는 \`${texts}\`이지만 LimitRange \`${range}\`에서는 Pod당 최대 \`${bound.text}\`입니다. admission에서 거부됩니다.`,
      };
      const holder = staying.find(({ node }) => amountOf(node, side, name)?.node === largest.node);
      const below = side === 'limits' && holder !== undefined ? requestBelow(holder.node, name) : undefined;
      const requests = below === undefined ? [] : [below];
      const fixes = lowerLargest(resource, name, amounts, bound.nanos, requests);
      return [findingAt({ resource }, bounds, { amount: largest, bound, message, fixes })];
    }
    return [];
  });
}

function ofClaim(resource: Resource, bounds: Bounds): readonly Finding[] {
  const node = childOf(resource.node, 'spec');
  const amount = node && amountOf(node, 'requests', 'storage');
  if (node === undefined || amount === undefined) return [];
  const max = amountAt(childOf(bounds.node, 'max'), 'storage');
  const min = amountAt(childOf(bounds.node, 'min'), 'storage');
  const bound =
    max !== undefined && amount.nanos > max.nanos
      ? max
      : min !== undefined && amount.nanos < min.nanos
        ? min
        : undefined;
  if (bound === undefined) return [];
  const words = { en: `Claim \`${resource.name}\``, ko: `claim \`${resource.name}\`` };
  return [outside({ subject: { resource, node, words }, bounds, name: 'storage', amount, bound, sides: ['requests'] })];
}

function findingAt(
  { resource }: Pick<Subject, 'resource'>,
  { limitRange }: Bounds,
  finding: {
    readonly amount: Amount;
    readonly bound: Amount;
    readonly message: Localized;
    readonly fixes: readonly Fix[];
  },
): Finding {
  const { amount, bound, message, fixes } = finding;
  const here = {
    en: `LimitRange ${limitRange.name} says so here.`,
    ko: `LimitRange ${limitRange.name}이(가) 정한 값입니다.`,
  };
  return {
    code: 'exceeds-limit-range',
    severity: 'warning',
    message,
    place: placeIn(resource, amount.node),
    resource,
    related: [{ place: placeIn(limitRange, bound.node), message: here }],
    fixes,
  };
}
