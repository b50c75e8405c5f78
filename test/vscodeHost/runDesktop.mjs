import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { readFigures } from './runMocha.mjs';

/**
 * Runs the bundled Mocha suite inside a desktop VS Code and gives Mocha's figures, as `runMocha` does for the embedded one.
 * `executable` is its program; where it is undefined a stable one is downloaded (needs the network, and on Linux a display).
 */
export async function runDesktop({ extension, suite, workspace, standIns, executable }) {
  const folder = await mkdtemp(path.join(tmpdir(), 'manifest-atlas-workspace-'));
  try {
    await cp(workspace, folder, { recursive: true });
    const exit = await runTests({
      ...(executable === undefined ? {} : { vscodeExecutablePath: executable }),
      extensionDevelopmentPath: [extension, ...standIns],
      extensionTestsPath: suite,
      launchArgs: [
        folder,
        '--disable-extensions',
        '--disable-workspace-trust',
        '--skip-welcome',
        '--skip-release-notes',
      ],
    }).catch((error) => error);
    return await readFigures(folder, 'node').catch((error) => {
      throw exit instanceof Error ? exit : error;
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
