import { namePlace, type Snapshot } from '../graph/snapshot.ts';
import { isPlaceholder } from '../kubernetes/isPlaceholder.ts';
import { sameKind } from '../kubernetes/kinds.ts';
import { hasName } from '../model/clusterObject.ts';
import { contentOf } from '../model/definition.ts';
import type { KustomizeProblem } from '../model/kustomize/kustomizeBuild.ts';
import { objectsNamed } from '../model/objectIndex.ts';
import { getFrom } from '../model/persistentMap.ts';
import type { ManifestDocument, Resource } from '../model/resource.ts';
import type { SequenceNode, YamlNode } from '../yaml/node.ts';
import { childOf, itemsOf, spanOf, textOf } from '../yaml/nodes.ts';
import type { DiagnosticRule, Finding, Fix } from './finding.ts';
import { fixOf } from './fixes/fixOf.ts';
import { removeItem } from './fixes/removeItem.ts';
import { problemsIn } from './references/kustomizationProblems.ts';

/**
 * One object twice. A kustomization that brings it twice is refused, whatever the two say; of two in one file kubectl applies both,
 * and the last one stays. Copies that say the same do no harm there.
 * https://kubernetes.io/docs/concepts/overview/working-with-objects/names/; Kustomize: `may not add resource with an already registered id`.
 */
export const duplicateObject: DiagnosticRule = {
  code: 'duplicate-object',
  severity: 'error',
  summary: {
    en: 'One object is there twice, in one file or in one kustomization.',
    ko: '같은 오브젝트가 한 파일이나 한 kustomization에 두 번 있습니다.',
  },
  documentation: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/names/',
  *find({ snapshot, document, applied }) {
    for (const problems of refusedIn(snapshot, document)) yield refused(document, problems);
    if (getFrom(snapshot.reachedBy, document.path) !== undefined) return;
    for (const resource of applied) {
      const first = earlierOf(snapshot, resource);
      if (first !== undefined) yield replacing(resource, first);
    }
  },
};

/** What the builds that read a kustomization refuse in it, by what names the second one; each problem once. */
function refusedIn(snapshot: Snapshot, document: ManifestDocument): Iterable<readonly KustomizeProblem[]> {
  const byPlace = new Map<number, KustomizeProblem[]>();
  for (const { problem } of problemsIn(snapshot, document)) {
    const { kind, place } = problem;
    if (kind === 'duplicate') byPlace.set(place.span.start, [...(byPlace.get(place.span.start) ?? []), problem]);
  }
  return byPlace.values();
}

function refused(document: ManifestDocument, problems: readonly KustomizeProblem[]): Finding {
  const [first] = problems;
  const span = first?.place.span ?? spanOf(document.yaml.root ?? { start: 0, end: 0 });
  const shown = problems.slice(0, shownProblems);
  return {
    code: 'duplicate-object',
    severity: 'error',
    message: {
      en: shown.map(({ message }) => message.en).join(' '),
      ko: shown.map(({ message }) => message.ko).join(' '),
    },
    place: { document, span },
    related: [],
    fixes: removal(document, span.start),
  };
}

/** Where the list names one path twice, the second one can go. */
function removal(document: ManifestDocument, start: number): readonly Fix[] {
  const lists = ['resources', 'bases', 'components'].map((field) => childOf(document.yaml.root, field));
  const list = lists.find((each): each is SequenceNode => isListWith(each, start));
  const item = itemsOf(list).find((each) => each.start === start);
  if (list === undefined || item === undefined) return [];
  const earlier = list.items.slice(0, list.items.indexOf(item));
  if (!earlier.some((other) => pathOf(other) === pathOf(item))) return [];
  const edit = removeItem(document, list, item);
  return fixOf({ en: 'Remove this second entry', ko: '두 번째 항목 제거' }, [edit]).map((fix) => ({
    ...fix,
    safe: true,
  }));
}

function isListWith(node: YamlNode | undefined, start: number): boolean {
  return node?.type === 'sequence' && node.items.some((item) => item.start === start);
}

function pathOf(item: YamlNode): string {
  return (textOf(item) ?? '').replace(/^\.\//, '').replace(/\/$/, '');
}

/** The last manifest of the same object further up in the file, where it says something else. */
function earlierOf(snapshot: Snapshot, resource: Resource): Resource | undefined {
  const { name, namespace, document } = resource;
  const [self] = resource.objects;
  if (!hasName(resource) || isPlaceholder(name) || isPlaceholder(namespace ?? '')) return undefined;
  if (objectsNamed(snapshot.index, self, name).length < 2) return undefined;
  let earlier: Resource | undefined;
  for (const placed of getFrom(snapshot.files, document.path)?.documents ?? []) {
    for (const other of placed.document.resources) {
      if (other === resource) {
        return earlier === undefined || contentOf(earlier) === contentOf(resource) ? undefined : earlier;
      }
      if (sameKind(other, resource) && other.name === name && other.namespace === namespace) earlier = other;
    }
  }
  return undefined;
}

function replacing(resource: Resource, first: Resource): Finding {
  const name = `${resource.kind} \`${resource.name}\``;
  return {
    code: 'duplicate-object',
    severity: 'warning',
    message: {
      en: `${name} is in this file already; kubectl applies both, and this one replaces the one before.`,
      ko: `${name}이(가) 이 파일에 이미 있습니다. kubectl은 둘 다 적용하며, 이것이 앞의 것을 대체합니다.`,
    },
    place: namePlace(resource),
    resource,
    related: [
      { place: namePlace(first), message: { en: `${name} is here before.`, ko: `${name}이(가) 앞서 나온 곳입니다.` } },
    ],
    fixes: [],
  };
}

const shownProblems = 3;
