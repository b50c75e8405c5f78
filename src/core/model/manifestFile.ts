import type { Localized } from '../localized.ts';
import { readDocument } from '../yaml/readDocument.ts';
import { splitDocuments } from '../yaml/splitDocuments.ts';
import type { DocumentSlice } from '../yaml/yamlDocument.ts';
import { type IgnoreComment, ignoreCommentsIn } from './ignoreComments.ts';
import { type Kustomization, readKustomization } from './kustomization.ts';
import { fileRole, looksLikeManifest } from './manifestPaths.ts';
import { readManifestDocument } from './readManifestDocument.ts';
import { reusableObjects } from './readResource.ts';
import type { ManifestDocument } from './resource.ts';
import { finish, type Steps } from './steps.ts';

/** A file as read. Whatever the bytes, there is one. */
export interface ManifestFile {
  /** With `/`, relative to what the edge chose as its root. */
  readonly path: string;
  readonly text: string;
  /** In the order of the file; empty for a file that holds no manifests. */
  readonly documents: readonly PlacedDocument[];
  /** What a kustomization file names; `undefined` for every other file. */
  readonly kustomization: Kustomization | undefined;
  /** The comments in which people ask not to be told of some findings. */
  readonly ignoreComments: readonly IgnoreComment[];
  /** Why the file was not read; `undefined` where it was. */
  readonly skipped: Localized | undefined;
}

/** A document and the UTF-16 offset of its first unit in the file. */
export interface PlacedDocument {
  readonly start: number;
  readonly document: ManifestDocument;
}

/**
 * Reads a file. Documents whose text stands in `previous` as well are taken from there, the same objects,
 * so that an edit costs the document it touches. A file without a manifest in it has no documents; a text of more than `largest`
 * UTF-16 units is not read.
 */
export function readManifestFile(
  path: string,
  text: string,
  previous?: ManifestFile,
  largest = usualFileSize,
): ManifestFile {
  return finish(readManifestFileInSteps(path, text, previous, largest));
}

/** The same in steps of some documents: a file may have thousands. */
export function* readManifestFileInSteps(
  path: string,
  text: string,
  previous: ManifestFile | undefined,
  largest: number,
): Steps<ManifestFile> {
  const skipped = reasonToSkip(text, largest);
  if (skipped !== undefined) return skippedFile(path, skipped);
  const role = fileRole(path);
  if (role === 'configuration') return configurationFile(path, text, previous);
  if (role !== 'kustomization' && (role !== 'manifest' || !looksLikeManifest(text))) {
    return { ...emptyFile, path, text };
  }
  const documents = yield* readDocumentsInSteps(path, splitDocuments(text), previous?.documents ?? []);
  const kustomization = role === 'kustomization' ? readKustomization(documents[0]?.document.yaml.root) : undefined;
  // JSON has no comments.
  const ignoreComments = /\.json$/i.test(path) ? [] : ignoreCommentsIn(text, documents);
  return { ...emptyFile, path, text, documents, kustomization, ignoreComments };
}

/** No manifest, whatever it holds: its document has no resources. */
function configurationFile(path: string, text: string, previous: ManifestFile | undefined): ManifestFile {
  if (previous?.text === text) return previous;
  const documents = splitDocuments(text).map((slice) => ({
    start: slice.start,
    document: { path, yaml: readDocument(slice.text), resources: [] },
  }));
  return { ...emptyFile, path, text, documents };
}

/** A file that the edge could not read, or that is not read on purpose; `reason` is one sentence. */
export function skippedFile(path: string, reason: Localized): ManifestFile {
  return { ...emptyFile, path, skipped: reason };
}

const emptyFile: ManifestFile = {
  path: '',
  text: '',
  documents: [],
  kustomization: undefined,
  ignoreComments: [],
  skipped: undefined,
};

function reasonToSkip(text: string, largest: number): Localized | undefined {
  if (text.length > largest) return tooLarge(largest);
  const start = text.slice(0, 4096);
  return start.includes('\0') || (start.match(/\uFFFD/g)?.length ?? 0) > start.length / 32 ? notText : undefined;
}

/** The largest file that is read where no limit is set, in UTF-16 units (and in bytes, where the edge asks before it reads). */
export const usualFileSize = 10_000_000;

/** The most that the limit can be set to: a repository sets it for whoever opens it, and a file is read in one piece. */
export const largestFileSize = 100_000_000;

/** Why a file of more than `largest` bytes is skipped; the edge says it too, before it reads the file. */
export function tooLarge(largest: number): Localized {
  const size = `${largest / 1_000_000} MB`;
  if (largest >= largestFileSize) {
    return { en: `The file is larger than ${size} and was not read.`, ko: `파일이 ${size}보다 커서 읽지 않았습니다.` };
  }
  return {
    en: `The file is larger than ${size} and was not read; limits.fileSizeMB in .manifest-atlas.yaml or the settings raises that.`,
    ko: `파일이 ${size}보다 커서 읽지 않았습니다. .manifest-atlas.yaml이나 설정의 limits.fileSizeMB로 한도를 높일 수 있습니다.`,
  };
}

const notText: Localized = {
  en: 'The file is not UTF-8 text and was not read.',
  ko: 'UTF-8 텍스트가 아니어서 파일을 읽지 않았습니다.',
};

function* readDocumentsInSteps(
  path: string,
  slices: readonly DocumentSlice[],
  previous: readonly PlacedDocument[],
): Steps<readonly PlacedDocument[]> {
  const before = countWhile((at) => isKept(slices[at], previous[at]));
  const rest = Math.min(slices.length, previous.length) - before;
  const after = countWhile((at) => at < rest && isKept(slices.at(-1 - at), previous.at(-1 - at)));
  const unused = documentsByText(previous.slice(before, previous.length - after));
  const kept = slices.map((slice, at) => {
    if (at < before) return previous[at]?.document;
    const fromEnd = at - slices.length;
    return fromEnd >= -after ? previous.at(fromEnd)?.document : unused.get(slice.text)?.shift();
  });
  const edited = slices.length === previous.length && rest - after === 1 ? previous[before]?.document.yaml : undefined;
  const reusable = reusableObjects([...unused.values()].flat().flatMap(({ resources }) => resources));
  const documents: PlacedDocument[] = [];
  let read = 0;
  for (const [index, slice] of slices.entries()) {
    const document = kept[index] ?? readManifestDocument(path, slice, reusable, edited);
    documents.push({ start: slice.start, document });
    if (document !== kept[index] && ++read % documentsPerStep === 0) yield;
  }
  return documents;
}

const documentsPerStep = 20;

/** To compare the documents before and after an edit, one by one, is cheaper than to look up the texts of them all. */
function isKept(slice: DocumentSlice | undefined, placed: PlacedDocument | undefined): boolean {
  return slice !== undefined && slice.text === placed?.document.yaml.text;
}

function countWhile(holds: (index: number) => boolean): number {
  let count = 0;
  while (holds(count)) count++;
  return count;
}

/** A text that stands twice is there twice, so that each document is used once. */
function documentsByText(documents: readonly PlacedDocument[]): ReadonlyMap<string, ManifestDocument[]> {
  const byText = new Map<string, ManifestDocument[]>();
  for (const { document } of documents) {
    const same = byText.get(document.yaml.text);
    if (same === undefined) byText.set(document.yaml.text, [document]);
    else same.push(document);
  }
  return byText;
}
