import type { MapEntry } from './node.ts';
import type { DuplicateKey } from './yamlDocument.ts';

/** Adds to `found` every entry whose name stood before in the same map, each with the first of that name. */
export function findDuplicates(entries: readonly MapEntry[], found: DuplicateKey[]): void {
  if (entries.length <= FEW) findAmongFew(entries, found);
  else findAmongMany(entries, found);
}

/** Up to here comparing each with each is cheaper than a table; nearly every map of a manifest is that small. */
const FEW = 8;

function findAmongFew(entries: readonly MapEntry[], found: DuplicateKey[]): void {
  for (let index = 1; index < entries.length; index++) {
    const again = entries[index];
    for (let before = 0; before < index; before++) {
      const first = entries[before];
      if (first === undefined || again === undefined || first.name !== again.name) continue;
      found.push({ first, again });
      break;
    }
  }
}

function findAmongMany(entries: readonly MapEntry[], found: DuplicateKey[]): void {
  const firsts = new Map<string, MapEntry>();
  for (const again of entries) {
    const first = firsts.get(again.name);
    if (first === undefined) firsts.set(again.name, again);
    else found.push({ first, again });
  }
}
