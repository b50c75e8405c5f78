import type { Snapshot } from '../graph/snapshot.ts';
import { findFields } from '../kubernetes/fieldPath.ts';
import { groupKindText } from '../kubernetes/groupVersionKind.ts';
import { isPlaceholder } from '../kubernetes/isPlaceholder.ts';
import { standsIn } from '../kubernetes/standsIn.ts';
import type { Localized } from '../localized.ts';
import { documentWriting, placeIn } from '../model/placeIn.ts';
import type { ManifestDocument, Place, Resource } from '../model/resource.ts';
import type { MapEntry, MapNode, ScalarNode } from '../yaml/node.ts';
import { descend, scalarOf, spanOf } from '../yaml/nodes.ts';
import { walk } from '../yaml/walk.ts';
import type { DiagnosticRule, Finding, Fix } from './finding.ts';
import { replaceScalar } from './fixes/edits.ts';
import { mountsOf, referencesChanged } from './fixes/namedBy.ts';
import type { SchemaPlace } from './schema/walkSchema.ts';
import { customFieldsOf } from './values/customFormats.ts';
import { formatOf, keyFormatOf } from './values/fieldFormats.ts';
import { nameFormatOf } from './values/nameOfKind.ts';
import { objectProblems } from './values/objectChecks.ts';
import { type Problem, unlistedValue } from './values/unlistedValue.ts';
import type { ValueFormat, ValueProblem } from './values/valueFormat.ts';
import type { WrittenResource } from './writtenResources.ts';

/**
 * A value that its field does not allow. What the API server checks is an error; what it accepts and nobody can use, less. A value
 * beside those that the reference lists is a warning: a newer Kubernetes may know more of them.
 * Each format names its own page; they are those of https://kubernetes.io/docs/reference/kubernetes-api/.
 */
export const invalidValue: DiagnosticRule = {
  code: 'invalid-value',
  severity: 'error',
  summary: {
    en: 'A value is not one that its field allows.',
    ko: '필드가 허용하는 값이 아닙니다.',
  },
  documentation: 'https://kubernetes.io/docs/reference/kubernetes-api/',
  findInValue: (place, { resource }) => {
    const { node } = place;
    if (node.type === 'scalar') return scalarFindings(place, node, resource);
    return node.type === 'map' ? mapFindings(place, node, resource) : [];
  },
  *findInResource(snapshot, resource) {
    yield* objectName(snapshot, resource);
    for (const { path, format } of customFieldsOf(groupKindText(resource))) {
      for (const { node } of findFields(resource.node, path)) {
        if (node.type === 'scalar') yield* appliedFindings(resource, node, problemOf(resource, node, format));
      }
    }
  },
};

/** Not among the values that the reference lists, and not of the format of its field. */
function scalarFindings(place: SchemaPlace, node: ScalarNode, resource: WrittenResource): readonly Finding[] {
  const unlisted = unlistedValue(place);
  const format = formatOf(place);
  const problem = format && problemOf(resource.written, node, format);
  if (unlisted === undefined && problem === undefined) return [];
  return [
    ...writtenFindings(resource, node, unlisted),
    ...(problem === undefined ? [] : writtenFindings(resource, node, problem, mountsOf(place))),
  ];
}

function mapFindings(place: SchemaPlace, map: MapNode, resource: WrittenResource): readonly Finding[] {
  const format = keyFormatOf(place);
  return format === undefined ? valuesTogether(place, map, resource) : formattedKeys(map, format, resource);
}

function formattedKeys(map: MapNode, format: ValueFormat, resource: WrittenResource): readonly Finding[] {
  return map.entries.flatMap((entry) => {
    if (entry.merged === true) return [];
    const key = keyNode(entry);
    return writtenFindings(resource, key, problemOf(resource.written, key, format));
  });
}

/** What kubectl reads of a key is its name: `1:` is no other than `"1":`. */
function keyNode({ key, name }: MapEntry): ScalarNode {
  return key.value === name ? key : { ...key, value: name };
}

function valuesTogether({ schema }: SchemaPlace, map: MapNode, resource: WrittenResource): readonly Finding[] {
  const problems = schema.shape === 'object' ? objectProblems(schema.name, map) : [];
  if (problems.length === 0 || isTestData(resource.written)) return [];
  return problems.flatMap(({ severity = 'error', ...problem }) =>
    isPlaceholder(problem.node.text) ? [] : writtenFindings(resource, problem.node, { severity, ...problem }),
  );
}

