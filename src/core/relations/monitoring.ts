import type { GroupKind } from '../kubernetes/groupVersionKind.ts';
import {
  AlertmanagerConfig,
  Pod,
  PodMonitor,
  Probe,
  PrometheusRule,
  ScrapeConfig,
  Service,
  ServiceAccount,
  ServiceMonitor,
} from '../kubernetes/kinds.ts';
import {
  byLabelSelector,
  byLabelSelectorIn,
  byName,
  byNamespacedReference,
  type Match,
  type Relation,
} from './relation.ts';

const ofOperator = (kind: string): GroupKind => ({ group: 'monitoring.coreos.com', kind });
const Prometheus = ofOperator('Prometheus');
const PrometheusAgent = ofOperator('PrometheusAgent');
const ThanosRuler = ofOperator('ThanosRuler');
const Alertmanager = ofOperator('Alertmanager');
const PodMonitoring: GroupKind = { group: 'monitoring.googleapis.com', kind: 'PodMonitoring' };

/** A LabelSelector `<name>Selector`, beside the `<name>NamespaceSelector` that says where it looks. */
function byPairOfSelectors(to: GroupKind, name: string): Match {
  return {
    by: 'labelSelector',
    to,
    fields: [`spec.${name}Selector`],
    namespaces: 'beside',
    namespaceSelectorKey: `${name}NamespaceSelector`,
  };
}

/**
 * What is measured, and by whom (https://prometheus-operator.dev/docs/api-reference/api/). Charts and other repositories bring
 * much of what these select, so that nothing here fits proves nothing.
 */
export const monitoringRelations: readonly Relation[] = [
  {
    id: 'servicemonitor-selects-services',
    rows: ['R105'],
    category: 'selects',
    verb: { en: 'has metrics read behind', ko: '메트릭 수집 대상으로 선택' },
    from: [ServiceMonitor],
    absence: 'unknown',
    // by the labels of the Services themselves, not of their Pods
    match: byLabelSelectorIn('named', Service, 'spec.selector'),
  },
  {
    id: 'podmonitor-selects-pods',
    rows: ['R105'],
    category: 'selects',
    verb: { en: 'has metrics read from', ko: '메트릭 수집 대상으로 선택' },
    from: [PodMonitor],
    absence: 'unknown',
    match: byLabelSelectorIn('named', Pod, 'spec.selector'),
  },
  {
    id: 'podmonitoring-selects-pods',
    rows: ['R105'],
    category: 'selects',
    verb: { en: 'has metrics read from', ko: '메트릭 수집 대상으로 선택' },
    from: [PodMonitoring],
    absence: 'unknown',
    match: byLabelSelector(Pod, 'spec.selector'),
  },
  {
    id: 'prometheus-selects-servicemonitors',
    rows: ['R105'],
    category: 'selects',
    verb: { en: 'follows', ko: '따름' },
    from: [Prometheus, PrometheusAgent],
    absence: 'unknown',
    match: byPairOfSelectors(ServiceMonitor, 'serviceMonitor'),
  },
  {
    id: 'prometheus-selects-podmonitors',
    rows: ['R105'],
    category: 'selects',
    verb: { en: 'follows', ko: '따름' },
    from: [Prometheus, PrometheusAgent],
    absence: 'unknown',
    match: byPairOfSelectors(PodMonitor, 'podMonitor'),
  },
  {
    id: 'prometheus-selects-probes',
    rows: ['R105'],
    category: 'selects',
    verb: { en: 'follows', ko: '따름' },
    from: [Prometheus, PrometheusAgent],
    absence: 'unknown',
    match: byPairOfSelectors(Probe, 'probe'),
  },
  {
    id: 'prometheus-selects-scrapeconfigs',
    rows: ['R105'],
    category: 'selects',
    verb: { en: 'follows', ko: '따름' },
    from: [Prometheus, PrometheusAgent],
    absence: 'unknown',
    match: byPairOfSelectors(ScrapeConfig, 'scrapeConfig'),
  },
  {
    id: 'prometheus-selects-rules',
    rows: ['R105'],
    category: 'selects',
    verb: { en: 'evaluates', ko: '규칙을 평가' },
    from: [Prometheus, ThanosRuler],
    absence: 'unknown',
    match: byPairOfSelectors(PrometheusRule, 'rule'),
  },
  {
    id: 'prometheus-alerts-alertmanager',
    rows: ['R105'],
    category: 'routes',
    verb: { en: 'sends alerts to', ko: '알림을 보냄' },
    from: [Prometheus],
    // The operator makes the Service alertmanager-operated.
    absence: 'unknown',
    match: byNamespacedReference([Service], 'spec.alerting.alertmanagers[]'),
  },
  {
    id: 'prometheus-runs-as-serviceaccount',
    rows: ['R105'],
    category: 'uses',
    verb: { en: 'runs as', ko: '이 계정으로 실행' },
    from: [Prometheus, PrometheusAgent, Alertmanager, ThanosRuler],
    match: byName(ServiceAccount, 'spec.serviceAccountName'),
  },
  {
    id: 'alertmanager-selects-configs',
    rows: ['R105'],
    category: 'selects',
    verb: { en: 'follows', ko: '따름' },
    from: [Alertmanager],
    absence: 'unknown',
    match: byPairOfSelectors(AlertmanagerConfig, 'alertmanagerConfig'),
  },
];
