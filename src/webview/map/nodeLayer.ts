import { element } from '../elements.ts';
import { type Camera, nearZoom, overlaps, partWithElements, type Size } from './camera.ts';
import type { Emphasis } from './emphasis.ts';
import { createNodeElement, type NodeElement } from './nodeElements.ts';
import type { Scene, SceneNode } from './scene.ts';

export interface NodeLayerView {
  readonly scene: Scene;
  readonly camera: Camera;
  readonly screen: Size;
  readonly emphasis: Emphasis | undefined;
  /** The one node that Tab reaches. */
  readonly current: string | undefined;
  /** What a screen reader says beside what one sees. */
  readonly saidOf: (entry: SceneNode) => readonly string[];
}

export interface NodeLayer {
  readonly update: (view: NodeLayerView) => void;
  /** The element of a node, where it is on the screen. */
  readonly elementOf: (id: string) => HTMLElement | undefined;
}

/** An element with what it shows. */
interface ShownElement extends NodeElement {
  readonly scene: Scene;
  /** How it is marked. */
  look: string;
}

/** Near nodes as focusable elements; far away there are none. */
export function createNodeLayer(parent: HTMLElement): NodeLayer {
  const root = element('div', 'nodes');
  parent.append(root);
  const shown = new Map<string, ShownElement>();
  const spare: NodeElement[] = [];
  return {
    update: (view) => {
      const wanted = wantedNodes(view);
      for (const [id, known] of shown) {
        if (wanted.has(id)) continue;
        shown.delete(id);
        known.root.remove();
        spare.push(known);
      }
      for (const [id, entry] of wanted) place(id, entry, view);
    },
    elementOf: (id) => shown.get(id)?.root,
  };

  function place(id: string, entry: SceneNode, view: NodeLayerView): void {
    let known = shown.get(id);
    if (known === undefined || known.scene !== view.scene) {
      const isNew = known === undefined;
      const plain = known ?? spare.pop() ?? createNodeElement();
      plain.show(entry, view.saidOf(entry));
      plain.root.style.left = `${entry.place.x}px`;
      plain.root.style.top = `${entry.place.y}px`;
      known = { ...plain, scene: view.scene, look: '' };
      shown.set(id, known);
      if (isNew) root.append(known.root);
    }
    const button = known.root;
    const { emphasis } = view;
    const marks = {
      dimmed: emphasis?.others === 'dim' && !emphasis.nodes.has(id),
      centre: emphasis?.centre.has(id) === true,
      broken: emphasis?.broken?.has(id) === true,
      near: emphasis?.nodes.has(id) === true,
      match: emphasis?.reason === 'search' && emphasis.nodes.has(id),
    };
    const isCurrent = id === view.current;
    const look = [isCurrent, ...Object.values(marks)].join(' ');
    if (look === known.look) return;
    known.look = look;
    button.tabIndex = isCurrent ? 0 : -1;
    for (const [mark, isSet] of Object.entries(marks)) button.classList.toggle(mark, isSet);
  }
}

function wantedNodes(view: NodeLayerView): Map<string, SceneNode> {
  const wanted = new Map<string, SceneNode>();
  if (view.camera.zoom < nearZoom) return wanted;
  const wide = partWithElements(view.camera, view.screen);
  for (const [id, entry] of view.scene.nodes) {
    // The focused node stays in the page even out of sight, or the keyboard would lose its place.
    if (
      overlaps(entry.place, wide) ||
      (id === view.current &&
        document.activeElement instanceof HTMLElement &&
        document.activeElement.dataset['id'] === id)
    )
      wanted.set(id, entry);
  }
  return wanted;
}
