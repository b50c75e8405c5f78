import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { step } from './progress.mjs';
import { inProject, projectRoot } from './project.mjs';
import { runOrThrow } from './runCommand.mjs';

/** Installs the project's own packages where they are missing or not what package-lock.json asks for. */
export const installProject = () => installFolder(projectRoot, 'Installing packages (npm ci)');

/** Installs the embedded VS Code (test/vscodeHost) where it is missing or not what its package-lock.json asks for. */
export const installEmbeddedVsCode = () =>
  installFolder(inProject('test/vscodeHost'), 'Installing the embedded VS Code (npm ci, about 530 MB, once)');

async function installFolder(folder, title) {
  if (await isInstalled(folder)) return;
  const npm = npmCommand();
  await step(title, () =>
    // A person may have NODE_ENV=production, which would leave the build tools out.
    runOrThrow(npm.command, [...npm.args, 'ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'], {
      cwd: folder,
      shell: npm.shell,
      timeLimit: 20 * 60_000,
    }),
  );
}

/**
 * Whether each package of the lock file is there in the same version, as npm wrote down after its last installation.
 * Optional packages belong to other machines as well: those may be absent.
 */
async function isInstalled(folder) {
  const wanted = await readPackages(path.join(folder, 'package-lock.json'));
  const present = await readPackages(path.join(folder, 'node_modules/.package-lock.json'));
  if (wanted === undefined) throw new Error(`${path.join(folder, 'package-lock.json')} cannot be read`);
  if (present === undefined) return false;
  return Object.entries(wanted).every(([place, { version, optional }]) => {
    if (place === '') return true;
    return present[place] === undefined ? optional === true : present[place].version === version;
  });
}

const readPackages = (file) =>
  readFile(file, 'utf8').then(
    (text) => JSON.parse(text).packages,
    () => undefined,
  );

/** npm itself where npm started us; on Windows npm is a script that needs a shell. */
function npmCommand() {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('npm-cli.js')) return { command: process.execPath, args: [cli], shell: false };
  return { command: 'npm', args: [], shell: process.platform === 'win32' };
}
