import { childOf, itemsOf, textOf } from '../../yaml/nodes.ts';
import { beginning } from './beginning.ts';
import { referenced } from './references.ts';
import {
  edgesUnder,
  foundTo,
  type Line,
  lines,
  linkTo,
  listed,
  nodeAtPath,
  type Scene,
  type StoryStep,
  say,
} from './scene.ts';

/** A Gateway: a load balancer or proxy with listeners, which takes the routes that attach to it. */
export function gatewayStory(scene: Scene): readonly StoryStep[] {
  const gatewayClass = edgesUnder(scene, 'spec.gatewayClassName');
  const routes = new Set(
    foundTo(scene, scene.resource.objects[0], 'route-attaches-to-parent').map(({ resource }) => resource.objects[0]),
  );
  return [
    ...beginning(scene),
    {
      actor: 'gateway-controller',
      what:
        gatewayClass.length === 0
          ? say(scene, 'gateway.opens')
          : say(scene, 'gateway.opensOfClass', { gatewayClass: referenced(scene, gatewayClass) }),
      details: itemsOf(nodeAtPath(scene, 'spec', 'listeners')).flatMap((listener) => {
        const port = textOf(childOf(listener, 'port'));
        const protocol = textOf(childOf(listener, 'protocol'));
        if (port === undefined || protocol === undefined) return [];
        return [say(scene, 'gateway.listener', { name: textOf(childOf(listener, 'name')) ?? '', protocol, port })];
      }),
    },
    {
      actor: 'gateway-controller',
      what:
        routes.size === 0
          ? say(scene, 'gateway.noRoutes')
          : say(scene, 'gateway.routes', { routes: listed([...routes].map((route) => linkTo(scene, route))) }),
      details: [],
    },
  ];
}

/** A route of the Gateway API: a listener lets it in, and requests go to its backends. */
export function routeStory(scene: Scene): readonly StoryStep[] {
  const parents = edgesUnder(scene, 'spec.parentRefs');
  return [
    ...beginning(scene),
    {
      actor: 'gateway-controller',
      what:
        parents.length === 0
          ? say(scene, 'gateway.attachesToNone')
          : say(scene, 'gateway.attaches', { gateways: referenced(scene, parents) }),
      details: [say(scene, 'gateway.status')],
    },
    { actor: 'gateway-controller', what: say(scene, 'gateway.sends'), details: backendLines(scene) },
  ];
}

function backendLines(scene: Scene): readonly Line[] {
  return itemsOf(nodeAtPath(scene, 'spec', 'rules')).flatMap((rule, index) => {
    const backends = edgesUnder(scene, `spec.rules[${index}].backendRefs`);
    const paths = itemsOf(childOf(rule, 'matches')).flatMap(
      (match) => textOf(childOf(childOf(match, 'path'), 'value')) ?? [],
    );
    return lines(
      backends.length > 0 &&
        (paths.length === 0
          ? say(scene, 'gateway.all', { backends: referenced(scene, backends) })
          : say(scene, 'gateway.path', {
              paths: listed(paths.map((code) => ({ code }))),
              backends: referenced(scene, backends),
            })),
    );
  });
}
