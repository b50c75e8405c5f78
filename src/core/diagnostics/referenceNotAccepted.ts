import type { Edge } from '../graph/edge.ts';
import { unfitPort } from '../graph/links/servicePort.ts';
import { edgesOf, placeOf, type Snapshot } from '../graph/snapshot.ts';
import type { Localized } from '../localized.ts';
import type { Resource } from '../model/resource.ts';
import type { DiagnosticRule, Finding } from './finding.ts';
import { edgesByField, isFoundNearby } from './references/edgesByField.ts';

/**
 * What is named is here, and does not fit: no listener of the Gateway takes the route, no ReferenceGrant lets the reference in, the
 * definition does not serve the version, no Pod has the port of a policy or the labels of a subset. The reason is that of the edge,
 * which a hover says as well. Ports of Services and bindings have codes of their own.
 */
export const referenceNotAccepted: DiagnosticRule = {
  code: 'reference-not-accepted',
  severity: 'warning',
  summary: {
    en: 'What a reference names is here, and does not take it.',
    ko: '참조하는 오브젝트가 있지만 이 참조와 맞지 않습니다.',
  },
  documentation: 'https://kubernetes.io/docs/concepts/services-networking/gateway/',
  *findInResource(snapshot, resource) {
    const edges = edgesOf(snapshot, resource);
    if (!edges.some(({ status }) => status === 'contradicted')) return;
    for (const same of edgesByField(edges.filter(({ relation }) => !withOwnCode.has(relation.id)))) {
      const [edge] = same;
      const reason = reasonAgainst(snapshot, edge);
      // Of those that may be meant (in dev and in prod) none must fit.
      if (reason === undefined || !same.every((each) => reasonAgainst(snapshot, each))) continue;
      yield finding(snapshot, resource, edge, reason);
    }
  },
};

/** `undefined` where it fits, is far away and may be a namesake, or `service-port-not-found` says it. */
function reasonAgainst(snapshot: Snapshot, edge: Edge): Localized | undefined {
  const { to, port, status, reason } = edge;
  if (status !== 'contradicted' || reason === undefined) return undefined;
  if (to.origin !== 'missing' && !isFoundNearby(snapshot, edge)) return undefined;
  const isPort = port !== undefined && unfitPort(to, port)?.en === reason.en;
  return isPort ? undefined : reason;
}

function finding(snapshot: Snapshot, resource: Resource, edge: Edge, message: Localized): Finding {
  const { to, place } = edge;
  const target = placeOf(snapshot, to);
  const name = `${to.kind} \`${to.name}\``;
  const here = { en: `${name} is here.`, ko: `${name}은(는) 여기에 있습니다.` };
  return {
    code: 'reference-not-accepted',
    severity: 'warning',
    message,
    place,
    resource,
    related: target === undefined ? [] : [{ place: target, message: here }],
    fixes: [],
  };
}

/** `role-not-found` and `subject-not-found`. */
const withOwnCode: ReadonlySet<string> = new Set(['rolebinding-grants-role', 'rolebinding-grants-serviceaccount']);
