import { type EdgeStyle, edgeStyle } from '../../diagram/edgeStyles.ts';
import { element } from '../elements.ts';
import type { PanelTheme } from '../panelTheme.ts';

/** The colour of a family. */
export function colourSample(colour: string): Element {
  const sample = element('span', 'swatch');
  sample.style.backgroundColor = colour;
  return sample;
}

/** A small card of one look: `implied`, `stack`, `missing`, …; the style sheet draws it as it draws nodes. */
export function cardSample(look: string): Element {
  return element('span', `sample ${look}`);
}

/** A line of one category and status. */
export function lineSample(
  category: Parameters<typeof edgeStyle>[0],
  status: Parameters<typeof edgeStyle>[1],
  theme: PanelTheme,
): Element {
  const style = edgeStyle(category, status);
  const root = drawing();
  root.append(line('M1 5h26', style, theme));
  return root;
}

/** The end of a line that shows when one points at it. */
export function stemSample(theme: PanelTheme): Element {
  const style = edgeStyle('uses', 'found');
  const root = drawing();
  const dot = document.createElementNS(svg, 'circle');
  for (const [name, value] of [
    ['cx', '15'],
    ['cy', '5'],
    ['r', '3'],
    ['fill', colourOf(style, theme)],
  ] as const)
    dot.setAttribute(name, value);
  root.append(line('M4 5h10', { ...style, dash: [] }, theme), dot);
  return root;
}

const svg = 'http://www.w3.org/2000/svg';

function drawing(): Element {
  const root = document.createElementNS(svg, 'svg');
  root.setAttribute('viewBox', '0 0 28 10');
  root.setAttribute('aria-hidden', 'true');
  return root;
}

function line(path: string, style: EdgeStyle, theme: PanelTheme): Element {
  const root = document.createElementNS(svg, 'path');
  root.setAttribute('d', path);
  root.setAttribute('stroke', colourOf(style, theme));
  root.setAttribute('stroke-width', String(style.width));
  root.setAttribute('stroke-dasharray', style.dash.join(' '));
  root.setAttribute('fill', 'none');
  return root;
}

function colourOf({ hue }: EdgeStyle, theme: PanelTheme): string {
  return hue === 'error' ? theme.error : theme.lines[hue];
}
