import type { Family } from './kinds.ts';

/** Every colour of the drawing, as CSS writes colours. */
export interface Theme {
  readonly background: string;
  readonly namespace: string;
  readonly namespaceBorder: string;
  readonly application: string;
  readonly applicationBorder: string;
  readonly node: string;
  readonly nodeBorder: string;
  readonly text: string;
  readonly muted: string;
  readonly error: string;
  readonly warning: string;
  readonly information: string;
  /** Behind glyphs, which are drawn in `glyph`. */
  readonly tiles: Readonly<Record<Family, string>>;
  readonly glyph: string;
  /** Edges, and outlines in a family's colour. */
  readonly lines: Readonly<Record<Family, string>>;
}

/** Dark enough for white glyphs on both dark and light ground. */
const tiles: Theme['tiles'] = {
  traffic: '#0f8a7c',
  workload: '#2f6fe0',
  config: '#a8740c',
  storage: '#7a55d3',
  identity: '#c03f7d',
  policy: '#bd5520',
  scaling: '#4f801a',
  cluster: '#626c7d',
};

/** The colours of an exported picture on dark ground. */
export const darkTheme: Theme = {
  background: '#1b1c1f',
  namespace: '#212327',
  namespaceBorder: '#34373d',
  application: '#272a2f',
  applicationBorder: '#363a41',
  node: '#2f3339',
  nodeBorder: '#454a53',
  text: '#e6e7ea',
  muted: '#9aa1ac',
  error: '#f4605c',
  warning: '#e0a83c',
  information: '#58a6f0',
  tiles,
  glyph: '#ffffff',
  lines: {
    traffic: '#2fb8a6',
    workload: '#5f98f7',
    config: '#d6a13a',
    storage: '#a386f0',
    identity: '#e272a8',
    policy: '#e8834a',
    scaling: '#86b840',
    cluster: '#8b95a5',
  },
};

/** The colours of an exported picture on light ground. */
export const lightTheme: Theme = {
  background: '#ffffff',
  namespace: '#f6f7f9',
  namespaceBorder: '#d9dde3',
  application: '#fcfcfd',
  applicationBorder: '#e1e4ea',
  node: '#ffffff',
  nodeBorder: '#ccd2da',
  text: '#1f2328',
  muted: '#626b77',
  error: '#d1312f',
  warning: '#b27300',
  information: '#1a6fc4',
  tiles,
  glyph: '#ffffff',
  lines: {
    traffic: '#0f8a7c',
    workload: '#2f6fe0',
    config: '#b27d10',
    storage: '#7a55d3',
    identity: '#c03f7d',
    policy: '#c8602a',
    scaling: '#578a1f',
    cluster: '#717b8b',
  },
};
