import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { writeKoreanPack } from './koreanPack.mjs';
import {
  linkBuiltInExtensions,
  linkExtensions,
  prepareServerFolder,
  serverFolder,
  serverNode,
} from './serverFolder.mjs';
import { builtInExtensions, quietSettings } from './serverSettings.mjs';

/** Whether the embedded VS Code can run on this machine at all. */
export const canEmbedVsCode = process.platform === 'linux' && process.arch === 'x64';

/**
 * Starts a VS Code server on a free port of 127.0.0.1, with its data in a temporary folder, and gives
 * `{ authority, token, writeSettings, stop }`. Only who knows the token gets in. It never outlives this process.
 *
 * `settings` are user settings on top of quiet defaults; `vsix` are paths of extensions to install;
 * `extensions` folders of extensions that VS Code takes for built-in ones; `locale` is 'en' or 'ko'. `testDriver` makes VS Code accept a development path in the page's address, and silences
 * its notifications and dialogs: off where a person's view is wanted.
 */
export async function startServer({
  settings = {},
  vsix = [],
  extensions = [],
  locale = 'en',
  testDriver = false,
} = {}) {
  if (!existsSync(serverNode)) throw new Error('the embedded VS Code is not installed: run npm ci in test/vscodeHost');
  await prepareServerFolder();
  const data = await mkdtemp(path.join(tmpdir(), 'manifest-atlas-vscode-'));
  const removeDataNow = () => rmSync(data, { recursive: true, force: true });
  process.once('exit', removeDataNow);
  const removeData = async () => {
    await rm(data, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    process.off('exit', removeDataNow);
  };
  try {
    const writeSettings = (more) => writeUserSettings(data, { ...settings, ...more });
    await writeSettings({});
    await linkBuiltInExtensions(path.join(data, 'builtin'), builtInExtensions);
    await linkExtensions(path.join(data, 'builtin'), extensions);
    await installExtensions(data, vsix);
    if (locale === 'ko') await writeKoreanPack(data);
    const token = randomBytes(16).toString('hex');
    const server = await launch(data, token, [
      ...['--locale', locale],
      ...(testDriver ? ['--enable-smoke-test-driver'] : []),
    ]);
    const stop = async () => {
      await server.stop();
      await removeData();
    };
    return { authority: server.authority, token, writeSettings, stop };
  } catch (error) {
    await removeData();
    throw error;
  }
}

async function writeUserSettings(data, settings) {
  await mkdir(path.join(data, 'data/User'), { recursive: true });
  await writeFile(
    path.join(data, 'data/User/settings.json'),
    JSON.stringify({ ...quietSettings, ...settings }, null, 2),
  );
}

async function installExtensions(data, vsix) {
  for (const file of vsix) {
    const args = ['out/server-main.js', ...commonArgs(data), '--install-extension', path.resolve(file)];
    await promisify(execFile)(serverNode, args, { cwd: serverFolder, timeout: 120_000 });
  }
}

const commonArgs = (data) => ['--server-data-dir', data, '--accept-server-license-terms'];

const endWithParent = fileURLToPath(new URL('endWithParent.cjs', import.meta.url));

async function launch(data, token, extraArgs) {
  const args = [
    ...['--require', endWithParent, 'out/server-main.js'],
    ...commonArgs(data),
    ...['--host', '127.0.0.1', '--port', '0', '--connection-token', token],
    ...['--disable-workspace-trust', '--disable-telemetry', '--log', 'info'],
    // An extension host waits for three hours for a window that was closed to come back.
    ...['--reconnection-grace-time', '5'],
    ...['--builtin-extensions-dir', path.join(data, 'builtin')],
    ...extraArgs,
  ];
  // A process group of its own: Ctrl+C reaches us alone, and the group ends as one.
  const child = spawn(serverNode, args, {
    cwd: serverFolder,
    env: { ...process.env, EXTENSIONS_GALLERY: '{}', MANIFEST_ATLAS_SERVER_DATA: data },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const killGroup = () => signalGroup(child.pid, 'SIGKILL');
  process.once('exit', killGroup);
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    signalGroup(child.pid, 'SIGTERM');
    const hard = setTimeout(killGroup, 5000);
    await gone;
    clearTimeout(hard);
    killGroup(); // its extension hosts may linger
    process.off('exit', killGroup);
  };
  try {
    return { authority: `127.0.0.1:${await listeningPort(child)}`, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function signalGroup(leader, signal) {
  try {
    process.kill(-leader, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

function listeningPort(child) {
  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => reject(new Error(`VS Code did not start in 60 s\n${output}`)), 60_000);
    const receive = (chunk) => {
      output += chunk;
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      output = '';
      child.stdout.off('data', receive).resume();
      resolve(port);
    };
    child.stdout.on('data', receive);
    child.stderr.on('data', (chunk) => {
      output = (output + chunk).slice(-20_000);
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`VS Code ended with code ${code}\n${output}`));
    });
  });
}
