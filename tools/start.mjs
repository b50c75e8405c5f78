import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { canEmbedVsCode, startServer } from '../test/vscodeHost/startServer.mjs';
import { workbenchUrl } from '../test/vscodeHost/workbenchUrl.mjs';
import { build, packageExtension, vsixFile } from './support/build.mjs';
import { findDesktopCode, openDesktopCode } from './support/desktopCode.mjs';
import { installEmbeddedVsCode, installProject } from './support/install.mjs';
import { openBrowser } from './support/openBrowser.mjs';
import { step } from './support/progress.mjs';
import { inProject, projectRoot } from './support/project.mjs';
import { runOrThrow } from './support/runCommand.mjs';
import { exitOnSignals, untilStopped } from './support/signals.mjs';

const usage = `usage: npm start [-- FOLDER] [--embedded | --download] [--no-open] [--locale=en|ko]
  FOLDER       the folder to open (default: examples)
  --embedded   the embedded VS Code in a browser, even where a desktop one is installed (Linux x64)
  --download   a desktop VS Code that is downloaded for this (about 300 MB)
  --no-open    do not open the browser, only print the address
  --locale     the language of the editor`;

const stopExiting = exitOnSignals();
try {
  await start(process.argv.slice(2));
} catch (error) {
  console.error(`\n${error.message}`);
  process.exit(1);
}

async function start(args) {
  const options = readOptions(args);
  await installProject();
  await build();
  const desktop = options.way === 'any' ? await findDesktopCode() : undefined;
  if (desktop !== undefined) return openOnDesktop(desktop, options);
  if (options.way === 'download') return openDownloaded(options);
  if (canEmbedVsCode) return openEmbedded(options);
  if (await mayDownload()) return openDownloaded(options);
  throw new Error(
    'The embedded VS Code runs on Linux x64 only, and there is no desktop `code` on the PATH.\n' +
      'Install VS Code, or run npm start -- --download to fetch one for this.',
  );
}

/** `{ folder, way, open, locale }`; ends with the usage, or a clear word about the folder, where the arguments do not fit. */
function readOptions(args) {
  const flags = args.filter((arg) => arg.startsWith('-'));
  const folders = args.filter((arg) => !arg.startsWith('-'));
  const known = ['--embedded', '--download', '--no-open', '--locale=en', '--locale=ko'];
  if (flags.some((flag) => !known.includes(flag)) || folders.length > 1) throw new Error(usage);
  const has = (flag) => flags.includes(flag);
  return {
    folder: existingFolder(folders[0]),
    way: has('--download') ? 'download' : has('--embedded') ? 'embedded' : 'any',
    open: !has('--no-open'),
    locale: has('--locale=ko') ? 'ko' : has('--locale=en') ? 'en' : undefined,
  };
}

/** npm runs us in the project's root, so a relative folder is meant from where the person stands (INIT_CWD). */
function existingFolder(given) {
  const folder =
    given === undefined ? inProject('examples') : path.resolve(process.env.INIT_CWD ?? process.cwd(), given);
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}`);
  if (!statSync(folder).isDirectory()) throw new Error(`${folder} is a file; name the folder that holds it`);
  return folder;
}

async function openOnDesktop(command, { folder, locale }) {
  const { code } = await openDesktopCode(command, { extension: projectRoot, folder, locale });
  if (code !== 0) throw new Error(`${command} ended with code ${code}; try npm start -- --embedded`);
  console.log(`Opened ${folder} in the desktop VS Code (${command}).`);
}

async function mayDownload() {
  if (!process.stdin.isTTY) return false;
  const prompt = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await prompt.question(
    'No VS Code here. Download a desktop one (about 300 MB) into .vscode-test? [y/N] ',
  );
  prompt.close();
  return /^y/i.test(answer);
}

async function openDownloaded({ folder, locale }) {
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  const program = await step('Downloading a desktop VS Code', () => downloadAndUnzipVSCode());
  const profile = inProject('.vscode-test');
  console.log('The desktop VS Code opens; close its window to end.');
  await runOrThrow(
    program,
    [
      `--extensionDevelopmentPath=${projectRoot}`,
      `--user-data-dir=${path.join(profile, 'user-data')}`,
      `--extensions-dir=${path.join(profile, 'extensions')}`,
      ...(locale === undefined ? [] : ['--locale', locale]),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      folder,
    ],
    { timeLimit: 2 ** 31 - 1 },
  );
}

async function openEmbedded({ folder, open, locale }) {
  await installEmbeddedVsCode();
  await packageExtension();
  const server = await step('Starting VS Code', () => startServer({ vsix: [vsixFile], locale }));
  const url = workbenchUrl(server, { folder });
  console.log(`\nManifest Atlas is open on ${folder}:\n\n  ${url}\n\nCtrl+C stops it.`);
  if (open) openBrowser(url);
  stopExiting();
  await untilStopped();
  await server.stop();
  console.log('\nStopped.');
  process.exit(0);
}
