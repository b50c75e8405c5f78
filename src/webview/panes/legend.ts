import { edgeCategories, edgeStyle } from '../../diagram/edgeStyles.ts';
import { families } from '../../diagram/kinds.ts';
import type { Standing } from '../../diagram/standingOf.ts';
import type { Size } from '../map/camera.ts';
import type { Pane, PanelActions } from '../pane.ts';
import type { PanelTheme } from '../panelTheme.ts';
import type { Slots } from '../slots.ts';
import { categoryWords, familyWords, standingWords, statusWords, word, words } from '../words.ts';

export interface Legend extends Pane {
  /** What it takes of the screen's corner above its title, in pixels; undefined where it is closed. */
  readonly size: () => Size | undefined;
}

const svg = 'http://www.w3.org/2000/svg';

/** What colours and lines mean, of what the map has: a small button that opens above itself. */
export function createLegend({ corner }: Slots, actions: PanelActions): Legend {
  const root = document.createElement('details');
  root.className = 'legend';
  const title = document.createElement('summary');
  const nodes = column();
  const lines = column();
  const columns = document.createElement('div');
  columns.className = 'columns';
  columns.append(nodes, lines);
  root.append(title, columns);
  root.addEventListener('toggle', () =>
    actions.change((view) => ({ ...view, legend: root.open ? 'shown' : 'hidden' })),
  );
  corner.append(root);
  return {
    size: () => (root.open ? { width: columns.offsetWidth, height: columns.offsetHeight } : undefined),
    update: ({ scene, view, theme, locale }) => {
      root.open = view.legend === 'shown';
      title.textContent = word(words.legend, locale);
      if (scene === undefined) return;
      const usedFamilies = new Set([...scene.nodes.values()].map((entry) => entry.family));
      const usedCategories = new Set(
        scene.edges.filter(({ edge }) => edge.status === 'found').map(({ edge }) => edge.category),
      );
      const usedStatuses = new Set(scene.edges.map(({ edge }) => edge.status));
      const usedStandings = new Set([...scene.nodes.values()].map(({ standing }) => standing));
      nodes.replaceChildren(
        ...families
          .filter((family) => usedFamilies.has(family))
          .map((family) => entry(swatch(theme.tiles[family]), word(familyWords[family], locale))),
        ...(['implied', 'missing', 'uncertain'] as const)
          .filter((standing) => usedStandings.has(standing))
          .map((standing) => entry(outline(standing), word(standingWords[standing], locale))),
      );
      lines.replaceChildren(
        ...edgeCategories
          .filter((category) => usedCategories.has(category))
          .map((category) => entry(stroke(category, 'found', theme), word(categoryWords[category], locale))),
        ...(['contradicted', 'missing', 'unknown'] as const)
          .filter((status) => usedStatuses.has(status))
          .map((status) => entry(stroke('defines', status, theme), word(statusWords[status], locale))),
      );
    },
    destroy: () => root.remove(),
  };
}

function column(): HTMLElement {
  const element = document.createElement('div');
  element.className = 'entries';
  return element;
}

function entry(sample: Element, text: string): HTMLElement {
  const row = document.createElement('div');
  row.className = 'entry';
  const label = document.createElement('span');
  label.textContent = text;
  row.append(sample, label);
  return row;
}

function swatch(colour: string): HTMLElement {
  const element = document.createElement('span');
  element.className = 'swatch';
  element.style.backgroundColor = colour;
  return element;
}

function outline(standing: Standing): HTMLElement {
  const element = document.createElement('span');
  element.className = `swatch ${standing}`;
  return element;
}

function stroke(
  category: Parameters<typeof edgeStyle>[0],
  status: Parameters<typeof edgeStyle>[1],
  theme: PanelTheme,
): Element {
  const style = edgeStyle(category, status);
  const root = document.createElementNS(svg, 'svg');
  root.setAttribute('viewBox', '0 0 28 10');
  root.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(svg, 'path');
  line.setAttribute('d', 'M1 5h26');
  line.setAttribute('stroke', style.hue === 'error' ? theme.error : theme.lines[style.hue]);
  line.setAttribute('stroke-width', String(style.width));
  line.setAttribute('stroke-dasharray', style.dash.join(' '));
  line.setAttribute('fill', 'none');
  root.append(line);
  return root;
}
