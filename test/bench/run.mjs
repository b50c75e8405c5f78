import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as esbuild from 'esbuild';
import { inProject, projectRoot } from '../../tools/support/project.mjs';

// Bundles the bench and runs it in a process of its own, from the project's folder.

const outfile = inProject('dist/bench/bench.js');
await esbuild.build({
  absWorkingDir: projectRoot,
  entryPoints: ['test/bench/bench.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  define: { 'import.meta.dirname': '__dirname' }, // as deep in the project as the folders of test/
  logLevel: 'warning',
});
// The peer as an editor loads it: in one file, as it is shipped.
const peer = inProject('test/bench/peers/node_modules/yaml-language-server/out/server/src/index.js');
if (existsSync(peer)) {
  await esbuild.build({
    absWorkingDir: projectRoot,
    entryPoints: [peer],
    outfile: inProject('dist/bench/yamlLanguageServer.js'),
    bundle: true,
    minify: true,
    platform: 'node',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
}

const { status } = spawnSync(process.execPath, ['--expose-gc', outfile, ...process.argv.slice(2)], {
  cwd: projectRoot,
  stdio: 'inherit',
});
process.exit(status ?? 1);
