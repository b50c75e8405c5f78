/** A kind without its version: what a relation matches on. `group` is empty for the core group. */
export interface GroupKind {
  readonly group: string;
  readonly kind: string;
}

/** Splits `apps/v1` into group and version; `v1` has the empty group. Any text gives an answer. */
export function parseApiVersion(apiVersion: string): { readonly group: string; readonly version: string } {
  const slash = apiVersion.indexOf('/');
  return slash < 0
    ? { group: '', version: apiVersion }
    : { group: apiVersion.slice(0, slash), version: apiVersion.slice(slash + 1) };
}

/**
 * The group that a kind lives in today: Deployment, DaemonSet, ReplicaSet, Ingress and NetworkPolicy began in `extensions`
 * (https://kubernetes.io/docs/reference/using-api/deprecation-guide/). Other groups come back as they are.
 */
export function currentGroup(group: string, kind: string): string {
  return group === 'extensions' ? (movedFromExtensions.get(kind) ?? group) : group;
}

/** `apps/Deployment`, `Service`: unique for a kind, readable in messages. */
export function groupKindText({ group, kind }: GroupKind): string {
  return group === '' ? kind : `${group}/${kind}`;
}

const movedFromExtensions: ReadonlyMap<string, string> = new Map([
  ['DaemonSet', 'apps'],
  ['Deployment', 'apps'],
  ['ReplicaSet', 'apps'],
  ['Ingress', 'networking.k8s.io'],
  ['NetworkPolicy', 'networking.k8s.io'],
  ['PodSecurityPolicy', 'policy'],
]);
