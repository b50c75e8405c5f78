import type { Locale, Localized } from '../../core/localized.ts';
import { compare } from '../../diagram/compare.ts';
import { graphOfUnit } from '../../diagram/graphOfUnit.ts';
import { families, kindLook } from '../../diagram/kinds.ts';
import { type Filters, filterCount, noFilters } from '../filters.ts';
import type { Pane, PanelActions, PanelView } from '../pane.ts';
import { replaceContent } from '../replaceContent.ts';
import type { Slots } from '../slots.ts';
import { createIcon } from '../toolButton.ts';
import { familyWords, sentence, word } from '../words.ts';

const words = {
  filter: { en: 'Filter', ko: '필터' },
  families: { en: 'Families', ko: '분류' },
  kinds: { en: 'Kinds', ko: 'Kind' },
  namespaces: { en: 'Namespaces', ko: '네임스페이스' },
  more: { en: 'Also', ko: '기타' },
  noNamespace: { en: 'without namespace', ko: '네임스페이스 없음' },
  findings: { en: 'Only with findings', ko: '발견 사항이 있는 것만' },
  implied: { en: 'What controllers make', ko: '컨트롤러가 만드는 것' },
  clear: { en: 'Show everything', ko: '모두 보기' },
  count: { en: 'Filter ({0})', ko: '필터 ({0})' },
} as const satisfies Readonly<Record<string, Localized>>;

/** Between the sheet and the border of the page, in pixels. */
const margin = 12;

/** One choice: its name, whether it is taken, and the filters that taking or leaving it gives. */
interface Choice {
  readonly name: string;
  readonly taken: boolean;
  readonly toggled: Filters;
  readonly count?: number;
  /** A colour of the theme. */
  readonly colour?: string;
}

/** Chips that narrow the graph to families, kinds, namespaces or what has findings: a button that opens them below itself. */
export function createFilterBar({ toolbar }: Slots, actions: PanelActions): Pane {
  const root = document.createElement('details');
  root.className = 'filter';
  const title = document.createElement('summary');
  title.className = 'tool';
  const label = document.createElement('span');
  title.append(createIcon('filter'), label);
  const sheet = document.createElement('div');
  sheet.className = 'sheet';
  root.append(title, sheet);
  toolbar.append(root);
  let panel: PanelView | undefined;
  let drawn = '';
  root.addEventListener('toggle', () => panel !== undefined && draw(panel));
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !root.open) return;
    root.open = false;
    title.focus();
    event.stopPropagation();
  });
  document.addEventListener('pointerdown', closeOutside);
  window.addEventListener('resize', keepInside);
  return {
    update: (shown) => {
      panel = shown;
      root.hidden = shown.whole.nodes.length === 0;
      draw(shown);
    },
  };

  function closeOutside({ target }: PointerEvent): void {
    if (target instanceof Node && !root.contains(target)) root.open = false;
  }

  /** Below its button, but never over the border of the page. */
  function keepInside(): void {
    const over = root.getBoundingClientRect().left + sheet.offsetWidth + margin - document.documentElement.clientWidth;
    sheet.style.left = `${Math.min(0, -over)}px`;
  }

  function draw(shown: PanelView): void {
    const { view, locale } = shown;
    const count = filterCount(view.filters);
    label.textContent = count === 0 ? word(words.filter, locale) : sentence(words.count, locale, count);
    title.classList.toggle('active', count > 0 || view.filters.implied === 'hidden');
    if (!root.open) return;
    keepInside();
    const groups = choicesOf(shown);
    const key = JSON.stringify([groups, locale]);
    if (key === drawn) return;
    drawn = key;
    const clear = chip({ name: word(words.clear, locale), taken: false, toggled: noFilters }, 'clear');
    replaceContent(sheet, [...groups.map(([name, choices]) => section(name, choices)), clear]);
  }

  function section(name: string, choices: readonly Choice[]): HTMLElement {
    const element = document.createElement('div');
    element.className = 'choices';
    element.setAttribute('role', 'group');
    element.setAttribute('aria-label', name);
    const heading = document.createElement('div');
    heading.className = 'heading';
    heading.textContent = name;
    element.append(heading, ...choices.map((choice) => chip(choice, `${name} ${choice.name}`)));
    return element;
  }

  function chip({ name, taken, toggled, count, colour }: Choice, key: string): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'chip';
    button.dataset['key'] = key;
    if (key !== 'clear') button.setAttribute('aria-pressed', String(taken));
    if (colour !== undefined) {
      const dot = document.createElement('span');
      dot.className = 'dot';
      dot.style.backgroundColor = colour;
      button.append(dot);
    }
    const text = document.createElement('span');
    text.className = 'text';
    text.textContent = name;
    button.append(text);
    if (count !== undefined) {
      const number = document.createElement('span');
      number.className = 'number';
      number.textContent = String(count);
      button.append(number);
    }
    button.addEventListener('click', () => actions.change((view) => ({ ...view, filters: toggled })));
    return button;
  }
}

function choicesOf({ whole, view, theme, locale }: PanelView): readonly (readonly [string, readonly Choice[]])[] {
  const { filters, shown } = view;
  const { nodes } = shown.unit === undefined ? whole : graphOfUnit(whole, shown.unit);
  const kinds = countBy(nodes.map(({ kind }) => kind));
  const spaces = countBy(nodes.map(({ namespace = '' }) => namespace));
  const groups = countBy(nodes.map(({ kind }) => kindLook(kind).family));
  return [
    [
      word(words.families, locale),
      families
        .filter((family) => groups.has(family))
        .map((family) => ({
          name: word(familyWords[family], locale),
          taken: filters.families.includes(family),
          toggled: { ...filters, families: toggle(filters.families, family) },
          count: groups.get(family) ?? 0,
          colour: theme.tiles[family],
        })),
    ],
    [
      word(words.kinds, locale),
      [...kinds]
        .sort(([a], [b]) => compare(a, b))
        .map(([kind, count]) => ({
          name: kind,
          taken: filters.kinds.includes(kind),
          toggled: { ...filters, kinds: toggle(filters.kinds, kind) },
          count,
          colour: theme.tiles[kindLook(kind).family],
        })),
    ],
    [
      word(words.namespaces, locale),
      [...spaces]
        .sort(([a], [b]) => compare(a, b))
        .map(([name, count]) => ({
          name: name === '' ? word(words.noNamespace, locale) : name,
          taken: filters.namespaces.includes(name),
          toggled: { ...filters, namespaces: toggle(filters.namespaces, name) },
          count,
        })),
    ],
    [word(words.more, locale), switchesOf(filters, locale)],
  ];
}

function switchesOf(filters: Filters, locale: Locale): readonly Choice[] {
  const [only, hidden] = [filters.findings === 'only', filters.implied === 'hidden'];
  return [
    { name: word(words.findings, locale), taken: only, toggled: { ...filters, findings: only ? 'any' : 'only' } },
    {
      name: word(words.implied, locale),
      taken: !hidden,
      toggled: { ...filters, implied: hidden ? 'shown' : 'hidden' },
    },
  ];
}

function countBy(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function toggle<T>(values: readonly T[], value: T): readonly T[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}
