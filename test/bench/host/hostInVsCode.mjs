import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { findChromium } from '../../../tools/support/chromium.mjs';
import { inProject, projectRoot } from '../../../tools/support/project.mjs';
import { runSuite } from '../../vscodeHost/runSuite.mjs';

// node test/bench/host/hostInVsCode.mjs FOLDER     opens it in the embedded VS Code, and prints how its extension host was held, as JSON

const [folder] = process.argv.slice(2);
const suite = inProject('dist/bench/recordHost.js');
await esbuild.build({
  absWorkingDir: projectRoot,
  entryPoints: ['test/bench/host/recordHost.mjs'],
  outfile: suite,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  external: ['vscode'],
  logLevel: 'warning',
});
const browser = await findChromium();
if (browser === undefined) throw new Error('no Chromium here');
await runSuite({ extension: projectRoot, suite, folder, browser, timeLimit: 600_000 });
process.stdout.write(await readFile(path.join(folder, '.host-figures'), 'utf8'));
