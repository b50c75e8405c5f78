import { Secret } from '../kubernetes/kinds.ts';
import { byTemplate, type Relation } from './relation.ts';

const Certificate = { group: 'cert-manager.io', kind: 'Certificate' };
const ExternalSecret = { group: 'external-secrets.io', kind: 'ExternalSecret' };
const SealedSecret = { group: 'bitnami.com', kind: 'SealedSecret' };

/** What well-known operators make. */
export const operatorRelations: readonly Relation[] = [
  {
    id: 'secret-producer-writes-secret',
    rows: ['R106', 'R107'],
    category: 'defines',
    verb: { en: 'writes', ko: '생성' },
    from: [Certificate, ExternalSecret, SealedSecret],
    match: byTemplate(Secret, 'spec'),
  },
];
