import type { Card } from '../../diagram/foldApplications.ts';
import { estimateWidth } from '../../diagram/measureText.ts';
import { detailOf, shortKind } from '../../diagram/nodeLook.ts';
import { nodeTypography, sizes } from '../../diagram/sizes.ts';
import type { SceneNode } from './scene.ts';

/** Where the texts of a near node begin, from its left border, in pixels of the drawing. */
export const textStart = sizes.tile + 2 * sizes.tileInset + 2;

/** How much room the texts of a near node have; beside a badge there is less. */
export function textRoom({ badge }: SceneNode): number {
  return sizes.nodeWidth - textStart - (badge === undefined ? 10 : 23);
}

/** What a near node says below its name: its kind with what matters most, or what a closed application is made of. */
export function secondLine(entry: SceneNode): string {
  const { node, card } = entry;
  if (card !== undefined) return kindsOf(card);
  const detail = detailOf(node);
  const whole = detail === '' ? node.kind : `${node.kind} · ${detail}`;
  if (estimateWidth(whole, nodeTypography.kind.size) <= textRoom(entry)) return whole;
  return detail === '' ? shortKind(node.kind) : `${shortKind(node.kind)} · ${detail}`;
}

/** The number of objects in a closed application, in the room of a glyph. */
export function shortCount({ nodes }: Card): string {
  return nodes.length < 1000 ? `${nodes.length}` : `${Math.floor(nodes.length / 1000)}k`;
}

/** As much as fits. */
function kindsOf({ kinds }: Card): string {
  return kinds.map(({ kind, count }) => (count === 1 ? shortKind(kind) : `${count} ${shortKind(kind)}`)).join(', ');
}
