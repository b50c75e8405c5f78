import type { ClusterObject } from '../../model/clusterObject.ts';
import type { PodTemplateSpec, Resource } from '../../model/resource.ts';
import { childOf, descend, itemsOf, textOf } from '../../yaml/nodes.ts';
import { foundTo, type Line, linkTo, listed, type Scene, type StoryStep, say } from './scene.ts';

/** How traffic comes to the Pods of a workload: through the Services that select them, and what stands before these. */
export function trafficSteps(scene: Scene, { pod }: PodTemplateSpec): readonly StoryStep[] {
  const services = [...new Set(foundTo(scene, pod, 'service-selects-pods').map(({ resource }) => resource))];
  if (services.length === 0) return [];
  return [
    {
      actor: 'endpointslice-controller',
      what: say(scene, 'traffic.lists', {
        services: listed(services.map((service) => linkTo(scene, service.objects[0]))),
      }),
      details: services.flatMap((service) => portLines(scene, service)),
    },
    ...services.flatMap((service) => doorSteps(scene, service)),
  ];
}

/** `80 → http` for each port of a Service. */
export function portLines(scene: Scene, service: Resource): readonly Line[] {
  return itemsOf(descend(service.node, 'spec', 'ports')).flatMap((port) => {
    const number = textOf(childOf(port, 'port'));
    if (number === undefined) return [];
    const target = textOf(childOf(port, 'targetPort')) ?? number;
    return [say(scene, 'traffic.port', { service: service.name, number, target })];
  });
}

/** How a Service is reached: its name, its address, and the routes that lead to it from outside. */
export function doorSteps(scene: Scene, service: Resource): readonly StoryStep[] {
  const [object] = service.objects;
  const link = linkTo(scene, object);
  const isHeadless = textOf(descend(service.node, 'spec', 'clusterIP')) === 'None';
  const name = object.namespace === undefined ? object.name : `${object.name}.${object.namespace}.svc`;
  const names: StoryStep = {
    actor: 'coredns',
    what: say(scene, isHeadless ? 'traffic.namesPods' : 'traffic.names', { name }),
    details: [],
  };
  const type = textOf(descend(service.node, 'spec', 'type'));
  const balancer: readonly StoryStep[] =
    type === 'LoadBalancer'
      ? [{ actor: 'cloud-controller-manager', what: say(scene, 'traffic.balancer', { service: link }), details: [] }]
      : [];
  const proxy: readonly StoryStep[] = isHeadless
    ? []
    : [
        {
          actor: 'kube-proxy',
          what: say(scene, 'traffic.leads', { service: link }),
          details: type === 'NodePort' || type === 'LoadBalancer' ? [say(scene, 'traffic.nodePorts')] : [],
        },
      ];
  return [names, ...proxy, ...balancer, ...routeSteps(scene, object)];
}

function routeSteps(scene: Scene, service: ClusterObject): readonly StoryStep[] {
  const ways = foundTo(scene, service, ...routes.map(({ relation }) => relation));
  return routes.flatMap(({ relation, actor }) => {
    const here = [...new Set(ways.filter(({ edge }) => edge.relation.id === relation).map(({ resource }) => resource))];
    return here.map((route) => ({
      actor,
      what: say(scene, 'traffic.routes', { route: linkTo(scene, route.objects[0]), service: linkTo(scene, service) }),
      details: [],
    }));
  });
}

const routes = [
  { relation: 'ingress-routes-to-service', actor: 'ingress-controller' },
  { relation: 'route-routes-to-backend', actor: 'gateway-controller' },
] as const;
