import type { PanelActions } from '../pane.ts';
import { sourceOfEdge, sourceOfNode } from '../sourceOf.ts';
import { closeApplication, enterFocus, openApplications, returnTo } from '../viewSteps.ts';
import type { Scene, SceneNode } from './scene.ts';
import type { Thing } from './thingAt.ts';

/** A node or edge is picked: it is selected, and its source opens beside. A closed application opens when the keyboard picks it. */
export function pickThing(scene: Scene, thing: Thing, by: 'pointer' | 'keyboard', actions: PanelActions): void {
  if (thing.kind === 'node' && thing.entry.card !== undefined) {
    if (by === 'keyboard') enterNode(thing.entry, actions);
    return;
  }
  const { kind } = thing;
  const id = kind === 'node' ? thing.entry.node.id : thing.edge.edge.id;
  const source = kind === 'node' ? sourceOfNode(scene, id) : sourceOfEdge(thing.edge);
  actions.change((view) => ({ ...view, selection: { kind, id } }));
  if (source !== undefined) actions.post(source);
  if (thing.kind === 'node' && thing.as === 'chip') actions.reveal(id, by === 'keyboard' ? 'take' : 'leave');
}

/** Goes into a node: its neighbourhood, or a closed application, of which the first node then has the keyboard. */
export function enterNode({ node, card }: SceneNode, actions: PanelActions): void {
  if (card === undefined) actions.change((view) => enterFocus(view, node.id));
  else actions.change((view) => openApplications(view, [card.id]));
  const inside = card === undefined ? node.id : card.nodes[0]?.id;
  if (inside !== undefined) actions.reveal(inside, 'take');
}

/** Closes an application that the reader opened; its card then is where it was, and has the keyboard where that closed it. */
export function closeStrip(strip: string, keyboard: 'take' | 'leave', actions: PanelActions): void {
  actions.change((view) => closeApplication(view, strip));
  actions.reveal(strip, keyboard);
}

/** One neighbourhood back. */
export function leaveFocus(actions: PanelActions): void {
  actions.change((view) => returnTo(view, view.focus.length - 1));
}
