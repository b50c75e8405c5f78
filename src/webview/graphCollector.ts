import type { GraphView } from '../core/features/graphView.ts';
import type { GraphPart, Piece, ToPanel } from './protocol.ts';

/** Puts graphs together that come in parts, each part saying what it keeps of the graph before. */
export interface GraphCollector {
  readonly takePart: (message: Extract<ToPanel, { readonly type: 'graphPart' }>) => void;
  /** The graph that is complete with this message; `undefined` where a part of it, or the graph before, never came. */
  readonly complete: (message: Extract<ToPanel, { readonly type: 'graph' }>) => GraphView | undefined;
}

export function createGraphCollector(): GraphCollector {
  /** The last graph that was complete. */
  let before: Whole = nothing;
  let base: Whole | undefined;
  let parts: GraphPart[] = [];
  return {
    takePart({ after, nodes, edges }) {
      if (after !== undefined) {
        parts = [];
        base = [nothing, before].find(({ number }) => number === after);
      }
      parts.push({ nodes, edges });
    },
    complete({ graph, inParts }) {
      const whole = inParts === true ? joined(base, parts, graph) : graph;
      const number = (inParts === true ? (base?.number ?? 0) : before.number) + 1;
      [base, parts] = [undefined, []];
      if (whole !== undefined) before = { number, nodes: whole.nodes, edges: whole.edges };
      return whole;
    },
  };
}

/** `number` counts the graphs that were complete, from 1. */
interface Whole extends Pick<GraphView, 'nodes' | 'edges'> {
  readonly number: number;
}

const nothing: Whole = { number: 0, nodes: [], edges: [] };

function joined(base: Whole | undefined, parts: readonly GraphPart[], rest: GraphView): GraphView | undefined {
  if (base === undefined) return undefined;
  return {
    ...rest,
    nodes: parts.flatMap(({ nodes }) => itemsOf(nodes, base.nodes)),
    edges: parts.flatMap(({ edges }) => itemsOf(edges, base.edges)),
  };
}

function itemsOf<Item extends object>(pieces: readonly Piece<Item>[], before: readonly Item[]): readonly Item[] {
  return pieces.flatMap((piece) => ('kept' in piece ? before.slice(piece.kept, piece.kept + piece.count) : [piece]));
}
