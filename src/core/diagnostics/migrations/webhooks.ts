import type { Resource } from '../../model/resource.ts';
import type { MapNode } from '../../yaml/node.ts';
import { childOf, entryOf, isAbsent, itemsOf } from '../../yaml/nodes.ts';
import { type FlowValue, setValue } from '../fixes/edits.ts';
import type { Migration } from './migration.ts';

/**
 * To admissionregistration.k8s.io/v1: what the old version took for granted is written out, and side effects, which were unknown by
 * default and must be none now (https://kubernetes.io/docs/reference/using-api/deprecation-guide/#webhook-resources-v122).
 */
export function migrateWebhooks(resource: Resource): Migration {
  const webhooks = itemsOf(childOf(resource.node, 'webhooks')).filter((item): item is MapNode => item.type === 'map');
  const edits = webhooks.flatMap((webhook) =>
    Object.entries(defaults)
      .filter(([key]) => isAbsent(childOf(webhook, key)) && entryOf(webhook, key) === undefined)
      .map(([key, value]) => setValue(resource, webhook, key, value)),
  );
  const isSilent = webhooks.some((webhook) => entryOf(webhook, 'sideEffects') === undefined);
  return {
    edits,
    ...(isSilent
      ? {
          also: {
            en: ' (with the old defaults, and `sideEffects: None`, which must be true of them)',
            ko: ' (이전 기본값과 `sideEffects: None` 추가, webhook에 부작용이 없어야 함)',
          },
        }
      : {}),
  };
}

const defaults: Readonly<Record<string, FlowValue>> = {
  failurePolicy: 'Ignore',
  matchPolicy: 'Exact',
  timeoutSeconds: 30,
  sideEffects: 'None',
  admissionReviewVersions: ['v1beta1'],
};
