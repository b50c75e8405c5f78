import { step } from './progress.mjs';
import { inProject } from './project.mjs';
import { runOrThrow } from './runCommand.mjs';

/** Where the packaged extension is written. */
export const vsixFile = inProject('dist/manifest-atlas.vsix');

/** Makes the API reference and the bundles in dist/. Throws with the output where that fails. */
export const build = () => step('Building', () => runOrThrow(process.execPath, [inProject('esbuild.config.mjs')]));

/** Packs the built extension into `vsixFile`. Throws with the output where that fails. */
export const packageExtension = () =>
  step('Packing the extension', () =>
    runOrThrow(process.execPath, [
      inProject('node_modules/@vscode/vsce/vsce'),
      'package',
      '--no-dependencies',
      '--allow-missing-repository',
      '--no-rewrite-relative-links', // there is no public address yet that pictures of README.md could have
      ...['--out', vsixFile],
    ]),
  );
