import type MochaClass from 'mocha';
import { Uri, workspace } from 'vscode';
import { activationSuite } from './activation.suite.ts';
import { codeActionsSuite } from './codeActions.suite.ts';
import { diagnosticsSuite } from './diagnostics.suite.ts';
import { graphSuite } from './graph.suite.ts';
import { hoverSuite } from './hover.suite.ts';
import { otherValidatorsSuite } from './otherValidators.suite.ts';
import { pageSuite } from './page.suite.ts';
import { readingSuite } from './reading.suite.ts';
import { settingsSuite } from './settings.suite.ts';
import { formatLine } from './support/formatLine.ts';

const suites = [
  activationSuite,
  hoverSuite,
  diagnosticsSuite,
  codeActionsSuite,
  graphSuite,
  pageSuite,
  settingsSuite,
  readingSuite,
  otherValidatorsSuite,
];

/**
 * What VS Code calls to run the tests inside its extension host, Node or web worker.
 * Mocha's figures go to a file in the workspace: the host's own exit code can be falsely 0.
 */
export async function run(): Promise<void> {
  const folder = workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('the tests need a workspace folder');
  const mocha = createMocha();
  for (const suite of suites) suite();
  const { passes, failures, pending } = await runMocha(mocha);
  const figures = { host: hostKind(), passed: passes, failed: failures, skipped: pending };
  const bytes = new TextEncoder().encode(JSON.stringify(figures));
  await workspace.fs.writeFile(Uri.joinPath(folder.uri, '.mocha-figures'), bytes);
  if (failures > 0) throw new Error(`${failures} tests failed`);
}

/** Which extension host this is; `env.uiKind` says Web in both where VS Code is shown by a browser. */
function hostKind(): 'node' | 'web' {
  return typeof process === 'object' && process.versions?.node !== undefined ? 'node' : 'web';
}

/** Mocha's browser build stands in front of this bundle (see esbuild.config.mjs). */
function createMocha(): MochaClass {
  const { Mocha } = globalThis as unknown as { Mocha: typeof MochaClass };
  Mocha.reporters.Base.consoleLog = (...parts: unknown[]) => {
    for (const line of formatLine(parts).split('\n')) console.log(`[test] ${line}`);
  };
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', timeout: 60_000, color: false });
  // Defines describe and it; mocha.setup() and run() of the browser build want a page's address.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  return mocha;
}

function runMocha(mocha: MochaClass): Promise<Mocha.Stats> {
  return new Promise((resolve, reject) => {
    const runner = mocha.run(() => {
      if (runner.stats === undefined) reject(new Error('Mocha gave no figures'));
      else resolve(runner.stats);
    });
  });
}
