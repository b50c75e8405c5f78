import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { Session } from 'node:inspector/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { commands, extensions, languages, Position, WorkspaceEdit, window, workspace } from 'vscode';
import { recordTurns } from './recordTurns.mjs';

// What VS Code runs as a test suite inside its extension host (Node 24): the extension reads the folder that is open, and how long the
// event loop was held meanwhile is written to `.host-figures` there, by what was being done. With MANIFEST_ATLAS_PROFILE=FILE a CPU
// profile of all of it is written as well, for who looks for the reason; taking it slows everything.

const quiet = 3_000;
const keystrokes = 20;
const filesSwitched = 5_000;

export async function run() {
  const folder = workspace.workspaceFolders[0].uri;
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
    const { resources } = snapshot();
    await promisify(execFile)(process.execPath, [script, folder.fsPath, String(filesSwitched)]);
    while (snapshot().resources === resources) await pause(1_000); // counting them takes time of its own
    await untilQuiet();
  });
  await profile.stop();
  const figures = JSON.stringify({ ...snapshot(), phases });
  await writeFile(path.join(folder.fsPath, '.host-figures'), figures);
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
