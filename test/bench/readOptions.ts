import { parseArgs } from 'node:util';

/** What a run of the bench measures. */
export interface BenchOptions {
  /** How many resources the largest made-up repository holds; at least 1. */
  readonly size: number;
  /** The file that the rows are written to as JSON, if any. */
  readonly json: string | undefined;
  /** The names of the families that are measured, of those that there are. */
  readonly rows: readonly string[];
}

/** Reads the words after `npm run bench --`: what to measure, or what is said instead (`problem` in one sentence, `help` in several lines). */
export function readOptions(
  args: readonly string[],
  names: readonly string[],
): BenchOptions | { readonly problem: string } | { readonly help: string } {
  const words = readWords(args);
  if ('problem' in words) return words;
  const { values, positionals } = words;
  if (values.help === true) return { help: helpOn(names) };
  if (positionals.length > 0 && values.rows === undefined)
    return { problem: `${positionals[0]} is no option; rows are named after --rows` };
  const rows = [...(values.rows ?? []), ...positionals];
  const unknown = rows.find((name) => !names.includes(name));
  if (unknown !== undefined) return { problem: `there are no rows ${unknown}; there are ${names.join(', ')}` };
  const size = Number(values.size ?? 10_000);
  if (!Number.isInteger(size) || size < 1)
    return { problem: `--size wants a number of resources from 1, not ${values.size}` };
  return { size, json: values.json, rows: rows.length === 0 ? names : rows };
}

function readWords(args: readonly string[]): ReturnType<typeof parse> | { readonly problem: string } {
  try {
    return parse(args);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { problem: message.split(/\. |\n/)[0] ?? message };
  }
}

function parse(args: readonly string[]) {
  const options = {
    size: { type: 'string' },
    json: { type: 'string' },
    rows: { type: 'string', multiple: true },
    help: { type: 'boolean', short: 'h' },
  } as const;
  return parseArgs({ args: [...args], options, allowPositionals: true });
}

function helpOn(names: readonly string[]): string {
  return `npm run bench -- [--size N] [--rows NAME…] [--json FILE]

Prints what things cost beside what they may cost: CPU time, and ratios within the run where there is something to compare with.

  --size N      resources in the largest made-up repository, 10000 where it is not said
  --rows NAME…  only these: ${names.join(', ')}
  --json FILE   writes the rows to a file as well
  --help        prints this`;
}
