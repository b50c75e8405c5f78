import { type GraphView, sameData } from '../core/index.ts';
import type { GraphPart, Kept, Piece } from '../webview/protocol.ts';

/** So many nodes and edges that changed are sent at once: a few milliseconds of work for VS Code, which writes each as JSON twice. */
const mostSent = 200;
/** What is kept takes far less. */
const mostPieces = 1_000;
/** So many are compared before others get their turn. */
const mostCompared = 1_000;

/**
 * What makes `after` of the graph that the panel has, in parts small enough to be sent one at a time; `undefined` between two of them
 * only gives way. Together they have all nodes and edges in their order. Without a graph before, everything is new.
 */
export function* graphParts(before: GraphView | undefined, after: GraphView): Generator<GraphPart | undefined> {
  for (const nodes of piecesInSteps(before?.nodes ?? [], after.nodes)) yield nodes && { nodes, edges: [] };
  for (const edges of piecesInSteps(before?.edges ?? [], after.edges)) yield edges && { nodes: [], edges };
}

function* piecesInSteps<Item extends { readonly id: string }>(
  before: readonly Item[],
  after: readonly Item[],
): Generator<readonly Piece<Item>[] | undefined> {
  const places = new Map<string, number>();
  for (const [place, { id }] of before.entries()) {
    places.set(id, place);
    if (place % mostCompared === 0) yield;
  }
  let pieces: Piece<Item>[] = [];
  let kept: Kept | undefined;
  let fresh = 0;
  for (const [index, item] of after.entries()) {
    const place = places.get(item.id);
    if (place === undefined || !sameData(before[place], item)) {
      pieces.push(item);
      fresh++;
      kept = undefined;
    } else if (kept !== undefined && kept.kept + kept.count === place) {
      kept = { kept: kept.kept, count: kept.count + 1 };
      pieces.splice(-1, 1, kept);
    } else {
      kept = { kept: place, count: 1 };
      pieces.push(kept);
    }
    if (fresh === mostSent || pieces.length === mostPieces) {
      yield pieces;
      [pieces, kept, fresh] = [[], undefined, 0];
    } else if (index % mostCompared === 0) yield;
  }
  if (pieces.length > 0) yield pieces;
}
