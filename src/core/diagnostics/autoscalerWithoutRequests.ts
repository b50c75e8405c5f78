import type { Edge } from '../graph/edge.ts';
import { namespacesMeet, reachable } from '../graph/reach.ts';
import { edgesOf, edgesTo, type Snapshot, writerOf } from '../graph/snapshot.ts';
import { HorizontalPodAutoscaler, LimitRange } from '../kubernetes/kinds.ts';
import { objectsOfKind } from '../model/objectIndex.ts';
import { placeIn } from '../model/placeIn.ts';
import type { Resource } from '../model/resource.ts';
import type { YamlNode } from '../yaml/node.ts';
import { childOf, descend, isAbsent, itemsOf, textOf } from '../yaml/nodes.ts';
import type { DiagnosticRule, Finding, Fix } from './finding.ts';
import { fixOf } from './fixes/fixOf.ts';
import { setAmount } from './objects/amounts.ts';
import { type Container, type PodSpec, podSpecsOf } from './objects/podSpecs.ts';
import { isFoundNearby } from './references/edgesByField.ts';

/**
 * An autoscaler that goes by the utilisation of a resource, which is a share of what the containers request: without a request
 * there is nothing to go by. Requests default to limits, then to a LimitRange; a VerticalPodAutoscaler sets them as well.
 */
export const autoscalerWithoutRequests: DiagnosticRule = {
  code: 'autoscaler-without-requests',
  severity: 'warning',
  summary: {
    en: 'An autoscaler goes by a share of what containers request, and they request nothing.',
    ko: '오토스케일러가 요청량 대비 사용률을 기준으로 하는데 컨테이너에 요청량이 없습니다.',
  },
  documentation:
    'https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#how-does-a-horizontalpodautoscaler-work',
  kinds: [HorizontalPodAutoscaler],
  *findInResource(snapshot, resource) {
    const targets = edgesOf(snapshot, resource).filter(
      ({ relation }) => relation.id === 'horizontalpodautoscaler-scales-workload',
    );
    for (const metric of utilisationMetrics(resource)) {
      const lacking = targets.map((edge) => lackingIn(snapshot, edge, metric));
      const [first] = lacking;
      // Of those that may be meant (in dev and in prod) none must have the requests.
      if (first === undefined || !lacking.every((each) => each !== undefined)) continue;
      if (!hasDefault(snapshot, resource, metric)) yield finding(resource, metric, first);
    }
  },
};

/** Goes by a share of `resource`, of all containers or of one. */
interface UtilisationMetric {
  readonly resource: string;
  readonly container: string | undefined;
  readonly node: YamlNode;
}

function utilisationMetrics({ node, apiVersion }: Resource): readonly UtilisationMetric[] {
  const spec = childOf(node, 'spec');
  const ofCpu = childOf(spec, 'targetCPUUtilizationPercentage');
  if (apiVersion === 'autoscaling/v1') {
    return ofCpu === undefined || isAbsent(ofCpu) ? [] : [{ resource: 'cpu', container: undefined, node: ofCpu }];
  }
  return itemsOf(childOf(spec, 'metrics')).flatMap((metric) => {
    const source = childOf(metric, 'resource') ?? childOf(metric, 'containerResource');
    const name = childOf(source, 'name');
    const resource = textOf(name);
    const share = descend(source, 'target', 'averageUtilization') ?? childOf(source, 'targetAverageUtilization');
    if (name === undefined || resource === undefined || isAbsent(share)) return [];
    return [{ resource, container: textOf(childOf(source, 'container')), node: name }];
  });
}

interface Lacking {
  readonly spec: PodSpec;
  readonly containers: readonly [Container, ...Container[]];
}

/** `undefined` where all is requested, or not everything is known. */
function lackingIn(snapshot: Snapshot, edge: Edge, metric: UtilisationMetric): Lacking | undefined {
  const workload = isFoundNearby(snapshot, edge) ? writerOf(snapshot, edge.to) : undefined;
  const [spec, ...others] = workload === undefined ? [] : podSpecsOf(workload);
  if (spec === undefined || others.length > 0 || isSized(snapshot, edge)) return undefined;
  if (asksFor(spec.node, metric.resource)) return undefined;
  const [first, ...more] = spec.containers.filter(
    ({ node, name, stays }) => stays && (metric.container ?? name) === name && !asksFor(node, metric.resource),
  );
  return first === undefined ? undefined : { spec, containers: [first, ...more] };
}

/** Of a container, or of a whole Pod: https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/ */
function asksFor(node: YamlNode, resource: string): boolean {
  return ['requests', 'limits'].some((key) => !isAbsent(descend(node, 'resources', key, resource)));
}

function isSized(snapshot: Snapshot, { to }: Edge): boolean {
  return edgesTo(snapshot, to).some(({ edge }) => edge.relation.id === 'verticalpodautoscaler-scales-workload');
}

/** A LimitRange that may be in the namespace gives containers a request, or a limit that becomes one. */
function hasDefault({ index, units }: Snapshot, autoscaler: Resource, { resource }: UtilisationMetric): boolean {
  const [self] = autoscaler.objects;
  return reachable(units, self, objectsOfKind(index, LimitRange))
    .filter(({ namespace }) => namespacesMeet(namespace, self.namespace))
    .flatMap(({ content }) => itemsOf(childOf(content, 'limits')))
    .some((limit) => ['defaultRequest', 'default'].some((key) => !isAbsent(descend(limit, key, resource))));
}

function finding(autoscaler: Resource, metric: UtilisationMetric, { spec, containers }: Lacking): Finding {
  const names = containers.map(({ name }) => `\`${name}\``).join(', ');
  const workload = `${spec.resource.kind} \`${spec.resource.name}\``;
  return {
    code: 'autoscaler-without-requests',
    severity: 'warning',
    message: {
      en: `This goes by a share of the requested ${metric.resource}, but ${workload} requests none for ${names}, so nothing is scaled by it.`,
      ko: `${metric.resource} 요청량 대비 사용률을 기준으로 하지만, ${workload}의 컨테이너 ${names}에 ${metric.resource} 요청량이 없어 이 기준으로는 스케일되지 않습니다.`,
    },
    place: placeIn(autoscaler, metric.node),
    resource: autoscaler,
    related: containers.map(({ node, name }) => ({
      place: placeIn(spec.resource, childOf(node, 'name') ?? node),
      message: {
        en: `Container \`${name}\` requests no ${metric.resource}.`,
        ko: `컨테이너 \`${name}\`에 ${metric.resource} 요청량이 없습니다.`,
      },
    })),
    fixes: requesting(spec, containers, metric.resource),
  };
}

/** An amount to start from; what the containers really use is for their author to say. */
function requesting(spec: PodSpec, containers: readonly Container[], resource: string): readonly Fix[] {
  const amount = startingAmounts.get(resource);
  if (amount === undefined) return [];
  const names = containers.map(({ name }) => `\`${name}\``).join(', ');
  const title = {
    en: `Request ${amount} of ${resource} for ${names}`,
    ko: `${names}에 ${resource} ${amount} 요청 추가`,
  };
  return fixOf(
    title,
    containers.map(({ node }) => setAmount(spec.resource, node, 'requests', { name: resource, text: amount })),
  );
}

const startingAmounts: ReadonlyMap<string, string> = new Map([
  ['cpu', '100m'],
  ['memory', '128Mi'],
]);
