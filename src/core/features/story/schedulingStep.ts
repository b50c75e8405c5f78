import type { StoryTextId } from '../../explain/storyTexts.ts';
import { readLabelSelector, selectorText } from '../../kubernetes/labelSelector.ts';
import { podResources } from '../../kubernetes/podResources.ts';
import { cpuText, memoryText } from '../../kubernetes/quantityText.ts';
import type { PodTemplateSpec } from '../../model/resource.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { childOf, descend, entriesOf, itemsOf, textOf } from '../../yaml/nodes.ts';
import { type Line, lines, listed, type Scene, type StoryStep, say } from './scene.ts';

/** How the Pods get a node: by which fields the scheduler chooses, or that one is written. */
export function schedulingStep(scene: Scene, { spec }: PodTemplateSpec): StoryStep {
  const nodeName = textOf(childOf(spec, 'nodeName'));
  if (nodeName !== undefined)
    return { actor: 'kube-scheduler', what: say(scene, 'scheduling.notAsked', { nodeName }), details: [] };
  const scheduler = textOf(childOf(spec, 'schedulerName'));
  const other = scheduler === undefined || scheduler === 'default-scheduler' ? undefined : scheduler;
  const affinity = childOf(spec, 'affinity');
  return {
    actor: 'kube-scheduler',
    what:
      other === undefined ? say(scene, 'scheduling.picks') : say(scene, 'scheduling.otherPicks', { scheduler: other }),
    details: lines(
      roomLine(scene, spec),
      nodeSelectorLine(scene, spec),
      ...nodeAffinityLines(scene, childOf(affinity, 'nodeAffinity')),
      ...podAffinityLines(scene, childOf(affinity, 'podAffinity'), 'scheduling.near', 'scheduling.ratherNear'),
      ...podAffinityLines(scene, childOf(affinity, 'podAntiAffinity'), 'scheduling.away', 'scheduling.ratherAway'),
      ...itemsOf(childOf(spec, 'tolerations')).map((toleration) => tolerationLine(scene, toleration)),
      ...itemsOf(childOf(spec, 'topologySpreadConstraints')).map((constraint) => spreadLine(scene, constraint)),
      priorityLine(scene, spec),
    ),
  };
}

function roomLine(scene: Scene, spec: YamlNode | undefined): Line | undefined {
  const sum = spec === undefined ? undefined : podResources(spec);
  if (sum === undefined) return undefined;
  const { cpu, memory } = sum;
  const parts = [
    ...(cpu.request > 0n ? [say(scene, 'scheduling.cpu', { amount: cpuText(cpu.request) })] : []),
    ...(memory.request > 0n ? [say(scene, 'scheduling.memory', { amount: memoryText(memory.request) })] : []),
  ];
  return parts.length === 0
    ? say(scene, 'scheduling.noRequests')
    : say(scene, 'scheduling.room', { room: listed(parts) });
}

function nodeSelectorLine(scene: Scene, spec: YamlNode | undefined): Line | undefined {
  const labels = entriesOf(childOf(spec, 'nodeSelector')).map(({ name, value }) => `${name}=${textOf(value) ?? ''}`);
  return labels.length === 0
    ? undefined
    : say(scene, 'scheduling.nodeSelector', { labels: listed(labels.map((code) => ({ code }))) });
}

function nodeAffinityLines(scene: Scene, affinity: YamlNode | undefined): readonly Line[] {
  const required = itemsOf(descend(affinity, required_, 'nodeSelectorTerms')).flatMap(termText);
  const preferred = itemsOf(childOf(affinity, preferred_)).flatMap((item) => termText(childOf(item, 'preference')));
  return lines(
    required.length > 0 && say(scene, 'scheduling.onlyNodes', { terms: alternatives(scene, required) }),
    preferred.length > 0 &&
      say(scene, 'scheduling.ratherNodes', { terms: listed(preferred.map((code) => ({ code }))) }),
  );
}

/** Terms of a node affinity are alternatives. */
function alternatives(scene: Scene, terms: readonly string[]): Line {
  return terms.flatMap((code, index): Line => (index === 0 ? [{ code }] : [...say(scene, 'scheduling.or'), { code }]));
}

function termText(term: YamlNode | undefined): readonly string[] {
  const requirements = [...itemsOf(childOf(term, 'matchExpressions')), ...itemsOf(childOf(term, 'matchFields'))];
  const texts = requirements.map((requirement) => {
    const values = itemsOf(childOf(requirement, 'values')).map((value) => textOf(value) ?? '');
    const operator = textOf(childOf(requirement, 'operator')) ?? '';
    return `${textOf(childOf(requirement, 'key')) ?? ''} ${operator}${values.length === 0 ? '' : ` ${values.join(', ')}`}`;
  });
  return texts.length === 0 ? [] : [texts.join(' && ')];
}

function podAffinityLines(
  scene: Scene,
  affinity: YamlNode | undefined,
  must: StoryTextId,
  rather: StoryTextId,
): readonly Line[] {
  const line = (text: StoryTextId) => (term: YamlNode | undefined) => {
    const selector = readLabelSelector(childOf(term, 'labelSelector'));
    const topology = textOf(childOf(term, 'topologyKey'));
    if (selector === undefined || topology === undefined) return [];
    return [say(scene, text, { topology, pods: selectorText(selector) })];
  };
  return [
    ...itemsOf(childOf(affinity, required_)).flatMap(line(must)),
    ...itemsOf(childOf(affinity, preferred_)).flatMap((item) => line(rather)(childOf(item, 'podAffinityTerm'))),
  ];
}

function tolerationLine(scene: Scene, toleration: YamlNode): Line {
  const key = textOf(childOf(toleration, 'key'));
  if (key === undefined) return say(scene, 'scheduling.toleratesAll');
  const value = textOf(childOf(toleration, 'value'));
  const effect = textOf(childOf(toleration, 'effect'));
  const taint = `${key}${value === undefined ? '' : `=${value}`}${effect === undefined ? '' : `:${effect}`}`;
  return say(scene, 'scheduling.tolerates', { taint });
}

function spreadLine(scene: Scene, constraint: YamlNode): Line | undefined {
  const topology = textOf(childOf(constraint, 'topologyKey'));
  const skew = textOf(childOf(constraint, 'maxSkew'));
  if (topology === undefined || skew === undefined) return undefined;
  const isWish = textOf(childOf(constraint, 'whenUnsatisfiable')) === 'ScheduleAnyway';
  return say(scene, isWish ? 'scheduling.ratherSpread' : 'scheduling.spread', { topology, skew });
}

function priorityLine(scene: Scene, spec: YamlNode | undefined): Line | undefined {
  const priority = textOf(childOf(spec, 'priorityClassName'));
  return priority === undefined ? undefined : say(scene, 'scheduling.priority', { priority });
}

const required_ = 'requiredDuringSchedulingIgnoredDuringExecution';
const preferred_ = 'preferredDuringSchedulingIgnoredDuringExecution';
