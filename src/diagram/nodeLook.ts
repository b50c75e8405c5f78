import type { FindingCounts, GraphNode } from '../core/features/graphView.ts';

export type Badge = 'error' | 'warning' | 'information';

/** The worst finding of a node, for its badge; hints have none. */
export function worstFinding(findings: FindingCounts): Badge | undefined {
  if ((findings.error ?? 0) > 0) return 'error';
  if ((findings.warning ?? 0) > 0) return 'warning';
  return (findings.information ?? 0) > 0 ? 'information' : undefined;
}

/** How many Pods a node stands for, where it is more than one: such a node is drawn as a stack. */
export function stackedReplicas(node: GraphNode): number | undefined {
  const replicas = node.replicas ?? 1;
  return (node.kind === 'Pod' || node.kind === 'PersistentVolumeClaim') && node.origin === 'implied' && replicas > 1
    ? replicas
    : undefined;
}

/** The second line of a node after its kind: `×3`, ports, schedule, capacity; empty where there is nothing to say. */
export function detailOf(node: GraphNode): string {
  const replicas = node.replicas !== undefined && node.replicas !== 1 ? `×${node.replicas}` : '';
  const detail = node.detail ?? '';
  if (replicas === '' || detail.includes(replicas)) return detail;
  return detail === '' ? replicas : `${replicas} · ${detail}`;
}

/** The kind as a node writes it: in full, or as people shorten it where there is no room. */
export function shortKind(kind: string): string {
  return shortKinds.get(kind) ?? kind;
}

const shortKinds: ReadonlyMap<string, string> = new Map([
  ['HorizontalPodAutoscaler', 'HPA'],
  ['VerticalPodAutoscaler', 'VPA'],
  ['PodDisruptionBudget', 'PDB'],
  ['PersistentVolumeClaim', 'PVC'],
  ['PersistentVolume', 'PV'],
  ['CustomResourceDefinition', 'CRD'],
  ['ValidatingWebhookConfiguration', 'ValidatingWebhook'],
  ['MutatingWebhookConfiguration', 'MutatingWebhook'],
  ['ReplicationController', 'RC'],
]);
