import type { MapEntry, ScalarNode, Span, YamlNode } from '../../yaml/node.ts';
import { readDocument } from '../../yaml/readDocument.ts';
import { splitDocuments } from '../../yaml/splitDocuments.ts';
import type { ManifestFile } from '../manifestFile.ts';
import type { ManifestDocument } from '../resource.ts';
import { adopt, type BuildRun, type Layer, reachSteering } from './buildRun.ts';

/** The roots of a patch that is written in the kustomization itself; their spans count in the kustomization. */
export function readInlinePatch(run: BuildRun, layer: Layer, scalar: ScalarNode): readonly YamlNode[] {
  const place = placeOfText(layer.document, scalar);
  return splitDocuments(scalar.text).flatMap(({ start, text }) => {
    const { root } = readDocument(text);
    if (root === undefined) return [];
    const moved = moveSpans(root, (span) => place({ start: span.start + start, end: span.end + start }));
    return [adopt(run, moved, layer.document)];
  });
}

/**
 * The roots of a file of patches. A file that is no manifest (a JSON 6902 patch has no kind) gets documents of its own here, whose
 * spans count from the start of the file.
 */
export function readPatchFile(run: BuildRun, file: ManifestFile): readonly YamlNode[] {
  reachSteering(run, file.path);
  const documents: readonly ManifestDocument[] =
    file.documents.length > 0 ? file.documents.map(({ document }) => document) : documentsOf(file);
  return documents.flatMap((document) =>
    document.yaml.root === undefined ? [] : [adopt(run, document.yaml.root, document)],
  );
}

function documentsOf({ path, text: whole }: ManifestFile): readonly ManifestDocument[] {
  return splitDocuments(whole).map(({ start, text }) => {
    const before = whole.slice(0, start).replace(/[^\n]/g, ' ');
    return { path, yaml: readDocument(before + text), resources: [] };
  });
}

/**
 * Where the text of a scalar stands in its document: of a literal block (`|`) exactly, line by line; of every other style the whole
 * scalar, because escapes and folding move its characters.
 */
function placeOfText(document: ManifestDocument, scalar: ScalarNode): (span: Span) => Span {
  const raw = document.yaml.text.slice(scalar.start, scalar.end);
  if (scalar.style !== 'literal' || !raw.startsWith('|')) return () => scalar;
  const rawLines = raw.split('\n');
  const lines = scalar.text.split('\n');
  const full = lines.findIndex((line) => line.trim() !== '');
  const indentation = (rawLines[full + 1] ?? '').replace(/\r$/, '').length - (lines[full] ?? '').length;
  const textStarts = startsOf(lines, 0);
  const rawStarts = startsOf(rawLines, scalar.start).slice(1);
  const placeOf = (offset: number) => {
    const line = Math.max(0, lastAtMost(textStarts, offset));
    const start = (rawStarts[line] ?? scalar.end) + Math.max(0, indentation);
    return Math.min(start + offset - (textStarts[line] ?? 0), scalar.end);
  };
  return ({ start, end }) => ({ start: placeOf(start), end: Math.max(placeOf(start), placeOf(end)) });
}

function startsOf(lines: readonly string[], from: number): readonly number[] {
  let at = from;
  return lines.map((line) => {
    const start = at;
    at += line.length + 1;
    return start;
  });
}

/** The index of the last number that is not above the limit. */
function lastAtMost(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function moveSpans<Node extends YamlNode>(node: Node, move: (span: Span) => Span): Node;
function moveSpans(node: YamlNode, move: (span: Span) => Span): YamlNode {
  const { start, end } = move(node);
  if (node.type === 'sequence') return { ...node, start, end, items: node.items.map((item) => moveSpans(item, move)) };
  if (node.type === 'scalar') return { ...node, start, end };
  const entries = node.entries.map(
    (entry): MapEntry => ({ ...entry, key: moveSpans(entry.key, move), value: moveSpans(entry.value, move) }),
  );
  return { ...node, start, end, entries };
}
