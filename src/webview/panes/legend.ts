import type { Locale, Localized } from '../../core/localized.ts';
import { edgeCategories } from '../../diagram/edgeStyles.ts';
import { families } from '../../diagram/kinds.ts';
import { stackedReplicas } from '../../diagram/nodeLook.ts';
import { element } from '../elements.ts';
import type { Size } from '../map/camera.ts';
import type { Scene } from '../map/scene.ts';
import type { Pane, PanelActions } from '../pane.ts';
import type { PanelTheme } from '../panelTheme.ts';
import type { Slots } from '../slots.ts';
import { categoryWords, familyWords, standingWords, statusWords, word, words } from '../words.ts';
import { cardSample, colourSample, lineSample, stemSample } from './legendSamples.ts';

export interface Legend extends Pane {
  /** What it takes of the screen's corner above its title, in pixels; undefined where it is closed. */
  readonly size: () => Size | undefined;
}

/** What one sees and what it means. */
type Entry = readonly [sample: Element, meaning: Localized];

/** What colours, cards and lines mean, of what the map has: a small button that opens above itself. */
export function createLegend({ corner }: Slots, actions: PanelActions): Legend {
  const root = element('details', 'legend');
  const title = element('summary', '');
  const columns = element('div', 'columns');
  root.append(title, columns);
  title.addEventListener('click', (event) => {
    event.preventDefault(); // the view says whether it is open
    actions.change((view) => ({ ...view, legend: view.legend === 'shown' ? 'hidden' : 'shown' }));
  });
  corner.append(root);
  let drawn: readonly unknown[] = [];
  return {
    size: () => (root.open ? { width: columns.offsetWidth, height: columns.offsetHeight } : undefined),
    update: ({ scene, view, theme, locale }) => {
      root.open = view.legend === 'shown';
      title.textContent = word(words.legend, locale);
      const from = [scene, theme, locale];
      if (!root.open || scene === undefined || from.every((value, index) => value === drawn[index])) return;
      drawn = from;
      columns.replaceChildren(
        column(legendWords.colours, colours(scene, theme), locale),
        column(legendWords.cards, cards(scene), locale),
        column(legendWords.lines, lines(scene, theme), locale),
      );
    },
  };
}

function column(title: Localized, entries: readonly Entry[], locale: Locale): HTMLElement {
  const rows = entries.map(([sample, meaning]) =>
    element('div', 'entry', sample, element('span', '', word(meaning, locale))),
  );
  const root = element('div', 'entries', element('div', 'heading', word(title, locale)), ...rows);
  root.hidden = rows.length === 0;
  return root;
}

function colours({ nodes }: Scene, theme: PanelTheme): readonly Entry[] {
  const used = new Set([...nodes.values()].filter(({ card }) => card === undefined).map(({ family }) => family));
  return families
    .filter((family) => used.has(family))
    .map((family) => [colourSample(theme.tiles[family]), familyWords[family]]);
}

function cards({ nodes, chips }: Scene): readonly Entry[] {
  const all = [...nodes.values()];
  const some = (look: string, meaning: Localized, isThere: boolean): readonly Entry[] =>
    isThere ? [[cardSample(look), meaning]] : [];
  const standings = new Set(all.map(({ standing }) => standing));
  const badges = new Set(all.map(({ badge }) => badge));
  return [
    ...some('manifest', standingWords.manifest, standings.has('manifest')),
    ...some('implied', standingWords.implied, standings.has('implied')),
    ...some(
      'stack',
      legendWords.stack,
      all.some(({ node }) => stackedReplicas(node) !== undefined),
    ),
    ...some('missing', standingWords.missing, standings.has('missing')),
    ...some('uncertain', standingWords.uncertain, standings.has('uncertain')),
    ...some('quiet', legendWords.quiet, standings.has('external') || standings.has('builtin')),
    ...some(
      'elsewhere',
      words.elsewhere,
      all.some(({ home }) => home === 'elsewhere'),
    ),
    ...some(
      'card',
      legendWords.card,
      all.some(({ card }) => card !== undefined),
    ),
    ...(['error', 'warning', 'information'] as const).flatMap((badge) =>
      some(`badge ${badge}`, legendWords[badge], badges.has(badge)),
    ),
    ...some('chip', legendWords.chip, chips.length > 0),
  ];
}

function lines({ edges }: Scene, theme: PanelTheme): readonly Entry[] {
  const found = new Set(edges.filter(({ edge }) => edge.status === 'found').map(({ edge }) => edge.category));
  const statuses = new Set(edges.map(({ edge }) => edge.status));
  const isStem = edges.some(({ routed, style }) => routed.reach === 'hub' && style.hue !== 'error');
  return [
    ...edgeCategories
      .filter((category) => found.has(category))
      .map((category): Entry => [lineSample(category, 'found', theme), categoryWords[category]]),
    ...(['contradicted', 'missing', 'unknown'] as const)
      .filter((status) => statuses.has(status))
      .map((status): Entry => [lineSample('defines', status, theme), statusWords[status]]),
    ...(isStem ? [[stemSample(theme), legendWords.stem] as const] : []),
  ];
}

const legendWords = {
  colours: { en: 'Colours', ko: '색' },
  cards: { en: 'Cards', ko: '카드' },
  lines: { en: 'Lines', ko: '선' },
  stack: { en: 'several that are alike', ko: '같은 것이 여러 개' },
  quiet: { en: 'outside, or in every cluster', ko: '외부 또는 모든 클러스터에 있음' },
  card: { en: 'closed application', ko: '접힌 애플리케이션' },
  error: { en: 'has errors', ko: '오류 있음' },
  warning: { en: 'has warnings', ko: '경고 있음' },
  information: { en: 'has notes', ko: '참고 있음' },
  chip: { en: 'shared with other applications', ko: '다른 애플리케이션과 함께 사용' },
  stem: { en: 'shown when you point at it', ko: '가리키면 나타나는 선' },
} as const satisfies Readonly<Record<string, Localized>>;
