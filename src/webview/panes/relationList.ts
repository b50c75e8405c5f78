import type { GraphEdge } from '../../core/features/graphView.ts';
import { button, element } from '../elements.ts';
import { isolated } from '../isolated.ts';
import type { Scene } from '../map/scene.ts';
import type { PanelActions, PanelView } from '../pane.ts';
import { sentence, statusWords, word } from '../words.ts';
import { moreNote, note, section } from './sections.ts';
import { select } from './select.ts';
import { sideWords } from './sideWords.ts';

/** What points at a node, and what it points at; each other end and each edge can be chosen. */
export function relationLists(
  scene: Scene,
  id: string,
  panel: PanelView,
  actions: PanelActions,
): readonly HTMLElement[] {
  const edges = (scene.edgesAt.get(id) ?? []).map(({ edge }) => edge);
  const outgoing = edges.filter(({ from }) => from === id);
  const incoming = edges.filter(({ to }) => to === id);
  if (edges.length === 0) return [note(word(sideWords.noRelations, panel.locale))];
  return [...list('incoming', incoming, (edge) => edge.from), ...list('outgoing', outgoing, (edge) => edge.to)];

  function list(title: 'incoming' | 'outgoing', some: readonly GraphEdge[], otherEnd: (edge: GraphEdge) => string) {
    if (some.length === 0) return [];
    const rows = some.slice(0, mostRows).map((edge) => row(scene, edge, otherEnd(edge), panel, actions));
    return [
      section(sentence(sideWords[title], panel.locale, some.length), [
        element('ul', 'relations', ...rows),
        ...moreNote(some.length - mostRows, panel.locale),
      ]),
    ];
  }
}

/** So many are listed at once; a node with more is looked at on the map. */
const mostRows = 60;

function row(scene: Scene, edge: GraphEdge, other: string, { locale }: PanelView, actions: PanelActions): HTMLElement {
  const node = scene.nodes.get(other)?.node;
  const verb = button('link verb', edge.port === undefined ? edge.verb : `${edge.verb} ${edge.port}`, () =>
    select(actions, { kind: 'edge', id: edge.id }),
  );
  verb.title = edge.field;
  const end = button('link', node === undefined ? other : `${node.kind} ${isolated(node.name)}`, () => {
    select(actions, { kind: 'node', id: other });
    actions.reveal(other, 'leave');
  });
  const status =
    edge.status === 'found' ? [] : [element('span', `standing ${edge.status}`, word(statusWords[edge.status], locale))];
  return element('li', '', verb, ' ', end, ' ', ...status);
}
