import type { Finding, Resource } from '../core/index.ts';

/**
 * What a finding is known by while lines move: its code, the object's identity and the text it is about, hashed.
 * Findings that are alike in all of these are told apart by `numberRepeats`.
 */
export function fingerprintOf({ code, place }: Finding, resource: Resource | undefined): string {
  const { start, end } = place.span;
  const identity = [resource?.group, resource?.kind, resource?.namespace, resource?.name].map((part) => part ?? '');
  // Loaded for the first finding, and not with the program: it takes a tenth as long as all of that.
  const hash = process
    .getBuiltinModule('node:crypto')
    .createHash('sha256')
    .update(JSON.stringify([code, ...identity, place.document.yaml.text.slice(start, end)]));
  return hash.digest('hex').slice(0, 20);
}

/** Numbers equal fingerprints in the order given: the second one ends in `-2`. */
export function numberRepeats<Known extends { readonly fingerprint: string }>(all: readonly Known[]): readonly Known[] {
  const counts = new Map<string, number>();
  return all.map((known) => {
    const count = (counts.get(known.fingerprint) ?? 0) + 1;
    counts.set(known.fingerprint, count);
    return count === 1 ? known : { ...known, fingerprint: `${known.fingerprint}-${count}` };
  });
}
