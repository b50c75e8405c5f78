import { reversePath } from '../../diagram/path.ts';
import { overlaps } from './camera.ts';
import type { Picture } from './paint.ts';

/** The ends of edges whose lines are not drawn: a short stem with a dot, one for each look at a border. */
export function paintHubEnds(context: CanvasRenderingContext2D, picture: Picture): void {
  const { scene, part, theme, emphasis } = picture;
  const drawn = new Set<string>();
  context.setLineDash([]);
  context.lineWidth = 1.5;
  for (const { edge, routed, style, bounds } of scene.edges) {
    if (
      routed.reach !== 'hub' ||
      style.hue === 'error' ||
      !overlaps(bounds, part) ||
      emphasis?.edges.has(edge.id) === true
    )
      continue;
    const colour = theme.lines[style.hue];
    const { path } = routed;
    context.globalAlpha = emphasis?.others === 'dim' ? 0.25 : 0.8;
    stem(`${edge.from} out ${edge.category}`, path, 9, colour);
    stem(`${edge.to} in ${edge.category}`, reversePath(path), 9, colour);
  }
  context.globalAlpha = 1;

  /** From the start of a path along its first step. */
  function stem(key: string, path: readonly number[], reach: number, colour: string): void {
    if (drawn.has(key)) return;
    drawn.add(key);
    const [x = 0, y = 0, nextX = x, nextY = y] = path;
    const [endX, endY] = [x + Math.sign(nextX - x) * reach, y + Math.sign(nextY - y) * reach];
    context.strokeStyle = colour;
    context.fillStyle = colour;
    context.beginPath();
    context.moveTo(x, y);
    context.lineTo(endX, endY);
    context.stroke();
    context.beginPath();
    context.arc(endX, endY, 2.6, 0, Math.PI * 2);
    context.fill();
  }
}
