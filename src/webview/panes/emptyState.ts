import type { Locale, Localized } from '../../core/localized.ts';
import { button, element } from '../elements.ts';
import { type EmptyReason, emptyReason, type UndrawnFile } from '../emptyReason.ts';
import { noFilters } from '../filters.ts';
import type { Pane, PanelActions, PanelView } from '../pane.ts';
import { replaceContent } from '../replaceContent.ts';
import type { Slots } from '../slots.ts';
import { sentence, word } from '../words.ts';
import { emptyDrawing } from './emptyDrawing.ts';

const words = {
  drawing: { en: 'Drawing the map…', ko: '지도를 그리는 중입니다…' },
  reading: { en: 'Reading the manifests', ko: '매니페스트를 읽는 중입니다' },
  looking: { en: 'Looking for files…', ko: '파일을 찾는 중입니다…' },
  files: { en: '{0} of {1} files', ko: '파일 {1}개 중 {0}개' },
  stop: { en: 'Stop', ko: '중지' },
  stopped: { en: 'Reading was stopped', ko: '읽기를 중지했습니다' },
  stoppedText: {
    en: '{0} of {1} files were read. A map of these alone would show everything else as missing, so there is none yet.',
    ko: '파일 {1}개 중 {0}개를 읽었습니다. 이것만으로 지도를 그리면 나머지가 모두 없는 것으로 보이므로 아직 그리지 않습니다.',
  },
  readAll: { en: 'Read all files', ko: '모든 파일 읽기' },
  none: { en: 'No Kubernetes manifests here yet', ko: '아직 Kubernetes 매니페스트가 없습니다' },
  noneText: {
    en: 'As soon as a YAML or JSON file in “{0}” has apiVersion and kind, its objects appear on this map.',
    ko: '“{0}” 안의 YAML 또는 JSON 파일에 apiVersion과 kind가 있으면 그 오브젝트가 이 지도에 나타납니다.',
  },
  filtered: { en: 'Nothing fits the filters', ko: '필터에 맞는 오브젝트가 없습니다' },
  showAll: { en: 'Show everything', ko: '모두 보기' },
  templates: { en: 'Only templates here', ko: '템플릿만 있습니다' },
  templatesText: {
    en: 'What a template makes is known once it is rendered. Write the output of “helm template” into a folder, and open that folder’s graph.',
    ko: '템플릿이 무엇을 만드는지는 렌더링해야 알 수 있습니다. “helm template”의 출력을 폴더에 저장하고 그 폴더의 그래프를 여십시오.',
  },
  unreadable: { en: 'No file here could be read', ko: '읽을 수 있는 파일이 없습니다' },
  unreadableText: {
    en: '{0} {0|file looks like a manifest|files look like manifests}. Once one of them can be read, its objects appear on this map.',
    ko: '매니페스트로 보이는 파일이 {0}개 있습니다. 그중 하나라도 읽을 수 있게 되면 그 오브젝트가 이 지도에 나타납니다.',
  },
  broken: { en: 'Its YAML has errors.', ko: 'YAML에 오류가 있습니다.' },
  more: { en: '… and {0} more', ko: '… 외 {0}개' },
  failed: { en: 'The map could not be drawn', ko: '지도를 그리지 못했습니다' },
  failedText: {
    en: 'Close this panel and open it again. The files and the editor are not affected.',
    ko: '이 패널을 닫고 다시 여십시오. 파일과 에디터에는 영향이 없습니다.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** So many files are listed. */
const mostFiles = 8;

/** What stands in the middle while there is no map: why, and what one can do about it. */
export function createEmptyState({ stage }: Slots, actions: PanelActions): Pane {
  const root = element('div', 'empty');
  root.setAttribute('role', 'status');
  stage.append(root);
  let shown = '';
  return {
    update: (panel) => {
      const reason = emptyReason(panel);
      root.hidden = reason === undefined;
      if (reason === undefined) return;
      const key = JSON.stringify([reason.kind === 'reading' ? 'reading' : reason, panel.folder, panel.locale]);
      if (key !== shown) {
        shown = key;
        root.dataset['reason'] = reason.kind;
        replaceContent(root, contentOf(reason, panel, actions));
      }
      // Only that changes while files are read: a button that was made anew would lose the click that has begun on it.
      if (reason.kind === 'reading') showProgress(root, reason, panel.locale);
    },
  };
}

function contentOf(reason: EmptyReason, { folder, locale }: PanelView, actions: PanelActions): readonly Node[] {
  const title = (text: Localized) => element('p', 'title', word(text, locale));
  const text = (written: Localized, ...values: readonly (string | number)[]) =>
    element('p', 'text', sentence(written, locale, ...values));
  const act = (name: Localized, run: () => void) => {
    const root = button('action', word(name, locale), run);
    root.dataset['key'] = 'action';
    return root;
  };
  switch (reason.kind) {
    case 'drawing':
      return [text(words.drawing)];
    case 'reading':
      return [
        title(words.reading),
        progressBar(word(words.reading, locale)),
        element('p', 'text'),
        act(words.stop, () => actions.post({ type: 'stopReading' })),
      ];
    case 'stopped':
      return [
        emptyDrawing(),
        title(words.stopped),
        text(words.stoppedText, reason.done, reason.total),
        act(words.readAll, () => actions.post({ type: 'readAgain' })),
      ];
    case 'failed':
      return [emptyDrawing(), title(words.failed), text(words.failedText)];
    case 'none':
      return [emptyDrawing(), title(words.none), text(words.noneText, folder)];
    case 'filtered':
      return [
        emptyDrawing(),
        title(words.filtered),
        act(words.showAll, () => actions.change((view) => ({ ...view, filters: noFilters, focus: [] }))),
      ];
    case 'templates':
      return [
        emptyDrawing(),
        title(words.templates),
        text(words.templatesText),
        fileList(reason.files, '', words.more[locale]),
      ];
    case 'unreadable':
      return [
        emptyDrawing(),
        title(words.unreadable),
        text(words.unreadableText, reason.files.length),
        fileList(reason.files, word(words.broken, locale), words.more[locale]),
      ];
  }
}

function progressBar(name: string): HTMLElement {
  const bar = element('progress', '');
  bar.setAttribute('aria-label', name);
  return bar;
}

function showProgress(root: HTMLElement, { done, total }: PanelView['progress'], locale: Locale): void {
  const [bar, text] = [root.querySelector('progress'), root.querySelector('.text')];
  if (bar !== null && total > 0) {
    bar.max = total;
    bar.value = done;
  } else bar?.removeAttribute('value'); // how much there is, is not known
  if (text !== null) {
    text.textContent = total === 0 ? word(words.looking, locale) : sentence(words.files, locale, done, total);
  }
}

/** `otherwise` is the reason of files without one; `more` says how many are left out, in place of `{0}`. */
function fileList(files: readonly UndrawnFile[], otherwise: string, more: string): HTMLElement {
  const items = files
    .slice(0, mostFiles)
    .map(({ file, reason = otherwise }) => element('li', '', element('strong', '', file), ` ${reason}`));
  const left = files.length - mostFiles;
  const rest = left > 0 ? [element('li', '', more.replace('{0}', String(left)))] : [];
  return element('ul', 'files', ...items, ...rest);
}
