import type { GraphView } from '../../core/features/graphView.ts';
import type { Locale } from '../../core/localized.ts';
import { element } from '../elements.ts';
import type { Pane } from '../pane.ts';
import type { Slots } from '../slots.ts';
import { sentence, words } from '../words.ts';

/** So many files are listed; beyond, the list ends with an ellipsis. */
const mostFiles = 100;

/** How much the map shows, and what could not be read. */
export function createStatusBar({ stage }: Slots): Pane {
  const root = element('div', 'status');
  stage.append(root);
  return {
    update: ({ phase, graph, locale }) => {
      if (phase !== 'shown') return;
      const counts = `${sentence(words.objects, locale, graph.nodes.length)} · ${sentence(words.relations, locale, graph.edges.length)}`;
      root.replaceChildren(
        ...(graph.nodes.length === 0 ? [] : [element('span', '', counts)]),
        ...(graph.skipped.length === 0 ? [] : [skippedFiles(graph, locale)]),
      );
    },
  };
}

function skippedFiles({ skipped }: GraphView, locale: Locale): HTMLElement {
  const items = skipped
    .slice(0, mostFiles)
    .map(({ file, reason }) => element('li', '', element('strong', '', file), ` ${reason}`));
  const rest = skipped.length > mostFiles ? [element('li', '', '…')] : [];
  const summary = element('summary', '', sentence(words.skipped, locale, skipped.length));
  return element('details', 'skipped', summary, element('ul', '', ...items, ...rest));
}
