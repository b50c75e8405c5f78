import { inProject } from '../support/project.mjs';
import { runCommand } from '../support/runCommand.mjs';
import { failedOnce, passedOnce } from '../support/tally.mjs';

/** Formatting and lint rules (Biome), counted as one test. */
export const lint = () => check('node_modules/@biomejs/biome/bin/biome', ['check']);

/** Types of every place (tsc -b), counted as one test. */
export const typecheck = () => check('node_modules/typescript/bin/tsc', ['-b', '--pretty', 'false']);

async function check(script, args) {
  const { code, timedOut } = await runCommand(process.execPath, [inProject(script), ...args]);
  if (code === 0) return passedOnce;
  return failedOnce(timedOut ? 'took too long' : `ended with code ${code}`);
}
