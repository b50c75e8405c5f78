import { inProject, projectRoot } from '../support/project.mjs';

// What needs installed packages is imported when it runs: `npm test` starts before they are there.

const subject = {
  extension: projectRoot,
  extensionId: 'manifest-atlas.manifest-atlas',
  suite: inProject('dist/test/suite.js'),
  workspace: inProject('test/extension/workspace'),
  standIns: ['redhat.vscode-yaml', 'ms-kubernetes-tools.vscode-kubernetes-tools'].map((id) =>
    inProject('test/extension/standIns', id),
  ),
};

/** The Mocha suite inside the embedded VS Code, once in the Node host and once in the web worker host; `browser` is a Chromium. */
export const embeddedHosts = (browser) =>
  ['node', 'web'].map((host) => ({
    name: `Mocha inside VS Code, ${host} host`,
    run: async () => {
      const { runMocha } = await import('../../test/vscodeHost/runMocha.mjs');
      return runMocha({ ...subject, host, browser });
    },
  }));

/** The same suite inside a desktop VS Code: the program that `executable` names, or one that is downloaded where it is undefined. */
export const desktopHost = (executable) => ({
  name: 'Mocha inside a desktop VS Code',
  run: async () => {
    const { runDesktop } = await import('../../test/vscodeHost/runDesktop.mjs');
    return runDesktop({ ...subject, executable });
  },
});
