import type { GraphView } from '../../src/core/features/graphView.ts';

/** Everything in a view that breaks the contract of the command line: ids, order, ends of edges, places. */
export function graphProblems(view: GraphView): readonly string[] {
  const ids = view.nodes.map(({ id }) => id);
  const known = new Set(ids);
  const units = new Set(view.units.map(({ id }) => id));
  return [
    ...repeated(ids).map((id) => `node ${id} twice`),
    ...repeated(view.edges.map(({ id }) => id)).map((id) => `edge ${id} twice`),
    ...view.edges.flatMap(({ id, from, to }) =>
      [from, to].filter((end) => !known.has(end)).map((end) => `edge ${id} ends at ${end}, which is no node`),
    ),
    ...view.edges.flatMap((edge, index) => {
      const before = view.edges[index - 1];
      const sorted =
        before === undefined || before.file < edge.file || (before.file === edge.file && before.line <= edge.line);
      return sorted ? [] : [`edge ${edge.id} out of order`];
    }),
    ...view.nodes
      .filter(({ unit, file }) => file !== undefined && (unit === undefined || !units.has(unit)))
      .map(({ id }) => `node ${id} in no unit`),
    ...view.nodes
      .filter(({ id, kind, name, origin, namespace = '', unit = '' }) => {
        const [inUnit, groupKind = '', inNamespace, named, from = ''] = id.split('|');
        return (
          inUnit !== unit ||
          (groupKind !== kind && !groupKind.endsWith(`/${kind}`)) ||
          inNamespace !== namespace ||
          (named !== name && !name.includes('|')) ||
          (from.replace(/#\d+$/, '') !== origin && !name.includes('|'))
        );
      })
      .map(({ id }) => `node ${id} does not say what it is`),
    ...[...view.nodes, ...view.edges]
      .filter(({ line = 1 }) => line < 1)
      .map(({ id }) => `${id} is before the first line`),
  ];
}

function repeated(texts: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return texts.filter((text) => seen.size === seen.add(text).size);
}
