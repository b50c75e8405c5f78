import { glyphOf } from '../../diagram/glyphs.ts';

/** The tile that says by a glyph of which kind an object is; its colour is the caller's. */
export interface KindTile {
  readonly root: HTMLElement;
  /** Draws the glyph of a kind; none for `undefined`. */
  readonly show: (kind: string | undefined) => void;
}

/** An empty tile, not yet in the page. */
export function createKindTile(): KindTile {
  const root = document.createElement('span');
  root.className = 'tile';
  const glyph = document.createElementNS(svg, 'svg');
  glyph.setAttribute('viewBox', '0 0 16 16');
  glyph.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(svg, 'path');
  const filled = document.createElementNS(svg, 'path');
  filled.setAttribute('class', 'filled');
  glyph.append(line, filled);
  root.append(glyph);
  return {
    root,
    show: (kind) => {
      const drawing = kind === undefined ? { stroke: '', fill: '' } : glyphOf(kind);
      line.setAttribute('d', drawing.stroke);
      filled.setAttribute('d', drawing.fill ?? '');
    },
  };
}

const svg = 'http://www.w3.org/2000/svg';
