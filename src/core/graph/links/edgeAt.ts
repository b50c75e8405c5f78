import type { ClusterObject } from '../../model/clusterObject.ts';
import { placeIn } from '../../model/placeIn.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { type Edge, type EdgeStatus, noNearMisses } from '../edge.ts';
import type { Question } from './question.ts';

/** What an edge rests on: a node of the resource, its field with concrete indexes, and what stands there. */
export interface Evidence {
  readonly node: YamlNode;
  readonly field: string;
  readonly value: string;
}

/** An edge of the relation that is asked about, with its evidence and without near misses. */
export function edgeAt(
  { relation, resource, from }: Pick<Question, 'relation' | 'resource' | 'from'>,
  { node, field, value }: Evidence,
  to: ClusterObject,
  status: EdgeStatus,
): Edge {
  return { relation, from, to, status, field, value, place: placeIn(resource, node), nearMisses: noNearMisses };
}
