import type { GroupKind } from './groupVersionKind.ts';
import { groupKindText } from './groupVersionKind.ts';

/**
 * True for an object that every cluster has without a manifest, by kind and name; an unwritten namespace is taken to fit
 * (https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/#initial-namespaces).
 */
export function isBuiltin(target: GroupKind, name: string, namespace: string | undefined): boolean {
  const places = builtins.get(`${groupKindText(target)}|${name}`);
  return places !== undefined && (places === 'anywhere' || namespace === undefined || places.includes(namespace));
}

const builtins: ReadonlyMap<string, 'anywhere' | readonly string[]> = new Map<string, 'anywhere' | readonly string[]>([
  ['ServiceAccount|default', 'anywhere'],
  ['ConfigMap|kube-root-ca.crt', 'anywhere'],
  ['ConfigMap|extension-apiserver-authentication', ['kube-system']],
  ['ConfigMap|cluster-info', ['kube-public']],
  ['Service|kubernetes', ['default']],
  ['Service|kube-dns', ['kube-system']],
  ['Namespace|default', 'anywhere'],
  ['Namespace|kube-system', 'anywhere'],
  ['Namespace|kube-public', 'anywhere'],
  ['Namespace|kube-node-lease', 'anywhere'],
]);
