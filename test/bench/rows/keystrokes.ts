import { parseAllDocuments } from 'yaml';
import { diagnose } from '../../../src/core/diagnostics/diagnose.ts';
import { documentsPointedInto } from '../../../src/core/diagnostics/documentsPointedInto.ts';
import type { Finding } from '../../../src/core/diagnostics/finding.ts';
import { filesOf, isCurrent, type Snapshot } from '../../../src/core/graph/snapshot.ts';
import { updateText } from '../../../src/core/graph/updateSnapshot.ts';
import { getFrom } from '../../../src/core/model/persistentMap.ts';
import type { ManifestDocument } from '../../../src/core/model/resource.ts';
import { generateTree, type TreeFile } from '../generator.ts';
import { alternate, cpuTime, percentile } from '../measure.ts';
import { createRandom } from '../random.ts';
import { type Row, ratio, rounds, type Scale } from '../row.ts';
import { asOneFile, openTree } from '../workspace.ts';

/**
 * One keystroke until diagnostics and graph are up to date, while words are typed at places all over a repository. What is held to the
 * budget is every keystroke of words at places that are drawn from all lines that hold a value: each line is as likely as another, so that
 * a kind of edit weighs what it fills of the repository, and nobody has to guess how often which is made. What is drawn rarely and costs most
 * (a name in a base with overlays) has rows below, held to the same budget.
 * At each place several words are typed, one after all places had the one before, and of each keystroke the median counts, as it does
 * of all that is measured here. Rows of their own have each keystroke by itself, with the garbage that happened to be collected in it and
 * with what V8 compiled meanwhile in threads beside, of which up to a tick of 4 ms is charged to one keystroke.
 */
export function keystrokeRows(scale: Scale): readonly Row[] {
  const { small, large } = scale;
  const here = typeInto(scale, generateTree(large));
  const there = typeInto(scale, generateTree(small));
  const all = typical(here.anywhere);
  const single = here.anywhere.flat(2);
  const first = here.anywhere[0]?.map(([time = Number.NaN]) => time) ?? [];
  const byKind = [...here.byKind].flatMap(([name, rounds]): readonly Row[] => [
    { name: `  ${name}, p50`, measured: percentile(typical(rounds), 50), unit: 'ms', limit: 1 },
    { name: `  ${name}, p95`, measured: percentile(typical(rounds), 95), unit: 'ms', limit: 5 },
  ]);
  const inSmall = percentile(typical(there.anywhere), 50);
  return [
    { name: `a keystroke at ${large} resources, p50`, measured: percentile(all, 50), unit: 'ms', limit: 1 },
    { name: `a keystroke at ${large} resources, p95`, measured: percentile(all, 95), unit: 'ms', limit: 5 },
    ratio(`a keystroke, p50 at ${large} resources against ${small}`, percentile(all, 50), inSmall, 1.5),
    { name: '  each by itself, p50', measured: percentile(single, 50), unit: 'ms', limit: undefined },
    { name: '  each by itself, p95', measured: percentile(single, 95), unit: 'ms', limit: undefined },
    {
      name: '  the first keystroke at a new place, p50',
      measured: percentile(first, 50),
      unit: 'ms',
      limit: undefined,
    },
    {
      name: '  the first keystroke at a new place, p95',
      measured: percentile(first, 95),
      unit: 'ms',
      limit: undefined,
    },
    ...byKind,
  ];
}

