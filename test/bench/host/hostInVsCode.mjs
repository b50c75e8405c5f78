import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { findChromium } from '../../../tools/support/chromium.mjs';
import { inProject, projectRoot } from '../../../tools/support/project.mjs';
import { runSuite } from '../../vscodeHost/runSuite.mjs';

// node test/bench/host/hostInVsCode.mjs FILE     opens this .code-workspace, whose folders are `small` beside it and the one that is
// measured, in the embedded VS Code, and prints how its extension host was held, as JSON

const [workspaceFile] = process.argv.slice(2);
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
await runSuite({ extension: projectRoot, suite, folder: workspaceFile, browser, timeLimit: 900_000 });
process.stdout.write(await readFile(path.join(path.dirname(workspaceFile), 'small/.host-figures'), 'utf8'));
