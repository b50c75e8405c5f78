import path from 'node:path';
import type { Io } from './io.ts';
import { ansiPaint, plainPaint } from './paint.ts';
import { run } from './run.ts';

/** The door of the command line: gives `run` the process it lives in. */
const io: Io = {
  cwd: process.cwd(),
  home: path.join(__dirname, '..'),
  stdin: readStandardInput,
  out: (text) => process.stdout.write(text),
  err: (line) => process.stderr.write(`${line}\n`),
  now: Date.now,
  paint: seesColours() ? ansiPaint : plainPaint,
};

// `manifest-atlas graph . | head` closes the pipe early: nothing to complain about.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') io.err(`manifest-atlas: ${error.message}`);
  process.exit(error.code === 'EPIPE' ? 0 : 2);
});

run(process.argv.slice(2), io).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    io.err(`manifest-atlas: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 2;
  },
);

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function seesColours(): boolean {
  return process.stdout.isTTY === true && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';
}
