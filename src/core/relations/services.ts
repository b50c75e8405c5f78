import { Pod, Service } from '../kubernetes/kinds.ts';
import { byRule, type Relation } from './relation.ts';

/** How traffic finds Pods. */
export const serviceRelations: readonly Relation[] = [
  {
    id: 'service-selects-pods',
    rows: ['R009', 'R010'],
    category: 'selects',
    verb: { en: 'selects', ko: '선택' },
    from: [Service],
    match: { by: 'selector', to: Pod, fields: ['spec.selector'], portsKey: 'ports' },
  },
  {
    id: 'service-routes-to-host',
    rows: ['R011'],
    category: 'routes',
    verb: { en: 'is another name for', ko: '다음의 다른 이름' },
    from: [Service],
    match: byRule('serviceHost', Service, 'spec.externalName'),
  },
];
