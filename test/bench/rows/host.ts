import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateTree } from '../generator.ts';
import { percentile } from '../measure.ts';
import type { Row, Scale } from '../row.ts';

interface HostFigures {
  readonly resources: number;
  /** By what was being done, in the order in which it was. */
  readonly phases: Readonly<Record<string, Phase>>;
}

interface Phase {
  /** The turns of the event loop that took a millisecond or more; milliseconds of this thread's CPU. */
  readonly turns: readonly { readonly cpu: number }[];
  /** How long each collection took, in milliseconds. */
  readonly garbage: readonly number[];
}

const words: Readonly<Record<string, string>> = {
  starting: 'the extension is loaded and starts',
  reading: 'the folder is read and linked',
  finding: 'findings are found, and the API reference is read',
  drawing: 'the graph is built and sent',
  typing: 'somebody types, with the graph beside it',
  switching: 'another branch changes 5,000 files',
};

/**
 * How long turns of the event loop hold the extension host of a real VS Code while the extension works on a folder, whatever they run:
 * VS Code's own work and garbage collections are in it. CPU time of that one thread, so that other work of the machine is not.
 */
export function hostRows({ large }: Scale, home: string): readonly Row[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'manifest-atlas-host-'));
  try {
    for (const { path: name, text } of generateTree(large)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    const script = path.join(home, 'test/bench/host/hostInVsCode.mjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, folder], {
      cwd: home,
      maxBuffer: 100_000_000,
    });
    if (status !== 0)
      return [{ name: 'the extension host', cannotRun: String(stderr).trim().split('\n').at(-1) ?? '' }];
    const { resources, phases }: HostFigures = JSON.parse(stdout.toString());
    return Object.entries(phases).flatMap(([phase, figures]) => rowsOf(resources, words[phase] ?? phase, figures));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function rowsOf(resources: number, what: string, { turns, garbage }: Phase): readonly Row[] {
  const times = turns.map(({ cpu }) => cpu);
  const longest = Math.max(0, ...times);
  const over = times.filter((time) => time > sliceLimit).length;
  return [
    { name: `longest turn at ${resources}: ${what}`, measured: longest, unit: 'ms', limit: sliceLimit },
    {
      name: `  p99 of ${times.length} turns of a millisecond and more`,
      measured: percentile(times, 99),
      unit: 'ms',
      limit: undefined,
    },
    { name: '  turns that took longer', measured: over, unit: '', limit: undefined },
    {
      name: `  longest of ${garbage.length} collections, wall time`,
      measured: Math.max(0, ...garbage),
      unit: 'ms',
      limit: undefined,
    },
  ];
}

const sliceLimit = 15;
