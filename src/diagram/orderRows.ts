/** An item of a layer: a node, or the lane of an edge that passes between nodes. Items are known by their index. */
export interface LayerItem {
  readonly layer: number;
  /** The wish of the first order, smaller is higher; ties keep the order of the list. */
  readonly seed: number;
  /** Where the item stood before: items with one keep their order among each other. */
  readonly pin?: number;
}

/** Joins two items of neighbouring layers: `left` in layer n, `right` in n + 1. */
export interface LayerLink {
  readonly left: number;
  readonly right: number;
}

/** How many times the layers are swept: more brings nothing on graphs of this shape. */
const sweeps = 8;

/**
 * The items of each layer from top to bottom, ordered so that few links cross: barycentres, swept to and fro, best kept.
 */
export function orderRows(items: readonly LayerItem[], links: readonly LayerLink[]): number[][] {
  const pins = items.map((item) => item.pin);
  let layers = firstOrder(items).map((layer) => keepPins(layer, pins));
  if (links.length === 0) return layers;
  const lefts: number[][] = items.map(() => []);
  const rights: number[][] = items.map(() => []);
  for (const link of links) {
    lefts[link.right]?.push(link.left);
    rights[link.left]?.push(link.right);
  }
  let best = layers;
  let fewest = countCrossings(layers, rights, items.length);
  for (let sweep = 0; sweep < sweeps && fewest > 0; sweep++) {
    layers = sweep % 2 === 0 ? sweepOnce(layers, lefts, 'right', pins) : sweepOnce(layers, rights, 'left', pins);
    const crossings = countCrossings(layers, rights, items.length);
    if (crossings < fewest) {
      fewest = crossings;
      best = layers;
    }
  }
  return best;
}

function firstOrder(items: readonly LayerItem[]): number[][] {
  const layers: number[][] = [];
  items.forEach((item, index) => {
    while (layers.length <= item.layer) layers.push([]);
    layers[item.layer]?.push(index);
  });
  const seed = (index: number) => items[index]?.seed ?? 0;
  return layers.map((layer) => layer.sort((a, b) => seed(a) - seed(b) || a - b));
}

function sweepOnce(
  layers: readonly number[][],
  neighbours: readonly number[][],
  towards: 'left' | 'right',
  pins: readonly (number | undefined)[],
): number[][] {
  const result = layers.map((layer) => [...layer]);
  const position = new Map<number, number>();
  for (const layer of result) for (const [row, item] of layer.entries()) position.set(item, row);
  const indexes = towards === 'right' ? result.keys() : [...result.keys()].reverse();
  for (const at of indexes) {
    const layer = result[at] ?? [];
    const weight = new Map(layer.map((item, row) => [item, barycentre(neighbours[item] ?? [], position, row)]));
    const sorted = layer.sort((a, b) => (weight.get(a) ?? 0) - (weight.get(b) ?? 0));
    result[at] = keepPins(sorted, pins);
    for (const [row, item] of (result[at] ?? []).entries()) position.set(item, row);
  }
  return result;
}

/** The same places, but items with a pin stand in the order of their pins. */
function keepPins(layer: readonly number[], pins: readonly (number | undefined)[]): number[] {
  const pinned = layer.filter((item) => pins[item] !== undefined).sort((a, b) => (pins[a] ?? 0) - (pins[b] ?? 0));
  let next = 0;
  return layer.map((item) => (pins[item] === undefined ? item : (pinned[next++] ?? item)));
}

function barycentre(neighbours: readonly number[], position: ReadonlyMap<number, number>, otherwise: number): number {
  if (neighbours.length === 0) return otherwise;
  return neighbours.reduce((sum, item) => sum + (position.get(item) ?? 0), 0) / neighbours.length;
}

/** Counts inversions with a Fenwick tree, so that a fan of thousands of links stays cheap. */
function countCrossings(layers: readonly number[][], rights: readonly number[][], size: number): number {
  const position = new Int32Array(size);
  for (const layer of layers) for (const [row, item] of layer.entries()) position[item] = row;
  let crossings = 0;
  for (const [at, layer] of layers.entries()) {
    const width = layers[at + 1]?.length ?? 0;
    const tree = new Int32Array(width + 1);
    let seen = 0;
    for (const item of layer) {
      const rows = (rights[item] ?? []).map((right) => position[right] ?? 0);
      for (const row of rows) {
        let below = seen;
        for (let i = row + 1; i > 0; i -= i & -i) below -= tree[i] ?? 0;
        crossings += below;
      }
      for (const row of rows) {
        for (let i = row + 1; i <= width; i += i & -i) tree[i] = (tree[i] ?? 0) + 1;
        seen++;
      }
    }
  }
  return crossings;
}
