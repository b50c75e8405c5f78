import type { Locale } from '../../core/localized.ts';
import type { PlacedGroup } from '../../diagram/layoutTypes.ts';
import { button, element } from '../elements.ts';
import type { PanelActions } from '../pane.ts';
import type { PanelTheme } from '../panelTheme.ts';
import { sentence, words } from '../words.ts';
import { type Camera, nearZoom, overlaps, partWithElements, type Size } from './camera.ts';
import type { Emphasis } from './emphasis.ts';
import { closeButton, type HubChip } from './hubChips.ts';
import { closeStrip } from './mapActions.ts';
import type { Scene } from './scene.ts';

export interface TitleLayerView {
  readonly scene: Scene;
  readonly camera: Camera;
  readonly screen: Size;
  readonly theme: PanelTheme;
  readonly emphasis: Emphasis | undefined;
  readonly locale: Locale;
  /** The node that Tab reaches; from it Tab leads on to what stands in the title of its strip. */
  readonly current: string | undefined;
}

export interface TitleLayer {
  readonly update: (view: TitleLayerView) => void;
}

/** What can be pressed in the titles of near strips: chips of what is shared, and buttons that close what was opened. */
export function createTitleLayer(parent: HTMLElement, actions: PanelActions): TitleLayer {
  const root = element('div', 'titles');
  parent.append(root);
  const shown = new Map<string, HTMLElement>();
  root.addEventListener('keydown', (event) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return; // up and down lead back to the map
    besides(event.target, by)?.focus({ preventScroll: true });
    event.preventDefault();
    event.stopPropagation();
  });
  return { update };

  function update(view: TitleLayerView): void {
    const { scene, camera, screen } = view;
    const part = partWithElements(camera, screen);
    const isNear = camera.zoom >= nearZoom;
    const chips = isNear ? scene.chips.filter((chip) => overlaps(chip, part)) : [];
    const closable = isNear ? scene.groups.filter(({ id }) => scene.closable.has(id)) : [];
    const kept = new Set<string>();
    for (const chip of chips) {
      const key = `${chip.strip} ${chip.hub}`;
      kept.add(key);
      const title = titleFor(key, createChip);
      showChip(title, chip, view);
      mark(title, chip, view.emphasis);
    }
    for (const strip of closable) {
      kept.add(strip.id);
      const create = () => createClose((keyboard) => closeStrip(strip.id, keyboard, actions));
      const title = titleFor(strip.id, create);
      showClose(title, strip, view);
    }
    for (const [key, title] of shown) {
      if (kept.has(key)) continue;
      title.remove();
      shown.delete(key);
    }
    const home = view.current === undefined ? undefined : scene.nodes.get(view.current)?.place.group;
    for (const title of shown.values()) title.tabIndex = title.dataset['strip'] === home ? 0 : -1;
  }

  function titleFor(key: string, create: () => HTMLElement): HTMLElement {
    const known = shown.get(key);
    if (known !== undefined) return known;
    const title = create();
    shown.set(key, title);
    root.append(title);
    return title;
  }

  /** The next thing in the title of the same strip, to the right or to the left. */
  function besides(target: EventTarget | null, by: 1 | -1): HTMLElement | undefined {
    if (!(target instanceof HTMLElement)) return undefined;
    const row = [...shown.values()]
      .filter(({ dataset }) => dataset['strip'] === target.dataset['strip'])
      .sort((a, b) => a.getBoundingClientRect().x - b.getBoundingClientRect().x);
    return row[row.indexOf(target) + by];
  }
}

function createChip(): HTMLElement {
  const root = button('hub-chip', '', () => {}); // the map takes its clicks
  root.append(element('span', 'dot'), element('span', 'text'));
  return root;
}

function showChip(root: HTMLElement, chip: HubChip, { scene, theme, locale }: TitleLayerView): void {
  const hub = scene.nodes.get(chip.hub);
  if (hub === undefined) return;
  const [dot, text] = root.querySelectorAll<HTMLElement>('span');
  if (dot !== undefined) dot.style.backgroundColor = theme.tiles[hub.family];
  if (text !== undefined && text.textContent !== chip.text) text.textContent = chip.text;
  root.dataset['hub'] = chip.hub;
  root.setAttribute('aria-label', `${chip.text}, ${sentence(words.shared, locale, hub.node.kind)}`);
  stand(root, chip.strip, chip.x, chip.y, chip.width);
}

function mark(root: HTMLElement, { hub }: HubChip, emphasis: Emphasis | undefined): void {
  const isMeant = emphasis?.nodes.has(hub) === true;
  root.classList.toggle('near', isMeant);
  root.classList.toggle('dimmed', emphasis?.others === 'dim' && !isMeant);
}

function createClose(onClick: (keyboard: 'take' | 'leave') => void): HTMLElement {
  const root = element('button', 'close-strip', '−');
  root.type = 'button';
  root.addEventListener('click', (event) => onClick(event.detail === 0 ? 'take' : 'leave'));
  return root;
}

function showClose(root: HTMLElement, { id, title, x, y }: PlacedGroup, { locale }: TitleLayerView): void {
  root.title = sentence(words.closeApplication, locale, title);
  root.setAttribute('aria-label', root.title);
  stand(root, id, x + closeButton.left, y + closeButton.top, closeButton.size);
}

function stand(root: HTMLElement, strip: string, x: number, y: number, width: number): void {
  root.dataset['strip'] = strip;
  root.style.left = `${x}px`;
  root.style.top = `${y}px`;
  root.style.width = `${width}px`;
}
