import type { GraphNode } from '../../core/features/graphView.ts';
import type { Localized } from '../../core/localized.ts';
import { focusMap } from '../map/focusMap.ts';
import { enterNode, pickOutline } from '../outlineActions.ts';
import { outlineStep, typeAhead } from '../outlineKeys.ts';
import { type Outline, type OutlineItem, type OutlineRow, outlineOf, outlineRows } from '../outlineRows.ts';
import type { Pane, PanelActions, PanelView } from '../pane.ts';
import type { Slots } from '../slots.ts';
import { word } from '../words.ts';
import { createOutlineLine, type OutlineLine } from './outlineLine.ts';

const words = {
  outline: { en: 'Outline of the manifests', ko: '매니페스트 개요' },
} as const satisfies Readonly<Record<string, Localized>>;

/** Small graphs start with all applications open, larger ones with their namespaces, the largest closed. */
const openSizes = { applications: 150, namespaces: 1500 };
/** So long it may be behind the map where nobody sees it, in milliseconds. */
const mostDelay = 500;
/** Letters that follow within this time belong together, in milliseconds. */
const typingTime = 700;

/**
 * The same graph as a tree, for screen readers, for the keyboard and for what is too far away to read. It is always in the page;
 * where the reader did not ask for it, it shows only while it has the keyboard.
 */
