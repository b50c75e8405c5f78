import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { inProject, projectRoot } from '../support/project.mjs';
import { replaceFile } from '../support/replaceFile.mjs';

// node tools/explain/generate.mjs     writes what src/core/explain teaches into assets/; nothing to do where it is up to date

/** Each asset: the list that it is made of, and which core's reader takes its text. */
const assets = [
  { file: 'notes.json.gz', list: 'fieldNotes' }, // src/core/explain/readFieldNotes.ts
  { file: 'glossary.json.gz', list: 'glossaryEntries' }, // src/core/explain/readGlossaryEntries.ts
  { file: 'story.json.gz', list: 'storyTexts' }, // src/core/explain/createStoryTexts.ts
];

/** Writes the assets into `outDir`, where they are not there or not current. Throws where the tables cannot be read. */
export async function generateNotes(outDir) {
  await Promise.all(notesBuilds(outDir).map((options) => build({ ...options, logLevel: 'silent' })));
}

/** The options that make esbuild write the assets into `outDir`; as contexts with `watch` they do so after every change of a table. */
export function notesBuilds(outDir) {
  return assets.map(({ file, list }) => ({
    absWorkingDir: projectRoot,
    entryPoints: [`src/core/explain/${list}.ts`],
    bundle: true,
    charset: 'utf8',
    format: 'esm',
    logLevel: 'warning',
    target: 'es2022',
    write: false,
    plugins: [
      {
        name: 'write-asset',
        setup(context) {
          context.onEnd(async ({ outputFiles = [] }) => {
            const [bundle] = outputFiles;
            if (bundle === undefined) return; // esbuild says why
            writeWhereNew(path.join(outDir, file), gzipSync(await listIn(bundle.text, list), { level: 9 }));
          });
        },
      },
    ],
  }));
}

/** A list that a bundle exports, as JSON. */
async function listIn(code, list) {
  const module = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
  return JSON.stringify(module[list]);
}

function writeWhereNew(file, content) {
  if (existsSync(file) && readFileSync(file).equals(content)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  replaceFile(file, content);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generateNotes(inProject('assets'));
