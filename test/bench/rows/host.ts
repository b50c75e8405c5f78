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
  /** Bytes in use while the folder is open, after it was closed, and after it was opened and closed once more. */
  readonly heap: { readonly open: number; readonly closed: number; readonly closedAgain: number };
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
 * Last, what of the folder is still held after it was closed.
 */
export function hostRows({ large }: Scale, home: string): readonly Row[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'manifest-atlas-host-'));
  const write = (name: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  try {
    write('small/settings.yaml', 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings, namespace: small }\n');
    for (const file of generateTree(large)) write(`repository/${file.path}`, file.text);
    write('bench.code-workspace', JSON.stringify({ folders: [{ path: 'small' }, { path: 'repository' }] }));
    const script = path.join(home, 'test/bench/host/hostInVsCode.mjs');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [script, path.join(folder, 'bench.code-workspace')],
      {
        cwd: home,
        maxBuffer: 100_000_000,
      },
    );
    if (status !== 0)
      return [{ name: 'the extension host', cannotRun: String(stderr).trim().split('\n').at(-1) ?? '' }];
    const { resources, phases, heap }: HostFigures = JSON.parse(stdout.toString());
    return [
      ...Object.entries(phases).flatMap(([phase, figures]) => rowsOf(resources, words[phase] ?? phase, figures)),
      ...heapRows(resources, heap),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What is made once stays after the first closing; what stays after the second as well is a leak. */
function heapRows(resources: number, { open, closed, closedAgain }: HostFigures['heap']): readonly Row[] {
  const ofResource = (bytes: number) => Math.max(0, bytes) / 1000 / resources;
  return [
    {
      name: `held of a resource of ${resources} while its folder is open`,
      measured: ofResource(open - closed),
      unit: 'kB',
      limit: undefined,
    },
    {
      name: '  after the folder was closed, opened and closed again',
      measured: ofResource(closedAgain - closed),
      unit: 'kB',
      limit: 0.1,
    },
  ];
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
