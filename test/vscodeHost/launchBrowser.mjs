import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { chromium } from 'playwright-core';

/** Starts a headless Chromium from a program's name or path. Its sandbox is off: it cannot be had by root or in most containers. */
export const launchBrowser = (program) =>
  chromium.launch({
    executablePath: path.isAbsolute(program) ? program : execFileSync('which', [program], { encoding: 'utf8' }).trim(),
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
