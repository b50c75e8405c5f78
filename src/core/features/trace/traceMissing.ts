import type { Edge } from '../../graph/edge.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { edgeReason } from '../edgeReason.ts';
import { plain, type TraceHop } from './traceHop.ts';

/** The end of a trace at something that is not here; it breaks where the edge is sure of that, and is open where not. */
export function traceMissing(snapshot: Snapshot, edge: Edge): TraceHop {
  return {
    object: edge.to,
    edge,
    part: plain(''),
    place: edge.place,
    passage: edge.status === 'unknown' ? 'open' : 'breaks',
    reason: edgeReason(snapshot, edge) ?? plain(''),
    next: [],
  };
}
