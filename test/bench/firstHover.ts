import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { hover, noLinks, renderMarkdown } from '../../src/core/index.ts';
import { createKnowledgeLoader } from '../../src/extension/loadKnowledge.ts';
import { generateTree } from './generator.ts';
import { openTree } from './workspace.ts';

// The first hover of an extension that has read a workspace, and nothing of what it knows: prints its CPU time in milliseconds.

const tree = generateTree(100);
const snapshot = openTree(tree);
const [file] = tree.filter((one) => one.path.endsWith('/deployment.yaml'));
const log = {
  once: (what: string) => {
    throw new Error(what);
  },
  dispose: () => {},
};
const knowledge = createKnowledgeLoader((name) => readFile(path.join(process.cwd(), 'assets', name)), log);
const before = process.cpuUsage();
void knowledge.ofFields().then((known) => {
  const place = { path: file?.path ?? '', offset: (file?.text.indexOf('replicas:') ?? 0) + 1 };
  const shown = hover(snapshot, known, place, { locale: 'ko', now: 0 });
  if (shown === undefined || renderMarkdown(shown.blocks, noLinks) === '') throw new Error('no hover');
  const { user, system } = process.cpuUsage(before);
  process.stdout.write(String((user + system) / 1000));
});
