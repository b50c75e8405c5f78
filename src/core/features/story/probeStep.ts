import type { StoryTextId } from '../../explain/storyTexts.ts';
import { CronJob, Job, sameKind } from '../../kubernetes/kinds.ts';
import type { PodTemplateSpec } from '../../model/resource.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { childOf, entriesOf, itemsOf, textOf } from '../../yaml/nodes.ts';
import { type Line, lines, type Scene, type StoryStep, say } from './scene.ts';

/** How the kubelet watches over the containers of a Pod: its probes, and what follows where there is none. */
export function probeStep(scene: Scene, { spec }: PodTemplateSpec): StoryStep {
  const containers = itemsOf(childOf(spec, 'containers'));
  const written = containers.flatMap((container) =>
    probes.flatMap(({ key, meaning }) => lines(probeLine(scene, container, key, meaning))),
  );
  // Nobody waits for the Pods of a Job to be ready.
  const isAwaited = ![Job, CronJob].some((kind) => sameKind(kind, scene.resource));
  const isReadyAtOnce = isAwaited && containers.some((container) => childOf(container, 'readinessProbe') === undefined);
  const policy = textOf(childOf(spec, 'restartPolicy'));
  const restart =
    policy === 'Never' ? 'probe.restartNever' : policy === 'OnFailure' ? 'probe.restartOnFailure' : undefined;
  return {
    actor: 'kubelet',
    what: say(scene, 'probe.watches'),
    details: [
      ...written,
      ...lines(
        isReadyAtOnce && say(scene, 'probe.readyAtOnce'),
        restart === undefined ? undefined : say(scene, restart),
      ),
    ],
  };
}

function probeLine(scene: Scene, container: YamlNode, key: string, meaning: StoryTextId): Line | undefined {
  const probe = childOf(container, key);
  const asked = probe === undefined ? undefined : question(probe);
  if (asked === undefined) return undefined;
  const name = textOf(childOf(container, 'name')) ?? '';
  const seconds = textOf(childOf(probe, 'periodSeconds')) ?? '10';
  return [...say(scene, 'probe.probe', { name, key, asked, seconds }), ...say(scene, meaning)];
}

/** What a probe asks, as one would type it; `undefined` where it asks nothing. */
function question(probe: YamlNode): string | undefined {
  const handler = entriesOf(probe).find(({ name }) => ['httpGet', 'tcpSocket', 'grpc', 'exec'].includes(name));
  if (handler === undefined) return undefined;
  const port = textOf(childOf(handler.value, 'port')) ?? '';
  switch (handler.name) {
    case 'httpGet':
      return `GET ${textOf(childOf(handler.value, 'path')) ?? '/'} (port ${port})`;
    case 'exec':
      return itemsOf(childOf(handler.value, 'command'))
        .map((part) => textOf(part) ?? '')
        .join(' ');
    default:
      return `${handler.name} (port ${port})`;
  }
}

const probes = [
  { key: 'startupProbe', meaning: 'probe.startup' },
  { key: 'readinessProbe', meaning: 'probe.readiness' },
  { key: 'livenessProbe', meaning: 'probe.liveness' },
] as const;
