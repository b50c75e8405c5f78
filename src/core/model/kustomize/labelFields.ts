import type { ObjectId } from './draft.ts';

/** A field that holds labels or annotations; it comes into being where it is missing, or is only changed where it is written. */
export interface PairsField {
  readonly path: readonly string[];
  readonly create: 'create' | 'existing';
}

/** The labels of an object, and of what it makes: Pods, Jobs, claims. */
export function templateLabelFields(id: ObjectId): readonly PairsField[] {
  return fieldsFor(templateLabels, id);
}

/** The selectors of an object, and what in it selects its own Pods. */
export function selectorFields(id: ObjectId): readonly PairsField[] {
  return fieldsFor(selectors, id);
}

/** The annotations of what an object makes. */
export function templateAnnotationFields(id: ObjectId): readonly PairsField[] {
  return fieldsFor(templateAnnotations, id);
}

type Row = readonly [kind: string, groupOrVersion: string, create: 'create' | 'existing', path: string];

/** A row's second column is a group, or `v1` for the version, or empty for any. */
function fieldsFor(rows: ReadonlyMap<string, readonly Row[]>, id: ObjectId): readonly PairsField[] {
  return (rows.get(id.kind) ?? [])
    .filter(([, where]) => where === '' || (where === 'v1' ? id.version === 'v1' : id.group === where))
    .map(([, , create, path]) => ({ path: path.split('/'), create }));
}

function byKind(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  return new Map(rows.map(([kind]) => [kind, rows.filter((row) => row[0] === kind)]));
}

/** https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/labels/ */
const templateLabels = byKind([
  ['ReplicationController', 'v1', 'create', 'spec/template/metadata/labels'],
  ['Deployment', '', 'create', 'spec/template/metadata/labels'],
  ['ReplicaSet', '', 'create', 'spec/template/metadata/labels'],
  ['DaemonSet', '', 'create', 'spec/template/metadata/labels'],
  ['StatefulSet', 'apps', 'create', 'spec/template/metadata/labels'],
  ['StatefulSet', 'apps', 'create', 'spec/volumeClaimTemplates[]/metadata/labels'],
  ['Job', 'batch', 'create', 'spec/template/metadata/labels'],
  ['CronJob', 'batch', 'create', 'spec/jobTemplate/metadata/labels'],
  ['CronJob', 'batch', 'create', 'spec/jobTemplate/spec/template/metadata/labels'],
]);

const podAffinity = ['podAffinity', 'podAntiAffinity'].flatMap((affinity) => [
  `affinity/${affinity}/preferredDuringSchedulingIgnoredDuringExecution/podAffinityTerm/labelSelector/matchLabels`,
  `affinity/${affinity}/requiredDuringSchedulingIgnoredDuringExecution/labelSelector/matchLabels`,
]);

const ownPods: readonly Row[] = ['Deployment', 'StatefulSet'].flatMap((kind) =>
  [...podAffinity, 'topologySpreadConstraints/labelSelector/matchLabels'].map(
    (path): Row => [kind, 'apps', 'existing', `spec/template/spec/${path}`],
  ),
);

/** https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/commonlabels/ */
const selectors = byKind([
  ['Service', 'v1', 'create', 'spec/selector'],
  ['ReplicationController', 'v1', 'create', 'spec/selector'],
  ['Deployment', '', 'create', 'spec/selector/matchLabels'],
  ['ReplicaSet', '', 'create', 'spec/selector/matchLabels'],
  ['DaemonSet', '', 'create', 'spec/selector/matchLabels'],
  ['StatefulSet', 'apps', 'create', 'spec/selector/matchLabels'],
  ['Job', 'batch', 'existing', 'spec/selector/matchLabels'],
  ['CronJob', 'batch', 'existing', 'spec/jobTemplate/spec/selector/matchLabels'],
  ['PodDisruptionBudget', 'policy', 'existing', 'spec/selector/matchLabels'],
  ['NetworkPolicy', 'networking.k8s.io', 'existing', 'spec/podSelector/matchLabels'],
  ['NetworkPolicy', 'networking.k8s.io', 'existing', 'spec/ingress/from/podSelector/matchLabels'],
  ['NetworkPolicy', 'networking.k8s.io', 'existing', 'spec/egress/to/podSelector/matchLabels'],
  ...ownPods,
]);

/** https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/commonannotations/ */
const templateAnnotations = byKind([
  ['ReplicationController', 'v1', 'create', 'spec/template/metadata/annotations'],
  ['Deployment', '', 'create', 'spec/template/metadata/annotations'],
  ['ReplicaSet', '', 'create', 'spec/template/metadata/annotations'],
  ['DaemonSet', '', 'create', 'spec/template/metadata/annotations'],
  ['StatefulSet', '', 'create', 'spec/template/metadata/annotations'],
  ['Job', 'batch', 'create', 'spec/template/metadata/annotations'],
  ['CronJob', 'batch', 'create', 'spec/jobTemplate/metadata/annotations'],
  ['CronJob', 'batch', 'create', 'spec/jobTemplate/spec/template/metadata/annotations'],
]);
