import { nodeTypography } from '../../diagram/sizes.ts';
import { overlaps, visiblePart } from './camera.ts';
import type { Picture } from './paint.ts';

/** Chips in the titles of strips: a dot in the colour of the hub's family, and its name. */
export function paintHubChips(context: CanvasRenderingContext2D, picture: Picture): void {
  const { scene, camera, screen, theme, emphasis } = picture;
  const part = visiblePart(camera, screen);
  const type = nodeTypography.label;
  context.font = `${type.weight} ${type.size}px ${theme.font}`;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.setLineDash([]);
  context.lineWidth = 1;
  for (const chip of scene.chips) {
    const entry = scene.nodes.get(chip.hub);
    if (entry === undefined || !overlaps(chip, part)) continue;
    const isMeant = emphasis?.nodes.has(chip.hub) === true;
    context.globalAlpha = emphasis?.others === 'dim' && !isMeant ? 0.3 : 1;
    context.beginPath();
    context.roundRect(chip.x, chip.y, chip.width, chip.height, chip.height / 2);
    context.fillStyle = theme.node;
    context.fill();
    context.strokeStyle = isMeant ? theme.focus : theme.nodeBorder;
    context.stroke();
    context.fillStyle = theme.tiles[entry.family];
    context.beginPath();
    context.arc(chip.x + 9, chip.y + chip.height / 2, 3.5, 0, Math.PI * 2);
    context.fill();
    context.fillStyle = theme.text;
    context.fillText(chip.text, chip.x + 16, chip.y + chip.height / 2 + 0.5);
  }
  context.globalAlpha = 1;
}
