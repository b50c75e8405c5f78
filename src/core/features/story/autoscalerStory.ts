import type { YamlNode } from '../../yaml/node.ts';
import { childOf, descend, itemsOf, textOf } from '../../yaml/nodes.ts';
import { beginning } from './beginning.ts';
import { referenced } from './references.ts';
import { edgesUnder, type Line, lines, nodeAtPath, type Scene, type StoryStep, say, textAt } from './scene.ts';

/** A HorizontalPodAutoscaler: metrics come in, a number of Pods goes out. */
export function autoscalerStory(scene: Scene): readonly StoryStep[] {
  const metrics = itemsOf(nodeAtPath(scene, 'spec', 'metrics'));
  const percent = textAt(scene, 'spec', 'targetCPUUtilizationPercentage');
  const details = [
    ...metrics.flatMap((metric) => lines(metricLine(scene, metric))),
    ...lines(
      percent !== undefined && say(scene, 'autoscaler.utilization', { name: 'cpu', percent }),
      metrics.length > 1 && say(scene, 'autoscaler.largest'),
    ),
  ];
  const target = edgesUnder(scene, 'spec.scaleTargetRef');
  const least = textAt(scene, 'spec', 'minReplicas') ?? '1';
  const most = textAt(scene, 'spec', 'maxReplicas') ?? '?';
  const isMeasured =
    percent !== undefined || metrics.some((metric) => /Resource$/.test(textOf(childOf(metric, 'type')) ?? ''));
  const source: readonly StoryStep[] = isMeasured
    ? [{ actor: 'metrics-server', what: say(scene, 'autoscaler.measures'), details: [] }]
    : [];
  return [
    ...beginning(scene),
    ...source,
    { actor: 'horizontalpodautoscaler-controller', what: say(scene, 'autoscaler.compares'), details },
    {
      actor: 'horizontalpodautoscaler-controller',
      what:
        target.length === 0
          ? say(scene, 'autoscaler.sets', { least, most })
          : say(scene, 'autoscaler.setsOf', { target: referenced(scene, target), least, most }),
      details: [say(scene, 'autoscaler.slowly')],
    },
    { actor: 'replicaset-controller', what: say(scene, 'autoscaler.follows'), details: [] },
  ];
}

function metricLine(scene: Scene, metric: YamlNode): Line | undefined {
  const type = textOf(childOf(metric, 'type')) ?? '';
  const key = `${type.slice(0, 1).toLowerCase()}${type.slice(1)}`;
  const body = childOf(metric, key);
  const name = textOf(childOf(body, 'name')) ?? textOf(descend(body, 'metric', 'name'));
  if (name === undefined) return undefined;
  const percent = textOf(descend(body, 'target', 'averageUtilization'));
  if (percent !== undefined) return say(scene, 'autoscaler.utilization', { name, percent });
  const value = textOf(descend(body, 'target', 'averageValue')) ?? textOf(descend(body, 'target', 'value'));
  return value === undefined ? undefined : say(scene, 'autoscaler.value', { name, value });
}
