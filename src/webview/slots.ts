/** The places of the page that panes stand in. A slot without anything shown in it takes no room. */
export interface Slots {
  /** A row along the top. */
  readonly toolbar: HTMLElement;
  /** A column at the left. */
  readonly outline: HTMLElement;
  /** The map, with what stands over it. */
  readonly stage: HTMLElement;
  /** At the bottom right of the stage, side by side. */
  readonly corner: HTMLElement;
  /** A column at the right. */
  readonly side: HTMLElement;
}

export function createSlots(body: HTMLElement): Slots {
  const slot = (tag: string, className: string, parent: HTMLElement) => {
    const element = document.createElement(tag);
    element.className = className;
    parent.append(element);
    return element;
  };
  const toolbar = slot('div', 'toolbar', body);
  const outline = slot('nav', 'outline-slot', body);
  const stage = slot('main', 'stage', body);
  return { toolbar, outline, stage, corner: slot('div', 'corner', stage), side: slot('aside', 'side', body) };
}
