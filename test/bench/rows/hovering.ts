import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createApiReference } from '../../../src/core/api/createApiReference.ts';
import { createGlossary } from '../../../src/core/explain/createGlossary.ts';
import { createNotes } from '../../../src/core/explain/createNotes.ts';
import { noStoryTexts } from '../../../src/core/explain/createStoryTexts.ts';
import type { Knowledge } from '../../../src/core/explain/knowledge.ts';
import { hover } from '../../../src/core/features/hover/hover.ts';
import { updateText } from '../../../src/core/graph/updateSnapshot.ts';
import { type NumberedTexts, readNumberedTexts } from '../../../src/core/numberedTexts.ts';
import { generateTree } from '../generator.ts';
import { cpuTime, percentile } from '../measure.ts';
import { type Row, rounds, type Scale } from '../row.ts';
import { asOneFile, openTree } from '../workspace.ts';

/** The hover of every key that somebody may point at. `home` is the project's folder, for the API reference in assets/. */
export function hoveringRows(scale: Scale, home: string): readonly Row[] {
  const { medium, large } = scale;
  const knowledge = loadKnowledge(home);
  if (knowledge === undefined) return [{ name: 'hover', cannotRun: 'assets/ is not built: npm run build' }];
  const tree = generateTree(large);
  const snapshot = openTree(tree);
  const files = tree.filter((_, index) => index % Math.ceil(tree.length / 40) === 0);
  const times = files.flatMap(({ path, text }) =>
    [...text.matchAll(/[A-Za-z]+:/g)].map(({ index }) =>
      cpuTime(() => hover(snapshot, knowledge, { path, offset: index + 1 }, { locale: 'en', now: 0 })),
    ),
  );
  const counted = times.slice(Math.floor(times.length / 4));
  return [
    { name: `hover at ${large} resources, p50`, measured: percentile(counted, 50), unit: 'ms', limit: undefined },
    { name: `hover at ${large} resources, p95`, measured: percentile(counted, 95), unit: 'ms', limit: 5 },
    firstHoverRow(scale, home),
    ...afterEdit(10, knowledge),
    ...afterEdit(medium, knowledge),
  ];
}

/** Of an extension that has read a workspace; what it knows is read for this hover. Median of several processes. */
function firstHoverRow(scale: Scale, home: string): Row {
  const name = 'first hover, with reading what is known';
  const script = path.join(home, 'test/bench/firstHover.mjs');
  const { status, stdout } = spawnSync(process.execPath, [script, String(rounds(scale, 9))], { cwd: home });
  if (status !== 0) return { name, cannotRun: 'its bundle cannot be made' };
  const times: readonly number[] = JSON.parse(stdout.toString());
  return { name, measured: percentile(times, 50), unit: 'ms', limit: 150 };
}

export function loadKnowledge(home: string): Knowledge | undefined {
  if (!existsSync(path.join(home, 'assets/notes.txt'))) return undefined;
  const textsIn = (name: string): NumberedTexts => {
    const bytes = readFileSync(path.join(home, 'assets', name));
    const texts = readNumberedTexts(bytes, (part) => new TextDecoder().decode(part));
    if (texts === undefined) throw new Error(`assets/${name} is damaged`);
    return texts;
  };
  const api = createApiReference(textsIn('apiStructure.txt')).withDescriptions(textsIn('apiDescriptions.txt'));
  const [notes, glossary] = [createNotes(textsIn('notes.txt')), createGlossary(textsIn('glossary.txt'))];
  return { api, notes, glossary, story: noStoryTexts };
}

function afterEdit(documents: number, knowledge: Knowledge): readonly Row[] {
  const { path, text } = asOneFile(generateTree(documents));
  let snapshot = openTree([{ path, text }]);
  const at = text.lastIndexOf('  name: ') + 3;
  const times = Array.from({ length: 30 }, (_, count) =>
    cpuTime(() => {
      snapshot = updateText(snapshot, path, count % 2 === 0 ? `${text}# edited\n` : text).snapshot;
      hover(snapshot, knowledge, { path, offset: at }, { locale: 'en', now: 0 });
    }),
  );
  const measured = percentile(times.slice(10), 50);
  return [
    { name: `hover just after an edit in a file of ${documents} documents`, measured, unit: 'ms', limit: undefined },
  ];
}
