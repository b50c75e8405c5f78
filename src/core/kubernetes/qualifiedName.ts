import { isDnsSubdomain, isLabelValue } from './dnsNames.ts';

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
  const isName = name !== '' && isLabelValue(name);
  return isName && (prefix === undefined || isDnsSubdomain(prefix)) ? { prefix, name } : undefined;
}
