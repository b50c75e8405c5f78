import { overlaps, visiblePart } from './camera.ts';
import type { Picture } from './paint.ts';

/** The ends of edges whose lines are not drawn: a short stem with a dot, one for each look at a border. */
export function paintHubEnds(context: CanvasRenderingContext2D, picture: Picture): void {
  const { scene, camera, screen, theme, emphasis } = picture;
  const part = visiblePart(camera, screen);
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
    stem(`${edge.from} out ${edge.category}`, path[0] ?? 0, path[1] ?? 0, 9, colour);
    stem(`${edge.to} in ${edge.category}`, path.at(-2) ?? 0, path.at(-1) ?? 0, -9, colour);
  }
  context.globalAlpha = 1;

  function stem(key: string, x: number, y: number, reach: number, colour: string): void {
    if (drawn.has(key)) return;
    drawn.add(key);
    context.strokeStyle = colour;
    context.fillStyle = colour;
    context.beginPath();
    context.moveTo(x, y);
    context.lineTo(x + reach, y);
    context.stroke();
    context.beginPath();
    context.arc(x + reach, y, 2.6, 0, Math.PI * 2);
    context.fill();
  }
}
