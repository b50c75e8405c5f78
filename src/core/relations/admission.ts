import {
  APIService,
  ConfigMap,
  CustomResourceDefinition,
  FlowSchema,
  MutatingAdmissionPolicy,
  MutatingAdmissionPolicyBinding,
  MutatingWebhookConfiguration,
  Namespace,
  Pod,
  PriorityLevelConfiguration,
  Service,
  ValidatingAdmissionPolicy,
  ValidatingAdmissionPolicyBinding,
  ValidatingWebhookConfiguration,
} from '../kubernetes/kinds.ts';
import { byName, byRule, type Match, type Relation } from './relation.ts';

/** The Service that the API server calls: its name, with namespace and port beside it. */
function byServiceReference(...fields: readonly string[]): Match {
  return { by: 'name', to: Service, fields, namespaceKey: 'namespace', ports: ['port'] };
}

/** Who has a say in what the API server takes, and who adds kinds to it. */
export const admissionRelations: readonly Relation[] = [
  {
    id: 'webhook-calls-service',
    rows: ['R088'],
    category: 'extends',
    verb: { en: 'asks', ko: '판단을 요청' },
    from: [MutatingWebhookConfiguration, ValidatingWebhookConfiguration],
    match: byServiceReference('webhooks[].clientConfig.service.name'),
  },
  {
    id: 'webhook-watches-namespaces',
    rows: ['R089'],
    category: 'extends',
    verb: { en: 'is called for what is in', ko: '이 네임스페이스의 요청마다 호출됨' },
    from: [MutatingWebhookConfiguration, ValidatingWebhookConfiguration],
    match: byRule('webhookSelector', Namespace, 'webhooks[].namespaceSelector'),
  },
  {
    id: 'webhook-watches-objects',
    rows: ['R089'],
    category: 'extends',
    verb: { en: 'is called for', ko: '요청마다 호출됨' },
    from: [MutatingWebhookConfiguration, ValidatingWebhookConfiguration],
    match: byRule('webhookSelector', Pod, 'webhooks[].objectSelector'),
  },
  {
    id: 'apiservice-calls-service',
    rows: ['R090'],
    category: 'extends',
    verb: { en: 'is answered by', ko: '이 Service가 요청을 처리' },
    from: [APIService],
    match: byServiceReference('spec.service.name'),
  },
  {
    id: 'customresourcedefinition-calls-service',
    rows: ['R091'],
    category: 'extends',
    verb: { en: 'is converted between versions by', ko: '버전 변환을 맡김' },
    from: [CustomResourceDefinition],
    match: byServiceReference(
      'spec.conversion.webhook.clientConfig.service.name',
      // apiextensions.k8s.io/v1beta1
      'spec.conversion.webhookClientConfig.service.name',
    ),
  },
  {
    id: 'object-follows-customresourcedefinition',
    rows: ['R092'],
    category: 'defines',
    verb: { en: 'is of the kind that is defined by', ko: '정의를 따름' },
    from: 'any',
    match: byRule('definition', CustomResourceDefinition, 'kind'),
  },
  {
    id: 'validatingadmissionpolicybinding-applies-policy',
    rows: ['R093'],
    category: 'guards',
    verb: { en: 'puts into effect', ko: '적용' },
    from: [ValidatingAdmissionPolicyBinding],
    match: byName(ValidatingAdmissionPolicy, 'spec.policyName'),
  },
  {
    id: 'mutatingadmissionpolicybinding-applies-policy',
    rows: ['R093'],
    category: 'guards',
    verb: { en: 'puts into effect', ko: '적용' },
    from: [MutatingAdmissionPolicyBinding],
    match: byName(MutatingAdmissionPolicy, 'spec.policyName'),
  },
  {
    id: 'admissionpolicybinding-reads-parameters',
    rows: ['R094'],
    category: 'uses',
    verb: { en: 'takes its parameters from', ko: '매개변수로 사용' },
    from: [ValidatingAdmissionPolicyBinding, MutatingAdmissionPolicyBinding],
    match: byRule('paramRef', ConfigMap, 'spec.paramRef'),
  },
  {
    id: 'flowschema-uses-prioritylevelconfiguration',
    rows: ['R095'],
    category: 'uses',
    verb: { en: 'puts requests into the queue of', ko: '요청을 이 우선순위로 처리' },
    from: [FlowSchema],
    match: byName(PriorityLevelConfiguration, 'spec.priorityLevelConfiguration.name'),
  },
];
