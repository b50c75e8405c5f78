import type { Edge } from '../graph/edge.ts';
import { edgesOf, resourcesIn } from '../graph/snapshot.ts';
import type { DiagnosticRule } from './finding.ts';
import { missingTarget } from './references/missingTarget.ts';
import { namesakesElsewhere } from './references/namesakesElsewhere.ts';

/** A name that no manifest within reach answers to; one that is in another namespace has a code of its own. */
export const unresolvedReference: DiagnosticRule = {
  code: 'unresolved-reference',
  severity: 'warning',
  summary: {
    en: 'A reference names an object that is not here.',
    ko: '참조하는 이름의 오브젝트가 여기에 없습니다.',
  },
  documentation: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/names/',
  *find({ snapshot, document }) {
    for (const resource of resourcesIn(snapshot, document)) {
      for (const edge of edgesOf(snapshot, resource)) {
        if (!refersByName(edge) || namesakesElsewhere(snapshot, edge).length > 0) continue;
        const finding = missingTarget(snapshot, resource, edge, 'unresolved-reference');
        if (finding !== undefined) yield finding;
      }
    }
  },
};

/** Selectors have findings of their own, and so has what is there and does not fit. */
export function refersByName({ relation: { id, match }, status }: Edge): boolean {
  if (withOwnCode.has(id)) return false;
  return match.by === 'name' || match.by === 'reference' || (match.by === 'rule' && status !== 'contradicted');
}

/** `role-not-found` and `subject-not-found` speak of these. */
const withOwnCode: ReadonlySet<string> = new Set(['rolebinding-grants-role', 'rolebinding-grants-serviceaccount']);
