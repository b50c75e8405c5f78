import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runSuite } from './runSuite.mjs';

/** The file in the workspace in which the suite leaves Mocha's figures. */
const figuresFile = '.mocha-figures';

/**
 * Runs the bundled Mocha suite inside an extension host of the embedded VS Code and gives Mocha's figures,
 * `{ passed, failed, skipped }`. `host` is 'node' or 'web'; `extension` the extension's folder, `extensionId` its name;
 * `suite` the bundle's path, inside that folder, or VS Code takes it to the Node host always;
 * `workspace` a folder whose copy is opened, `standIns` the folders of extensions that stand in for others, each named by its id, `browser` a Chromium, `timeLimit` milliseconds.
 * Throws where the host ends, hangs or crashes without figures.
 */
export async function runMocha({
  host,
  extension,
  extensionId,
  suite,
  workspace,
  standIns,
  browser,
  timeLimit = 300_000,
}) {
  const folder = await mkdtemp(path.join(tmpdir(), 'manifest-atlas-workspace-'));
  await cp(workspace, folder, { recursive: true });
  const inWeb = Object.fromEntries(
    [extensionId, ...standIns.map((folder) => path.basename(folder))].map((id) => [id, ['web']]),
  );
  const settings = host === 'web' ? { 'remote.extensionKind': inWeb } : {};
  try {
    await runSuite({ extension, suite, folder, settings, standIns, browser, timeLimit, speaker: `${host}: ` });
    return await readFigures(folder, host);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Mocha's figures as the suite left them in the workspace; the host's own exit code can be falsely 0.
 * Throws where there are none, or where the suite ran in the other host.
 */
export async function readFigures(folder, host) {
  const text = await readFile(path.join(folder, figuresFile), 'utf8').catch(() => undefined);
  if (text === undefined) throw new Error('the extension host ended without test results');
  const figures = JSON.parse(text);
  if (figures.host !== host) throw new Error(`the suite ran in the ${figures.host} host, not in the ${host} host`);
  return { passed: figures.passed, failed: figures.failed, skipped: figures.skipped };
}
