import { edgesOf, namePlace, type Snapshot, writerOf } from '../graph/snapshot.ts';
import { countOf, isPercent } from '../kubernetes/intOrPercent.ts';
import { PodDisruptionBudget } from '../kubernetes/kinds.ts';
import type { Localized } from '../localized.ts';
import { documentWriting, placeIn } from '../model/placeIn.ts';
import type { Resource } from '../model/resource.ts';
import { unitOf } from '../model/units.ts';
import type { MapEntry, YamlNode } from '../yaml/node.ts';
import { childOf, entryOf, isAbsent, scalarOf, spanOf, textOf } from '../yaml/nodes.ts';
import type { DiagnosticRule, Finding, Fix, RelatedPlace } from './finding.ts';
import { scalarSource, setValue } from './fixes/edits.ts';
import { fixOf } from './fixes/fixOf.ts';
import { fewestPods, podsEn } from './objects/fewestPods.ts';
import { isFoundNearby } from './references/edgesByField.ts';

/**
 * A PodDisruptionBudget that lets no Pod be evicted, so that its node cannot be drained: `minAvailable` is not below the number of
 * Pods, `maxUnavailable` is 0, or neither is said. Percentages of both are rounded up, to whole Pods.
 */
export const disruptionBudgetBlocksEviction: DiagnosticRule = {
  code: 'disruption-budget-blocks-eviction',
  severity: 'warning',
  summary: {
    en: 'A PodDisruptionBudget lets no Pod be evicted.',
    ko: 'PodDisruptionBudget이 어떤 Pod의 축출도 허용하지 않습니다.',
  },
  documentation: 'https://kubernetes.io/docs/tasks/run-application/configure-pdb/#specifying-a-poddisruptionbudget',
  kinds: [PodDisruptionBudget],
  *findInResource(snapshot, resource) {
    const spec = childOf(resource.node, 'spec');
    const entries = ['minAvailable', 'maxUnavailable'].flatMap((key) => boundOf(spec, key));
    const [entry, ...others] = entries;
    if (entry === undefined) yield* withoutBound(snapshot, resource);
    // With both it is rejected.
    if (entry === undefined || others.length > 0) return;
    const finding = judge(snapshot, resource, entry);
    if (finding !== undefined) yield finding;
  },
};

function boundOf(spec: YamlNode | undefined, key: string): readonly MapEntry[] {
  const entry = entryOf(spec, key);
  return entry === undefined || isAbsent(entry.value) ? [] : [entry];
}

/** The controller then expects no Pods at all, and allows no disruption: pkg/controller/disruption of kubernetes/kubernetes. */
function withoutBound(snapshot: Snapshot, budget: Resource): readonly Finding[] {
  const spec = entryOf(budget.node, 'spec');
  const workloads = guardedBy(snapshot, budget);
  if (spec === undefined || workloads === undefined) return [];
  return [
    {
      code: 'disruption-budget-blocks-eviction',
      severity: 'warning',
      message: {
        en: 'Without `minAvailable` or `maxUnavailable` no Pod may be evicted, so that draining a node with one of them never ends.',
        ko: '`minAvailable`이나 `maxUnavailable`이 없으면 어떤 Pod도 축출할 수 없어, 그 Pod가 있는 노드의 drain이 끝나지 않습니다.',
      },
      place: { ...placeIn(budget, spec.value), span: spanOf(spec.key) },
      resource: budget,
      related: workloads.map(isHere),
      fixes: spec.value.type === 'map' ? fixOf(allowOne, [setValue(budget, spec.value, 'maxUnavailable', 1)]) : [],
    },
  ];
}

