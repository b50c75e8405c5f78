import { spawnSync } from 'node:child_process';
import { chmod, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { notesBuilds } from './tools/explain/generate.mjs';
import { inlineWorkerPlugin } from './tools/inlineWorkerPlugin.mjs';
import { bundlesTooLarge } from './tools/support/bundleSizes.mjs';

// node esbuild.config.mjs [--watch]     makes the API reference, the notes and the glossary in assets/, and bundles everything into dist/

const root = path.dirname(fileURLToPath(import.meta.url));
const inRoot = (...parts) => path.join(root, ...parts);

const common = {
  absWorkingDir: root,
  bundle: true,
  charset: 'utf8', // Korean is twice as large escaped
  legalComments: 'linked',
  logLevel: 'warning',
  minify: true,
  sourcemap: true,
  sourcesContent: false,
  target: 'es2022',
};

/** One bundle for desktop and web: package.json names it as `main` and as `browser`, so no Node in it. */
const extension = {
  ...common,
  entryPoints: ['src/extension/extension.ts'],
  outfile: 'dist/extension.js',
  platform: 'browser',
  format: 'cjs',
  external: ['vscode'],
};

const webview = {
  ...common,
  entryPoints: ['src/webview/main.ts'],
  outfile: 'dist/webview.js',
  platform: 'browser',
  format: 'iife',
  plugins: [inlineWorkerPlugin()],
};

const cli = {
  ...common,
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/cli.js',
  platform: 'node',
  format: 'cjs',
  alias: { yaml: inRoot('node_modules/yaml/browser/index.js') }, // an ES module, as the extension has it: half the load of Node's
  banner: { js: '#!/usr/bin/env node' },
};

/** The Mocha suite that runs inside both extension hosts. */
const extensionSuite = {
  ...common,
  entryPoints: ['test/extension/suite.ts'],
  outfile: 'dist/test/suite.js',
  platform: 'browser',
  format: 'cjs',
  external: ['vscode'],
  minify: false,
  banner: { js: await mochaAsGlobal() },
};

/**
 * Mocha's browser build, which runs in both hosts. Mocha is an ES module package, so esbuild would not wrap this UMD file and its
 * `module.exports =` would replace ours: it goes in front, with those names hidden, and sets globalThis.Mocha.
 */
async function mochaAsGlobal() {
  const source = await readFile(inRoot('node_modules/mocha/mocha.js'), 'utf8');
  return `(function (exports, module, define) {${source.replace(/^\/\/# sourceMappingURL.*$/m, '')}\n}).call(globalThis);`;
}

function generateApiReference() {
  const { status } = spawnSync(process.execPath, [inRoot('tools/apiReference/generate.mjs')], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1); // it has said why
}

generateApiReference();
const builds = [...notesBuilds(inRoot('assets')), extension, webview, cli, extensionSuite];

if (process.argv.includes('--watch')) {
  for (const options of builds) await (await esbuild.context({ ...options, logLevel: 'info' })).watch();
} else {
  // esbuild prints what is wrong itself
  await Promise.all(builds.map((options) => esbuild.build(options))).catch(() => process.exit(1));
  await chmod(inRoot(cli.outfile), 0o755);
  const tooLarge = await bundlesTooLarge();
  for (const problem of tooLarge) console.error(problem);
  if (tooLarge.length > 0) process.exit(1);
}
