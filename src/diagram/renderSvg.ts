import type { GraphEdge, GraphNode, GraphView } from '../core/features/graphView.ts';
import { arrowHead } from './arrowHead.ts';
import { edgeStyle } from './edgeStyles.ts';
import { escapeXml } from './escapeXml.ts';
import { glyphOf } from './glyphs.ts';
import { kindLook } from './kinds.ts';
import type { Layout, PlacedGroup, PlacedNode, RoutedEdge } from './layoutTypes.ts';
import { ellipsize, estimateWidth } from './measureText.ts';
import { detailOf, shortKind, stackedReplicas, worstFinding } from './nodeLook.ts';
import { nodeTypography, sizes, titlePlate } from './sizes.ts';
import { type Standing, standingOf } from './standingOf.ts';
import type { Theme } from './theme.ts';

/** A self-contained SVG document of the layout, in the theme's colours. Every text of the graph is escaped. */
export function renderSvg(layout: Layout, graph: GraphView, theme: Theme): string {
  const [width, height] = [Math.max(1, Math.ceil(layout.width)), Math.max(1, Math.ceil(layout.height))];
  const edges = new Map(graph.edges.map((edge) => [edge.id, edge]));
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const standing = standingOf(graph);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escapeXml(nodeTypography.family)}">`,
    `<rect width="${width}" height="${height}" fill="${theme.background}"/>`,
    ...layout.groups.map((group) => groupSvg(group, theme)),
    ...both(layout.edges, edges).map(([routed, edge]) => edgeSvg(routed, edge, theme)),
    ...layout.groups.map((group) => titleSvg(group, theme)),
    ...both(layout.nodes, nodes).map(([placed, node]) => nodeSvg(placed, node, standing(node), theme)),
    ...both(layout.edges, edges).map(([routed]) => labelSvg(routed, theme)),
    '</svg>',
    '',
  ]
    .filter((line, i, lines) => line !== '' || i === lines.length - 1)
    .join('\n');
}

function both<P extends { readonly id: string }, T>(placed: readonly P[], values: ReadonlyMap<string, T>): [P, T][] {
  return placed.flatMap((place): [P, T][] => {
    const value = values.get(place.id);
    return value === undefined ? [] : [[place, value]];
  });
}

function groupSvg(group: PlacedGroup, theme: Theme): string {
  const outer = group.level === 'namespace';
  const [fill, stroke] = outer
    ? [theme.namespace, theme.namespaceBorder]
    : [theme.application, theme.applicationBorder];
  return `<rect x="${group.x + 0.5}" y="${group.y + 0.5}" width="${group.width - 1}" height="${group.height - 1}" rx="${outer ? 14 : 10}" fill="${fill}" stroke="${stroke}"/>`;
}

/** A title on a plate in the colour of its group: edges pass beneath, not through the letters. */
function titleSvg(group: PlacedGroup, theme: Theme): string {
  const outer = group.level === 'namespace';
  const type = nodeTypography[group.level];
  const title = ellipsize(group.title, group.width - 32, type.size);
  const [x, baseline] = [group.x + 16, group.y + (outer ? 27 : 21)];
  const inset = type.size * titlePlate.inset;
  const height = type.size * titlePlate.height;
  const plate = `<rect x="${round(x - inset)}" y="${round(baseline - type.size * 0.35 - height / 2)}" width="${round(estimateWidth(title, type.size) + 2 * inset)}" height="${round(height)}" rx="${round(height / 4)}" fill="${outer ? theme.namespace : theme.application}"/>`;
  return plate + text(x, baseline, title, type.size, type.weight, outer ? theme.text : theme.muted);
}

function edgeSvg(routed: RoutedEdge, edge: GraphEdge, theme: Theme): string {
  const style = edgeStyle(edge.category, edge.status);
  const colour = style.hue === 'error' ? theme.error : theme.lines[style.hue];
  const dash = style.dash.length === 0 ? '' : ` stroke-dasharray="${style.dash.join(' ')}"`;
  const opacity = style.opacity * (style.hue === 'error' ? 1 : reachOpacity[routed.reach]);
  return [
    `<g opacity="${round(opacity)}"><title>${escapeXml(`${edge.verb} — ${edge.field} (${edge.file}:${edge.line})`)}</title>`,
    `<path d="${pathData(routed.path)}" fill="none" stroke="${colour}" stroke-width="${style.width}"${dash}/>`,
    `<path d="${pathLines(arrowHead(routed.path))}" fill="${colour}"/></g>`,
  ].join('');
}

const reachOpacity: Readonly<Record<RoutedEdge['reach'], number>> = { inside: 1, across: 0.5, hub: 0.22 };

