import type { Localized } from '../../localized.ts';
import type { Resource } from '../../model/resource.ts';
import { childOf, entryOf } from '../../yaml/nodes.ts';
import { removeEntries } from '../fixes/removeEntries.ts';
import { addEntryAbove } from '../fixes/writeAbove.ts';
import type { Migration } from './migration.ts';

/**
 * To apps/v1, where the selector is no longer made of the template's labels, and `rollbackTo` and `templateGeneration` are gone
 * (https://kubernetes.io/docs/reference/using-api/deprecation-guide/#deployment-v116).
 */
export function migrateWorkload({ document, node, kind, apiVersion, podTemplates }: Resource): Migration | undefined {
  const spec = childOf(node, 'spec');
  const template = entryOf(spec, 'template');
  const labels = podTemplates[0]?.pod.labels;
  if (spec?.type !== 'map' || template === undefined || labels === undefined) return undefined;
  const needed = entryOf(spec, 'selector') === undefined;
  if (needed && labels.size === 0) return undefined;
  const selector = { key: 'selector', value: { matchLabels: Object.fromEntries(labels) } };
  const gone = spec.entries.filter(({ name }) => name === 'rollbackTo' || name === 'templateGeneration');
  const otherwise = changedDefaults[`${apiVersion} ${kind}`];
  const also = otherwise !== undefined && entryOf(spec, otherwise.unless) === undefined ? otherwise.also : undefined;
  return {
    edits: [
      ...(needed ? [addEntryAbove(document, spec, template, selector)] : []),
      ...(gone.length === 0 ? [] : (removeEntries(document, spec, gone) ?? [undefined])),
    ],
    ...(also === undefined ? {} : { also }),
  };
}

/** What is said unless the field is written. */
interface ChangedDefault {
  readonly unless: string;
  readonly also: Localized;
}

const notOnDelete: ChangedDefault = {
  unless: 'updateStrategy',
  also: {
    en: ' (the default update strategy is `RollingUpdate` then, no longer `OnDelete`)',
    ko: ' (기본 업데이트 전략이 `OnDelete`에서 `RollingUpdate`로 바뀜)',
  },
};

const changedDefaults: Readonly<Record<string, ChangedDefault>> = {
  'extensions/v1beta1 DaemonSet': notOnDelete,
  'apps/v1beta1 StatefulSet': notOnDelete,
  'extensions/v1beta1 Deployment': {
    unless: 'strategy',
    also: {
      en: ' (a rollout then replaces 25% of the Pods at a time by default, no longer 1)',
      ko: ' (롤아웃에서 한 번에 교체하는 Pod의 기본값이 1개에서 25%로 바뀜)',
    },
  },
  'apps/v1beta1 Deployment': {
    unless: 'revisionHistoryLimit',
    also: {
      en: ' (10 old ReplicaSets are kept then by default, no longer 2)',
      ko: ' (남겨 두는 이전 ReplicaSet의 기본값이 2개에서 10개로 바뀜)',
    },
  },
};
