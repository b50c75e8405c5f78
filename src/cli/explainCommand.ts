import {
  type Block,
  createSnapshot,
  explainTerm,
  getFrom,
  hover,
  type Knowledge,
  lineIndexOf,
  nearTerms,
  noLinks,
  noRollout,
  offsetAt,
  renderMarkdown,
  renderPlain,
  rollout,
  rolloutTextBlocks,
  type Snapshot,
  story,
  storyBlocks,
} from '../core/index.ts';
import type { ExplainOptions } from './command.ts';
import type { Io } from './io.ts';
import { loadKnowledge } from './loadKnowledge.ts';
import { readPaths, readWithFolder } from './readPaths.ts';
import { refuse } from './refuse.ts';
import { printable } from './sourceLine.ts';

/** `manifest-atlas explain`: prints what is known of a word, of a field, or of what stands at a place. Gives the exit code. */
export async function explainCommand(options: ExplainOptions, io: Io): Promise<number> {
  const place = parsePlace(options.target);
  return place === undefined ? explainWord(options, io) : explainPlace(place, options, io);
}

function explainWord(options: ExplainOptions, io: Io): number {
  const { target, locale } = options;
  const knowledge = loadKnowledge(io);
  const blocks = explainTerm(knowledge, target, locale);
  if (blocks === undefined) {
    const near = nearTerms(knowledge.glossary, target).map(({ name }) => name[locale]);
    const meant = near.length === 0 ? '' : ` ${words.meant[locale]} ${near.join(', ')}?`;
    return refuse(io, `${target}: ${words.unknown[locale]}${meant}`);
  }
  io.out(output(blocks, options));
  return 0;
}

/** A place as `FILE:LINE[:COLUMN]` writes it: 1-based; without a column, the first key of the line. */
interface PlaceGiven {
  readonly file: string;
  readonly line: number;
  readonly column: number | undefined;
}

function parsePlace(target: string): PlaceGiven | undefined {
  const [, file, line, column] = /^(.+?):(\d+)(?::(\d+))?$/.exec(target) ?? [];
  if (file === undefined) return undefined;
  return { file, line: Number(line), column: column === undefined ? undefined : Number(column) };
}

/** Reads the file with the others of its folder, or of `--context`, so that references find what they mean. */
async function explainPlace(place: PlaceGiven, options: ExplainOptions, io: Io): Promise<number> {
  const { context, locale } = options;
  const read =
    context === undefined
      ? readWithFolder(io.cwd, place.file, locale)
      : await readPaths({ paths: [place.file], context, locale }, io);
  if ('message' in read) return refuse(io, read.message);
  const [shown = ''] = read.reported;
  const snapshot = createSnapshot(read.files, read.settings);
  const offset = offsetOf(snapshot, shown, place);
  if (offset === undefined) return refuse(io, `${options.target}: ${words.noSuchLine[locale]}`);
  const blocks = blocksAt(snapshot, loadKnowledge(io), { path: shown, offset }, options, io.now());
  io.out(output(blocks ?? [{ paragraph: [words.nothing[locale]] }], options));
  return 0;
}

function blocksAt(
  snapshot: Snapshot,
  knowledge: Knowledge,
  place: { readonly path: string; readonly offset: number },
  { locale, tells }: ExplainOptions,
  now: number,
): readonly Block[] | undefined {
  if (tells === 'field') return hover(snapshot, knowledge, place, { locale, now })?.blocks;
  if (tells === 'rollout') {
    const played = rollout(snapshot, place);
    return played === undefined
      ? [{ paragraph: [noRollout[locale]] }]
      : rolloutTextBlocks(played, knowledge.glossary, locale);
  }
  const told = story(snapshot, knowledge.story, place, locale);
  return told === undefined ? undefined : storyBlocks(told, knowledge.glossary, locale);
}

function offsetOf(snapshot: Snapshot, file: string, { line, column }: PlaceGiven): number | undefined {
  const text = getFrom(snapshot.files, file)?.text ?? '';
  const lines = lineIndexOf(text);
  if (line < 1 || line > lines.length) return undefined;
  const start = offsetAt(lines, text, { line, column: 1 });
  if (column !== undefined) return offsetAt(lines, text, { line, column });
  return start + (/^[ \t]*(?:- +)*/.exec(text.slice(start))?.[0].length ?? 0);
}

function output(blocks: readonly Block[], { format, target }: ExplainOptions): string {
  switch (format) {
    case 'text':
      return `${renderPlain(blocks).split('\n').map(printable).join('\n')}\n`;
    case 'markdown':
      return `${renderMarkdown(blocks, { ...noLinks, place: ({ file, line }) => `${file}#L${line}` })}\n`;
    case 'json':
      return `${JSON.stringify({ version: 1, target, blocks }, undefined, 2)}\n`;
  }
}

const words = {
  unknown: { en: 'No such kind, field or term is known.', ko: '알려진 kind, 필드, 용어가 아닙니다.' },
  meant: { en: 'Is this meant:', ko: '혹시 이것입니까:' },
  noSuchLine: { en: 'The file has no such line.', ko: '파일에 그런 줄이 없습니다.' },
  nothing: { en: 'There is nothing to explain here.', ko: '여기에는 설명할 것이 없습니다.' },
};