function labelSvg(routed: RoutedEdge, theme: Theme): string {
  const label = routed.label;
  if (label === undefined) return '';
  const type = nodeTypography.label;
  const shown = ellipsize(label.text, label.width - 6, type.size);
  return [
    `<rect x="${round(label.x - label.width / 2)}" y="${round(label.y - label.height / 2)}" width="${label.width}" height="${label.height}" rx="7.5" fill="${theme.application}" stroke="${theme.lines.traffic}" stroke-opacity="0.6"/>`,
    `<text x="${round(label.x)}" y="${round(label.y + 3.5)}" text-anchor="middle" font-size="${type.size}" font-weight="${type.weight}" fill="${theme.text}">${escapeXml(shown)}</text>`,
  ].join('');
}

function nodeSvg(placed: PlacedNode, node: GraphNode, standing: Standing, theme: Theme): string {
  const { x, y, width, height } = placed;
  const family = kindLook(node.kind).family;
  const quiet = node.origin === 'external' || node.origin === 'builtin';
  const badge = worstFinding(node.findings);
  /** The colour of what is not there. */
  const ghost = standing === 'missing' ? theme.error : standing === 'uncertain' ? theme.muted : undefined;
  const border = ghost ?? (badge === 'error' || badge === 'warning' ? theme[badge] : theme.nodeBorder);
  const dash =
    node.origin === 'implied' ? ' stroke-dasharray="4 3"' : ghost === undefined ? '' : ' stroke-dasharray="2 4"';
  const outline = (offset: number) =>
    `<rect x="${x + 0.5 + offset}" y="${y + 0.5 + offset}" width="${width - 1}" height="${height - 1}" rx="${sizes.nodeRadius}" fill="${node.origin === 'manifest' ? theme.node : theme.application}" stroke="${border}"${dash}/>`;
  const stack = stackedReplicas(node) === undefined ? '' : outline(2 * sizes.stackOffset) + outline(sizes.stackOffset);
  const textX = x + sizes.tileInset * 2 + sizes.tile - 3;
  const room = width - (textX - x) - (badge === undefined ? 10 : 26);
  const nameSize = nodeTypography.name.size;
  const kindSize = nodeTypography.kind.size;
  const second = secondLine(node, room);
  return [
    `<g${ghost !== undefined ? ' opacity="0.8"' : quiet ? ' opacity="0.75"' : ''}><title>${escapeXml(`${node.kind} ${node.name}`)}</title>`,
    stack,
    outline(0),
    tile(
      x + sizes.tileInset,
      y + sizes.tileInset,
      node,
      ghost === undefined ? (quiet ? theme.tiles.cluster : theme.tiles[family]) : 'none',
      ghost ?? theme.glyph,
    ),
    text(
      textX,
      y + 19,
      ellipsize(node.name, room, nameSize),
      nameSize,
      nodeTypography.name.weight,
      ghost ?? theme.text,
    ),
    text(textX, y + 34, second, kindSize, nodeTypography.kind.weight, theme.muted),
    badge === undefined ? '' : `<circle cx="${x + width - 13}" cy="${y + 14}" r="5" fill="${theme[badge]}"/>`,
    '</g>',
  ].join('');
}

function secondLine(node: GraphNode, room: number): string {
  const size = nodeTypography.kind.size;
  const detail = detailOf(node);
  const whole = detail === '' ? node.kind : `${node.kind} · ${detail}`;
  if (estimateWidth(whole, size) <= room) return whole;
  return ellipsize(detail === '' ? shortKind(node.kind) : `${shortKind(node.kind)} · ${detail}`, room, size);
}

function tile(x: number, y: number, node: GraphNode, fill: string, colour: string): string {
  const glyph = glyphOf(node.kind);
  const scale = 18 / 16;
  const inset = (sizes.tile - 18) / 2;
  const box = `<rect x="${x}" y="${y}" width="${sizes.tile}" height="${sizes.tile}" rx="${sizes.tileRadius}" fill="${fill}"${fill === 'none' ? ` stroke="${colour}" stroke-opacity="0.6"` : ''}/>`;
  const filled = glyph.fill === undefined ? '' : `<path d="${glyph.fill}" fill="${colour}" stroke="none"/>`;
  return `${box}<g transform="translate(${x + inset} ${y + inset}) scale(${scale})" fill="none" stroke="${colour}" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round"><path d="${glyph.stroke}"/>${filled}</g>`;
}

function text(x: number, y: number, value: string, size: number, weight: number, fill: string): string {
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeXml(value)}</text>`;
}

function pathData(path: readonly number[]): string {
  const parts = [`M${round(path[0] ?? 0)} ${round(path[1] ?? 0)}`];
  for (let i = 2; i + 5 < path.length; i += 6)
    parts.push(
      `C${path
        .slice(i, i + 6)
        .map(round)
        .join(' ')}`,
    );
  return parts.join('');
}

function pathLines(points: readonly { readonly x: number; readonly y: number }[]): string {
  return `M${points.map((point) => `${round(point.x)} ${round(point.y)}`).join('L')}Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
