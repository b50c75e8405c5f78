import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { inProject } from './project.mjs';

/** What the editor has to load, and what it may weigh in bytes. Texts belong into compressed assets, read when first needed. */
const budgets = [
  // 400,000 is the aim: the YAML packages are a third of the bundle; words for people (actors, errors, findings) can still move
  // into the assets. Until then this holds it where it is.
  { name: 'dist/extension.js', limit: 480_000, unit: 'bytes', weigh: (content) => content.length },
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
