import { type Glyph, glyphOf } from '../../diagram/glyphs.ts';
import { estimateWidth } from '../../diagram/measureText.ts';
import { stackedReplicas } from '../../diagram/nodeLook.ts';
import { nodeTypography, sizes } from '../../diagram/sizes.ts';
import { isolated } from '../isolated.ts';
import { secondLine, shortCount, textRoom, textStart } from './nodeTexts.ts';
import type { Picture } from './paint.ts';
import { ghostColour, type SeenNode, seenNodes } from './paintFarNodes.ts';
import { fitText } from './paintGroups.ts';
import type { SceneNode } from './scene.ts';

const { nodeWidth, nodeHeight, nodeRadius, tile, tileInset, tileRadius, stackOffset } = sizes;
/** How large the glyph is in its tile. */
const glyphSize = 18;

/** Nodes as cards that can be read. What is pressed and focused lies over them. */
export function paintNearNodes(context: CanvasRenderingContext2D, picture: Picture): void {
  const { theme, zoom, pixelRatio } = picture;
  const scale = zoom * pixelRatio;
  /** Borders and lines of text are sharp on whole pixels of the screen. */
  const sharp = (length: number) => Math.round(length * scale) / scale;
  const seen = seenNodes(picture);
  for (const one of seen) paintCard(one);
  // All texts of one font together: another font costs more than the text.
  write(nodeTypography.name, 19, ({ entry }) => [
    isolated(entry.node.name),
    ghostColour(entry, theme) ?? (isQuiet(entry) ? theme.muted : theme.text),
  ]);
  write(nodeTypography.kind, 34, ({ entry }) => [secondLine(entry), theme.muted]);
  context.globalAlpha = 1;

  function paintCard({ entry, x, y, opacity }: SeenNode): void {
    const { node, card, badge } = entry;
    const ghost = ghostColour(entry, theme);
    context.globalAlpha = opacity;
    context.lineWidth = sharp(1) || 1 / scale;
    context.fillStyle = theme.application;
    context.strokeStyle = theme.nodeBorder;
    if (stackedReplicas(node) !== undefined) for (const by of [2, 1]) outline(x, y, by * stackOffset, by * stackOffset);
    if (card !== undefined) outline(x, y, 0, stackOffset);
    context.fillStyle = groundOf(entry, picture);
    context.strokeStyle = borderOf(entry, picture);
    context.setLineDash(ghost !== undefined || entry.standing === 'implied' ? [3, 2] : []);
    outline(x, y, 0, 0);
    context.setLineDash([]);
    paintTile(entry, sharp(x + tileInset), sharp(y + tileInset), ghost);
    if (badge === undefined) return;
    context.fillStyle = theme[badge];
    paintBadge(x + nodeWidth - 13.5, y + 14.5, badge);
  }

  function outline(x: number, y: number, right: number, down: number): void {
    const half = context.lineWidth / 2;
    const [left, top] = [sharp(x + right) + half, sharp(y + down) + half];
    context.beginPath();
    context.roundRect(left, top, sharp(nodeWidth) - 2 * half, sharp(nodeHeight) - 2 * half, nodeRadius);
    context.fill();
    context.stroke();
  }

  function paintTile(entry: SceneNode, x: number, y: number, ghost: string | undefined): void {
    context.beginPath();
    context.roundRect(x, y, tile, tile, tileRadius);
    if (entry.card !== undefined) {
      context.fillStyle = theme.cardTile;
      context.fill();
      context.font = `600 12px ${theme.font}`;
      context.textAlign = 'center';
      context.fillStyle = theme.text;
      context.fillText(shortCount(entry.card), x + tile / 2, sharp(y + tile / 2 + 4.5));
      return;
    }
    context.fillStyle = isQuiet(entry) ? theme.tiles.cluster : theme.tiles[entry.family];
    context.strokeStyle = ghost ?? theme.glyph;
    if (ghost === undefined) context.fill();
    else context.stroke();
    const inset = (tile - glyphSize) / 2;
    context.save();
    context.translate(x + inset, y + inset);
    context.scale(glyphSize / 16, glyphSize / 16);
    context.lineWidth = 1.4;
    context.lineCap = 'round';
    context.lineJoin = 'round';
    context.fillStyle = context.strokeStyle;
    const { line, filled } = pathsOf(glyphOf(entry.node.kind));
    context.stroke(line);
    context.fill(filled);
    context.restore();
  }

  function paintBadge(x: number, y: number, badge: NonNullable<SceneNode['badge']>): void {
    context.beginPath();
    if (badge === 'warning') for (const [dx, dy] of corners) context.lineTo(x + dx, y + dy);
    else context.arc(x, y, 4.5, 0, Math.PI * 2);
    context.fill();
  }

  function write(
    { size, weight }: { readonly size: number; readonly weight: number },
    baseline: number,
    said: (one: SeenNode) => readonly [text: string, colour: string],
  ): void {
    context.font = `${weight} ${size}px ${theme.font}`;
    context.textAlign = 'left';
    context.textBaseline = 'alphabetic';
    for (const one of seen) {
      const [text, colour] = said(one);
      const room = textRoom(one.entry);
      context.globalAlpha = one.opacity;
      context.fillStyle = colour;
      const shown = estimateWidth(text, size) <= room ? text : fitText(context, text, room);
      context.fillText(shown, one.x + textStart, sharp(one.y + baseline));
    }
  }
}

function groundOf({ node, standing }: SceneNode, { theme, emphasis }: Picture): string {
  if (emphasis?.reason === 'search' && emphasis.nodes.has(node.id)) return theme.match;
  if (standing === 'missing' || standing === 'uncertain') return 'transparent';
  return standing === 'manifest' ? theme.node : theme.application;
}

function borderOf(entry: SceneNode, { theme }: Picture): string {
  const { badge, standing, card } = entry;
  const ghost = ghostColour(entry, theme);
  if (ghost !== undefined) return ghost;
  if (badge === 'error' || badge === 'warning') return theme[badge];
  if (standing === 'implied') return theme.impliedBorder;
  return card !== undefined ? theme.cardBorder : isQuiet(entry) ? theme.quietBorder : theme.nodeBorder;
}

/** What is only referred to, and lives elsewhere. */
function isQuiet({ node: { origin } }: SceneNode): boolean {
  return origin === 'external' || origin === 'builtin';
}

const corners = [
  [0, -5.5],
  [5.5, 0],
  [0, 5.5],
  [-5.5, 0],
] as const;

/** The paths of glyphs that were painted once. */
const glyphPaths = new WeakMap<Glyph, { readonly line: Path2D; readonly filled: Path2D }>();

function pathsOf(glyph: Glyph): { readonly line: Path2D; readonly filled: Path2D } {
  const known = glyphPaths.get(glyph);
  if (known !== undefined) return known;
  const paths = { line: new Path2D(glyph.stroke), filled: new Path2D(glyph.fill ?? '') };
  glyphPaths.set(glyph, paths);
  return paths;
}
