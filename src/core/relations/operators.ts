import type { GroupKind } from '../kubernetes/groupVersionKind.ts';
import { Deployment, Ingress, Secret, Service, StatefulSet } from '../kubernetes/kinds.ts';
import { byName, byReference, byTemplate, type Match, type Relation } from './relation.ts';

const ofCertManager = (kind: string): GroupKind => ({ group: 'cert-manager.io', kind });
const Certificate = ofCertManager('Certificate');
const CertificateRequest = ofCertManager('CertificateRequest');
const Issuer = ofCertManager('Issuer');
const ClusterIssuer = ofCertManager('ClusterIssuer');
const Gateway: GroupKind = { group: 'gateway.networking.k8s.io', kind: 'Gateway' };
const ofExternalSecrets = (kind: string): GroupKind => ({ group: 'external-secrets.io', kind });
const ExternalSecret = ofExternalSecrets('ExternalSecret');
const ClusterExternalSecret = ofExternalSecrets('ClusterExternalSecret');
const SecretStore = ofExternalSecrets('SecretStore');
const ClusterSecretStore = ofExternalSecrets('ClusterSecretStore');
const SealedSecret: GroupKind = { group: 'bitnami.com', kind: 'SealedSecret' };
const ofKeda = (kind: string): GroupKind => ({ group: 'keda.sh', kind });
const ScaledObject = ofKeda('ScaledObject');
const ScaledJob = ofKeda('ScaledJob');
const TriggerAuthentication = ofKeda('TriggerAuthentication');
const ClusterTriggerAuthentication = ofKeda('ClusterTriggerAuthentication');
const ofArgo = (kind: string): GroupKind => ({ group: 'argoproj.io', kind });
const Rollout = ofArgo('Rollout');
const AnalysisTemplate = ofArgo('AnalysisTemplate');
const VirtualService: GroupKind = { group: 'networking.istio.io', kind: 'VirtualService' };
const Broker: GroupKind = { group: 'eventing.knative.dev', kind: 'Broker' };
const Trigger: GroupKind = { group: 'eventing.knative.dev', kind: 'Trigger' };
const KnativeService: GroupKind = { group: 'serving.knative.dev', kind: 'Service' };
const KnativeConfiguration: GroupKind = { group: 'serving.knative.dev', kind: 'Configuration' };
const KnativeRoute: GroupKind = { group: 'serving.knative.dev', kind: 'Route' };
const DomainMapping: GroupKind = { group: 'serving.knative.dev', kind: 'DomainMapping' };
const eventSources = ['PingSource', 'ApiServerSource', 'ContainerSource', 'SinkBinding'].map((kind) => ({
  group: 'sources.knative.dev',
  kind,
}));

/** A reference without a namespace, whose kind may be left out: it is then the first. */
function byAssumedReference(to: readonly [GroupKind, ...GroupKind[]], ...fields: readonly string[]): Match {
  return { by: 'reference', to, fields, assumed: to[0] };
}

