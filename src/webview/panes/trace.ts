import type { TraceEntryView, TraceStep, TraceView } from '../../core/features/trace/traceView.ts';
import { sameEntry } from '../answers.ts';
import { button, element } from '../elements.ts';
import { isolated } from '../isolated.ts';
import type { PanelActions, PanelView } from '../pane.ts';
import { word } from '../words.ts';
import { note } from './sections.ts';
import { passageWords, sideWords } from './sideWords.ts';

/** A list of ways in, or the way from the chosen one step by step. */
export function traceContent(panel: PanelView, actions: PanelActions): readonly HTMLElement[] {
  const { view, answers, locale } = panel;
  if (view.trace === undefined) return entryList(panel, actions);
  const back = button('choice', word(sideWords.otherEntry, locale), () =>
    actions.change(({ trace: _, ...before }) => before),
  );
  const { trace: answer } = answers;
  if (answer === undefined || !sameEntry(answer.entry, view.trace)) return [back];
  if (answer.trace === undefined) return [back, note(word(sideWords.entryGone, locale))];
  return [back, ...traceParts(answer.trace, panel, actions)];
}

function entryList({ answers, locale }: PanelView, actions: PanelActions): readonly HTMLElement[] {
  const entries = answers.entries ?? [];
  if (answers.entries === undefined) return [];
  if (entries.length === 0) return [note(word(sideWords.noEntries, locale))];
  const filter = element('input', 'entry-filter');
  filter.type = 'search';
  filter.placeholder = word(sideWords.filterEntries, locale);
  filter.setAttribute('aria-label', filter.placeholder);
  const list = element('div', 'choices');
  const show = () => {
    const text = filter.value.trim().toLowerCase();
    const found = entries.filter(({ title }) => title.toLowerCase().includes(text));
    list.replaceChildren(
      ...found.slice(0, mostEntries).map((entry) => entryButton(entry, actions)),
      ...(found.length === 0 ? [note(word(sideWords.noSuchEntry, locale))] : []),
      ...(found.length > mostEntries ? [note('…')] : []),
    );
  };
  filter.addEventListener('input', show);
  show();
  return [element('h2', '', word(sideWords.chooseEntry, locale)), filter, list];
}

const mostEntries = 100;

function entryButton({ node, field, parent, title }: TraceEntryView, actions: PanelActions): HTMLElement {
  const [, kind = ''] = node.split('|');
  const root = button('choice', title, () => actions.change((view) => ({ ...view, trace: { node, field, parent } })));
  root.append(element('span', 'kind', kind.split('/').pop() ?? ''));
  return root;
}

function traceParts(
  { entry, passage, start }: TraceView,
  { locale }: PanelView,
  actions: PanelActions,
): readonly HTMLElement[] {
  return [
    element('h2', '', entry.title),
    element('p', `passage ${passage}`, word(passageWords[passage], locale)),
    element('ol', 'steps', ...stepItems(start, actions)),
  ];
}

/** Steps that follow one another stand in one list; where a request may go several ways, each has a list of its own. */
function stepItems(step: TraceStep, actions: PanelActions): readonly HTMLElement[] {
  const { kind, name, part, passage, reason, file, line, column, next } = step;
  const title = button('link', `${kind} ${isolated(name)}`, () => {
    actions.change((view) => ({ ...view, selection: { kind: 'node', id: step.node } }));
    actions.reveal(step.node, 'leave');
  });
  const item = element(
    'li',
    passage,
    title,
    ...(part === '' ? [] : [element('p', 'part', part)]),
    ...(reason === undefined ? [] : [element('p', 'reason', reason)]),
    ...(file === undefined || line === undefined
      ? []
      : [
          button('link place', `${file}:${line}`, () =>
            actions.post({ type: 'openSource', file, line, column: column ?? 1 }),
          ),
        ]),
  );
  if (next.length < 2) return [item, ...next.flatMap((each) => stepItems(each, actions))];
  item.append(...next.map((each) => element('ol', 'steps', ...stepItems(each, actions))));
  return [item];
}
