import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { Session } from 'node:inspector/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { commands, extensions, languages, Position, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { recordTurns } from './recordTurns.mjs';

// What VS Code runs as a test suite inside its extension host (Node 24): the extension reads the second of the folders that are open,
// and how long the event loop was held meanwhile is written to `.host-figures` in the first, by what was being done; then the second is
// closed, and what is still held of it is written there too. With MANIFEST_ATLAS_PROFILE=FILE a CPU
// profile of all of it is written as well, for who looks for the reason; taking it slows everything.

const quiet = 3_000;
const keystrokes = 20;
const filesSwitched = 5_000;

export async function run() {
  const [small, { uri: folder, name }] = workspace.workspaceFolders;
  const profile = await startProfile(process.env.MANIFEST_ATLAS_PROFILE);
  const phases = {};
  const record = async (name, work) => {
    const turns = recordTurns();
    await work();
    phases[name] = turns.stop();
  };
  const extension = extensions.getExtension('manifest-atlas.manifest-atlas');
  await record('starting', async () => {
    const [first] = await workspace.findFiles('**/deployment.yaml', undefined, 1);
    await window.showTextDocument(await workspace.openTextDocument(first)); // starts the extension
    await extension.activate();
  });
  const { ready, snapshot, panels } = extension.exports;
  await record('reading', () => ready);
  await record('finding', untilQuiet);
  await record('drawing', async () => {
    await commands.executeCommand('manifestAtlas.openGraph', folder);
    while (!panels().some(({ nodes }) => nodes > 0)) await pause(50);
    await untilQuiet();
  });
  await record('typing', async () => {
    const { document } = window.visibleTextEditors[0];
    for (let count = 0; count < keystrokes; count++) {
      const edit = new WorkspaceEdit();
      edit.insert(document.uri, new Position(0, 0), '#');
      await workspace.applyEdit(edit);
      await pause(300);
    }
    await untilQuiet();
    await commands.executeCommand('workbench.action.files.revert');
  });
  await record('switching', async () => {
    const script = path.join(extension.extensionPath, 'test/bench/host/switchBranch.mjs');
    await promisify(execFile)(process.execPath, [script, folder.fsPath, String(filesSwitched)]);
    const last = Uri.joinPath(folder, 'switched.yaml');
    while (languages.getDiagnostics(last).length === 0) await pause(200);
    await untilQuiet();
  });
  await profile.stop();
  const figures = { ...snapshot(), phases, heap: await closeAndOpen({ uri: folder, name }, snapshot) };
  await writeFile(path.join(small.uri.fsPath, '.host-figures'), JSON.stringify(figures));
}

/** Closes the second folder, opens it again and closes it; gives the bytes of the heap in use while it is open and after each closing. */
async function closeAndOpen(folder, snapshot) {
  const { resources } = snapshot();
  await commands.executeCommand('workbench.action.closeAllEditors');
  const open = heapInUse();
  const close = async () => {
    workspace.updateWorkspaceFolders(1, 1);
    while (snapshot().resources >= resources / 2) await pause(1_000);
    await untilQuiet();
    return heapInUse();
  };
  const closed = await close();
  workspace.updateWorkspaceFolders(1, 0, folder);
  while (snapshot().resources < resources / 2) await pause(1_000);
  await untilQuiet();
  return { open, closed, closedAgain: await close() };
}

function heapInUse() {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

async function startProfile(file) {
  if (file === undefined) return { stop: () => undefined };
  const profiler = new Session();
  profiler.connect();
  await profiler.post('Profiler.enable');
  await profiler.post('Profiler.setSamplingInterval', { interval: 500 });
  await profiler.post('Profiler.start');
  return {
    async stop() {
      const { profile } = await profiler.post('Profiler.stop');
      await writeFile(file, JSON.stringify(profile));
    },
  };
}

/** Settles when no diagnostic has changed for a while: nothing is being looked at any more. */
async function untilQuiet() {
  let last = performance.now();
  const listener = languages.onDidChangeDiagnostics(() => {
    last = performance.now();
  });
  while (performance.now() - last < quiet) await pause(200);
  listener.dispose();
}

function pause(time) {
  return new Promise((resolve) => setTimeout(resolve, time));
}
