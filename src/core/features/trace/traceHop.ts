import type { Edge } from '../../graph/edge.ts';
import type { Localized } from '../../localized.ts';
import type { ClusterObject } from '../../model/clusterObject.ts';
import type { Place } from '../../model/resource.ts';

/** `passes`: a request gets through here. `breaks`: it does not. `open`: what decides it is not in these manifests. */
export type Passage = 'passes' | 'breaks' | 'open';

/** One step on the way of a request, and the steps that it may take next (several: several backends, several workloads). */
export interface TraceHop {
  readonly object: ClusterObject;
  /** The edge that leads here from the step before; at a Gateway, which is asked by its route, the route's edge. */
  readonly edge: Edge | undefined;
  /** Which part of the object: `port 80 (http) → http`. Empty where all of it is meant. */
  readonly part: Localized;
  /** Where to look: what is written there decides this step. */
  readonly place: Place | undefined;
  readonly passage: Passage;
  /** Why it breaks, or what is not known. */
  readonly reason?: Localized;
  readonly next: readonly TraceHop[];
}

/** What all steps come to: one that breaks is said first, then one that is open. */
export function passageOf(hops: readonly TraceHop[]): Passage {
  const all = hops.flatMap((hop) => [hop.passage, passageOf(hop.next)]);
  return all.includes('breaks') ? 'breaks' : all.includes('open') ? 'open' : 'passes';
}

/** A text that is the same in every language: a name, a number. */
export function plain(text: string): Localized {
  return { en: text, ko: text };
}
