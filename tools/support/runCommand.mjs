import { spawn } from 'node:child_process';
import { projectRoot } from './project.mjs';

/**
 * Runs a program to its end and gives `{ code, output, timedOut }`.
 * `output: 'show'` (default) passes what it prints through, `'collect'` only gathers it (standard output and error mixed).
 * A program that cannot be started has the code 127. After `timeLimit` milliseconds it is killed, and it never outlives this process.
 */
export function runCommand(
  command,
  args,
  { cwd = projectRoot, env = {}, output = 'show', timeLimit = 10 * 60_000, shell = false } = {},
) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...(output === 'show' ? colours() : {}), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell,
    });
    const kill = () => child.kill('SIGKILL');
    process.once('exit', kill);
    let text = '';
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      kill();
    }, timeLimit);
    const end = (code) => {
      clearTimeout(timer);
      process.off('exit', kill);
      resolve({ code, output: text, timedOut });
    };
    const receive = (stream) => (chunk) => {
      text += chunk;
      if (output === 'show') stream.write(chunk);
    };
    child.stdout.on('data', receive(process.stdout));
    child.stderr.on('data', receive(process.stderr));
    child.once('error', (error) => {
      text += error.message;
      end(127);
    });
    child.once('close', (code) => end(code ?? 1));
  });
}

/** The program sees a pipe, so it cannot know whether a person looks on. */
const colours = () => (process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' });

/** Runs a program as `runCommand` does and throws with its output where it does not end well. */
export async function runOrThrow(command, args, options = {}) {
  const { code, output, timedOut } = await runCommand(command, args, { output: 'collect', ...options });
  if (code === 0) return output;
  const reason = timedOut ? 'took too long and was stopped' : `ended with code ${code}`;
  throw new Error(`${[command, ...args].join(' ')} ${reason}\n${output.trim()}`);
}
