import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { numberedTexts } from '../support/numberedTexts.mjs';
import { inProject, projectRoot } from '../support/project.mjs';
import { replaceFile } from '../support/replaceFile.mjs';

// node tools/explain/generate.mjs     writes what src/core/explain teaches into assets/; nothing to do where it is up to date

/** Each asset, what is exported as `texts` to fill it, and which of core's readers takes it. */
const assets = [
  {
    file: 'notes.txt', // createNotes.ts
    code: `
      import { fieldNotes } from './fieldNotes.ts';
      import { noteTexts } from './noteTexts.ts';
      export const texts = noteTexts(fieldNotes);`,
  },
  {
    file: 'glossary.txt', // createGlossary.ts
    code: `
      import { glossaryTexts } from './createGlossary.ts';
      import { glossaryEntries } from './glossaryEntries.ts';
      export const texts = glossaryTexts(glossaryEntries);`,
  },
  {
    file: 'story.txt', // createStoryTexts.ts
    code: `
      import { storyTexts } from './storyTexts.ts';
      export const texts = [JSON.stringify(storyTexts)];`,
  },
];

/** Writes the assets into `outDir`, where they are not there or not current. Throws where the tables cannot be read. */
export async function generateNotes(outDir) {
  await Promise.all(notesBuilds(outDir).map((options) => build({ ...options, logLevel: 'silent' })));
}

/** The options that make esbuild write the assets into `outDir`; as contexts with `watch` they do so after every change of a table. */
export function notesBuilds(outDir) {
  return assets.map(({ file, code }) => ({
    absWorkingDir: projectRoot,
    stdin: { contents: code, resolveDir: inProject('src/core/explain') },
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
            writeWhereNew(path.join(outDir, file), numberedTexts(await textsOf(bundle.text)));
          });
        },
      },
    ],
  }));
}

async function textsOf(code) {
  const { texts } = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
  return texts;
}

function writeWhereNew(file, content) {
  if (existsSync(file) && readFileSync(file).equals(content)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  replaceFile(file, content);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generateNotes(inProject('assets'));
