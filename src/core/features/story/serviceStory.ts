import { beginning } from './beginning.ts';
import { edgesUnder, lines, linkTo, listed, nodeAtPath, type Scene, type StoryStep, say, textAt } from './scene.ts';
import { doorSteps, portLines } from './trafficSteps.ts';

/** A Service: an address, a list of Pods, and the ways that lead to it. */
export function serviceStory(scene: Scene): readonly StoryStep[] {
  const externalName = textAt(scene, 'spec', 'externalName');
  const type = textAt(scene, 'spec', 'type') ?? 'ClusterIP';
  if (type === 'ExternalName')
    return [
      ...beginning(scene),
      { actor: 'coredns', what: say(scene, 'service.alias', { host: externalName ?? '' }), details: [] },
    ];
  return [
    ...beginning(scene, lines(addressLine(scene, type))),
    endpointsStep(scene),
    ...doorSteps(scene, scene.resource),
  ];
}

function addressLine(scene: Scene, type: string) {
  if (textAt(scene, 'spec', 'clusterIP') === 'None') return say(scene, 'service.headless');
  return say(scene, type === 'ClusterIP' ? 'service.clusterIp' : 'service.clusterIpAndNodePort', { type });
}

function endpointsStep(scene: Scene): StoryStep {
  if (nodeAtPath(scene, 'spec', 'selector') === undefined)
    return { actor: 'endpointslice-controller', what: say(scene, 'service.noSelector'), details: [] };
  const pods = edgesUnder(scene, 'spec.selector').filter(({ status }) => status === 'found');
  const found = [...new Set(pods.map(({ to }) => to))];
  const what =
    found.length === 0
      ? say(scene, 'service.noPods')
      : say(scene, 'service.lists', { workloads: listed(found.map((pod) => linkTo(scene, pod))) });
  return { actor: 'endpointslice-controller', what, details: portLines(scene, scene.resource) };
}
