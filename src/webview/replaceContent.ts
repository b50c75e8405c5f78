/** Replaces what is in an element. What had the keyboard in there and is there again, by its `data-key`, has it again. */
export function replaceContent(root: HTMLElement, children: readonly Node[]): void {
  const active = document.activeElement;
  const key = active instanceof HTMLElement && root.contains(active) ? active.dataset['key'] : undefined;
  root.replaceChildren(...children);
  if (key === undefined) return;
  const again = [...root.querySelectorAll<HTMLElement>('[data-key]')].find((element) => element.dataset['key'] === key);
  again?.focus();
}
