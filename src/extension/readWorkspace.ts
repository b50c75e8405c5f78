import type { Uri } from 'vscode';
import { fileRole, fileSizesBy, type ManifestFile, usualFileSize } from '../core/index.ts';
import type { Log } from './createLog.ts';
import { filesToIndex } from './filesOnDisk.ts';
import { partsOfKustomizations } from './partsOfKustomizations.ts';
import { readManifestFiles } from './readManifestFiles.ts';
import { readSettings } from './readSettings.ts';

/** How far reading the workspace has come. */
export interface ReadingProgress {
  readonly files: number;
  /** How many files there are to read; `undefined` while they are being listed. */
  readonly filesInAll: number | undefined;
  readonly resources: number;
}

/** Reads the files of the workspace by path, with those that kustomizations name; `undefined` where that was given up. */
export async function readWorkspace(
  log: Log,
  isGivenUp: () => boolean,
  report: (progress: ReadingProgress) => void,
): Promise<Map<string, ManifestFile> | undefined> {
  const files = new Map<string, ManifestFile>();
  let resources = 0;
  report({ files: 0, filesInAll: undefined, resources });
  const uris = await filesToIndex(log);
  // What configurations say of sizes holds for the files that are read after them.
  const isConfiguration = ({ path }: Uri) => fileRole(path) === 'configuration';
  for await (const file of readManifestFiles(uris.filter(isConfiguration), nothing, () => usualFileSize, log)) {
    files.set(file.path, file);
  }
  const largest = fileSizesBy(files.values(), readSettings());
  const others = uris.filter((uri) => !isConfiguration(uri));
  for await (const file of readManifestFiles(others, nothing, largest, log)) {
    if (isGivenUp()) return undefined;
    files.set(file.path, file);
    for (const { document } of file.documents) resources += document.resources.length;
    if (files.size % filesBetweenReports === 0) report({ files: files.size, filesInAll: uris.length, resources });
  }
  for await (const file of readManifestFiles(partsOfKustomizations(files.values()), nothing, largest, log)) {
    if (isGivenUp()) return undefined;
    files.set(file.path, file);
  }
  report({ files: files.size, filesInAll: files.size, resources });
  return files;
}

const nothing = () => undefined;

const filesBetweenReports = 100;
