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
  const colour = (name: string): string => {
    probe.style.color = `var(--atlas-${name})`;
    return getComputedStyle(probe).color;
  };
  const theme: PanelTheme = {
    ...base,
    ground: light ? 'light' : 'dark',
    background: colour('background'),
    namespace: colour('namespace'),
    namespaceBorder: colour('namespace-border'),
    application: colour('application'),
    applicationBorder: colour('application-border'),
    node: colour('node'),
    nodeBorder: colour('node-border'),
    text: colour('text'),
    muted: colour('muted'),
    error: colour('error'),
    warning: colour('warning'),
    information: colour('information'),
    focus: colour('focus'),
    cardTile: colour('card-tile'),
    cardBorder: colour('card-border'),
    impliedBorder: colour('implied-border'),
    quietBorder: colour('quiet-border'),
    match: colour('match'),
    font: getComputedStyle(body).fontFamily,
  };
  probe.remove();
  return theme;
}

/** Calls back when the editor's theme changes. */
export function watchTheme(body: HTMLElement, onChange: () => void): void {
  const observer = new MutationObserver(onChange);
  observer.observe(body, { attributes: true, attributeFilter: ['class', 'data-vscode-theme-id'] });
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'class'] });
}
