import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { inProject } from './project.mjs';

/** What the editor has to load, and what it may weigh in bytes. Texts belong into assets, read when first needed. */
const budgets = [
  // The aim was 400,000. A finding and its words stand in one file, and all of them are code; what is only read in a hover or on a
  // page (notes, glossary, stories, the API) is in the assets. Reading values aloud brought cronstrue (30,000 with its Korean).
  // Keystrokes that build and judge only what they change took 6,000, words that documents share 1,000;
  // graphs that are built in slices and sent in parts, and limits that can be set, 4,500.
  // README.md says what the load takes.
  { name: 'dist/extension.js', limit: 838_000, unit: 'bytes', weigh: (content) => content.length },
  { name: 'dist/webview.js', limit: 60_000, unit: 'bytes gzipped', weigh: (content) => gzipSync(content).length },
];

/** Each bundle that is heavier than it may be, in words; the bundles are built. */
export async function bundlesTooLarge() {
  const problems = budgets.map(async ({ name, limit, unit, weigh }) => {
    const size = weigh(await readFile(inProject(name)));
    return size <= limit ? [] : [`${name} has ${size} ${unit}, ${size - limit} more than it may have`];
  });
  return (await Promise.all(problems)).flat();
}