export function createOutline({ outline: slot }: Slots, actions: PanelActions): Pane {
  const root = document.createElement('div');
  root.className = 'outline';
  root.setAttribute('role', 'tree');
  slot.append(root);
  const lines = new Map<string, OutlineLine>();
  let panel: PanelView | undefined;
  let outline: Outline = { roots: [], waysTo: new Map() };
  let rows: readonly OutlineRow[] = [];
  let opened: ReadonlySet<string> = new Set();
  /** The line that Tab leads to, and the one that was brought into sight last. */
  let current: string | undefined;
  let seen: string | undefined;
  let typed = '';
  let typedAt = Number.NEGATIVE_INFINITY;

  root.addEventListener('keydown', onKey);
  root.addEventListener('click', ({ target }) => {
    const element = target instanceof Element ? target.closest<HTMLElement>('[role="treeitem"]') : null;
    const row = rows.find(({ item }) => item.key === element?.dataset['key']);
    if (row === undefined) return;
    const isTwistie = target instanceof Element && target.closest('.twistie') !== null;
    go(row.item.key);
    if (isTwistie || row.item.target === undefined) setOpen(row.item.key, row.expanded !== true);
    else pick(row.item);
  });
  /** What is to be shown as soon as there is time. */
  let waiting: { readonly panel: PanelView; readonly handle: number } | undefined;
  slot.addEventListener('focusin', showWaiting);
  return { update };

  /** Where nobody sees it, the map comes first. */
  function update(next: PanelView): void {
    if (waiting !== undefined) window.cancelIdleCallback(waiting.handle);
    // Nor does the first map wait for it, however idle the page is until its layout comes.
    const isMapDue = next.phase === 'drawing';
    const handle = isMapDue ? 0 : window.requestIdleCallback(showWaiting, { timeout: mostDelay });
    waiting = { panel: next, handle };
    if (isSeen(next)) showWaiting();
  }

  function showWaiting(): void {
    if (waiting === undefined) return;
    const { panel: next, handle } = waiting;
    waiting = undefined;
    window.cancelIdleCallback(handle);
    show(next);
  }

  function isSeen({ view }: PanelView): boolean {
    return view.outline === 'shown' || slot.classList.contains('shown') || slot.contains(document.activeElement);
  }

  function show(next: PanelView): void {
    const before = panel;
    panel = next;
    slot.classList.toggle('shown', next.view.outline === 'shown');
    root.setAttribute('aria-label', word(words.outline, next.locale));
    if (next.graph !== before?.graph || next.locale !== before.locale) {
      outline = outlineOf(next.graph, next.locale, sharedBy);
      if (next.folder !== before?.folder || before.graph.nodes.length === 0) opened = openedAtFirst(next);
    }
    const { selection, search } = next.view;
    if (selection?.kind === 'node' && selection !== before?.view.selection) showNode(selection.id);
    if (search.at !== undefined && search.at !== before?.view.search.at) showNode(search.at);
    draw();
  }

  function sharedBy(application: string): readonly GraphNode[] {
    return (panel?.scene?.hubs.get(application) ?? []).map(({ node }) => node);
  }

  function openedAtFirst({ graph }: PanelView): ReadonlySet<string> {
    const size = graph.nodes.length;
    if (size > openSizes.namespaces) return new Set();
    const inside =
      size > openSizes.applications ? [] : outline.roots.flatMap((namespace) => namespace.children?.() ?? []);
    return new Set([...outline.roots, ...inside].map(({ key }) => key));
  }

  /** Opens what a node stands in, and makes it the current line. */
  function showNode(id: string): void {
    const way = outline.waysTo.get(id);
    if (way === undefined) return;
    opened = new Set([...opened, ...way]);
    current = id;
  }

  function draw(): void {
    if (panel === undefined) return;
    rows = outlineRows(outline, opened);
    if (!rows.some(({ item }) => item.key === current)) current = rows[0]?.item.key;
    const matches = new Set(panel.matches);
    const selected = panel.view.selection?.id;
    const kept = new Set(rows.map(({ item }) => item.key));
    for (const [key, line] of lines) {
      if (kept.has(key)) continue;
      line.root.remove();
      lines.delete(key);
    }
    let previous: Element | null = null;
    for (const row of rows) {
      const { key, target } = row.item;
      const line = lines.get(key) ?? createOutlineLine();
      lines.set(key, line);
      line.show(row, panel.theme, {
        current: key === current,
        selected: target !== undefined && target.id === selected,
        match: matches.has(key),
      });
      const place: Element | null = previous === null ? root.firstElementChild : previous.nextElementSibling;
      if (place !== line.root) root.insertBefore(line.root, place);
      previous = line.root;
    }
    if (!isSeen(panel) || current === seen) return;
    lines.get(current ?? '')?.root.scrollIntoView({ block: 'nearest' });
    seen = current;
  }

  function go(key: string): void {
    current = key;
    draw();
    lines.get(key)?.root.focus({ preventScroll: true });
  }

  function setOpen(key: string, isOpen: boolean): void {
    opened = new Set(isOpen ? [...opened, key] : [...opened].filter((other) => other !== key));
    draw();
  }

  function pick(item: OutlineItem): void {
    const followed = pickOutline(item, actions);
    if (followed === undefined) return;
    showNode(followed);
    draw();
  }

  function onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const item = rows.find((row) => row.item.key === current)?.item;
    const step = outlineStep(rows, current, event.key);
    const isTyping = event.timeStamp - typedAt < typingTime;
    if ([...event.key].length > 1) typedAt = Number.NEGATIVE_INFINITY;
    if (step?.type === 'go') go(step.key);
    else if (step !== undefined) setOpen(step.key, step.type === 'open');
    else if (event.key === 'Enter' && event.shiftKey && item?.target?.kind === 'node')
      enterNode(item.target.id, actions);
    else if ((event.key === 'Enter' || (event.key === ' ' && !isTyping)) && item !== undefined) {
      if (item.target === undefined) setOpen(item.key, !opened.has(item.key));
      else pick(item);
    } else if (event.key === 'Escape') leave();
    else if ([...event.key].length === 1 && event.key !== '/') search(event.key, event.timeStamp);
    else return;
    event.preventDefault();
  }

  function search(letter: string, now: number): void {
    typed = now - typedAt < typingTime ? typed + letter : letter;
    typedAt = now;
    const found = typeAhead(rows, current, typed);
    if (found !== undefined) go(found);
  }

  /** Escape gives the map the keyboard, at the node where one stands in the tree. */
  function leave(): void {
    const row = rows.find(({ item }) => item.key === current);
    const node = row?.item.target?.kind === 'node' ? row.item.target.id : row?.parent;
    if (node !== undefined && outline.waysTo.has(node)) actions.reveal(node, 'take');
    else focusMap();
  }
}
