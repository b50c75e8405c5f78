import { readFile, rm } from 'node:fs/promises';
import { inProject } from '../support/project.mjs';
import { runCommand } from '../support/runCommand.mjs';
import { failedOnce } from '../support/tally.mjs';

const report = inProject('dist/test/vitest.json');

/** The tests that need no editor: core, diagram, command line, panel, architecture. Gives Vitest's figures. */
export async function vitest() {
  await rm(report, { force: true });
  const { code, timedOut } = await runCommand(
    process.execPath,
    [
      inProject('node_modules/vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    // A few minutes on a machine of its own, three times that on one that is shared.
    { timeLimit: 30 * 60_000 },
  );
  if (timedOut) return failedOnce('took too long');
  const text = await readFile(report, 'utf8').catch(() => undefined);
  if (text === undefined) return failedOnce('Vitest left no report');
  return figures(JSON.parse(text), code);
}

/** A file that cannot be loaded has no tests, and an error outside any test fails none: both count as one failure. */
function figures({ testResults, numPassedTests, numFailedTests, numPendingTests, numTodoTests }, code) {
  const brokenFiles = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = numFailedTests + brokenFiles;
  return {
    passed: numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: numPendingTests + numTodoTests,
    ...(failed === 0 && code !== 0 ? { reason: 'an error outside the tests' } : {}),
  };
}
