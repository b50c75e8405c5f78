import { Uri, workspace } from 'vscode';
import {
  type ApiReference,
  createApiReference,
  createGlossary,
  createNotes,
  createStoryTexts,
  emptyApiReference,
  type Knowledge,
  noGlossary,
  noNotes,
  noStoryTexts,
  type ReferenceTexts,
} from '../core/index.ts';
import type { Log } from './createLog.ts';

/** Gives what is known of fields, its assets read and inflated when first asked for; what cannot be read is empty, and logged. */
export function createKnowledgeLoader(extensionUri: Uri, log: Log): () => Promise<Knowledge> {
  let loading: Promise<Knowledge> | undefined;
  return () => {
    loading ??= loadKnowledge((name) => inflate(Uri.joinPath(extensionUri, 'assets', name)), log);
    return loading;
  };
}

async function loadKnowledge(asset: (name: string) => Promise<string>, log: Log): Promise<Knowledge> {
  const [api, notes, glossary, story] = await Promise.all([
    loadReference(asset, log),
    asset('notes.json.gz')
      .then(createNotes)
      .catch((error: unknown) => {
        log.once('the notes could not be read', error);
        return noNotes;
      }),
    asset('glossary.json.gz')
      .then(createGlossary)
      .catch((error: unknown) => {
        log.once('the glossary could not be read', error);
        return noGlossary;
      }),
    asset('story.json.gz')
      .then(createStoryTexts)
      .catch((error: unknown) => {
        log.once('the sentences of stories could not be read', error);
        return noStoryTexts;
      }),
  ]);
  return { api, notes, glossary, story };
}

async function loadReference(asset: (name: string) => Promise<string>, log: Log): Promise<ApiReference> {
  const [api, custom] = await Promise.all([
    referenceTexts(asset, 'api').catch((error: unknown) => {
      log.once('the API reference could not be read', error);
      return undefined;
    }),
    referenceTexts(asset, 'custom').catch((error: unknown) => {
      log.once('the reference of custom kinds could not be read', error);
      return undefined;
    }),
  ]);
  return api === undefined ? emptyApiReference : createApiReference(api.structure, api.descriptions, custom);
}

async function referenceTexts(asset: (name: string) => Promise<string>, part: string): Promise<ReferenceTexts> {
  const [structure, descriptions] = await Promise.all([
    asset(`${part}Structure.json.gz`),
    asset(`${part}Descriptions.txt.gz`),
  ]);
  return { structure, descriptions };
}

async function inflate(file: Uri): Promise<string> {
  const bytes = new Uint8Array(await workspace.fs.readFile(file));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}
