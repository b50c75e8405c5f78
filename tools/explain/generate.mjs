import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { inProject, projectRoot } from '../support/project.mjs';
import { replaceFile } from '../support/replaceFile.mjs';

// node tools/explain/generate.mjs     writes what src/core/explain teaches into assets/; nothing to do where it is up to date

/** Each asset: the table that it is made of, what writes its text (JSON without one), and which of core's readers takes it. */
const assets = [
  { file: 'notes.txt.gz', table: 'fieldNotes', writer: 'notesText' }, // createNotes.ts
  { file: 'glossary.json.gz', table: 'glossaryEntries' }, // readGlossaryEntries.ts
  { file: 'story.json.gz', table: 'storyTexts' }, // createStoryTexts.ts
];

/** Writes the assets into `outDir`, where they are not there or not current. Throws where the tables cannot be read. */
export async function generateNotes(outDir) {
  await Promise.all(notesBuilds(outDir).map((options) => build({ ...options, logLevel: 'silent' })));
}

/** The options that make esbuild write the assets into `outDir`; as contexts with `watch` they do so after every change of a table. */
export function notesBuilds(outDir) {
  return assets.map(({ file, table, writer }) => ({
    absWorkingDir: projectRoot,
    stdin: { contents: moduleWithText(table, writer), resolveDir: inProject('src/core/explain') },
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
            writeWhereNew(path.join(outDir, file), gzipSync(await textOf(bundle.text), { level: 9 }));
          });
        },
      },
    ],
  }));
}

function moduleWithText(table, writer) {
  const write = writer === undefined ? 'JSON.stringify' : writer;
  const imports = [table, writer]
    .filter((name) => name !== undefined)
    .map((name) => `import { ${name} } from './${name}.ts';`);
  return [...imports, `export const text = ${write}(${table});`].join('\n');
}

async function textOf(code) {
  const { text } = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
  return text;
}

function writeWhereNew(file, content) {
  if (existsSync(file) && readFileSync(file).equals(content)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  replaceFile(file, content);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generateNotes(inProject('assets'));
