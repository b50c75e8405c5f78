import { parseAllDocuments } from 'yaml';
import { diagnose } from '../../../src/core/diagnostics/diagnose.ts';
import { documentsPointedInto } from '../../../src/core/diagnostics/documentsPointedInto.ts';
import type { Finding } from '../../../src/core/diagnostics/finding.ts';
import { filesOf, isCurrent, type Snapshot } from '../../../src/core/graph/snapshot.ts';
import { updateText } from '../../../src/core/graph/updateSnapshot.ts';
import type { ManifestDocument } from '../../../src/core/model/resource.ts';
import { generateTree, type TreeFile } from '../generator.ts';
import { alternate, cpuTime, percentile } from '../measure.ts';
import { type Row, ratio, rounds, type Scale } from '../row.ts';
import { asOneFile, openTree } from '../workspace.ts';

/** One keystroke until diagnostics and graph are up to date, by what is typed at. */
export function keystrokeRows(scale: Scale): readonly Row[] {
  const { small, large } = scale;
  const here = typeInto(scale, generateTree(large));
  const there = typeInto(scale, generateTree(small));
  const all = [...here.values()].flat();
  const inSmall = [...there.values()].flat();
  const byKind = [...here].flatMap(([name, times]): readonly Row[] => [
    { name: `  ${name}, p50`, measured: percentile(times, 50), unit: 'ms', limit: 1 },
    { name: `  ${name}, p95`, measured: percentile(times, 95), unit: 'ms', limit: 5 },
  ]);
  return [
    { name: `a keystroke at ${large} resources, p50`, measured: percentile(all, 50), unit: 'ms', limit: 1 },
    { name: `a keystroke at ${large} resources, p95`, measured: percentile(all, 95), unit: 'ms', limit: 5 },
    ratio(`a keystroke, p50 at ${large} resources against ${small}`, percentile(all, 50), percentile(inSmall, 50), 1.5),
    ...byKind,
  ];
}

/** One keystroke in a file of many documents. */
export function largeFileRows(scale: Scale): readonly Row[] {
  const { medium } = scale;
  const file = asOneFile(generateTree(medium));
  const edit = editIn(file, 'log-level=');
  const start = lookAtAll(openTree([file]));
  const { whole } = alternate(rounds(scale, 3), { whole: () => parseAllDocuments(file.text) });
  const times = type(start, [edit], rounds(scale, 60)).times;
  return [
    ratio(
      `a keystroke in a file of ${medium} documents, against yaml's parse of the file`,
      percentile(times, 50),
      whole,
      1 / 100,
    ),
    { name: `  p50`, measured: percentile(times, 50), unit: 'ms', limit: undefined },
  ];
}

/** A place to type at: the text with and without one more character there. */
interface Edit {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

const kinds: readonly (readonly [name: string, fileName: RegExp, after: string])[] = [
  ['inside a block scalar', /^(?!.*\/base\/).*\/config\.yaml$/, 'Read at start'],
  ['an image', /^(?!.*\/base\/).*\/deployment\.yaml$/, '  image: registry.example.com'],
  ['a label of a pod template', /^(?!.*\/base\/).*\/deployment\.yaml$/, '        tier: '],
  ['a name', /^(?!.*\/base\/).*\/service\.yaml$/, '  name: '],
  ['in a file of one application', /^[^/]+\/[^/]+\.yaml$/, 'log-level='],
  ['an image in a base with overlays', /\/base\/deployment\.yaml$/, '  image: registry.example.com'],
  ['a name in a base with overlays', /\/base\/service\.yaml$/, '  name: '],
  ['a kustomization file', /\/prod\/kustomization\.yaml$/, 'newTag: '],
];

/** Files typed at for each kind, keystrokes in each; the first files warm up. */
const filesTypedAt = 24;
const keystrokes = 6;

function typeInto(scale: Scale, tree: readonly TreeFile[]): ReadonlyMap<string, readonly number[]> {
  let known = lookAtAll(openTree(tree));
  const times = new Map<string, readonly number[]>();
  for (const [name, fileName, after] of kinds) {
    const files = spread(
      tree.filter(({ path }) => fileName.test(path)),
      rounds(scale, filesTypedAt),
    );
    const edits = files.map((file) => editIn(file, after));
    const typed = type(known, edits, rounds(scale, Math.ceil((filesTypedAt * keystrokes) / files.length)));
    known = typed.known;
    times.set(name, typed.times);
  }
  return times;
}

/** What the editor holds: a snapshot, its findings, and by a file's path the documents whose findings point into it. */
interface Known {
  readonly snapshot: Snapshot;
  readonly findings: Map<ManifestDocument, readonly Finding[]>;
  readonly pointing: Map<string, Set<ManifestDocument>>;
}

function lookAtAll(snapshot: Snapshot): Known {
  const known: Known = { snapshot, findings: new Map(), pointing: new Map() };
  for (const { documents } of filesOf(snapshot)) {
    for (const { document } of documents) lookAt(known, document);
  }
  return known;
}

function lookAt({ snapshot, findings, pointing }: Known, document: ManifestDocument): void {
  const found = diagnose(snapshot, document);
  findings.set(document, found);
  for (const { path } of documentsPointedInto(document, found)) {
    pointing.set(path, (pointing.get(path) ?? new Set()).add(document));
  }
}

/** CPU time of each keystroke, a third of them left out to warm up; every edit is undone by the next. */
function type(start: Known, edits: readonly Edit[], perEdit: number) {
  let known = start;
  const times: number[] = [];
  for (const { path, before, after } of edits) {
    for (let count = 0; count < perEdit; count++) {
      const text = count % 2 === 0 ? after : before;
      times.push(
        cpuTime(() => {
          const { snapshot, touched } = updateText(known.snapshot, path, text);
          known = { ...known, snapshot };
          for (const document of new Set([...touched, ...pointingIntoThePast(known, path)])) lookAt(known, document);
        }),
      );
    }
  }
  return { known, times: times.slice(Math.floor(times.length / 3)) };
}

/** Whose findings point into a document of a file that was read again, as `extension/findingsCache.ts` has it. */
function pointingIntoThePast({ snapshot, findings, pointing }: Known, path: string): readonly ManifestDocument[] {
  return [...(pointing.get(path) ?? [])].filter((document) => {
    const others = documentsPointedInto(document, findings.get(document) ?? []);
    return isCurrent(snapshot, document) && [...others].some((other) => !isCurrent(snapshot, other));
  });
}

function editIn({ path, text }: TreeFile, after: string): Edit {
  const at = text.indexOf(after, text.length / 2) === -1 ? text.indexOf(after) : text.indexOf(after, text.length / 2);
  if (at === -1) throw new Error(`${path} has no ${after}`);
  const place = at + after.length;
  return { path, before: text, after: `${text.slice(0, place)}x${text.slice(place)}` };
}

/** So many of them, from the whole list. */
function spread<Item>(items: readonly Item[], count: number): readonly Item[] {
  return items.filter(
    (_, index) => Math.floor((index * count) / items.length) !== Math.floor(((index - 1) * count) / items.length),
  );
}
