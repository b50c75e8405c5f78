import { type Snapshot, writerOf } from '../graph/snapshot.ts';
import { Ingress } from '../kubernetes/kinds.ts';
import { compareObjects } from '../model/clusterObject.ts';
import { hostKey } from '../model/meetingKeys.ts';
import { objectsMeeting } from '../model/objectIndex.ts';
import { placeIn } from '../model/placeIn.ts';
import type { Resource } from '../model/resource.ts';
import { unitOf } from '../model/units.ts';
import { descend, entriesOf } from '../yaml/nodes.ts';
import type { DiagnosticRule, Finding } from './finding.ts';
import {
  annotationOf,
  type IngressHost,
  type IngressPath,
  ingressClassOf,
  ingressHosts,
} from './objects/ingressRules.ts';

/**
 * One host and path twice, to two backends: which of them gets the requests is up to the controller. Said at the later of the two.
 * Ingresses that share a path on purpose (canaries, rules for some headers) are left out.
 */
export const ingressPathConflict: DiagnosticRule = {
  code: 'ingress-path-conflict',
  severity: 'warning',
  summary: {
    en: 'Two rules send the same host and path to different backends.',
    ko: '두 규칙이 같은 호스트와 경로를 서로 다른 백엔드로 보냅니다.',
  },
  documentation: 'https://kubernetes.io/docs/concepts/services-networking/ingress/#multiple-matches',
  kinds: [Ingress],
  *findInResource(snapshot, resource) {
    if (sharesOnPurpose(resource)) return;
    const earlier: Route[] = [];
    for (const host of ingressHosts(resource)) {
      const others = earlierIngresses(snapshot, resource, host);
      for (const path of host.paths) {
        const route = { ingress: resource, host, path };
        const first = [...others, ...earlier].find((other) => isConflict(other, route));
        if (first !== undefined) yield finding(first, route);
        earlier.push(route);
      }
    }
  },
};

interface Route {
  readonly ingress: Resource;
  readonly host: IngressHost;
  readonly path: IngressPath;
}

/**
 * The routes for a host in the Ingresses of the own unit that one controller serves together with this one. Without a host nothing
 * tells that the requests arrive at the same address.
 */
function earlierIngresses(snapshot: Snapshot, resource: Resource, { name }: IngressHost): readonly Route[] {
  if (name === '') return [];
  const [self] = resource.objects;
  const unit = unitOf(snapshot.units, self.path).id;
  const className = ingressClassOf(resource);
  return objectsMeeting(snapshot.index, hostKey(name))
    .filter((object) => unitOf(snapshot.units, object.path).id === unit && compareObjects(object, self) < 0)
    .flatMap((object) => writerOf(snapshot, object) ?? [])
    .filter((other) => ingressClassOf(other) === className && !sharesOnPurpose(other) && sameEntry(other, resource))
    .flatMap((ingress) =>
      ingressHosts(ingress)
        .filter((host) => host.name === name)
        .flatMap((host) => host.paths.map((path) => ({ ingress, host, path }))),
    );
}

function isConflict(a: Route, b: Route): boolean {
  if (a.host.name !== b.host.name || a.path.path !== b.path.path || a.path.pathType !== b.path.pathType) return false;
  return a.path.backend !== b.path.backend || a.ingress.namespace !== b.ingress.namespace;
}

function finding(first: Route, { ingress, host, path }: Route): Finding {
  const url = `${host.name}${path.path}`;
  const where =
    first.ingress === ingress
      ? { en: '', ko: '' }
      : { en: ` in Ingress \`${first.ingress.name}\``, ko: `(Ingress \`${first.ingress.name}\`)` };
  return {
    code: 'ingress-path-conflict',
    severity: 'warning',
    message: {
      en: `\`${url}\` has another backend already${where.en}; which of the two gets the requests is up to the controller.`,
      ko: `\`${url}\`에는 이미 다른 백엔드가 있습니다${where.ko}. 둘 중 어느 쪽이 요청을 받을지는 컨트롤러에 달려 있습니다.`,
    },
    place: placeIn(ingress, path.node),
    resource: ingress,
    related: [
      {
        place: placeIn(first.ingress, first.path.node),
        message: { en: `\`${url}\` is first here.`, ko: `\`${url}\`이(가) 처음 나온 곳입니다.` },
      },
    ],
    fixes: [],
  };
}

/**
 * Annotations by which several Ingresses have one path: a canary, the parts of a merged one, a load balancer of its own for each,
 * requests told apart by more than their path.
 */
function sharesOnPurpose(ingress: Resource): boolean {
  if (ownLoadBalancer.has(ingressClassOf(ingress))) return true;
  const annotations = entriesOf(descend(ingress.node, 'metadata', 'annotations'));
  return annotations.some(({ name }) => purposes.some((purpose) => purpose.test(name)));
}

const purposes: readonly RegExp[] = [
  /^nginx\.ingress\.kubernetes\.io\/canary/,
  /^nginx\.org\/mergeable-ingress-type$/,
  /^alb\.ingress\.kubernetes\.io\//,
  /^higress\.io\/(?:canary|match-|exact-match-|prefix-match-|regex-match-)/,
  /^konghq\.com\/(?:methods|headers\.)/,
  /^haproxy\.org\/route-acl$/,
  /^haproxy-ingress\.github\.io\/(?:http-header-match|http-match|blue-green-)/,
  /^traefik\.ingress\.kubernetes\.io\/router\.priority$/,
];

/** Controllers that make a load balancer for each Ingress. */
const ownLoadBalancer: ReadonlySet<string> = new Set(['alb', 'gce', 'gce-internal']);

/** Traefik takes a host twice for redirects: once at the port of HTTP, once at that of HTTPS. */
function sameEntry(a: Resource, b: Resource): boolean {
  const key = 'traefik.ingress.kubernetes.io/router.entrypoints';
  return annotationOf(a.node, key) === annotationOf(b.node, key);
}
