/** An element with a class and what stands in it; texts are text, whatever they hold. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const root = document.createElement(tag);
  if (className !== '') root.className = className;
  root.append(...children);
  return root;
}

/** A button that does one thing. */
export function button(className: string, text: string, onClick: () => void): HTMLButtonElement {
  const root = element('button', className, text);
  root.type = 'button';
  root.addEventListener('click', onClick);
  return root;
}
