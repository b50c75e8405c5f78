import { spawn } from 'node:child_process';

/** Opens an address in the person's browser where there is one to see; does nothing without a display, over SSH or on CI. */
export function openBrowser(url) {
  if (process.env.CI !== undefined || process.env.SSH_CONNECTION !== undefined) return;
  if (process.env.DISPLAY === undefined && process.env.WAYLAND_DISPLAY === undefined) return;
  const child = spawn('xdg-open', [url], { stdio: 'ignore', detached: true });
  child.once('error', () => {}); // no xdg-open: the address is printed anyway
  child.unref();
}
