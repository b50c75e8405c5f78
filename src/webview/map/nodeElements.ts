import type { Card } from '../../diagram/foldApplications.ts';
import { estimateWidth } from '../../diagram/measureText.ts';
import { detailOf, shortKind, stackedReplicas } from '../../diagram/nodeLook.ts';
import { nodeTypography, sizes } from '../../diagram/sizes.ts';
import { isolated } from '../isolated.ts';
import type { PanelTheme } from '../panelTheme.ts';
import { createKindTile } from './kindTile.ts';
import type { SceneNode } from './scene.ts';

/** A node on the screen: a button that is used again for other nodes as the map moves. */
export interface NodeElement {
  readonly root: HTMLButtonElement;
  /** `more`: what a screen reader says beside what one sees. */
  readonly show: (entry: SceneNode, theme: PanelTheme, more: readonly string[]) => void;
}

/** An empty element, not yet in the page. */
export function createNodeElement(): NodeElement {
  const root = document.createElement('button');
  root.type = 'button';
  root.className = 'node';
  const tile = createKindTile();
  const name = span('name');
  const kind = span('kind');
  const badge = span('badge');
  root.append(tile.root, name, ' ', kind, badge);
  return {
    root,
    show: (entry, theme, more) => {
      const { node } = entry;
      tile.show(entry.card === undefined ? node.kind : undefined);
      tile.root.dataset['count'] = entry.card === undefined ? '' : shortCount(entry.card.nodes.length);
      name.textContent = isolated(node.name);
      const second = entry.card === undefined ? secondLine(entry) : kindsOf(entry.card);
      kind.textContent = second;
      root.dataset['long'] = isLong(node.name, second, entry.badge === undefined) ? 'yes' : '';
      root.dataset['card'] = entry.card === undefined ? '' : 'yes';
      root.dataset['id'] = node.id;
      root.dataset['standing'] = entry.standing;
      root.dataset['home'] = entry.home;
      root.dataset['badge'] = entry.badge ?? '';
      root.dataset['stack'] = stackedReplicas(node) === undefined ? '' : 'yes';
      // What one sees comes first, so that who speaks to the computer can name it.
      root.setAttribute('aria-label', [`${node.name} ${second}`, ...more].join(', '));
      const quiet = node.origin === 'external' || node.origin === 'builtin';
      const ghost = entry.standing === 'missing' || entry.standing === 'uncertain';
      tile.root.style.backgroundColor =
        entry.card !== undefined ? '' : ghost ? 'transparent' : quiet ? theme.tiles.cluster : theme.tiles[entry.family];
    },
  };
}

function secondLine({ node, badge }: SceneNode): string {
  const size = nodeTypography.kind.size;
  const room = sizes.nodeWidth - sizes.tile - 2 * sizes.tileInset - (badge === undefined ? 8 : 24);
  const detail = detailOf(node);
  const whole = detail === '' ? node.kind : `${node.kind} · ${detail}`;
  if (estimateWidth(whole, size) <= room) return whole;
  return detail === '' ? shortKind(node.kind) : `${shortKind(node.kind)} · ${detail}`;
}

/** Whether a line may have to be cut: only then it is clipped, which costs in each frame. */
function isLong(name: string, second: string, isPlain: boolean): boolean {
  const room = sizes.nodeWidth - sizes.tile - 2 * sizes.tileInset - (isPlain ? 12 : 26);
  return estimateWidth(name, nodeTypography.name.size) > room || estimateWidth(second, nodeTypography.kind.size) > room;
}

/** The number of objects in a closed application, in the room of a glyph. */
function shortCount(count: number): string {
  return count < 1000 ? String(count) : `${Math.floor(count / 1000)}k`;
}

/** What a closed application is made of, as much as fits. */
function kindsOf({ kinds }: Card): string {
  return kinds.map(({ kind, count }) => (count === 1 ? shortKind(kind) : `${count} ${shortKind(kind)}`)).join(', ');
}

function span(className: string): HTMLSpanElement {
  const element = document.createElement('span');
  element.className = className;
  return element;
}
