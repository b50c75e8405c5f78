import { FileSystemError, type Uri, workspace } from 'vscode';
import { type Localized, type ManifestFile, readManifestFileInSteps, skippedFile, tooLarge } from '../core/index.ts';
import type { Log } from './createLog.ts';
import { createPause } from './createPause.ts';
import { inParallel } from './inParallel.ts';
import { pathOf } from './workspacePaths.ts';

/**
 * Reads files from disk, in any order, in slices that leave the event loop its turn. Files that are gone are left out; those that are
 * too large or cannot be read come as skipped. `previous` gives what is known of a path, so that documents are kept; `largest` the size
 * in bytes above which the file at a path is not read.
 */
export async function* readManifestFiles(
  uris: readonly Uri[],
  previous: (path: string) => ManifestFile | undefined,
  largest: (path: string) => number,
  log: Log,
): AsyncIterable<ManifestFile> {
  const pause = createPause();
  let reading = readTexts(uris.slice(0, batchSize), largest, log);
  for (let start = 0; start < uris.length; start += batchSize) {
    const batch = await reading;
    // The disk works on the next files while these are parsed.
    reading = readTexts(uris.slice(start + batchSize, start + 2 * batchSize), largest, log);
    for (const read of batch) {
      if (read === undefined) continue;
      if ('text' in read) {
        const steps = readManifestFileInSteps(read.path, read.text, previous(read.path), largest(read.path));
        let step = steps.next();
        for (; step.done !== true; step = steps.next()) await pause();
        yield step.value;
      } else yield skippedFile(read.path, read.reason);
      await pause();
    }
  }
}

const batchSize = 96;

type ReadText =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly reason: Localized };

function readTexts(
  uris: readonly Uri[],
  largest: (path: string) => number,
  log: Log,
): Promise<readonly (ReadText | undefined)[]> {
  return inParallel(uris, (uri) => readText(uri, largest(pathOf(uri)), log));
}

async function readText(uri: Uri, largest: number, log: Log): Promise<ReadText | undefined> {
  const path = pathOf(uri);
  try {
    const { size } = await workspace.fs.stat(uri);
    if (size > largest) return { path, reason: tooLarge(largest) };
    return { path, text: new TextDecoder().decode(await workspace.fs.readFile(uri)) };
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined;
    log.once(`cannot read ${uri.toString(true)}`, error);
    return { path, reason: unreadable };
  }
}

const unreadable: Localized = {
  en: 'The file could not be read.',
  ko: '파일을 읽을 수 없습니다.',
};
