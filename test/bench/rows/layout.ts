import { buildGraphView } from '../../../src/core/features/buildGraphView.ts';
import type { GraphView } from '../../../src/core/features/graphView.ts';
import { firstUnit, graphOfUnit } from '../../../src/diagram/graphOfUnit.ts';
import { layout } from '../../../src/diagram/layout.ts';
import { clusterGraph } from '../../diagram/graphFixture.ts';
import { edgesThroughNodes, layoutWords as words } from '../../diagram/layoutChecks.ts';
import { layoutQuality, movement, withOneMore } from '../../diagram/layoutQuality.ts';
import { corpusRepositories, readRepository } from '../../support/corpus.ts';
import { generateTree } from '../generator.ts';
import { cpuTime, percentile } from '../measure.ts';
import type { MeasuredRow, Row, Scale } from '../row.ts';
import { openTree } from '../workspace.ts';

/** CPU time of the layout, and of the layout after one edit. */
export function layoutTimeRows({ large, effort }: Scale): readonly Row[] {
  const sizes = large < 500 ? [large] : [500, 2000, 10_000].filter((size) => size <= large);
  const budgets = new Map([
    [500, 50],
    [2000, 300],
    [10_000, 1000],
  ]);
  // So often that the engine has compiled it: a panel lays out with every edit.
  const small = clusterGraph(Math.min(500, large), 7);
  for (let round = 0; round < (effort === 'smoke' ? 0 : 30); round++) layout(small, { words });
  return sizes.flatMap((size) => {
    const graph = clusterGraph(size, 7);
    const edited = withOneMore(graph);
    const previous = layout(graph, { words });
    const rounds = effort === 'smoke' ? 1 : size > 2000 ? 15 : 45;
    return [
      {
        name: `layout of ${size} nodes`,
        measured: medianTime(rounds, () => layout(graph, { words })),
        unit: 'ms',
        limit: budgets.get(size),
      },
      {
        name: `layout after an edit in ${size} nodes`,
        measured: medianTime(rounds, () => layout(edited, { words, previous })),
        unit: 'ms',
        limit: size === 10_000 ? 200 : undefined,
      },
    ];
  });
}

/**
 * CPU time in milliseconds, what the engine collects on its own account included. It is not made to collect all garbage before each round,
 * as where ratios are measured: it then drops compiled code as well, and what is measured is how it compiles, which a panel does once.
 */
function medianTime(rounds: number, work: () => unknown): number {
  return percentile(
    Array.from({ length: rounds }, () => cpuTime(work)),
    50,
  );
}

/**
 * How good drawings are. The limits are what a prototype reached with 500 nodes; edges never pass through nodes.
 * The corpus rows are left out where it is not there.
 */
export function layoutQualityRows({ medium, effort }: Scale): readonly Row[] {
  const cluster = clusterGraph(Math.min(500, medium), 7);
  const tree = graphOf(openTree(generateTree(Math.min(500, medium))));
  const corpus = (effort === 'smoke' ? [] : corpusRepositories())
    .map((name) => graphOf(openTree(readRepository(name))))
    .filter(({ nodes }) => nodes.length > 0);
  return [
    ...rowsOf(`${cluster.nodes.length} nodes`, [cluster], { crossings: 224, aspect: 0.94, moved: 23 }),
    ...rowsOf(`the generator's ${tree.nodes.length} nodes, all units at once`, [tree], {}),
    ...(corpus.length === 0
      ? []
      : [
          ...rowsOf(`${corpus.length} real repositories, as they open`, corpus.map(atFirst), {}),
          ...rowsOf(`${corpus.length} real repositories, all units at once`, corpus, {}),
        ]),
  ];
}

/** What the panel shows first: of alternatives one. */
function atFirst(graph: GraphView): GraphView {
  const unit = firstUnit(graph);
  return unit === undefined ? graph : graphOfUnit(graph, unit);
}

/** Where edits are made, as a share of all Pods. */
const edits = [0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9];

interface Limits {
  readonly crossings?: number;
  /** The least width by height. */
  readonly aspect?: number;
  /** In per cent. */
  readonly moved?: number;
}

function rowsOf(what: string, graphs: readonly GraphView[], limits: Limits): readonly MeasuredRow[] {
  const drawn = graphs.map((graph) => {
    const placed = layout(graph, { words });
    const moves = edits.map((at) => movement(placed, layout(withOneMore(graph, at), { words, previous: placed })));
    return {
      ...layoutQuality(placed, graph),
      share: moves.reduce((all, { share }) => all + share, 0) / moves.length,
      farthest: percentile(
        moves.map(({ farthest }) => farthest),
        50,
      ),
      through: edgesThroughNodes(placed, graph).length,
    };
  });
  const sum = (figure: (one: (typeof drawn)[number]) => number) => drawn.reduce((all, one) => all + figure(one), 0);
  const mean = (figure: (one: (typeof drawn)[number]) => number) => sum(figure) / drawn.length;
  const row = (name: string, measured: number, unit: MeasuredRow['unit'], limit?: number): MeasuredRow => ({
    name: `${name}, ${what}`,
    measured,
    unit,
    limit,
  });
  return [
    row(
      'crossings',
      sum(({ crossings }) => crossings),
      '',
      limits.crossings,
    ),
    row(
      'edges through nodes',
      sum(({ through }) => through),
      '',
      0,
    ),
    row(
      'height by width',
      mean(({ aspect }) => 1 / aspect),
      'x',
      limits.aspect === undefined ? undefined : 1 / limits.aspect,
    ),
    row(
      'area outside of applications',
      mean(({ empty }) => empty * 100),
      '%',
    ),
    row(
      'nodes that one edit moves',
      mean(({ share }) => share * 100),
      '%',
      limits.moved,
    ),
    row(
      'as far as, median',
      percentile(
        drawn.map(({ farthest }) => farthest),
        50,
      ),
      'px',
    ),
  ];
}

function graphOf(snapshot: Parameters<typeof buildGraphView>[0]): GraphView {
  return buildGraphView(snapshot, { locale: 'en', findings: () => [] });
}
