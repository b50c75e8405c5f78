import {
  type ApiReference,
  createApiReference,
  createGlossary,
  createNotes,
  createStoryTexts,
  emptyApiReference,
  type FieldKnowledge,
  type Knowledge,
  noGlossary,
  noNotes,
  noStoryTexts,
  type ReferenceTexts,
} from '../core/index.ts';
import type { Log } from './createLog.ts';

/** Gives what is known, each asset read and inflated when it is first needed; what cannot be read is empty, and logged. */
export interface KnowledgeLoader {
  /** The reference of Kubernetes' own kinds: all that manifests are judged by. */
  readonly reference: () => Promise<ApiReference>;
  /** What a hover on one of these kinds needs. */
  readonly ofFields: () => Promise<FieldKnowledge>;
  /** With custom kinds and the sentences of stories. */
  readonly all: () => Promise<Knowledge>;
}

/** `readAsset` gives the bytes of a file of assets/, by its name; it may fail. */
export function createKnowledgeLoader(readAsset: ReadAsset, log: Log): KnowledgeLoader {
  const text: TextOf = async (name) => inflated(await readAsset(name));
  const own = once(() =>
    referenceTexts(text, 'api').then(
      ({ structure, descriptions }) => createApiReference(structure, descriptions),
      instead(emptyApiReference, 'the API reference', log),
    ),
  );
  const notes = once(() =>
    text('notes.txt.gz')
      .then(createNotes)
      .catch(instead(noNotes, 'the notes', log)),
  );
  const glossary = once(() =>
    text('glossary.json.gz')
      .then(createGlossary)
      .catch(instead(noGlossary, 'the glossary', log)),
  );
  const whole = once(async () => {
    const reference = await own();
    return referenceTexts(text, 'custom').then(
      reference.withCustomKinds,
      instead<ApiReference>(reference, 'the reference of custom kinds', log),
    );
  });
  const story = once(() =>
    text('story.json.gz')
      .then(createStoryTexts)
      .catch(instead(noStoryTexts, 'the sentences of stories', log)),
  );
  return {
    reference: own,
    ofFields: once(async () => ({ api: await own(), notes: await notes(), glossary: await glossary() })),
    all: once(async () => ({
      api: await whole(),
      notes: await notes(),
      glossary: await glossary(),
      story: await story(),
    })),
  };
}

type ReadAsset = (name: string) => Promise<Uint8Array>;
type TextOf = (name: string) => Promise<string>;

/** Asks once, however often it is asked. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load();
    return loading;
  };
}

/** What stands in for what could not be read. */
function instead<T>(none: T, what: string, log: Log): (error: unknown) => T {
  return (error) => {
    log.once(`${what} could not be read`, error);
    return none;
  };
}

async function referenceTexts(text: TextOf, part: string): Promise<ReferenceTexts> {
  const [structure, descriptions] = await Promise.all([
    text(`${part}Structure.json.gz`),
    text(`${part}Descriptions.txt.gz`),
  ]);
  return { structure, descriptions };
}

/** Without `Response`, whose first use makes Node load all that fetches. */
async function inflated(bytes: Uint8Array): Promise<string> {
  const { readable, writable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  const [text] = await Promise.all([textIn(readable), writer.write(new Uint8Array(bytes)), writer.close()]);
  return text;
}

async function textIn(stream: ReadableStream<Uint8Array>): Promise<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}
