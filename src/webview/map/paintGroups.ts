import type { PlacedGroup } from '../../diagram/layoutTypes.ts';
import { nodeTypography, sizes, titlePlate } from '../../diagram/sizes.ts';
import { nearZoom, overlaps } from './camera.ts';
import { titleInset } from './hubChips.ts';
import type { Picture } from './paint.ts';

/** Below this zoom an application's title stands in the middle of its box. */
const farZoom = 0.26;
/** Titles of namespaces never get smaller than this on the screen, in pixels. */
const leastNamespaceTitle = 12.5;
/** From the top of a namespace down to its first nodes, in pixels of the drawing. */
const firstRow = sizes.namespaceHeader + sizes.applicationHeader;
/** A title fits between those and the namespace above. */
const mostNamespaceTitle = (firstRow + sizes.namespaceGap) / titlePlate.height;

export function paintGroupFrames(context: CanvasRenderingContext2D, picture: Picture): void {
  const { zoom, theme } = picture;
  for (const group of seenGroups(picture)) {
    const outer = group.level === 'namespace';
    context.beginPath();
    context.roundRect(group.x, group.y, group.width, group.height, outer ? 14 : 10);
    context.fillStyle = outer ? theme.namespace : theme.application;
    context.fill();
    context.strokeStyle = outer ? theme.namespaceBorder : theme.applicationBorder;
    context.lineWidth = Math.max(1, 0.6 / zoom);
    context.stroke();
  }
}

export function paintGroupTitles(context: CanvasRenderingContext2D, picture: Picture): void {
  const groups = seenGroups(picture);
  for (const group of groups) {
    if (group.level === 'namespace') continue;
    // The cards in it have names of their own, at any distance.
    if (picture.scene.cardStrips.has(group.id) && picture.zoom < nearZoom) continue;
    if (picture.zoom >= farZoom) paintApplicationTitle(context, picture, group);
    else paintFarTitle(context, picture, group);
  }
  for (const group of groups) if (group.level === 'namespace') paintNamespaceTitle(context, picture, group);
}

function seenGroups({ scene, part }: Picture): readonly PlacedGroup[] {
  return scene.groups.filter((group) => overlaps(group, part));
}

function paintNamespaceTitle(context: CanvasRenderingContext2D, picture: Picture, group: PlacedGroup): void {
  const { zoom, theme } = picture;
  const type = nodeTypography.namespace;
  const size = Math.max(type.size, Math.min(leastNamespaceTitle / zoom, group.height * 0.3, mostNamespaceTitle));
  context.font = `${type.weight} ${size}px ${theme.font}`;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  const far = size > type.size * 1.6;
  const inset = far ? 6 / zoom : 16;
  const title = fitText(context, group.title, group.width - inset * 2);
  // Far away it is larger than its header, and stands out of its box at the top rather than before the first nodes.
  const y = group.y + (far ? Math.min(size * 0.85, firstRow - (size * titlePlate.height) / 2) : 22);
  writeOnPlate(context, title, group.x + inset, y, size, theme.namespace, theme.text);
}

function paintApplicationTitle(context: CanvasRenderingContext2D, picture: Picture, group: PlacedGroup): void {
  const { zoom, theme, scene } = picture;
  const type = nodeTypography.application;
  const size = Math.min(24, Math.max(type.size, 10 / zoom));
  context.font = `${type.weight} ${size}px ${theme.font}`;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  const inset = zoom < nearZoom ? 16 : titleInset(group.id, scene.closable);
  const title = fitText(context, group.title, group.width - inset - 24);
  const colour = zoom < nearZoom ? theme.text : theme.muted;
  writeOnPlate(context, title, group.x + inset, group.y + 17, size, theme.application, colour);
}

function paintFarTitle(context: CanvasRenderingContext2D, picture: Picture, group: PlacedGroup): void {
  const { zoom, theme, scene } = picture;
  const size = 11 / zoom;
  if (group.height < size * 2.1) return;
  context.font = `600 ${size}px ${theme.font}`;
  const badge = scene.groupBadges.get(group.id);
  const room = group.width - size * 1.2;
  const title = fitText(context, group.title, room);
  if (title.length < Math.min(4, group.title.length)) return;
  const width = context.measureText(title).width;
  const [x, y] = [group.x + group.width / 2, group.y + group.height / 2];
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.globalAlpha = 0.93;
  context.fillStyle = theme.application;
  context.beginPath();
  context.roundRect(x - width / 2 - size * 0.5, y - size * 0.78, width + size, size * 1.56, size * 0.78);
  context.fill();
  context.globalAlpha = 1;
  context.strokeStyle = badge === undefined || badge === 'information' ? theme.applicationBorder : theme[badge];
  context.lineWidth = 1.2 / zoom;
  context.stroke();
  context.fillStyle = theme.text;
  context.fillText(title, x, y + size * 0.04);
}

/** A title on a plate in the colour of its group: edges pass beneath, not through the letters. */
function writeOnPlate(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  size: number,
  ground: string,
  colour: string,
): void {
  const inset = size * titlePlate.inset;
  const height = size * titlePlate.height;
  context.globalAlpha = 0.94;
  context.fillStyle = ground;
  context.beginPath();
  context.roundRect(x - inset, y - height / 2, context.measureText(text).width + 2 * inset, height, height / 4);
  context.fill();
  context.globalAlpha = 1;
  context.fillStyle = colour;
  context.fillText(text, x, y);
}

/** The text, cut with an ellipsis to the width in the context's font. */
export function fitText(context: CanvasRenderingContext2D, text: string, width: number): string {
  if (width <= 0) return '';
  const whole = context.measureText(text).width;
  if (whole <= width) return text;
  const characters = [...text];
  // Letters differ in width: from what a text of equal letters would keep down to what fits.
  for (let kept = Math.floor((characters.length * width) / whole); kept > 0; kept--) {
    const cut = `${characters.slice(0, kept).join('').trimEnd()}…`;
    if (context.measureText(cut).width <= width) return cut;
  }
  return '';
}
