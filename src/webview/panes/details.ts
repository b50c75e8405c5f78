import type { Details } from '../../core/features/details/details.ts';
import { kindLine } from '../describe.ts';
import { button, element } from '../elements.ts';
import { isolated } from '../isolated.ts';
import type { Scene, SceneNode } from '../map/scene.ts';
import type { PanelActions, PanelView } from '../pane.ts';
import { renderBlocks } from '../renderBlocks.ts';
import { sourceOfNode } from '../sourceOf.ts';
import { standingWords, word } from '../words.ts';
import { edgeFacts, edgeTitle } from './edgeDetails.ts';
import { findingList } from './findingList.ts';
import { relationLists } from './relationList.ts';
import { note, section } from './sections.ts';
import { sideWords } from './sideWords.ts';

/** The chosen node or edge: what it is, what is wrong with it, where it leads. */
export function detailsContent(panel: PanelView, actions: PanelActions): readonly HTMLElement[] {
  const { scene, view, answers, locale } = panel;
  const { selection } = view;
  if (scene === undefined || selection === undefined) return [note(word(sideWords.chooseThing, locale))];
  const said = answers.details?.id === selection.id ? answers.details : undefined;
  if (selection.kind === 'edge') {
    const edge = scene.edges.find((each) => each.edge.id === selection.id)?.edge;
    if (edge === undefined) return [note(word(sideWords.gone, locale))];
    return [edgeTitle(scene, edge, actions), edgeFacts(edge, panel, actions), ...answerParts(said, panel, actions)];
  }
  const entry = scene.nodes.get(selection.id);
  if (entry === undefined) return [note(word(sideWords.gone, locale))];
  return [
    ...nodeHead(scene, entry, panel, actions),
    ...answerParts(said, panel, actions),
    ...relationLists(scene, entry.node.id, panel, actions),
    ...labels(entry, panel),
  ];
}

function nodeHead(
  scene: Scene,
  entry: SceneNode,
  { locale }: PanelView,
  actions: PanelActions,
): readonly HTMLElement[] {
  const { node, standing } = entry;
  const source = sourceOfNode(scene, node.id);
  return [
    element('h2', '', isolated(node.name)),
    element('p', 'kind', kindLine(node)),
    ...(node.origin === 'manifest' ? [] : [element('p', 'kind', word(standingWords[standing], locale))]),
    ...(source?.type !== 'openSource'
      ? []
      : [button('link place', `${source.file}:${source.line}`, () => actions.post(source))]),
  ];
}

/** What the host says: findings, ways in, words. Nothing as long as it has not answered. */
function answerParts(said: Details | undefined, panel: PanelView, actions: PanelActions): readonly HTMLElement[] {
  if (said === undefined) return [];
  const { locale } = panel;
  const words = renderBlocks(said.about, actions.post);
  return [
    ...(said.findings.length === 0
      ? []
      : [section(word(sideWords.findings, locale), findingList(said.findings, locale, actions))]),
    ...(said.entries.length === 0
      ? []
      : [
          section(word(sideWords.followRequest, locale), [
            element(
              'div',
              'choices',
              ...said.entries.slice(0, mostEntries).map((entry) => traceButton(entry, actions)),
            ),
          ]),
        ]),
    ...(words.length === 0 ? [] : [section(word(sideWords.about, locale), words)]),
  ];
}

const mostEntries = 30;

function traceButton({ node, field, parent, title }: Details['entries'][number], actions: PanelActions): HTMLElement {
  return button('choice', title, () =>
    actions.change((view) => ({ ...view, side: 'trace', trace: { node, field, parent } })),
  );
}

function labels({ node }: SceneNode, { locale }: PanelView): readonly HTMLElement[] {
  const entries = Object.entries(node.labels);
  if (entries.length === 0) return [];
  const list = entries.map(([key, value]) => element('li', '', element('code', '', `${key}: ${value}`)));
  return [section(word(sideWords.labels, locale), [element('ul', 'plain', ...list)])];
}
