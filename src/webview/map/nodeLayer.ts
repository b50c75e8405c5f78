import { sizes } from '../../diagram/sizes.ts';
import type { PanelTheme } from '../panelTheme.ts';
import { type Camera, nearZoom, overlaps, type Size, visiblePart } from './camera.ts';
import type { Emphasis } from './emphasis.ts';
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

/** More elements than fit on any screen at the zoom from which nodes are elements: pooled, never more than needed. */
const margin = 60;

/** Near nodes as focusable elements; far away there are none. */
export function createNodeLayer(parent: HTMLElement): NodeLayer {
  const layer = document.createElement('div');
  layer.className = 'nodes';
  parent.append(layer);
  const shown = new Map<string, NodeElement & { scene: Scene; theme: PanelTheme }>();
  const spare: NodeElement[] = [];
  return {
    update: (view) => {
      const { camera } = view;
      layer.style.transform = `scale(${camera.zoom}) translate(${-camera.x}px, ${-camera.y}px)`;
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
    destroy: () => layer.remove(),
  };

  function place(id: string, entry: SceneNode, view: NodeLayerView): void {
    let element = shown.get(id);
    if (element === undefined || element.scene !== view.scene || element.theme !== view.theme) {
      const isNew = element === undefined;
      const plain = element ?? spare.pop() ?? createNodeElement();
      plain.show(entry, view.theme, view.saidOf(entry));
      element = { ...plain, scene: view.scene, theme: view.theme };
      shown.set(id, element);
      if (isNew) layer.append(element.root);
      element.root.classList.toggle('arriving', isNew && view.newNodes.has(id));
    }
    const { x, y } = view.positionOf(id);
    const { root } = element;
    root.style.transform = `translate(${x}px, ${y}px)`;
    root.tabIndex = id === view.current ? 0 : -1;
    root.classList.toggle('dimmed', view.emphasis?.others === 'dim' && !view.emphasis.nodes.has(id));
    root.classList.toggle('centre', view.emphasis?.centre.has(id) === true);
    root.classList.toggle('broken', view.emphasis?.broken?.has(id) === true);
    root.classList.toggle('near', view.emphasis?.nodes.has(id) === true);
    root.classList.toggle('match', view.emphasis?.reason === 'search' && view.emphasis.nodes.has(id));
  }
}

function wantedNodes(view: NodeLayerView): Map<string, SceneNode> {
  const wanted = new Map<string, SceneNode>();
  if (view.camera.zoom < nearZoom) return wanted;
  const part = visiblePart(view.camera, view.screen);
  const wide = {
    x: part.x - margin,
    y: part.y - margin,
    width: part.width + 2 * margin,
    height: part.height + 2 * margin,
  };
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
