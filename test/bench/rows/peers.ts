import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Knowledge } from '../../../src/core/explain/knowledge.ts';
import { hover } from '../../../src/core/features/hover/hover.ts';
import { updateText } from '../../../src/core/graph/updateSnapshot.ts';
import { splitDocuments } from '../../../src/core/yaml/splitDocuments.ts';
import { fileEnding, generateTree } from '../generator.ts';
import { jsonSchemaOf } from '../jsonSchema.ts';
import { alternate, collectGarbage, cpuTime, percentile } from '../measure.ts';
import { askPeer, notInstalled, processTime } from '../peers.ts';
import { type Row, ratio, rounds, type Scale } from '../row.ts';
import { asOneFile, diagnoseAll, openTree } from '../workspace.ts';
import { loadKnowledge } from './hovering.ts';

/** Hovers against yaml-language-server, which is given our reference as one schema of all kinds, as it is used for Kubernetes. */
export function hoverPeerRows(scale: Scale, home: string): readonly Row[] {
  const { medium } = scale;
  const name = 'hover, against yaml-language-server';
  const knowledge = loadKnowledge(home);
  if (knowledge === undefined) return [{ name, cannotRun: 'assets/ is not built' }];
  const texts = [
    { text: fileEnding(generateTree(100), '/deployment.yaml').text, edited: 0 },
    { text: asOneFile(generateTree(10)).text, edited: 15 },
    { text: asOneFile(generateTree(medium)).text, edited: 5 },
  ].map(({ text, edited }) => ({
    text,
    edited,
    // Three times, so that p95 is not what the collector took once.
    offsets: edited === 0 ? Array.from({ length: 3 }, () => keysOf(text)).flat() : [text.lastIndexOf('  name: ') + 3],
  }));
  const schema = jsonSchemaOf(knowledge.api);
  const theirs = askYamlLanguageServer(home, schema, texts);
  if (theirs === undefined) return [{ name, cannotRun: notInstalled }];
  collectGarbage(); // once: it also drops code that was compiled
  const ours = texts.map((text) => hoverTimes(knowledge, text));
  const p95 = (times: readonly number[] = []) => percentile(times.slice(times.length >> 2), 95);
  const p50 = (times: readonly number[] = []) => percentile(times.slice(times.length >> 2), 50);
  const [one, few, many] = ours.map((mine, index) => [mine, theirs.answers[index]] as const);
  return [
    ...firstHoverRows(`${name}: the first, with the start of the process`, scale, home, schema),
    ratio(`${name}: p95`, p95(one?.[0].hovers), p95(one?.[1]?.hovers), 1 / 20),
    ratio(`${name}: after an edit, 10 documents`, p50(few?.[0].afterEdit), p50(few?.[1]?.afterEdit), 1 / 10),
    ratio(`${name}: after an edit, ${medium} documents`, p50(many?.[0].afterEdit), p50(many?.[1]?.afterEdit), 1 / 100),
  ];
}

/** Everything that is found in a tree, against @monokle/validation with what it does offline: syntax and links. */
export function checkPeerRows({ medium }: Scale, home: string): readonly Row[] {
  const name = `check ${medium} resources, against @monokle/validation`;
  const tree = generateTree(medium);
  const documents = tree.flatMap(({ path: file, text }) =>
    splitDocuments(text).map((one) => ({ path: file, text: one.text })),
  );
  const theirs = askPeer(home, 'monokle.mjs', { documents }) as { readonly time: number } | undefined;
  if (theirs === undefined) return [{ name, cannotRun: notInstalled }];
  const { ours } = alternate(3, { ours: () => diagnoseAll(openTree(tree)) });
  return [ratio(name, ours, theirs.time, undefined)];
}

interface Times {
  readonly hovers: readonly number[];
  readonly afterEdit: readonly number[];
}

interface Hovered {
  readonly text: string;
  readonly offsets: readonly number[];
  readonly edited: number;
}

function hoverTimes(knowledge: Knowledge, { text, offsets, edited }: Hovered): Times {
  const file = 'web.yaml';
  let snapshot = openTree([{ path: file, text }]);
  const at = (offset: number) => hover(snapshot, knowledge, { path: file, offset }, { locale: 'en', now: 0 });
  const hovers = offsets.map((offset) => cpuTime(() => at(offset)));
  const afterEdit = Array.from({ length: edited * 2 }, (_, count) =>
    cpuTime(() => {
      snapshot = updateText(snapshot, file, `${text}# edit ${count}\n`).snapshot;
      at(offsets[0] ?? 0);
    }),
  );
  return { hovers, afterEdit };
}

/**
 * Of processes that are asked for one hover and end, which is more than the first hover of an editor that runs; in turn with the peer,
 * and with a Node that does nothing.
 */
function firstHoverRows(name: string, scale: Scale, home: string, schema: unknown): readonly Row[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'manifest-atlas-bench-'));
  try {
    const file = path.join(folder, 'web.yaml');
    const { text } = fileEnding(generateTree(100), '/deployment.yaml');
    writeFileSync(file, text);
    const asked = [{ text, offsets: keysOf(text).slice(0, 1), edited: 0 }];
    const times = Array.from({ length: rounds(scale, 9) }, () => ({
      ours: processTime(home, [path.join(home, 'dist/cli.js'), 'explain', `${file}:5:3`]),
      theirs: askYamlLanguageServer(home, schema, asked)?.first,
      node: processTime(home, ['--eval', '']),
    }));
    const median = (who: 'ours' | 'theirs' | 'node') =>
      percentile(
        times.map((time) => time[who] ?? Number.NaN),
        50,
      );
    if (Number.isNaN(median('ours'))) return [{ name, cannotRun: 'it is not built: npm run build' }];
    return [
      ratio(name, median('ours'), median('theirs'), 1 / 10),
      ratio('  of which Node alone', median('node'), median('theirs'), undefined),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function askYamlLanguageServer(home: string, schema: unknown, texts: readonly Hovered[]) {
  return askPeer(home, 'yamlLanguageServer.mjs', { schema, texts }) as
    | { readonly first: number; readonly answers: readonly Times[] }
    | undefined;
}

function keysOf(text: string): readonly number[] {
  return [...text.matchAll(/[A-Za-z]+:/g)].map(({ index }) => index + 1);
}
