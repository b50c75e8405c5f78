import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { inProject, projectRoot } from '../support/project.mjs';
import { replaceFile } from '../support/replaceFile.mjs';

// node tools/notes/generate.mjs     writes the notes of src/core/explain into assets/; nothing to do where they are up to date

/** Writes `notes.json.gz` into `outDir`, where it is not there or not current. Throws where the tables cannot be read. */
export async function generateNotes(outDir) {
  await build({ ...notesBuild(outDir), logLevel: 'silent' });
}

/** The options that make esbuild write the asset into `outDir`; as a context with `watch` it does so after every change of a table. */
export function notesBuild(outDir) {
  return {
    absWorkingDir: projectRoot,
    entryPoints: ['src/core/explain/fieldNotes.ts'],
    bundle: true,
    charset: 'utf8',
    format: 'esm',
    logLevel: 'warning',
    target: 'es2022',
    write: false,
    plugins: [
      {
        name: 'write-notes',
        setup(context) {
          context.onEnd(async ({ outputFiles = [] }) => {
            const [bundle] = outputFiles;
            if (bundle === undefined) return; // esbuild says why
            writeWhereNew(path.join(outDir, 'notes.json.gz'), gzipSync(await notesIn(bundle.text), { level: 9 }));
          });
        },
      },
    ],
  };
}

/** The rows of the tables as JSON, which src/core/explain/readFieldNotes.ts reads. */
async function notesIn(code) {
  const { fieldNotes } = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
  return JSON.stringify(fieldNotes);
}

function writeWhereNew(file, content) {
  if (existsSync(file) && readFileSync(file).equals(content)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  replaceFile(file, content);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generateNotes(inProject('assets'));
