import type { GraphEdge } from '../../core/features/graphView.ts';
import { labelVerdicts } from '../describe.ts';
import { button, element } from '../elements.ts';
import { isolated } from '../isolated.ts';
import type { Scene } from '../map/scene.ts';
import type { PanelActions, PanelView } from '../pane.ts';
import { statusWords, word } from '../words.ts';
import { select } from './select.ts';
import { sideWords } from './sideWords.ts';

/** "Service web selects Pod web", with both ends to choose. */
export function edgeTitle(scene: Scene, edge: GraphEdge, actions: PanelActions): HTMLElement {
  const end = (id: string) => {
    const node = scene.nodes.get(id)?.node;
    return button('link', node === undefined ? id : `${node.kind} ${isolated(node.name)}`, () => {
      select(actions, { kind: 'node', id });
      actions.reveal(id, 'leave');
    });
  };
  return element('h2', 'edge', end(edge.from), ` ${edge.verb} `, end(edge.to));
}

/** The field that makes the edge, its value, and where both ends are written. */
export function edgeFacts(edge: GraphEdge, { scene, locale }: PanelView, actions: PanelActions): HTMLElement {
  const rows: [string, readonly (Node | string)[]][] = [];
  if (edge.status !== 'found') {
    rows.push([
      word(statusWords[edge.status], locale),
      [element('span', `standing ${edge.status}`, edge.reason ?? '')],
    ]);
  }
  rows.push([word(sideWords.field, locale), [element('code', '', edge.field)]]);
  const verdicts = scene === undefined ? [] : labelVerdicts(scene, edge);
  if (verdicts.length > 0) {
    rows.push([
      word(sideWords.labels, locale),
      [element('ul', 'plain', ...verdicts.map((text) => element('li', '', text)))],
    ]);
  } else if (edge.value !== '') rows.push([word(sideWords.value, locale), [element('code', '', edge.value)]]);
  if (edge.port !== undefined) rows.push([word(sideWords.port, locale), [edge.port]]);
  rows.push([word(sideWords.writtenAt, locale), [place(edge.file, edge.line, edge.column)]]);
  if (edge.toFile !== undefined && edge.toLine !== undefined) {
    rows.push([word(sideWords.leadsTo, locale), [place(edge.toFile, edge.toLine, 1)]]);
  }
  return element('dl', '', ...rows.flatMap(([name, value]) => [element('dt', '', name), element('dd', '', ...value)]));

  function place(file: string, line: number, column: number): HTMLElement {
    return button('link place', `${file}:${line}`, () => actions.post({ type: 'openSource', file, line, column }));
  }
}
