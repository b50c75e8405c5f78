import type { GraphEdge, GraphNode } from '../core/features/graphView.ts';
import type { Locale } from '../core/localized.ts';
import type { Card } from '../diagram/foldApplications.ts';
import { detailOf, shortKind } from '../diagram/nodeLook.ts';
import type { Standing } from '../diagram/standingOf.ts';
import { isolated } from './isolated.ts';
import type { Scene, SceneEdge, SceneNode } from './map/scene.ts';
import { sentence, standingWords, statusWords, word, words } from './words.ts';

/** Lines of a tooltip; the first is its title. */
export interface Description {
  readonly title: string;
  readonly lines: readonly string[];
  /** Where it is written, `file:line`. */
  readonly place: string;
}

export function describeNode(scene: Scene, entry: SceneNode, locale: Locale): Description {
  const { node } = entry;
  if (entry.card !== undefined) return describeCard(entry, entry.card, locale);
  const edges = scene.edgesAt.get(node.id) ?? [];
  const incoming = edges.filter(({ edge }) => edge.to === node.id).length;
  const kind = kindLine(node);
  const findings = findingWords(entry.node, locale);
  return {
    title: isolated(node.name),
    lines: [
      kind,
      ...(node.origin === 'manifest' ? [] : [word(standingWords[entry.standing], locale)]),
      ...(entry.home === 'here' ? [] : [word(words.elsewhere, locale)]),
      ...(findings === '' ? [] : [findings]),
      sentence(words.neighbours, locale, incoming, edges.length - incoming),
    ],
    place: node.file === undefined ? '' : node.line === undefined ? node.file : `${node.file}:${node.line}`,
  };
}

function describeCard(entry: SceneNode, { title, nodes, kinds }: Card, locale: Locale): Description {
  const findings = findingWords(entry.node, locale);
  return {
    title: isolated(title),
    lines: [
      sentence(words.objects, locale, nodes.length),
      kinds.map(({ kind, count }) => `${count} ${kind}`).join(', '),
      ...(findings === '' ? [] : [findings]),
      word(words.opens, locale),
    ],
    place: '',
  };
}

/** The edges that lie on one line, as one description: the rule in words, the field, where it is written. */
export function describeEdges(scene: Scene, edges: readonly SceneEdge[], locale: Locale): Description {
  const first = edges[0]?.edge;
  if (first === undefined) return { title: '', lines: [], place: '' };
  const name = (id: string) => {
    const node = scene.nodes.get(id)?.node;
    return node === undefined ? id : `${node.kind} ${isolated(node.name)}`.trim();
  };
  const verdicts = labelVerdicts(scene, first);
  const fields = edges
    .slice(0, 4)
    .map(({ edge }) => (edge.value === '' || verdicts.length > 0 ? edge.field : `${edge.field}: ${edge.value}`));
  const target = first.toFile === undefined ? '' : ` → ${first.toFile}:${first.toLine}`;
  return {
    title: `${name(first.from)} ${first.verb} ${name(first.to)}${first.port === undefined ? '' : ` (${first.port})`}`,
    lines: [
      ...(first.status === 'found' ? [] : [word(statusWords[first.status], locale)]),
      ...(first.reason === undefined ? [] : [first.reason]),
      ...fields,
      ...verdicts,
      ...(edges.length > 4 ? ['…'] : []),
    ],
    place: `${first.file}:${first.line}${target}`,
  };
}

/** Label by label why a selector takes what it leads to: `✓ app=web`. Nothing for edges that are made otherwise. */
export function labelVerdicts(scene: Scene, { category, status, to, value }: GraphEdge): readonly string[] {
  const labels = scene.nodes.get(to)?.node.labels ?? {};
  if (category !== 'selects' || status !== 'found') return [];
  // Commas stand between requirements, and in the lists of values in parentheses.
  return value
    .split(/,(?![^(]*\))/)
    .filter((requirement) => requirement !== '')
    .map((requirement) => {
      const [, key = '', operator = ''] = /^!?([^\s=!]+)\s*(=|in\b|notin\b)?/.exec(requirement) ?? [];
      const actual = labels[key];
      return operator === '=' || actual === undefined ? `✓ ${requirement}` : `✓ ${requirement} (${key}=${actual})`;
    });
}

/** What a screen reader says of a node beside its name, kind and detail, which one sees. */
export function saidOfNode({ node, card, standing }: SceneNode, locale: Locale): readonly string[] {
  const findings = findingWords(node, locale);
  const said =
    card === undefined
      ? [
          shortKind(node.kind) === node.kind ? '' : node.kind,
          node.origin === 'manifest' ? '' : word(standingWords[standing], locale),
          findings,
        ]
      : [sentence(words.closed, locale, card.nodes.length), findings];
  return said.filter((part) => part !== '');
}

/** Kind and name of a node, what matters most, where it comes from and what was found, as one sentence. */
export function labelOf(node: GraphNode, standing: Standing, locale: Locale): string {
  const origin = node.origin === 'manifest' ? '' : word(standingWords[standing], locale);
  return [`${node.kind} ${isolated(node.name)}`, isolated(detailOf(node)), origin, findingWords(node, locale)]
    .filter((part) => part !== '')
    .join(', ');
}

/** `Service · 80→8080 · shop` */
export function kindLine(node: GraphNode): string {
  return [node.kind, detailOf(node), node.namespace ?? '']
    .filter((part) => part !== '')
    .map(isolated)
    .join(' · ');
}

function findingWords(node: GraphNode, locale: Locale): string {
  const counts = node.findings;
  return (['error', 'warning', 'information'] as const)
    .flatMap((severity) =>
      (counts[severity] ?? 0) > 0 ? [sentence(words[severity], locale, counts[severity] ?? 0)] : [],
    )
    .join(', ');
}
