import { type FieldPath, parseFieldPath } from '../../kubernetes/fieldPath.ts';
import { lazily } from '../../lazily.ts';
import { fluxDuration, gatewayDuration, goDuration, prometheusDuration } from './textFormats.ts';
import type { ValueFormat } from './valueFormat.ts';

/** A field of custom resources with what its definition asks for. */
export interface CustomField {
  readonly path: FieldPath;
  readonly format: ValueFormat;
}

/** The fields of a kind, by `groupKindText`; none for kinds that are not known here. */
export function customFieldsOf(kind: string): readonly CustomField[] {
  return byKind().get(kind) ?? [];
}

/** Durations, which differ from one project to the next. Read off the patterns of the published definitions. */
const rows: readonly {
  readonly on: readonly string[];
  readonly fields: readonly string[];
  readonly format: ValueFormat;
}[] = [
  {
    on: [
      'helm.toolkit.fluxcd.io/HelmRelease',
      'image.toolkit.fluxcd.io/ImageRepository',
      'image.toolkit.fluxcd.io/ImageUpdateAutomation',
      'kustomize.toolkit.fluxcd.io/Kustomization',
      'notification.toolkit.fluxcd.io/Receiver',
      'source.toolkit.fluxcd.io/Bucket',
      'source.toolkit.fluxcd.io/GitRepository',
      'source.toolkit.fluxcd.io/HelmChart',
      'source.toolkit.fluxcd.io/HelmRepository',
      'source.toolkit.fluxcd.io/OCIRepository',
    ],
    fields: ['spec.interval', 'spec.timeout', 'spec.retryInterval', 'spec.chart.spec.interval'],
    format: fluxDuration,
  },
  {
    on: ['gateway.networking.k8s.io/GRPCRoute', 'gateway.networking.k8s.io/HTTPRoute'],
    fields: ['spec.rules[].timeouts.request', 'spec.rules[].timeouts.backendRequest'],
    format: gatewayDuration,
  },
  { on: ['cert-manager.io/Certificate'], fields: ['spec.duration', 'spec.renewBefore'], format: goDuration },
  {
    on: ['monitoring.coreos.com/ServiceMonitor'],
    fields: ['spec.endpoints[].interval', 'spec.endpoints[].scrapeTimeout'],
    format: prometheusDuration,
  },
  {
    on: ['monitoring.coreos.com/PodMonitor'],
    fields: ['spec.podMetricsEndpoints[].interval', 'spec.podMetricsEndpoints[].scrapeTimeout'],
    format: prometheusDuration,
  },
  {
    on: ['monitoring.coreos.com/PrometheusRule'],
    fields: ['spec.groups[].interval', 'spec.groups[].rules[].for', 'spec.groups[].rules[].keep_firing_for'],
    format: prometheusDuration,
  },
  {
    on: ['monitoring.coreos.com/Prometheus'],
    fields: ['spec.scrapeInterval', 'spec.evaluationInterval', 'spec.retention'],
    format: prometheusDuration,
  },
];

const byKind = lazily(
  (): ReadonlyMap<string, readonly CustomField[]> =>
    new Map(
      rows.flatMap(({ on, fields, format }) =>
        on.map((kind) => [kind, fields.map((field) => ({ path: parseFieldPath(field), format }))] as const),
      ),
    ),
);
