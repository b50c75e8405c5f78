import { darkTheme, lightTheme, type Theme } from '../diagram/theme.ts';

export interface PanelTheme extends Theme {
  readonly ground: 'light' | 'dark';
  readonly font: string;
  readonly focus: string;
  /** The ground of a closed application's number. */
  readonly cardTile: string;
  /** Borders of nodes that stand for an application, that a controller makes, and that are only referred to. */
  readonly cardBorder: string;
  readonly impliedBorder: string;
  readonly quietBorder: string;
  /** The ground of what a search found. */
  readonly match: string;
}

/** The colours of the editor's theme as the style sheet mixes them; families have colours of their own for light and dark ground. */
export function readPanelTheme(body: HTMLElement): PanelTheme {
  const light = body.classList.contains('vscode-light') || body.classList.contains('vscode-high-contrast-light');
  const base = light ? lightTheme : darkTheme;
  const probe = document.createElement('span');
  probe.hidden = true;
  body.append(probe);
  const colour = (name: string, fallback: string): string => {
    probe.style.color = fallback;
    probe.style.color = `var(--atlas-${name}, ${fallback})`;
    return getComputedStyle(probe).color || fallback;
  };
  const theme: PanelTheme = {
    ...base,
    ground: light ? 'light' : 'dark',
    background: colour('background', base.background),
    namespace: colour('namespace', base.namespace),
    namespaceBorder: colour('namespace-border', base.namespaceBorder),
    application: colour('application', base.application),
    applicationBorder: colour('application-border', base.applicationBorder),
    node: colour('node', base.node),
    nodeBorder: colour('node-border', base.nodeBorder),
    text: colour('text', base.text),
    muted: colour('muted', base.muted),
    error: colour('error', base.error),
    warning: colour('warning', base.warning),
    information: colour('information', base.information),
    focus: colour('focus', base.information),
    cardTile: colour('card-tile', base.muted),
    cardBorder: colour('card-border', base.nodeBorder),
    impliedBorder: colour('implied-border', base.nodeBorder),
    quietBorder: colour('quiet-border', base.nodeBorder),
    match: colour('match', base.node),
    font: getComputedStyle(body).fontFamily,
  };
  probe.remove();
  return theme;
}

/** Calls back when the editor's theme changes. */
export function watchTheme(body: HTMLElement, onChange: () => void): { readonly destroy: () => void } {
  const observer = new MutationObserver(onChange);
  observer.observe(body, { attributes: true, attributeFilter: ['class', 'data-vscode-theme-id'] });
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'class'] });
  return { destroy: () => observer.disconnect() };
}