/** By the rule of its kind. In brackets and signs a sample leaves room for the name. */
function objectName(snapshot: Snapshot, resource: Resource): readonly Finding[] {
  const node = scalarOf(descend(resource.node, 'metadata', 'name'));
  const format = nameFormatOf(resource);
  if (node === undefined || format === undefined || /[${}<>%[\]]/.test(node.text)) return [];
  const problem = problemOf(resource, node, format);
  return appliedFindings(resource, node, problem).map((finding) => ({
    ...finding,
    fixes: finding.fixes.flatMap((fix, index) => withReferences(snapshot, resource, fix, problem?.near[index] ?? '')),
  }));
}

/** Those who refer to the object by its name change with it, which is for a person to look at. */
function withReferences(snapshot: Snapshot, resource: Resource, fix: Fix, name: string | number): readonly Fix[] {
  const references = referencesChanged(snapshot, resource, String(name));
  if (references === undefined) return [];
  return references.length === 0 ? [fix] : [{ ...fix, safe: false, edits: [...fix.edits, ...references] }];
}

function problemOf(resource: Resource, node: ScalarNode, format: ValueFormat): Problem | undefined {
  const problem = node.value === null ? undefined : format.check(node);
  if (problem === undefined) return undefined;
  const text = String(node.value);
  if (isPlaceholder(text) || isUpperCaseWord(text) || isTestData(resource)) return undefined;
  const { severity = 'error' } = format;
  return { severity, message: formatWords(node, format, problem), near: problem.near ?? [] };
}

function formatWords(
  node: ScalarNode,
  { name, consequence = rejected }: ValueFormat,
  { why }: ValueProblem,
): Localized {
  const text = String(node.value);
  return {
    en: `\`${text}\` is not ${name.en}${why === undefined ? '' : `: ${why.en}`}; ${consequence.en}.`,
    ko: `\`${text}\`은(는) ${name.ko}이(가) 아닙니다${why === undefined ? '' : `. ${why.ko}`}. ${consequence.ko}.`,
  };
}

/** `HOST`, `MY-NAME`: in a sample such a word stands for what its reader writes there. */
function isUpperCaseWord(text: string): boolean {
  return /^[A-Z][A-Z0-9-]+$/.test(text);
}

/** Made to have something in every field, numbers too. */
function isTestData({ name }: Resource): boolean {
  return standsIn(name, 'name');
}

const rejected: Localized = { en: 'the API server rejects it', ko: 'API 서버가 거부합니다' };

/** None for a value that every kustomization replaces: what is applied is another one. */
function writtenFindings(
  { written, applied }: WrittenResource,
  node: ScalarNode,
  problem: Problem | undefined,
  mounts: readonly ScalarNode[] = [],
): readonly Finding[] {
  const { document } = written;
  if (problem === undefined) return [];
  const isApplied = applied.length === 0 || applied.some((one) => one === written || holds(one, document, node));
  if (!isApplied) return [];
  return [findingAt({ document, span: spanOf(node) }, fixesIn(document, [node, ...mounts], problem), problem)];
}

function appliedFindings(resource: Resource, node: ScalarNode, problem: Problem | undefined): readonly Finding[] {
  if (problem === undefined) return [];
  const fixes = fixesIn(documentWriting(resource, node), [node], problem);
  return [{ ...findingAt(placeIn(resource, node), fixes, problem), resource }];
}

function findingAt(place: Place, fixes: readonly Fix[], { severity, message }: Problem): Finding {
  return { code: 'invalid-value', severity, message, place, related: [], fixes };
}

function fixesIn(
  document: ManifestDocument | undefined,
  nodes: readonly ScalarNode[],
  { near }: Problem,
): readonly Fix[] {
  return document === undefined ? [] : near.map((text) => changeTo(document, nodes, text, near.length));
}

function changeTo(
  document: ManifestDocument,
  nodes: readonly ScalarNode[],
  text: string | number,
  choices: number,
): Fix {
  return {
    title: { en: `Change to \`${text}\``, ko: `\`${text}\`(으)로 변경` },
    safe: choices === 1 && typeof text === 'string',
    edits: nodes.map((node) =>
      typeof text === 'number'
        ? { place: { document, span: spanOf(node) }, newText: String(text) }
        : replaceScalar(document, node, text),
    ),
  };
}

/** By its place in the document too: a key has no node of its own. */
function holds(applied: Resource, document: ManifestDocument, node: ScalarNode): boolean {
  const isThere = ({ key }: MapEntry) =>
    key.start === node.start && key.end === node.end && placeIn(applied, key).document === document;
  let found = false;
  walk(applied.node, (each) => {
    found ||= each === node || (each.type === 'map' && each.entries.some(isThere));
  });
  return found;
}
