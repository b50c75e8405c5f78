import { spawnSync } from 'node:child_process';
import * as esbuild from 'esbuild';
import { inProject, projectRoot } from '../../tools/support/project.mjs';

// Prints what the first hover costs in processes of their own, in milliseconds of CPU time, as a list: node firstHover.mjs COUNT

const outfile = inProject('dist/bench/firstHover.js');
await esbuild.build({
  absWorkingDir: projectRoot,
  entryPoints: ['test/bench/firstHover.ts'],
  outfile,
  bundle: true,
  minify: true, // as the extension is
  platform: 'node',
  format: 'cjs',
  logLevel: 'warning',
});
const times = Array.from({ length: Number(process.argv[2]) }, () =>
  Number(spawnSync(process.execPath, [outfile], { cwd: projectRoot }).stdout.toString()),
);
process.stdout.write(JSON.stringify(times));
