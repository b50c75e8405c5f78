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
  noTexts,
  readNumberedTexts,
} from '../core/index.ts';
import type { Log } from './createLog.ts';

/** Gives what is known, each asset read when it is first needed; what cannot be read is empty, and logged. */
export interface KnowledgeLoader {
  /** The reference of Kubernetes' own kinds without its descriptions: all that manifests are judged by. */
  readonly reference: () => Promise<ApiReference>;
  /** What a hover on one of these kinds needs. */
  readonly ofFields: () => Promise<FieldKnowledge>;
  /** With custom kinds and the sentences of stories. */
  readonly all: () => Promise<Knowledge>;
}

/** `readAsset` gives the bytes of a file of assets/, by its name; it may fail. */
export function createKnowledgeLoader(readAsset: ReadAsset, log: Log): KnowledgeLoader {
  const texts = async (name: string) => textsIn(await readAsset(name));
  const structure = once(() =>
    texts('apiStructure.txt').then(createApiReference, instead(emptyApiReference, 'the API reference', log)),
  );
  const own = once(async () => {
    const reference = await structure();
    return texts('apiDescriptions.txt').then(
      reference.withDescriptions,
      instead(reference.withDescriptions(noTexts), 'the descriptions of the API reference', log),
    );
  });
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
    return Promise.all([texts('customStructure.txt'), texts('customDescriptions.txt')]).then(
      ([structure, descriptions]) => reference.withCustomKinds({ structure, descriptions }),
      instead<ApiReference>(reference, 'the reference of custom kinds', log),
    );
  });
  const story = once(() =>
    texts('story.txt')
      .then((found) => createStoryTexts(found.textAt(0) ?? ''))
      .catch(instead(noStoryTexts, 'the sentences of stories', log)),
  );
  return {
    reference: structure,
    ofFields: once(async () => {
      const [api, noted, words] = await Promise.all([own(), notes(), glossary()]);
      return { api, notes: noted, glossary: words };
    }),
    all: once(async () => {
      const [api, noted, words, told] = await Promise.all([whole(), notes(), glossary(), story()]);
      return { api, notes: noted, glossary: words, story: told };
    }),
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

function textsIn(bytes: Uint8Array): NumberedTexts {
  const texts = readNumberedTexts(bytes, decode);
  if (texts === undefined) throw new Error('it is damaged');
  return texts;
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
