import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { runCommand } from './runCommand.mjs';

const names = process.platform === 'win32' ? ['code.cmd', 'code-insiders.cmd'] : ['code', 'code-insiders'];
const macApplication = '/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code';

/**
 * The command of a desktop VS Code that can open a window here, or undefined.
 * Inside Remote, WSL or a container `code` is the remote command line: it ignores --extensionDevelopmentPath, so it does not count.
 */
export async function findDesktopCode() {
  if (!hasDisplay() || inRemoteTerminal()) return undefined;
  for (const command of commandsOnPath()) {
    if (isRemoteCommandLine(command)) continue;
    const { code, output } = await runCode(command, ['--version'], { output: 'collect', timeLimit: 20_000 });
    if (code === 0 && /^\d+\.\d+\.\d+/m.test(output)) return command;
  }
  return undefined;
}

/** Opens `folder` in a new window of a desktop VS Code with the extension of `extension`. Gives the outcome of `runCommand`. */
export const openDesktopCode = (command, { extension, folder, locale }) =>
  runCode(command, [
    '--new-window',
    `--extensionDevelopmentPath=${extension}`,
    ...(locale === undefined ? [] : ['--locale', locale]),
    folder,
  ]);

/** On Windows `code` is a script and needs a shell, which needs its words quoted. */
function runCode(command, args, options = {}) {
  if (process.platform !== 'win32') return runCommand(command, args, options);
  const quoted = [command, ...args].map((word) => `"${word}"`);
  return runCommand(quoted[0], quoted.slice(1), { ...options, shell: true });
}

function hasDisplay() {
  if (process.platform !== 'linux') return process.env.SSH_CONNECTION === undefined;
  return process.env.DISPLAY !== undefined || process.env.WAYLAND_DISPLAY !== undefined;
}

function commandsOnPath() {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const candidates = folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [...candidates, macApplication].filter((file) => existsSync(file));
}

/** A terminal of VS Code in Remote, WSL, a container or a codespace: `code` speaks to the window that shows it. */
const inRemoteTerminal = () => process.env.VSCODE_IPC_HOOK_CLI !== undefined;

/** The server's own `code`; and in WSL the one of Windows, which opens the folder through its server. */
function isRemoteCommandLine(command) {
  const real = realpathSync(command);
  if (process.env.WSL_DISTRO_NAME !== undefined && real.startsWith('/mnt/')) return true;
  return /[\\/](?:remote-cli|\.vscode-server[^\\/]*|\.vscode-remote|code-server[^\\/]*)[\\/]/.test(real);
}
