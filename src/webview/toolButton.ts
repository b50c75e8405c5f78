const svg = 'http://www.w3.org/2000/svg';

/** Drawings of buttons on a 16 × 16 grid, lines of 1.4. */
export const icons = {
  filter: 'M2 3.5h12M4.5 8h7M6.5 12.5h3',
  up: 'M4 10l4-4 4 4',
  down: 'M4 6l4 4 4-4',
  outline: 'M2 3.5h7M5 8h9M5 12.5h9M2.5 6v6.5h1',
  toRight: 'M2 4.5h4v7H2zM10 2.5h4v4h-4zM10 9.5h4v4h-4zM6 8h2M8 4.5v7M8 4.5h2M8 11.5h2',
  toBottom: 'M4.5 2h7v4h-7zM2.5 10h4v4h-4zM9.5 10h4v4h-4zM8 6v2M4.5 8h7M4.5 8v2M11.5 8v2',
  close: 'M4 4l8 8M12 4l-8 8',
  details: 'M2.5 2.5h11v11h-11zM9.5 2.5v11',
  trace: 'M2 4h4.5c4 0 0 8 4 8H13M10.5 9.5 13 12l-2.5 2.5',
  download: 'M8 2v8M4.5 7 8 10.5 11.5 7M2.5 11v2.5h11V11',
  fold: 'M3 6.5 8 3l5 3.5M3 9.5 8 13l5-3.5',
} as const;

export interface ToolButton {
  readonly root: HTMLButtonElement;
  /** The name for tooltip and screen readers; `pressed` where the button is a switch. */
  readonly update: (name: string, pressed?: boolean) => void;
}

/** A button that is a drawing. */
export function createToolButton(icon: keyof typeof icons, onClick: () => void): ToolButton {
  const root = document.createElement('button');
  root.type = 'button';
  root.className = 'tool';
  root.append(createIcon(icon));
  root.addEventListener('click', onClick);
  return {
    root,
    update: (name, pressed) => {
      root.title = name;
      root.setAttribute('aria-label', name);
      if (pressed !== undefined) root.setAttribute('aria-pressed', String(pressed));
    },
  };
}

export function createIcon(icon: keyof typeof icons): SVGElement {
  const root = document.createElementNS(svg, 'svg');
  root.setAttribute('viewBox', '0 0 16 16');
  root.setAttribute('aria-hidden', 'true');
  root.setAttribute('class', 'icon');
  const line = document.createElementNS(svg, 'path');
  line.setAttribute('d', icons[icon]);
  root.append(line);
  return root;
}
