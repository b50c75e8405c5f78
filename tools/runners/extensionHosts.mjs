import { step } from '../support/progress.mjs';
import { inProject, projectRoot } from '../support/project.mjs';
import { failedOnce } from '../support/tally.mjs';

const subject = {
  extension: projectRoot,
  extensionId: 'manifest-atlas.manifest-atlas',
  suite: inProject('dist/test/suite.js'),
  workspace: inProject('test/extension/workspace'),
};

/** The Mocha suite inside the embedded VS Code, once in the Node host and once in the web worker host; `browser` is a Chromium. */
export const embeddedHosts = (browser) =>
  ['node', 'web'].map((host) => ({
    name: `Mocha, ${host} host`,
    run: () =>
      outcome(host, async () =>
        (await import('../../test/vscodeHost/runMocha.mjs')).runMocha({ ...subject, host, browser }),
      ),
  }));

/** The same suite inside a desktop VS Code: the program that `executable` names, or one that is downloaded where it is undefined. */
export const desktopHost = (executable) => ({
  name: 'Mocha, desktop VS Code',
  run: () =>
    outcome('desktop', async () =>
      (await import('../../test/vscodeHost/runDesktop.mjs')).runDesktop({ ...subject, executable }),
    ),
});

const outcome = (host, run) =>
  step(`Mocha inside VS Code, ${host} host`, () => run().catch((error) => failedOnce(error.message)));
