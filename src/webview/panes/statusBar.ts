import type { GraphView } from '../../core/features/graphView.ts';
import type { Locale } from '../../core/localized.ts';
import type { Pane } from '../pane.ts';
import type { Slots } from '../slots.ts';
import { sentence, words } from '../words.ts';

/** So many files are listed; beyond, the list ends with an ellipsis. */
const mostFiles = 100;

/** How much the map shows, and what could not be read. */
export function createStatusBar({ stage }: Slots): Pane {
  const root = document.createElement('div');
  root.className = 'status';
  stage.append(root);
  return {
    update: ({ phase, graph, locale }) => {
      if (phase !== 'shown') return;
      const counts = document.createElement('span');
      counts.textContent = `${sentence(words.objects, locale, graph.nodes.length)} · ${sentence(words.relations, locale, graph.edges.length)}`;
      root.replaceChildren(
        ...(graph.nodes.length === 0 ? [] : [counts]),
        ...(graph.skipped.length === 0 ? [] : [skippedFiles(graph, locale)]),
      );
    },
  };
}

function skippedFiles({ skipped }: GraphView, locale: Locale): HTMLElement {
  const details = document.createElement('details');
  details.className = 'skipped';
  const summary = document.createElement('summary');
  summary.textContent = sentence(words.skipped, locale, skipped.length);
  const list = document.createElement('ul');
  for (const { file, reason } of skipped.slice(0, mostFiles)) {
    const item = document.createElement('li');
    const name = document.createElement('strong');
    name.textContent = file;
    item.append(name, ` ${reason}`);
    list.append(item);
  }
  if (skipped.length > mostFiles) list.append(Object.assign(document.createElement('li'), { textContent: '…' }));
  details.append(summary, list);
  return details;
}
