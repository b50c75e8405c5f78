import type { FindingView } from '../../core/features/details/findingView.ts';
import type { Locale } from '../../core/localized.ts';
import { button, element } from '../elements.ts';
import type { PanelActions } from '../pane.ts';
import { renderSentence } from '../renderBlocks.ts';
import { word } from '../words.ts';
import { severityWords } from './sideWords.ts';

/** Findings with the other sides, and buttons for their fixes. */
export function findingList(
  findings: readonly FindingView[],
  locale: Locale,
  actions: PanelActions,
): readonly HTMLElement[] {
  return findings.map((finding) => {
    const { code, severity, message, related, fixes, documentation } = finding;
    const place = ({ file, line, column }: FindingView | FindingView['related'][number]) =>
      button('link place', `${file}:${line}`, () => actions.post({ type: 'openSource', file, line, column }));
    const page = element('a', '', code);
    page.href = documentation;
    return element(
      'article',
      `finding ${severity}`,
      element('p', '', element('strong', '', word(severityWords[severity], locale)), ' ', ...renderSentence(message)),
      element('p', 'places', place(finding), ' · ', documentation.startsWith('https://') ? page : code),
      ...related.map((side) => element('p', 'places', ...renderSentence(side.message), ' ', place(side))),
      ...fixes.map((title) => fixButton(finding, title, actions)),
    );
  });
}

function fixButton({ code, file, line, column }: FindingView, title: string, actions: PanelActions): HTMLElement {
  const root = button('fix', '', () => actions.post({ type: 'applyFix', code, file, line, column, title }));
  root.append(...renderSentence(title));
  return root;
}
