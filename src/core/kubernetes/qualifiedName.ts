/** A key of a label or annotation: `app.kubernetes.io/name`. */
export interface QualifiedName {
  readonly prefix: string | undefined;
  readonly name: string;
}

/**
 * Takes a key apart; `undefined` where the API server would reject it.
 * https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set
 */
export function parseQualifiedName(text: string): QualifiedName | undefined {
  const slash = text.indexOf('/');
  const prefix = slash < 0 ? undefined : text.slice(0, slash);
  const name = text.slice(slash + 1);
  const isName = name.length <= 63 && /^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/.test(name);
  return isName && (prefix === undefined || isSubdomain(prefix)) ? { prefix, name } : undefined;
}

function isSubdomain(text: string): boolean {
  return text.length <= 253 && /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/.test(text);
}
