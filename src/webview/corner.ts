/** The corner of the screen where legend and zoom stand side by side. */
export function createCorner(parent: HTMLElement): HTMLElement {
  const root = document.createElement('div');
  root.className = 'corner';
  parent.append(root);
  return root;
}
