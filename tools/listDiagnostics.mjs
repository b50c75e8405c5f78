import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { inProject, projectRoot } from './support/project.mjs';
import { replaceFile } from './support/replaceFile.mjs';

// npm run diagnostics     writes the list of diagnosticRules.ts where people read it: README.md, package.json, package.nls*.json

const rules = await readRules();
await changeJson('package.json', (manifest) => {
  const { properties } = manifest.contributes.configuration;
  properties['manifestAtlas.diagnostics'].properties = Object.fromEntries(
    rules.map(({ code }) => [code, severityOf(code)]),
  );
});
for (const [name, locale] of [
  ['package.nls.json', 'en'],
  ['package.nls.ko.json', 'ko'],
]) {
  await changeJson(name, (texts) => {
    for (const key of Object.keys(texts)) if (key.startsWith('code.')) delete texts[key];
    for (const { code, summary } of rules) texts[`code.${code}`] = summary[locale].replaceAll('`', '');
  });
}
const readme = await readFile(inProject('README.md'), 'utf8');
const rows = rules.map(({ code, severity, summary, offByDefault }) => {
  return `| \`${code}\` | ${severity}${offByDefault ? ', off by default' : ''} | ${summary.en} |`;
});
replaceFile(
  inProject('README.md'),
  readme.replace(/(<!-- diagnostics: .*? -->\n.*\n.*\n)[\s\S]*?(<!-- \/diagnostics -->)/, (_all, head, end) => {
    return `${head}${rows.join('\n')}\n${end}`;
  }),
);

function severityOf(code) {
  return { type: 'string', enum: ['error', 'warning', 'information', 'hint', 'off'], description: `%code.${code}%` };
}

async function readRules() {
  const { outputFiles } = await build({
    absWorkingDir: projectRoot,
    entryPoints: ['src/core/diagnostics/diagnosticRules.ts'],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'warning',
  });
  const module = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
  return module.diagnosticRules;
}

/** Biome writes short lists in package.json on several lines, and JSON.stringify does too. */
async function changeJson(name, change) {
  const json = JSON.parse(await readFile(inProject(name), 'utf8'));
  change(json);
  replaceFile(inProject(name), `${JSON.stringify(json, undefined, 2)}\n`);
}
