import { sizes } from '../../diagram/sizes.ts';
import type { PanelTheme } from '../panelTheme.ts';
import { type Camera, nearZoom, overlaps, partWithElements, type Size } from './camera.ts';
import type { Emphasis } from './emphasis.ts';
import { createMapLayer } from './mapLayer.ts';
import { createNodeElement, type NodeElement } from './nodeElements.ts';
import type { Scene, SceneNode } from './scene.ts';

export interface NodeLayerView {
  readonly scene: Scene;
  readonly camera: Camera;
  readonly screen: Size;
  readonly theme: PanelTheme;
  readonly emphasis: Emphasis | undefined;
  /** The one node that Tab reaches. */
  readonly current: string | undefined;
  readonly positionOf: (id: string) => { readonly x: number; readonly y: number };
  readonly newNodes: ReadonlySet<string>;
  /** What a screen reader says beside what one sees. */
  readonly saidOf: (entry: SceneNode) => readonly string[];
}

export interface NodeLayer {
  readonly update: (view: NodeLayerView) => void;
  /** The element of a node, where it is on the screen. */
  readonly elementOf: (id: string) => HTMLElement | undefined;
  readonly destroy: () => void;
}

/** An element with what it shows. */
interface ShownElement extends NodeElement {
  readonly scene: Scene;
  readonly theme: PanelTheme;
  /** Where it stands and how it is marked. */
  look: string;
}

/** Near nodes as focusable elements; far away there are none. */
export function createNodeLayer(parent: HTMLElement): NodeLayer {
  const layer = createMapLayer(parent, 'nodes');
  const shown = new Map<string, ShownElement>();
  const spare: NodeElement[] = [];
  return {
    update: (view) => {
      layer.move(view.camera);
      const wanted = wantedNodes(view);
      for (const [id, element] of shown) {
        if (wanted.has(id)) continue;
        shown.delete(id);
        element.root.remove();
        spare.push(element);
      }
      for (const [id, entry] of wanted) place(id, entry, view);
    },
    elementOf: (id) => shown.get(id)?.root,
    destroy: layer.destroy,
  };

  function place(id: string, entry: SceneNode, view: NodeLayerView): void {
    let element = shown.get(id);
    if (element === undefined || element.scene !== view.scene || element.theme !== view.theme) {
      const isNew = element === undefined;
      const plain = element ?? spare.pop() ?? createNodeElement();
      plain.show(entry, view.theme, view.saidOf(entry));
      element = { ...plain, scene: view.scene, theme: view.theme, look: '' };
      shown.set(id, element);
      if (isNew) layer.root.append(element.root);
      element.root.classList.toggle('arriving', isNew && view.newNodes.has(id));
    }
    const { x, y } = view.positionOf(id);
    const { root } = element;
    const { emphasis } = view;
    const marks = {
      dimmed: emphasis?.others === 'dim' && !emphasis.nodes.has(id),
      centre: emphasis?.centre.has(id) === true,
      broken: emphasis?.broken?.has(id) === true,
      near: emphasis?.nodes.has(id) === true,
      match: emphasis?.reason === 'search' && emphasis.nodes.has(id),
    };
    const isCurrent = id === view.current;
    const look = [x, y, isCurrent, ...Object.values(marks)].join(' ');
    if (look === element.look) return;
    element.look = look;
    // Not by transform: a hundred more steps of the painter's tree in each frame that nodes come or go.
    root.style.left = `${x}px`;
    root.style.top = `${y}px`;
    root.tabIndex = isCurrent ? 0 : -1;
    for (const [mark, isSet] of Object.entries(marks)) root.classList.toggle(mark, isSet);
  }
}

function wantedNodes(view: NodeLayerView): Map<string, SceneNode> {
  const wanted = new Map<string, SceneNode>();
  if (view.camera.zoom < nearZoom) return wanted;
  const wide = partWithElements(view.camera, view.screen);
  for (const [id, entry] of view.scene.nodes) {
    const { x, y } = view.positionOf(id);
    const seen = overlaps({ x, y, width: sizes.nodeWidth, height: sizes.nodeHeight }, wide);
    // The focused node stays in the page even out of sight, or the keyboard would lose its place.
    if (
      seen ||
      (id === view.current &&
        document.activeElement instanceof HTMLElement &&
        document.activeElement.dataset['id'] === id)
    )
      wanted.set(id, entry);
  }
  return wanted;
}
