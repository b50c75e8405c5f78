import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { generateApiReference } from './apiReference/generate.mjs';
import { coverageText, noteCoverage } from './explain/noteCoverage.mjs';
import { inProject, projectRoot } from './support/project.mjs';
import { replaceFile } from './support/replaceFile.mjs';

// npm run notes     counts the fields that have a note, says so in README.md, and lists those that still need one

await generateApiReference(inProject('assets'));
const { createApiReference, notesOf, fieldNotes, readNumberedTexts } = await coreModules();
const textsIn = (name) => readNumberedTexts(readFileSync(inProject('assets', name)), (bytes) => bytes.toString('utf8'));
const partOf = (part) => ({
  structure: textsIn(`${part}Structure.txt`),
  descriptions: textsIn(`${part}Descriptions.txt`),
});
const { structure, descriptions } = partOf('api');
const api = createApiReference(structure).withDescriptions(descriptions).withCustomKinds(partOf('custom'));
const fields = noteCoverage(api, notesOf(fieldNotes));
for (const { without } of fields) if (without.length > 0) console.log(`${without[0]} (${without.length})`);
replaceFile(
  inProject('README.md'),
  readFileSync(inProject('README.md'), 'utf8').replace(
    /(<!-- notes: .*? -->\n)[\s\S]*?(<!-- \/notes -->)/,
    (_all, head, end) => `${head}${coverageText(fields)}\n${end}`,
  ),
);

async function coreModules() {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        export { createApiReference } from './src/core/api/createApiReference.ts';
        export { notesOf } from './src/core/explain/createNotes.ts';
        export { fieldNotes } from './src/core/explain/fieldNotes.ts';
        export { readNumberedTexts } from './src/core/numberedTexts.ts';`,
      resolveDir: projectRoot,
    },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'warning',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}
