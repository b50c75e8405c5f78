import {
  type ApiReference,
  createApiReference,
  createGlossary,
  createNotes,
  createStoryTexts,
  emptyApiReference,
  type FieldKnowledge,
  type Knowledge,
  type NumberedTexts,
  noGlossary,
  noNotes,
  noStoryTexts,
  type ReferenceTexts,
  readNumberedTexts,
} from '../core/index.ts';
import type { Log } from './createLog.ts';

/** Gives what is known, each asset read when it is first needed; what cannot be read is empty, and logged. */
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
  const texts = async (name: string) => textsIn(await readAsset(name));
  const own = once(() =>
    referenceTexts(texts, 'api').then(createApiReference, instead(emptyApiReference, 'the API reference', log)),
  );
  const notes = once(() =>
    texts('notes.txt')
      .then(createNotes)
      .catch(instead(noNotes, 'the notes', log)),
  );
  const glossary = once(() =>
    texts('glossary.txt')
      .then(createGlossary)
      .catch(instead(noGlossary, 'the glossary', log)),
  );
  const whole = once(async () => {
    const reference = await own();
    return referenceTexts(texts, 'custom').then(
      reference.withCustomKinds,
      instead<ApiReference>(reference, 'the reference of custom kinds', log),
    );
  });
  const story = once(() =>
    texts('story.txt')
      .then((found) => createStoryTexts(found.textAt(0) ?? ''))
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

async function referenceTexts(texts: (name: string) => Promise<NumberedTexts>, part: string): Promise<ReferenceTexts> {
  const [structure, descriptions] = await Promise.all([
    texts(`${part}Structure.txt`),
    texts(`${part}Descriptions.txt`),
  ]);
  return { structure, descriptions };
}

function textsIn(bytes: Uint8Array): NumberedTexts {
  const texts = readNumberedTexts(bytes, decode);
  if (texts === undefined) throw new Error('it is damaged');
  return texts;
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
