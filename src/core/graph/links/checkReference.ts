import { Service, sameKind } from '../../kubernetes/kinds.ts';
import type { Localized } from '../../localized.ts';
import type { ReferenceCheck } from '../../relations/relation.ts';
import type { Edge, Links } from '../edge.ts';
import { grantKeys, missingGrant } from './missingGrant.ts';
import type { Question } from './question.ts';
import { listenerKeys, unfitListener } from './routeListener.ts';
import { unfitPort } from './servicePort.ts';

/** The same edges, those contradicted whose target does not agree; with the reason. */
export function checkReference(question: Question<'reference'>, links: Links): Links {
  const { check } = question.match;
  if (check === undefined) return links;
  const { reasonAgainst, keys } = checks[check];
  const edges = links.edges.map((edge): Edge => {
    const reason = edge.status === 'found' ? reasonAgainst(question, edge) : undefined;
    return reason === undefined ? edge : { ...edge, status: 'contradicted', reason };
  });
  return { edges, sought: [...links.sought, ...keys] };
}

/** `undefined` where the target agrees, or nothing can be told. `keys` are those of the index it looks at. */
interface Check {
  readonly reasonAgainst: (question: Question<'reference'>, edge: Edge) => Localized | undefined;
  readonly keys: readonly string[];
}

const checks: Readonly<Record<ReferenceCheck, Check>> = {
  referenceGrant: { reasonAgainst: missingGrant, keys: grantKeys },
  backend: {
    reasonAgainst: (question, edge) => missingGrant(question, edge) ?? unfitBackendPort(edge),
    keys: grantKeys,
  },
  routeListener: { reasonAgainst: unfitListener, keys: listenerKeys },
};

/** A Service as a backend needs a port (https://gateway-api.sigs.k8s.io/reference/spec/#backendobjectreference). */
function unfitBackendPort({ to, port }: Edge): Localized | undefined {
  if (!sameKind(to, Service)) return undefined;
  if (port !== undefined) return unfitPort(to, port);
  return { en: 'A Service as a backend needs a port.', ko: 'Service를 백엔드로 쓰려면 port가 필요합니다.' };
}
