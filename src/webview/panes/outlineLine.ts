import { kindLook } from '../../diagram/kinds.ts';
import { createKindTile } from '../map/kindTile.ts';
import type { OutlineRow } from '../outlineRows.ts';
import type { PanelTheme } from '../panelTheme.ts';
import { createIcon } from '../toolButton.ts';

/** A line of the outline, used again as long as its key is there. */
export interface OutlineLine {
  readonly root: HTMLElement;
  readonly show: (row: OutlineRow, theme: PanelTheme, marks: OutlineMarks) => void;
}

export interface OutlineMarks {
  /** Tab leads to it. */
  readonly current: boolean;
  readonly selected: boolean;
  /** A search found it. */
  readonly match: boolean;
}

export function createOutlineLine(): OutlineLine {
  const root = document.createElement('div');
  root.className = 'line';
  root.setAttribute('role', 'treeitem');
  const twistie = document.createElement('span');
  twistie.className = 'twistie';
  twistie.append(createIcon('down'));
  const tile = createKindTile();
  const text = document.createElement('span');
  text.className = 'text';
  root.append(twistie, tile.root, text);
  return {
    root,
    show: ({ item, level, position, size, expanded }, theme, marks) => {
      root.dataset['key'] = item.key;
      root.dataset['badge'] = item.badge ?? '';
      root.dataset['target'] = item.target?.kind ?? 'group';
      root.style.setProperty('--level', String(level));
      root.setAttribute('aria-level', String(level));
      root.setAttribute('aria-posinset', String(position));
      root.setAttribute('aria-setsize', String(size));
      root.setAttribute('aria-selected', String(marks.selected));
      if (expanded === undefined) root.removeAttribute('aria-expanded');
      else root.setAttribute('aria-expanded', String(expanded));
      root.tabIndex = marks.current ? 0 : -1;
      root.classList.toggle('match', marks.match);
      tile.root.hidden = item.kind === undefined;
      if (item.kind !== undefined) {
        tile.show(item.kind);
        tile.root.style.backgroundColor = theme.tiles[kindLook(item.kind).family];
      }
      text.textContent = item.text;
      root.title = item.text;
    },
  };
}
