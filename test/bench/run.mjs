import { spawnSync } from 'node:child_process';
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
  logLevel: 'warning',
});
const { status } = spawnSync(process.execPath, ['--expose-gc', outfile, ...process.argv.slice(2)], {
  cwd: projectRoot,
  stdio: 'inherit',
});
process.exit(status ?? 1);
