import type { Localized } from '../../localized.ts';
import type { Resource } from '../../model/resource.ts';
import { childOf, descend, entryOf } from '../../yaml/nodes.ts';
import { renameKey } from '../fixes/edits.ts';
import { migrateAutoscaler } from './autoscaler.ts';
import { migrateCustomResourceDefinition } from './customResourceDefinition.ts';
import { migrateIngress } from './ingress.ts';
import type { Migrate, Migration } from './migration.ts';
import { migrateWebhooks } from './webhooks.ts';
import { migrateWorkload } from './workload.ts';

/** What changes in a manifest with its API version beside that; `undefined` where it cannot be brought into the new one. */
export function migrate(resource: Resource): Migration | undefined {
  const known = migrations.get(`${resource.apiVersion} ${resource.kind}`);
  return known === undefined ? { edits: [] } : known(resource);
}

/** An empty selector took no Pod before: https://kubernetes.io/docs/reference/using-api/deprecation-guide/#poddisruptionbudget-v125 */
function migrateBudget({ node }: Resource): Migration {
  const selector = descend(node, 'spec', 'selector');
  const isEmpty = selector?.type === 'map' && selector.entries.length === 0;
  return { edits: [], ...(isEmpty ? { also: guardsAll } : {}) };
}

const guardsAll: Localized = {
  en: ' (the empty selector then guards all Pods of the namespace, no longer none)',
  ko: ' (아무 Pod도 보호하지 않던 빈 selector가 네임스페이스의 모든 Pod를 보호하게 됨)',
};

/** https://kubernetes.io/docs/reference/using-api/deprecation-guide/#flowcontrol-resources-v129 */
function migratePriorityLevel({ document, node }: Resource): Migration {
  const shares = entryOf(descend(node, 'spec', 'limited'), 'assuredConcurrencyShares');
  return { edits: shares === undefined ? [] : [renameKey(document, shares, 'nominalConcurrencyShares')] };
}

/** The only field of its spec, which is gone. */
function migrateRuntimeClass({ document, node }: Resource): Migration | undefined {
  const spec = entryOf(node, 'spec');
  const handler = entryOf(spec?.value, 'runtimeHandler');
  const value = childOf(spec?.value, 'runtimeHandler');
  if (spec?.value.type !== 'map' || spec.value.entries.length > 1 || handler === undefined || value === undefined) {
    return undefined;
  }
  const { text } = document.yaml;
  const span = { start: spec.key.end, end: Math.max(spec.value.end, value.end) };
  const newText = `: ${text.slice(value.start, value.end)}`;
  return { edits: [renameKey(document, spec, 'handler'), { place: { document, span }, newText }] };
}

const migrations: ReadonlyMap<string, Migrate> = new Map<string, Migrate>(
  Object.entries({
    Ingress: { from: ['extensions/v1beta1', 'networking.k8s.io/v1beta1'], by: migrateIngress },
    Deployment: { from: ['extensions/v1beta1', 'apps/v1beta1', 'apps/v1beta2'], by: migrateWorkload },
    DaemonSet: { from: ['extensions/v1beta1', 'apps/v1beta2'], by: migrateWorkload },
    ReplicaSet: { from: ['extensions/v1beta1', 'apps/v1beta2'], by: migrateWorkload },
    StatefulSet: { from: ['apps/v1beta1', 'apps/v1beta2'], by: migrateWorkload },
    HorizontalPodAutoscaler: { from: ['autoscaling/v2beta1'], by: migrateAutoscaler },
    PodDisruptionBudget: { from: ['policy/v1beta1'], by: migrateBudget },
    CustomResourceDefinition: { from: ['apiextensions.k8s.io/v1beta1'], by: migrateCustomResourceDefinition },
    MutatingWebhookConfiguration: { from: ['admissionregistration.k8s.io/v1beta1'], by: migrateWebhooks },
    ValidatingWebhookConfiguration: { from: ['admissionregistration.k8s.io/v1beta1'], by: migrateWebhooks },
    PriorityLevelConfiguration: {
      from: ['v1alpha1', 'v1beta1', 'v1beta2'].map((version) => `flowcontrol.apiserver.k8s.io/${version}`),
      by: migratePriorityLevel,
    },
    RuntimeClass: { from: ['node.k8s.io/v1alpha1'], by: migrateRuntimeClass },
  }).flatMap(([kind, { from, by }]) => from.map((apiVersion) => [`${apiVersion} ${kind}`, by] as const)),
);