function judge(snapshot: Snapshot, budget: Resource, entry: MapEntry): Finding | undefined {
  const written = textOf(entry.value) ?? '';
  const workloads = guardedBy(snapshot, budget);
  if (workloads === undefined) return undefined;
  const isMax = entry.name === 'maxUnavailable';
  // Of as many Pods as there may be.
  const never = isMax ? countOf(written, 100, 'up') === 0 : isPercent(written) && Number.parseInt(written, 10) >= 100;
  if (never) return finding(budget, entry, { related: workloads.map(isHere) });
  if (isMax) return undefined;
  const sizes = workloads.map((workload) => fewestPods(snapshot, workload));
  const known = sizes.flatMap((size) => size ?? []);
  const pods = known.reduce((sum, { count }) => sum + count, 0);
  const needed = countOf(written, pods, 'up');
  if (known.length < sizes.length || needed === undefined || needed < pods) return undefined;
  return finding(budget, entry, { pods, related: known.map((size) => size.written) });
}

/** The workloads whose Pods it guards; `undefined` without any, and where not all of them are in one place and known. */
function guardedBy(snapshot: Snapshot, budget: Resource): readonly Resource[] | undefined {
  const edges = edgesOf(snapshot, budget).filter(({ relation }) => relation.id === 'poddisruptionbudget-guards-pods');
  const writers = edges.map((edge) => (isFoundNearby(snapshot, edge) ? writerOf(snapshot, edge.to) : undefined));
  const known = new Set(writers.flatMap((writer) => writer ?? []));
  const units = new Set([...known].map(({ objects }) => unitOf(snapshot.units, objects[0].path).id));
  return known.size === 0 || writers.includes(undefined) || units.size > 1 ? undefined : [...known];
}

function isHere(workload: Resource): RelatedPlace {
  const name = `${workload.kind} \`${workload.name}\``;
  return {
    place: namePlace(workload),
    message: { en: `${name} is here.`, ko: `${name}은(는) 여기에 있습니다.` },
  };
}

interface Evidence {
  /** How many there are; absent where that does not matter. */
  readonly pods?: number;
  readonly related: readonly RelatedPlace[];
}

function finding(budget: Resource, entry: MapEntry, { pods, related }: Evidence): Finding {
  const written = `\`${entry.name}: ${scalarOf(entry.value)?.text ?? ''}\``;
  const of = pods === undefined ? { en: '', ko: '' } : { en: ` of ${podsEn(pods)}`, ko: `(Pod ${pods}개)` };
  return {
    code: 'disruption-budget-blocks-eviction',
    severity: 'warning',
    message: {
      en: `${written}${of.en} lets no Pod be evicted, so that draining a node with one of them never ends.`,
      ko: `${written}${of.ko}에서는 어떤 Pod도 축출할 수 없어, 그 Pod가 있는 노드의 drain이 끝나지 않습니다.`,
    },
    place: placeIn(budget, entry.value),
    resource: budget,
    related,
    fixes: [...lowering(budget, entry, pods), ...allowingOne(budget, entry)],
  };
}

/** One Pod fewer, where a number is written and one remains. */
function lowering(budget: Resource, entry: MapEntry, pods: number | undefined): readonly Fix[] {
  const document = documentWriting(budget, entry.value);
  const isNumber = typeof scalarOf(entry.value)?.value === 'number';
  if (document === undefined || !isNumber || pods === undefined || pods < 2) return [];
  const title = { en: `Lower it to ${pods - 1}`, ko: `${pods - 1}(으)로 낮추기` };
  const edit = { place: { document, span: spanOf(entry.value) }, newText: String(pods - 1) };
  return [{ title, safe: false, edits: [edit] }];
}

const allowOne: Localized = {
  en: 'Let one Pod at a time be evicted: `maxUnavailable: 1`',
  ko: '한 번에 Pod 하나씩 축출 허용: `maxUnavailable: 1`',
};

/** Also right for any other number of Pods. */
function allowingOne(budget: Resource, { key, value }: MapEntry): readonly Fix[] {
  const document = documentWriting(budget, value);
  if (document === undefined) return [];
  const span = { start: key.start, end: value.end };
  return [
    {
      title: allowOne,
      safe: false,
      edits: [{ place: { document, span }, newText: `${scalarSource('maxUnavailable', key.style)}: 1` }],
    },
  ];
}