/** One keystroke in a file of many documents. */
export function largeFileRows(scale: Scale): readonly Row[] {
  const { medium } = scale;
  const file = asOneFile(generateTree(medium));
  const place = placeAfter(file, 'log-level=');
  const start = lookAtAll(openTree([file]));
  const { whole } = alternate(rounds(scale, 3), { whole: () => parseAllDocuments(file.text) });
  const places = Array.from({ length: rounds(scale, 8) }, () => place);
  const times = typeAt(start, places, words[0]).times.flat();
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

/** A place to type at, as an offset in the text of a file. */
interface TypedPlace {
  readonly file: TreeFile;
  readonly at: number;
}

/** What is typed at each place, of one length; every keystroke is measured. */
const words = ['keyboard', 'notebook', 'daylight'] as const;

/** The times of the keystrokes of a word at each place. */
type Times = readonly (readonly number[])[];

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

/** Words typed anywhere, after as many that warm up; and of each kind, of which the first quarter warms up. */
const wordsAnywhere = 200;
const wordsOfKind = 32;

function typeInto(scale: Scale, tree: readonly TreeFile[]) {
  const random = createRandom(2);
  const lines = tree.flatMap(linesWithValues);
  const drawn = (count: number) => Array.from({ length: count }, () => lines[random.below(lines.length)] ?? noPlace());
  let known = typeAt(lookAtAll(openTree(tree)), drawn(rounds(scale, wordsAnywhere)), words[0]).known;
  const anywhere = typeInRounds(drawn(rounds(scale, wordsAnywhere)));
  const byKind = new Map<string, readonly Times[]>();
  for (const [name, fileName, after] of kinds) {
    const places = tree.filter(({ path }) => fileName.test(path)).map((file) => placeAfter(file, after));
    const typed = typeInRounds(spread(places, rounds(scale, wordsOfKind)));
    byKind.set(
      name,
      typed.map((times) => times.slice(Math.floor(times.length / 4))),
    );
  }
  return { anywhere, byKind };

  function typeInRounds(places: readonly TypedPlace[]): readonly Times[] {
    return words.map((word) => {
      const typed = typeAt(known, places, word);
      ({ known } = typed);
      return typed.times;
    });
  }
}

/** Of each keystroke at each place the median of all rounds. */
function typical(rounds: readonly Times[]): readonly number[] {
  const [first = []] = rounds;
  return first.flatMap((times, place) =>
    times.map((_, index) =>
      percentile(
        rounds.map((round) => round[place]?.[index] ?? Number.NaN),
        50,
      ),
    ),
  );
}

/** Where the values of a file end that stand on one line, before what closes them; the lines of texts among them. */
function linesWithValues(file: TreeFile): readonly TypedPlace[] {
  return [...file.text.matchAll(/^(?!\s*#)(?!---).*[^\s:|>"'\]})](?=["'\]})]*$)/gm)].map((line) => ({
    file,
    at: line.index + line[0].length,
  }));
}

function placeAfter(file: TreeFile, after: string): TypedPlace {
  const { text, path } = file;
  const inSecondHalf = text.indexOf(after, text.length / 2);
  const at = inSecondHalf === -1 ? text.indexOf(after) : inSecondHalf;
  return at === -1 ? noPlace(`${path} has no ${after}`) : { file, at: at + after.length };
}

function noPlace(why = 'no line holds a value'): never {
  throw new Error(why);
}

/** What the editor holds: a snapshot, its findings, and by a file's path the files whose findings point into it. */
interface Known {
  readonly snapshot: Snapshot;
  readonly findings: Map<ManifestDocument, readonly Finding[]>;
  readonly pointing: Map<string, Set<string>>;
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
    pointing.set(path, (pointing.get(path) ?? new Set()).add(document.path));
  }
}

/** CPU time of each keystroke. After each word the text is what it was before, without that being measured. */
function typeAt(
  start: Known,
  places: readonly TypedPlace[],
  word: string,
): { readonly known: Known; readonly times: Times } {
  let known = start;
  const times = places.map(({ file: { path, text }, at }) => {
    const ofWord = Array.from(word, (_, index) => {
      const typed = `${text.slice(0, at)}${word.slice(0, index + 1)}${text.slice(at)}`;
      return cpuTime(() => {
        known = afterEdit(known, path, typed);
      });
    });
    known = afterEdit(known, path, text);
    return ofWord;
  });
  return { known, times };
}

/** What is known of the texts that are no more goes, as it does in the editor. */
function afterEdit(known: Known, path: string, text: string): Known {
  const { snapshot, touched } = updateText(known.snapshot, path, text);
  const now = { ...known, snapshot };
  for (const document of new Set([...touched, ...pointingIntoThePast(now, path)])) lookAt(now, document);
  for (const document of documentsAt(known.snapshot, path)) {
    if (!isCurrent(snapshot, document)) known.findings.delete(document);
  }
  return now;
}

/** Whose findings point into a document of a file that was read again, as `extension/findingsCache.ts` has it. */
function pointingIntoThePast({ snapshot, findings, pointing }: Known, path: string): readonly ManifestDocument[] {
  const documents = [...(pointing.get(path) ?? [])].flatMap((other) => documentsAt(snapshot, other));
  return documents.filter((document) =>
    [...documentsPointedInto(document, findings.get(document) ?? [])].some((other) => !isCurrent(snapshot, other)),
  );
}

function documentsAt({ files }: Snapshot, path: string): readonly ManifestDocument[] {
  return getFrom(files, path)?.documents.map(({ document }) => document) ?? [];
}

/** So many of them, from the whole list. */
function spread<Item>(items: readonly Item[], count: number): readonly Item[] {
  return items.filter(
    (_, index) => Math.floor((index * count) / items.length) !== Math.floor(((index - 1) * count) / items.length),
  );
}
