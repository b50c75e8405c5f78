import { sizes } from '../../diagram/sizes.ts';
import { overlaps, visiblePart } from './camera.ts';
import type { Picture } from './paint.ts';
import { fitText } from './paintGroups.ts';
import type { SceneNode } from './scene.ts';

/** From this zoom on far nodes have names. */
const namedZoom = 0.26;

/** Nodes as coloured cards: too small to read, but one sees what is where and where it hurts. */
export function paintFarNodes(context: CanvasRenderingContext2D, picture: Picture): void {
  const { scene, camera, screen, emphasis, positionOf } = picture;
  const part = visiblePart(camera, screen);
  const named = camera.zoom >= namedZoom;
  for (const entry of scene.nodes.values()) {
    const { x, y } = positionOf(entry.node.id);
    if (!overlaps({ x, y, width: sizes.nodeWidth, height: sizes.nodeHeight }, part)) continue;
    const dimmed = emphasis !== undefined && emphasis.others === 'dim' && !emphasis.nodes.has(entry.node.id);
    context.globalAlpha = dimmed ? 0.3 : entry.home === 'elsewhere' ? 0.6 : 1;
    if (named || entry.card !== undefined) paintNamed(context, picture, entry, x, y);
    else paintPlain(context, picture, entry, x, y);
    if (emphasis?.nodes.has(entry.node.id) === true)
      frame(context, x, y, picture.theme.focus, (emphasis.centre.has(entry.node.id) ? 2.5 : 1) / camera.zoom);
  }
  context.globalAlpha = 1;
}

function paintPlain(
  context: CanvasRenderingContext2D,
  { theme, camera }: Picture,
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
  const size = Math.max(14, 5 / camera.zoom);
  context.beginPath();
  context.arc(x + sizes.nodeWidth - size * 0.3, y + size * 0.3, size / 2, 0, Math.PI * 2);
  context.fill();
}

function paintNamed(context: CanvasRenderingContext2D, picture: Picture, entry: SceneNode, x: number, y: number): void {
  const { theme, camera } = picture;
  const { node, family, badge } = entry;
  context.beginPath();
  context.roundRect(x, y, sizes.nodeWidth, sizes.nodeHeight, sizes.nodeRadius);
  context.fillStyle = theme.node;
  context.fill();
  const ghost = ghostColour(entry, theme);
  context.strokeStyle = ghost ?? (badge === 'error' || badge === 'warning' ? theme[badge] : theme.nodeBorder);
  context.lineWidth = 0.8 / camera.zoom;
  context.stroke();
  context.fillStyle = entry.card === undefined ? (ghost ?? theme.tiles[family]) : theme.cardTile;
  context.beginPath();
  context.roundRect(x, y, 22, sizes.nodeHeight, [sizes.nodeRadius, 0, 0, sizes.nodeRadius]);
  context.fill();
  context.font = `600 ${Math.min(entry.card === undefined ? 25 : 34, 9 / camera.zoom)}px ${theme.font}`;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.fillStyle = theme.text;
  context.fillText(fitText(context, node.name, sizes.nodeWidth - 38), x + 31, y + sizes.nodeHeight / 2 + 1);
}

/** The colour of what is not there. */
function ghostColour({ standing }: SceneNode, theme: Picture['theme']): string | undefined {
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