/** What well-known operators make and read. */
export const operatorRelations: readonly Relation[] = [
  {
    id: 'secret-producer-writes-secret',
    rows: ['R106', 'R107'],
    category: 'defines',
    verb: { en: 'writes', ko: '생성' },
    from: [Certificate, ExternalSecret, SealedSecret],
    match: byTemplate(Secret, 'spec'),
  },
  {
    id: 'certificate-comes-from-issuer',
    rows: ['R106'],
    category: 'uses',
    verb: { en: 'is issued by', ko: '이 발급자가 발급' },
    from: [Certificate, CertificateRequest],
    match: byAssumedReference([Issuer, ClusterIssuer], 'spec.issuerRef'),
  },
  {
    id: 'entry-asks-issuer',
    rows: ['R106'],
    category: 'uses',
    verb: { en: 'gets its certificates from', ko: '인증서를 발급받음' },
    from: [Ingress, Gateway],
    match: byName(Issuer, 'metadata.annotations["cert-manager.io/issuer"]'),
  },
  {
    id: 'entry-asks-clusterissuer',
    rows: ['R106'],
    category: 'uses',
    verb: { en: 'gets its certificates from', ko: '인증서를 발급받음' },
    from: [Ingress, Gateway],
    match: byName(ClusterIssuer, 'metadata.annotations["cert-manager.io/cluster-issuer"]'),
  },
  {
    id: 'issuer-signs-with-secret',
    rows: ['R106'],
    category: 'uses',
    verb: { en: 'signs with the key in', ko: '서명에 사용하는 키' },
    // A ClusterIssuer reads its Secret where cert-manager runs.
    from: [Issuer],
    match: byName(Secret, 'spec.ca.secretName'),
  },
  {
    id: 'externalsecret-reads-from-store',
    rows: ['R107'],
    category: 'uses',
    verb: { en: 'reads from', ko: '값을 읽어옴' },
    from: [ExternalSecret],
    match: byAssumedReference(
      [SecretStore, ClusterSecretStore],
      'spec.secretStoreRef',
      'spec.data[].sourceRef.storeRef',
      'spec.dataFrom[].sourceRef.storeRef',
    ),
  },
  {
    id: 'clusterexternalsecret-reads-from-store',
    rows: ['R107'],
    category: 'uses',
    verb: { en: 'reads from', ko: '값을 읽어옴' },
    from: [ClusterExternalSecret],
    match: byAssumedReference([SecretStore, ClusterSecretStore], 'spec.externalSecretSpec.secretStoreRef'),
  },
  {
    id: 'scaledobject-scales-workload',
    rows: ['R109'],
    category: 'scales',
    verb: { en: 'scales', ko: '스케일' },
    from: [ScaledObject],
    match: byAssumedReference([Deployment, StatefulSet, Rollout], 'spec.scaleTargetRef'),
  },
  {
    id: 'scaler-uses-authentication',
    rows: ['R109'],
    category: 'uses',
    verb: { en: 'authenticates with', ko: '인증에 사용' },
    from: [ScaledObject, ScaledJob],
    match: byAssumedReference(
      [TriggerAuthentication, ClusterTriggerAuthentication],
      'spec.triggers[].authenticationRef',
    ),
  },
  {
    id: 'triggerauthentication-reads-secret',
    rows: ['R109'],
    category: 'uses',
    verb: { en: 'reads', ko: '값을 읽음' },
    from: [TriggerAuthentication],
    match: byName(Secret, 'spec.secretTargetRef[].name'),
  },
  {
    id: 'rollout-takes-template-from-workload',
    rows: ['R109'],
    category: 'uses',
    verb: { en: 'takes its Pod template from', ko: 'Pod 템플릿을 가져옴' },
    from: [Rollout],
    match: byReference([Deployment], 'spec.workloadRef'),
  },
  {
    id: 'rollout-shifts-service',
    rows: ['R109'],
    category: 'routes',
    verb: { en: 'shifts the traffic of', ko: '트래픽을 전환' },
    from: [Rollout],
    match: byName(
      Service,
      'spec.strategy.blueGreen.activeService',
      'spec.strategy.blueGreen.previewService',
      'spec.strategy.canary.stableService',
      'spec.strategy.canary.canaryService',
    ),
  },
  {
    id: 'rollout-shifts-ingress',
    rows: ['R109'],
    category: 'routes',
    verb: { en: 'shifts the traffic of', ko: '트래픽을 전환' },
    from: [Rollout],
    match: byName(
      Ingress,
      'spec.strategy.canary.trafficRouting.nginx.stableIngress',
      'spec.strategy.canary.trafficRouting.alb.ingress',
    ),
  },
  {
    id: 'rollout-shifts-virtualservice',
    rows: ['R109'],
    category: 'routes',
    verb: { en: 'shifts the traffic of', ko: '트래픽을 전환' },
    from: [Rollout],
    match: byName(
      VirtualService,
      'spec.strategy.canary.trafficRouting.istio.virtualService.name',
      'spec.strategy.canary.trafficRouting.istio.virtualServices[].name',
    ),
  },
  {
    id: 'rollout-measures-with-analysistemplate',
    rows: ['R109'],
    category: 'uses',
    verb: { en: 'is judged by', ko: '이 기준으로 평가' },
    from: [Rollout],
    match: byName(
      AnalysisTemplate,
      'spec.strategy.canary.analysis.templates[].templateName',
      'spec.strategy.canary.steps[].analysis.templates[].templateName',
      'spec.strategy.blueGreen.prePromotionAnalysis.templates[].templateName',
      'spec.strategy.blueGreen.postPromotionAnalysis.templates[].templateName',
    ),
  },
  {
    id: 'trigger-listens-to-broker',
    rows: ['R109'],
    category: 'binds',
    verb: { en: 'receives events from', ko: '이벤트를 받음' },
    from: [Trigger],
    match: byName(Broker, 'spec.broker'),
  },
  {
    id: 'eventsource-sends-to-sink',
    rows: ['R109'],
    category: 'routes',
    verb: { en: 'sends events to', ko: '이벤트를 보냄' },
    from: [Trigger, ...eventSources],
    match: {
      by: 'reference',
      to: [Service, KnativeService, Broker],
      fields: ['spec.subscriber.ref', 'spec.sink.ref'],
      namespaced: true,
    },
  },
  {
    id: 'knativeroute-routes-to-configuration',
    rows: ['R109'],
    category: 'routes',
    verb: { en: 'routes to', ko: '트래픽을 보냄' },
    from: [KnativeRoute],
    match: byName(KnativeConfiguration, 'spec.traffic[].configurationName'),
  },
  {
    id: 'domainmapping-routes-to-service',
    rows: ['R109'],
    category: 'routes',
    verb: { en: 'routes to', ko: '트래픽을 보냄' },
    from: [DomainMapping],
    match: { by: 'reference', to: [KnativeService], fields: ['spec.ref'], namespaced: true },
  },
];
