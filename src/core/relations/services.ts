import { Pod, Service } from '../kubernetes/kinds.ts';
import { bySelector, type Relation } from './relation.ts';

/** How traffic finds Pods. */
export const serviceRelations: readonly Relation[] = [
  {
    id: 'service-selects-pods',
    rows: ['R009'],
    category: 'selects',
    verb: { en: 'selects', ko: '선택' },
    from: [Service],
    match: bySelector(Pod, 'spec.selector'),
  },
];
