const svg = 'http://www.w3.org/2000/svg';

/** Three empty places with a path between them: a map without anything on it. */
export function emptyDrawing(): Element {
  const root = document.createElementNS(svg, 'svg');
  root.setAttribute('viewBox', '0 0 220 84');
  root.setAttribute('aria-hidden', 'true');
  for (const d of [
    'M8 26h56a6 6 0 0 1 6 6v20a6 6 0 0 1-6 6H8a6 6 0 0 1-6-6V32a6 6 0 0 1 6-6z',
    'M156 6h56a6 6 0 0 1 6 6v20a6 6 0 0 1-6 6h-56a6 6 0 0 1-6-6V12a6 6 0 0 1 6-6z',
    'M156 46h56a6 6 0 0 1 6 6v20a6 6 0 0 1-6 6h-56a6 6 0 0 1-6-6V52a6 6 0 0 1 6-6z',
    'M70 42c40 0 40-20 80-20M70 42c40 0 40 20 80 20',
  ]) {
    const path = document.createElementNS(svg, 'path');
    path.setAttribute('d', d);
    root.append(path);
  }
  return root;
}
