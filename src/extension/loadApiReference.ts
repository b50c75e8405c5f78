import { Uri, workspace } from 'vscode';
import { type ApiReference, createApiReference, emptyApiReference } from '../core/index.ts';
import type { Log } from './createLog.ts';

/** Gives the API reference, read and inflated when first asked for; an empty one, logged, where that fails. */
export function createApiReferenceLoader(extensionUri: Uri, log: Log): () => Promise<ApiReference> {
  let loading: Promise<ApiReference> | undefined;
  return () => {
    loading ??= load(extensionUri).catch((error: unknown) => {
      log.once('the API reference could not be read', error);
      return emptyApiReference;
    });
    return loading;
  };
}

async function load(extensionUri: Uri): Promise<ApiReference> {
  const inflated = (name: string) => inflate(Uri.joinPath(extensionUri, 'assets', name));
  const [structure, descriptions] = await Promise.all([
    inflated('apiStructure.json.gz'),
    inflated('apiDescriptions.txt.gz'),
  ]);
  return createApiReference(structure, descriptions);
}

async function inflate(file: Uri): Promise<string> {
  const bytes = new Uint8Array(await workspace.fs.readFile(file));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}
