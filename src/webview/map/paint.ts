import { nodeTypography } from '../../diagram/sizes.ts';
import type { ChangedParts } from '../changedParts.ts';
import type { PanelTheme } from '../panelTheme.ts';
import { nearZoom, overlaps, type Rectangle } from './camera.ts';
import type { Emphasis } from './emphasis.ts';
import { paintFarNodes } from './paintFarNodes.ts';
import { fitText, paintGroupFrames, paintGroupTitles } from './paintGroups.ts';
import { paintHubEnds } from './paintHubEnds.ts';
import { paintNearNodes } from './paintNearNodes.ts';
import type { Scene, SceneEdge } from './scene.ts';

export interface Picture {
  readonly scene: Scene;
  /** What is painted of the drawing, and how large. */
  readonly part: Rectangle;
  readonly zoom: number;
  readonly pixelRatio: number;
  readonly theme: PanelTheme;
  readonly emphasis: Emphasis | undefined;
  /** How far new things have come in, 0 to 1, and what is new or changed. */
  readonly arrival: number;
  readonly changed: ChangedParts;
  /** Where nodes are while they move; others stand at their place. */
  readonly positionOf: (id: string) => { readonly x: number; readonly y: number };
}

/** Below this zoom lines are drawn without dashes and arrows. */
const farZoom = 0.22;

/** Paints all that there is to see of the map. */
export function paint(context: CanvasRenderingContext2D, picture: Picture): void {
  const { zoom, part, pixelRatio, theme } = picture;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalAlpha = 1;
  context.fillStyle = theme.background;
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
  const scale = zoom * pixelRatio;
  context.setTransform(scale, 0, 0, scale, -Math.round(part.x * scale), -Math.round(part.y * scale));
  paintGroupFrames(context, picture);
  paintEdges(context, picture);
  if (zoom < nearZoom) paintFarNodes(context, picture);
  else {
    paintHubEnds(context, picture);
    paintLabels(context, picture);
  }
  paintGroupTitles(context, picture);
  if (zoom >= nearZoom) paintNearNodes(context, picture);
}

function paintEdges(context: CanvasRenderingContext2D, picture: Picture): void {
  const { scene, zoom, part, emphasis } = picture;
  const seen = scene.edges.filter((edge) => overlaps(edge.bounds, part));
  const raised = seen.filter((edge) => emphasis?.edges.has(edge.edge.id) === true);
  const plain = seen.filter((edge) => isDrawn(edge, zoom) && emphasis?.edges.has(edge.edge.id) !== true);
  for (const edge of plain) paintEdge(context, picture, edge, emphasis?.others === 'dim' ? 0.22 : 1, 0);
  for (const edge of raised) paintEdge(context, picture, edge, 1, 0.9);
  context.globalAlpha = 1;
  context.setLineDash([]);
}

/** Lines between applications would cover a far map, and the lines of a hub any map: they show when one asks. */
function isDrawn({ routed, style }: SceneEdge, zoom: number): boolean {
  if (style.hue === 'error' || routed.reach === 'inside') return true;
  return routed.reach === 'across' && zoom >= farZoom;
}

function paintEdge(
  context: CanvasRenderingContext2D,
  picture: Picture,
  edge: SceneEdge,
  share: number,
  wider: number,
): void {
  const { theme, zoom, arrival } = picture;
  const { style, routed } = edge;
  const colour = style.hue === 'error' ? theme.error : theme.lines[style.hue];
  const changed = picture.changed.edges.has(edge.edge.id);
  const quiet = routed.reach !== 'inside' && style.hue !== 'error' && wider === 0 ? 0.5 : 1;
  context.globalAlpha = style.opacity * share * quiet * (changed ? Math.min(1, arrival * 3) : 1);
  context.strokeStyle = colour;
  // Far away a line keeps at least a pixel's share of the screen, and dashes would only flicker.
  context.lineWidth = Math.max(style.width + wider, Math.min(0.9, 0.35 + zoom) / zoom);
  context.setLineDash(zoom < farZoom ? [] : [...style.dash]);
  const { line, arrow } = edge.drawing();
  context.stroke(line);
  if (zoom >= farZoom) {
    context.fillStyle = colour;
    context.fill(arrow);
  }
  if (!changed || arrival >= 1) return;
  context.setLineDash([]);
  context.globalAlpha = 0.45 * (1 - arrival);
  context.lineWidth = style.width + 8;
  context.stroke(line);
}

function paintLabels(context: CanvasRenderingContext2D, picture: Picture): void {
  const { scene, part, theme, emphasis } = picture;
  const type = nodeTypography.label;
  context.font = `${type.weight} ${type.size}px ${theme.font}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineWidth = 1;
  for (const { routed, bounds, edge, style } of scene.edges) {
    const label = routed.label;
    if (label === undefined || !overlaps(bounds, part)) continue;
    context.globalAlpha = emphasis?.others === 'dim' && !emphasis.edges.has(edge.id) ? 0.3 : 1;
    context.beginPath();
    context.roundRect(
      label.x - label.width / 2,
      label.y - label.height / 2,
      label.width,
      label.height,
      label.height / 2,
    );
    context.fillStyle = theme.application;
    context.fill();
    context.strokeStyle = style.hue === 'error' ? theme.error : theme.lines[style.hue];
    context.stroke();
    context.fillStyle = theme.text;
    context.fillText(fitText(context, label.text, label.width - 6), label.x, label.y + 0.5);
  }
  context.globalAlpha = 1;
}
