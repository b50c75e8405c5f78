/** An item of a layer: a node, or the lane of an edge that passes between nodes. Items are known by their index. */
export interface LayerItem {
  readonly layer: number;
  /** The wish of the first order, smaller is higher; ties keep the order of the list. */
  readonly seed: number;
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
  let layers = firstOrder(items);
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
    layers = sweep % 2 === 0 ? sweepOnce(layers, lefts, 'right') : sweepOnce(layers, rights, 'left');
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
): number[][] {
  const result = layers.map((layer) => [...layer]);
  const position: number[] = [];
  for (const layer of result) for (const [row, item] of layer.entries()) position[item] = row;
  const weight: number[] = [];
  for (const layer of towards === 'right' ? result : result.toReversed()) {
    for (const [row, item] of layer.entries()) weight[item] = barycentre(neighbours[item] ?? [], position, row);
    layer.sort((a, b) => (weight[a] ?? 0) - (weight[b] ?? 0));
    for (const [row, item] of layer.entries()) position[item] = row;
  }
  return result;
}

function barycentre(neighbours: readonly number[], position: readonly number[], otherwise: number): number {
  if (neighbours.length === 0) return otherwise;
  let sum = 0;
  for (const item of neighbours) sum += position[item] ?? 0;
  return sum / neighbours.length;
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
