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

async function loadKnowledge(asset: Asset, log: Log): Promise<Knowledge> {
  const [api, notes, glossary, story] = await Promise.all([
    loadReference(asset, log),
    asset('notes.json.gz')
      .then(createNotes)
      .catch(instead(noNotes, 'the notes', log)),
    asset('glossary.json.gz')
      .then(createGlossary)
      .catch(instead(noGlossary, 'the glossary', log)),
    asset('story.json.gz')
      .then(createStoryTexts)
      .catch(instead(noStoryTexts, 'the sentences of stories', log)),
  ]);
  return { api, notes, glossary, story };
}

async function loadReference(asset: Asset, log: Log): Promise<ApiReference> {
  const [api, custom] = await Promise.all([
    referenceTexts(asset, 'api').catch(instead(undefined, 'the API reference', log)),
    referenceTexts(asset, 'custom').catch(instead(undefined, 'the reference of custom kinds', log)),
  ]);
  return api === undefined ? emptyApiReference : createApiReference(api.structure, api.descriptions, custom);
}

/** What stands in for what could not be read. */
function instead<T>(none: T, what: string, log: Log): (error: unknown) => T {
  return (error) => {
    log.once(`${what} could not be read`, error);
    return none;
  };
}

async function referenceTexts(asset: Asset, part: string): Promise<ReferenceTexts> {
  const [structure, descriptions] = await Promise.all([
    asset(`${part}Structure.json.gz`),
    asset(`${part}Descriptions.txt.gz`),
  ]);
  return { structure, descriptions };
}

type Asset = (name: string) => Promise<string>;

async function inflate(file: Uri): Promise<string> {
  const bytes = new Uint8Array(await workspace.fs.readFile(file));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}
