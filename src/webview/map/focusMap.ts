/** Gives the map the keyboard: at its current node where that is near, else the map itself. */
export function focusMap(): void {
  document.querySelector<HTMLElement>('button.node[tabindex="0"], .surface')?.focus({ preventScroll: true });
}
