import { documentWriting } from '../../model/placeIn.ts';
import type { Resource } from '../../model/resource.ts';
import { descend, spanOf } from '../../yaml/nodes.ts';
import type { Fix } from '../finding.ts';
import { fixOf } from './fixOf.ts';

/** Where `replicas` is what counts; 0 Pods are nobody's wish. */
export function lowerReplicas(workload: Resource, most: number): readonly Fix[] {
  const node = descend(workload.node, 'spec', 'replicas');
  const document = node && documentWriting(workload, node);
  if (node?.type !== 'scalar' || document === undefined || most < 1 || typeof node.value !== 'number') return [];
  const title = { en: `Change replicas to ${most}`, ko: `replicas를 ${most}(으)로 변경` };
  return fixOf(title, [{ place: { document, span: spanOf(node) }, newText: String(most) }]);
}
