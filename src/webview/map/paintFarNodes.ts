import { sizes } from '../../diagram/sizes.ts';
import { overlaps } from './camera.ts';
import type { Picture } from './paint.ts';
import { fitText } from './paintGroups.ts';
import type { SceneNode } from './scene.ts';

/** From this zoom on far nodes have names. */
const namedZoom = 0.26;

/** A node that is in sight, where it is now. */
export interface SeenNode {
  readonly entry: SceneNode;
  readonly x: number;
  readonly y: number;
  readonly opacity: number;
}

/** Nodes as coloured cards: too small to read, but one sees what is where and where it hurts. */
export function paintFarNodes(context: CanvasRenderingContext2D, picture: Picture): void {
  const { zoom, theme, emphasis } = picture;
  const named = zoom >= namedZoom;
  for (const { entry, x, y, opacity } of seenNodes(picture)) {
    context.globalAlpha = opacity;
    if (named || entry.card !== undefined) paintNamed(context, picture, entry, x, y);
    else paintPlain(context, picture, entry, x, y);
    if (emphasis?.nodes.has(entry.node.id) === true)
      frame(context, x, y, theme.focus, (emphasis.centre.has(entry.node.id) ? 2.5 : 1) / zoom);
  }
  context.globalAlpha = 1;
}

/** The nodes in sight, and how far they step back: beside what stands out, from another unit, or as long as they come in. */
export function seenNodes(picture: Picture): readonly SeenNode[] {
  const { scene, part, emphasis, positionOf, arrival, changed } = picture;
  return [...scene.nodes.values()].flatMap((entry) => {
    const { id } = entry.node;
    const { x, y } = positionOf(id);
    if (!overlaps({ x, y, width: sizes.nodeWidth, height: sizes.nodeHeight }, part)) return [];
    const dimmed = emphasis?.others === 'dim' && !emphasis.nodes.has(id);
    const opacity = dimmed ? 0.32 : entry.home === 'elsewhere' ? 0.6 : 1;
    return [{ entry, x, y, opacity: changed.nodes.has(id) ? opacity * Math.min(1, arrival * 1.8) : opacity }];
  });
}

function paintPlain(
  context: CanvasRenderingContext2D,
  { theme, zoom }: Picture,
  entry: SceneNode,
  x: number,
  y: number,
): void {
  const { node, family, badge } = entry;
  const quiet = node.origin === 'external' || node.origin === 'builtin';
  context.fillStyle = ghostColour(entry, theme) ?? (quiet ? theme.tiles.cluster : theme.tiles[family]);
  const alpha = context.globalAlpha;
  if (node.origin !== 'manifest') context.globalAlpha = alpha * 0.55;
  context.fillRect(x, y, sizes.nodeWidth, sizes.nodeHeight);
  context.globalAlpha = alpha;
  if (badge === undefined || badge === 'information') return;
  context.fillStyle = theme[badge];
  const size = Math.max(14, 5 / zoom);
  context.beginPath();
  context.arc(x + sizes.nodeWidth - size * 0.3, y + size * 0.3, size / 2, 0, Math.PI * 2);
  context.fill();
}

function paintNamed(context: CanvasRenderingContext2D, picture: Picture, entry: SceneNode, x: number, y: number): void {
  const { theme, zoom } = picture;
  const { node, family, badge } = entry;
  context.beginPath();
  context.roundRect(x, y, sizes.nodeWidth, sizes.nodeHeight, sizes.nodeRadius);
  context.fillStyle = theme.node;
  context.fill();
  const ghost = ghostColour(entry, theme);
  context.strokeStyle = ghost ?? (badge === 'error' || badge === 'warning' ? theme[badge] : theme.nodeBorder);
  context.lineWidth = 0.8 / zoom;
  context.stroke();
  context.fillStyle = entry.card === undefined ? (ghost ?? theme.tiles[family]) : theme.cardTile;
  context.beginPath();
  context.roundRect(x, y, 22, sizes.nodeHeight, [sizes.nodeRadius, 0, 0, sizes.nodeRadius]);
  context.fill();
  context.font = `600 ${Math.min(entry.card === undefined ? 25 : 34, 9 / zoom)}px ${theme.font}`;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.fillStyle = theme.text;
  context.fillText(fitText(context, node.name, sizes.nodeWidth - 38), x + 31, y + sizes.nodeHeight / 2 + 1);
}

/** The colour of what is not there. */
export function ghostColour({ standing }: SceneNode, theme: Picture['theme']): string | undefined {
  return standing === 'missing' ? theme.error : standing === 'uncertain' ? theme.muted : undefined;
}

function frame(context: CanvasRenderingContext2D, x: number, y: number, colour: string, width: number): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.beginPath();
  context.roundRect(
    x - width,
    y - width,
    sizes.nodeWidth + 2 * width,
    sizes.nodeHeight + 2 * width,
    sizes.nodeRadius + width,
  );
  context.stroke();
}
