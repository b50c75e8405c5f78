import { compare } from '../../diagram/compare.ts';
import type { PlacedGroup } from '../../diagram/layoutTypes.ts';
import { estimateWidth } from '../../diagram/measureText.ts';
import { nodeTypography } from '../../diagram/sizes.ts';
import type { Rectangle } from './camera.ts';
import type { SceneEdge, SceneNode } from './scene.ts';

/** What stands in the title of a strip for a node elsewhere that serves many strips: its edges are drawn only when one asks. */
export interface HubChip extends Rectangle {
  readonly hub: string;
  /** The application's group that it stands in. */
  readonly strip: string;
  /** The hub's name, shortened where it is long. */
  readonly text: string;
}

const height = 17;
const gap = 5;
/** Fonts differ in width from what is estimated. */
const slack = 1.12;
/** Room for the dot and the ends, in pixels of the drawing. */
const inset = 22;
const longestName = 18;
/** From so many strips on a node is what the others share. */
const leastStrips = 3;

/** The shared nodes of each strip that stand elsewhere, by the strip's group and in the order of their names. */
export function hubsByStrip(
  nodes: ReadonlyMap<string, SceneNode>,
  edges: readonly SceneEdge[],
): ReadonlyMap<string, readonly SceneNode[]> {
  const hubs = new Map<string, readonly SceneNode[]>();
  for (const [id, served] of stripsByHub(nodes, edges)) {
    const hub = nodes.get(id);
    if (served.size < leastStrips || hub === undefined) continue;
    for (const strip of served) hubs.set(strip, [...(hubs.get(strip) ?? []), hub]);
  }
  return new Map([...hubs].map(([strip, some]) => [strip, some.toSorted((a, b) => compare(a.node.name, b.node.name))]));
}

/** The chips of every strip, from the right end of its title; those that find no room are left out. `closable`: see `Scene`. */
export function hubChips(
  groups: readonly PlacedGroup[],
  hubs: ReadonlyMap<string, readonly SceneNode[]>,
  closable: ReadonlySet<string>,
): readonly HubChip[] {
  return groups.flatMap((group) => chipsIn(group, hubs.get(group.id) ?? [], group.x + titleInset(group.id, closable)));
}

/** The button that closes an application: at the left of its title, wherever this ends. */
export const closeButton = { size: 17, left: 10, top: 8 } as const;

/** Where the title of a strip begins, from its left border; a button that closes it stands before it. */
export function titleInset(strip: string, closable: ReadonlySet<string>): number {
  return closable.has(strip) ? closeButton.left + closeButton.size + 9 : 16;
}

/** For each end of an edge that is not drawn: the strips at its other ends. */
function stripsByHub(
  nodes: ReadonlyMap<string, SceneNode>,
  edges: readonly SceneEdge[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const strips = new Map<string, Set<string>>();
  const note = (id: string, strip: string) => strips.set(id, (strips.get(id) ?? new Set()).add(strip));
  for (const { edge, routed } of edges) {
    const [from, to] = [nodes.get(edge.from)?.place.group, nodes.get(edge.to)?.place.group];
    if (routed.reach !== 'hub' || from === undefined || to === undefined || from === to) continue;
    note(edge.from, to);
    note(edge.to, from);
  }
  return strips;
}

function chipsIn(group: PlacedGroup, hubs: readonly SceneNode[], titleStart: number): readonly HubChip[] {
  const chips: HubChip[] = [];
  const titleEnd = titleStart + 12 + estimateWidth(group.title, nodeTypography.application.size);
  let right = group.x + group.width - 12;
  for (const { node } of hubs) {
    const letters = [...node.name];
    const text = letters.length > longestName ? `${letters.slice(0, longestName - 1).join('')}…` : node.name;
    const width = Math.ceil(estimateWidth(text, nodeTypography.label.size) * slack) + inset;
    if (right - width < titleEnd) break;
    chips.push({ hub: node.id, strip: group.id, text, x: right - width, y: group.y + 8, width, height });
    right -= width + gap;
  }
  return chips.reverse();
}
