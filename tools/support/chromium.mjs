import { existsSync } from 'node:fs';
import { runCommand, runOrThrow } from './runCommand.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];

/** The Chromium to drive: what the environment variable CHROMIUM names, else one on the PATH that runs; undefined where there is none. */
export async function findChromium() {
  const candidates = process.env.CHROMIUM === undefined ? names : [process.env.CHROMIUM];
  for (const candidate of candidates) {
    // Ubuntu's `chromium` may be a script that only points at a snap.
    const { code, output } = await runCommand(candidate, ['--version'], { output: 'collect', timeLimit: 30_000 });
    if (code === 0 && /\d+\.\d+/.test(output)) return candidate;
  }
  return undefined;
}

/** Whether a Chromium can be installed here without asking: root on Debian or Ubuntu. */
export const canInstallChromium = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Installs Chromium, and a font with Hangul for the pictures. Throws with apt's output where that fails. */
export async function installChromium() {
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, timeLimit: 8 * 60_000 };
  await runOrThrow('apt-get', ['update', '-qq'], options);
  await runOrThrow('apt-get', ['install', '-qq', '-y', '--no-install-recommends', 'chromium', 'fonts-nanum'], options);
}
