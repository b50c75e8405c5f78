import type { StoryTextId } from '../../explain/storyTexts.ts';
import type { ClusterObject } from '../../model/clusterObject.ts';
import { descend, entriesOf, itemsOf, textOf } from '../../yaml/nodes.ts';
import { beginning } from './beginning.ts';
import {
  edgesUnder,
  type Line,
  lines,
  linkTo,
  listed,
  nodeAtPath,
  type Scene,
  type StoryStep,
  say,
  textAt,
} from './scene.ts';

/** A NetworkPolicy: rules at the network card of each Pod that it selects. */
export function networkPolicyStory(scene: Scene): readonly StoryStep[] {
  const pods = foundAt(scene, 'spec.podSelector');
  return [
    ...beginning(scene),
    {
      actor: 'cni-plugin',
      what:
        pods.length === 0
          ? say(scene, 'policy.guardsNothing')
          : say(scene, 'policy.guards', { workloads: listed(pods.map((pod) => linkTo(scene, pod))) }),
      details: [...directionLines(scene), say(scene, 'policy.needsPlugin')],
    },
  ];
}

/** A PodDisruptionBudget: evictions are counted. */
export function budgetStory(scene: Scene): readonly StoryStep[] {
  const pods = foundAt(scene, 'spec.selector');
  const least = textAt(scene, 'spec', 'minAvailable');
  const most = textAt(scene, 'spec', 'maxUnavailable');
  return [
    ...beginning(scene),
    {
      actor: 'disruption-controller',
      what:
        pods.length === 0
          ? say(scene, 'policy.countsNothing')
          : say(scene, 'policy.counts', { workloads: listed(pods.map((pod) => linkTo(scene, pod))) }),
      details: lines(
        least !== undefined && say(scene, 'policy.minAvailable', { count: least }),
        most !== undefined && say(scene, 'policy.maxUnavailable', { count: most }),
      ),
    },
    { actor: 'kube-apiserver', what: say(scene, 'policy.refusesEvictions'), details: [] },
  ];
}

/** A ResourceQuota or LimitRange: rules for what is made in the namespace from now on. */
export function limitsStory(scene: Scene): readonly StoryStep[] {
  const isQuota = scene.resource.kind === 'ResourceQuota';
  const hard = entriesOf(nodeAtPath(scene, 'spec', 'hard')).map(({ name, value }) =>
    say(scene, 'policy.hard', { name, amount: textOf(value) ?? '' }),
  );
  const limits = itemsOf(nodeAtPath(scene, 'spec', 'limits')).flatMap((limit) => {
    const type = textOf(descend(limit, 'type')) ?? '';
    return entriesOf(limit).flatMap(({ name, value }) =>
      entriesOf(value).map((entry) =>
        say(scene, 'policy.limit', { type, rule: name, name: entry.name, amount: textOf(entry.value) ?? '' }),
      ),
    );
  });
  const counting: readonly StoryStep[] = isQuota
    ? [{ actor: 'resourcequota-controller', what: say(scene, 'policy.adds'), details: [] }]
    : [];
  return [
    ...beginning(scene),
    ...counting,
    {
      actor: 'kube-apiserver',
      what: say(scene, isQuota ? 'policy.refusesMore' : 'policy.fillsIn'),
      details: [...hard, ...limits, say(scene, 'policy.notBackwards')],
    },
  ];
}

function foundAt(scene: Scene, field: string): readonly ClusterObject[] {
  const edges = edgesUnder(scene, field).filter(({ status, to }) => status === 'found' && to.kind === 'Pod');
  return [...new Set(edges.map(({ to }) => to))];
}

function directionLines(scene: Scene): readonly Line[] {
  const types = itemsOf(nodeAtPath(scene, 'spec', 'policyTypes')).map((type) => textOf(type));
  const egress = nodeAtPath(scene, 'spec', 'egress');
  const limitsIngress = types.length === 0 || types.includes('Ingress');
  const limitsEgress = types.includes('Egress') || (types.length === 0 && egress !== undefined);
  return lines(
    limitsIngress && ruleLine(scene, 'ingress', 'policy.ingressNothing', 'policy.ingressRules'),
    limitsEgress && ruleLine(scene, 'egress', 'policy.egressNothing', 'policy.egressRules'),
    !limitsIngress && say(scene, 'policy.ingressFree'),
    !limitsEgress && say(scene, 'policy.egressFree'),
  );
}

function ruleLine(scene: Scene, direction: 'ingress' | 'egress', nothing: StoryTextId, some: StoryTextId): Line {
  const rules = itemsOf(nodeAtPath(scene, 'spec', direction)).length;
  return rules === 0 ? say(scene, nothing) : say(scene, some, { rules });
}
