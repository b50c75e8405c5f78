import type { Localized } from '../localized.ts';
import { readDocument } from '../yaml/readDocument.ts';
import { splitDocuments } from '../yaml/splitDocuments.ts';
import type { DocumentSlice } from '../yaml/yamlDocument.ts';
import { type IgnoreComment, ignoreCommentsIn } from './ignoreComments.ts';
import { type Kustomization, readKustomization } from './kustomization.ts';
import { fileRole, looksLikeManifest, maxFileSize } from './manifestPaths.ts';
import { readManifestDocument } from './readManifestDocument.ts';
import { reusableObjects } from './readResource.ts';
import type { ManifestDocument } from './resource.ts';

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
 * so that an edit costs the document it touches. A file without a manifest in it has no documents.
 */
export function readManifestFile(path: string, text: string, previous?: ManifestFile): ManifestFile {
  const skipped = reasonToSkip(text);
  if (skipped !== undefined) return skippedFile(path, skipped);
  const role = fileRole(path);
  if (role === 'configuration') return configurationFile(path, text, previous);
  if (role !== 'kustomization' && (role !== 'manifest' || !looksLikeManifest(text))) {
    return { ...emptyFile, path, text };
  }
  const documents = readDocuments(path, splitDocuments(text), previous?.documents ?? []);
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

function reasonToSkip(text: string): Localized | undefined {
  if (text.length > maxFileSize) return tooLarge;
  const start = text.slice(0, 4096);
  return start.includes('\0') || (start.match(/\uFFFD/g)?.length ?? 0) > start.length / 32 ? notText : undefined;
}

/** The sentence for a file over the size limit; the edge uses it too, before it reads the file. */
export const tooLarge: Localized = {
  en: `The file is larger than ${maxFileSize / 1_000_000} MB and was not read.`,
  ko: `파일이 ${maxFileSize / 1_000_000} MB보다 커서 읽지 않았습니다.`,
};

const notText: Localized = {
  en: 'The file is not UTF-8 text and was not read.',
  ko: 'UTF-8 텍스트가 아니어서 파일을 읽지 않았습니다.',
};

function readDocuments(
  path: string,
  slices: readonly DocumentSlice[],
  previous: readonly PlacedDocument[],
): readonly PlacedDocument[] {
  const before = countWhile((at) => isKept(slices[at], previous[at]));
  const rest = Math.min(slices.length, previous.length) - before;
  const after = countWhile((at) => at < rest && isKept(slices.at(-1 - at), previous.at(-1 - at)));
  const unused = documentsByText(previous.slice(before, previous.length - after));
  const kept = slices.map((slice, at) => {
    if (at < before) return previous[at]?.document;
    const fromEnd = at - slices.length;
    return fromEnd >= -after ? previous.at(fromEnd)?.document : unused.get(slice.text)?.shift();
  });
  const reusable = reusableObjects([...unused.values()].flat().flatMap(({ resources }) => resources));
  return slices.map((slice, index) => ({
    start: slice.start,
    document: kept[index] ?? readManifestDocument(path, slice, reusable),
  }));
}

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
