import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Why a row has no figure where the peers are not installed. */
export const notInstalled = 'install it with `npm ci --prefix test/bench/peers`';

/**
 * What a script of test/bench/peers answers to `input`, in a process of its own; `undefined` where the peers are not installed, or
 * the script fails. `home` is the project's folder.
 */
export function askPeer(home: string, script: string, input: unknown): unknown {
  const folder = path.join(home, 'test/bench/peers');
  if (!existsSync(path.join(folder, 'node_modules'))) return undefined;
  return run([path.join(folder, script)], JSON.stringify(input));
}

/** CPU time in milliseconds that a bundle for the editor takes to load; `undefined` where it is not there. Median of several processes. */
export function loadTime(home: string, bundle: string): number | undefined {
  const file = path.join(home, 'dist', bundle);
  if (!existsSync(file)) return undefined;
  const times = Array.from({ length: 9 }, () => run([path.join(home, 'test/bench/load.mjs'), file], ''));
  const sorted = times.flatMap((time) => (typeof time === 'number' ? [time] : [])).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/**
 * CPU time in milliseconds of a whole process of Node; `undefined` where it fails. Required and not imported: with `--import`, Node
 * would load the program as it loads ES modules, and look through all of it for its exports.
 */
export function processTime(home: string, args: readonly string[]): number | undefined {
  const hook = path.join(home, 'test/bench/cpuOnExit.cjs');
  const { status, stderr } = spawnSync(process.execPath, ['--require', hook, ...args]);
  return status === 0 ? Number(stderr.toString().split('\n').at(-1)) : undefined;
}

function run(args: readonly string[], input: string): unknown {
  const { status, stdout } = spawnSync(process.execPath, args, { input, maxBuffer: 100_000_000, timeout: 300_000 });
  return status === 0 ? JSON.parse(stdout.toString()) : undefined;
}
