import type { Localized } from '../../core/localized.ts';
import { button, element } from '../elements.ts';
import { copyImage, exportAs } from '../exports.ts';
import type { Scene } from '../map/scene.ts';
import type { Pane, PanelActions, PanelView } from '../pane.ts';
import type { ExportFormat } from '../protocol.ts';
import type { Slots } from '../slots.ts';
import { createIcon } from '../toolButton.ts';
import { word } from '../words.ts';

/** A menu that keeps what the map shows in a file, or copies it as a picture. */
export function createExportMenu({ toolbar }: Slots, actions: PanelActions): Pane {
  let panel: PanelView | undefined;
  const root = element('details', 'menu');
  const title = element('summary', 'tool');
  title.append(createIcon('download'));
  const list = element('div', 'entries');
  const outcome = element('p', 'outcome');
  outcome.setAttribute('role', 'status');
  const entries = formats.map(([format, text]) => [button('entry', '', () => run(save(format))), text] as const);
  const copy = button('entry', '', () => run(copyPicture));
  list.append(...entries.map(([entry]) => entry), copy);
  root.append(title, list);
  toolbar.append(root, outcome);
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    root.open = false;
    title.focus();
  });
  root.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node && root.contains(event.relatedTarget))) root.open = false;
  });
  return {
    update: (next) => {
      panel = next;
      const { locale, scene } = next;
      root.hidden = scene === undefined || scene.nodes.size === 0;
      title.title = word(words.title, locale);
      title.setAttribute('aria-label', title.title);
      for (const [entry, text] of entries) entry.textContent = word(text, locale);
      copy.textContent = word(words.copy, locale);
    },
  };

  function save(format: ExportFormat) {
    return async (scene: Scene, shown: PanelView) => {
      actions.post({ type: 'save', format, content: await exportAs(format, scene, shown) });
      return undefined;
    };
  }

  async function copyPicture(scene: Scene, shown: PanelView): Promise<Localized> {
    await copyImage(scene, shown);
    return words.copied;
  }

  function run(action: (scene: Scene, shown: PanelView) => Promise<Localized | undefined>): void {
    root.open = false;
    title.focus();
    const shown = panel;
    if (shown?.scene === undefined) return;
    outcome.textContent = '';
    action(shown.scene, shown).then(
      (said) => say(said, shown),
      () => say(words.failed, shown),
    );
  }

  function say(text: Localized | undefined, { locale }: PanelView): void {
    outcome.textContent = text === undefined ? '' : word(text, locale);
  }
}

const formats: readonly (readonly [ExportFormat, Localized])[] = [
  ['svg', { en: 'SVG picture…', ko: 'SVG 그림…' }],
  ['png', { en: 'PNG picture…', ko: 'PNG 그림…' }],
  ['mermaid', { en: 'Mermaid text…', ko: 'Mermaid 텍스트…' }],
  ['dot', { en: 'Graphviz DOT text…', ko: 'Graphviz DOT 텍스트…' }],
  ['json', { en: 'JSON data…', ko: 'JSON 데이터…' }],
];

const words = {
  title: { en: 'Export', ko: '내보내기' },
  copy: { en: 'Copy as picture', ko: '그림으로 복사' },
  copied: { en: 'The picture is in the clipboard.', ko: '그림을 클립보드에 복사했습니다.' },
  failed: { en: 'This could not be exported.', ko: '내보내지 못했습니다.' },
} as const satisfies Readonly<Record<string, Localized>>;
