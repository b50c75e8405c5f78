import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../vscodeHost/launchBrowser.mjs';
import { startServer } from '../vscodeHost/startServer.mjs';
import { journeys } from './journeys.mjs';

const examples = fileURLToPath(new URL('../../examples', import.meta.url));
const themes = {
  dark: 'Dark Modern',
  light: 'Light Modern',
  hc: 'Default High Contrast',
  hcLight: 'Default High Contrast Light',
};
const timeLimit = 120_000;

/** So many windows are open at once: one of them mostly waits. */
const windows = 2;

/**
 * Runs each journey in a fresh window on a fresh copy of the workspace, and gives one outcome each, `{ passed, failed, skipped }`.
 * `browser` is a Chromium, `vsix` the packed extension, `shots` the folder for pictures; `step` tells progress;
 * only journeys whose names match `text` run.
 */
export async function runJourneys({ browser, vsix, shots, step, text }) {
  const chosen = journeys.filter(({ name }) => new RegExp(text).test(name));
  const waiting = ['en', 'ko'].flatMap((locale) => chosen.filter((journey) => journey.locale === locale));
  const chromium = await launchBrowser(browser);
  try {
    const player = () => playWaiting({ waiting, chromium, vsix, shots, step });
    const outcomes = await Promise.all(Array.from({ length: Math.min(windows, waiting.length) }, player));
    return outcomes.flat();
  } finally {
    await chromium.close();
  }
}

/**
 * Takes one journey after the other from those that wait, until there is none, and gives their outcomes. Its VS Code is its own,
 * because a theme is a setting, and there is a new one for another locale.
 */
async function playWaiting({ waiting, chromium, vsix, shots, step }) {
  const outcomes = [];
  let server;
  let spoken;
  try {
    for (let journey = waiting.shift(); journey !== undefined; journey = waiting.shift()) {
      const { locale, name } = journey;
      if (locale !== spoken) {
        await server?.stop();
        server = await startServer({ vsix: [vsix], locale, settings: quick });
        spoken = locale;
      }
      outcomes.push(await step(name, () => runJourney({ journey, chromium, server, shots })));
    }
  } finally {
    await server?.stop();
  }
  return outcomes;
}

const quick = { 'editor.hover.delay': 100 };

async function runJourney({ journey, chromium, server, shots }) {
  const folder = await mkdtemp(path.join(tmpdir(), 'manifest-atlas-journey-'));
  await cp(examples, folder, { recursive: true });
  await server.writeSettings({ 'workbench.colorTheme': themes[journey.theme] });
  const context = await chromium.newContext({ viewport: { width: 1920, height: 1080 } });
  const take = async (name, clip) => {
    const page = context.pages()[0];
    await page?.screenshot({ path: path.join(shots, `${name}.png`), animations: 'disabled', clip });
  };
  try {
    await within(timeLimit, journey.run({ context, server, folder, take }));
    console.log(`  ✔ ${journey.name}`);
    return { passed: 1, failed: 0, skipped: 0 };
  } catch (error) {
    await take(`failed-${journey.name.replace(/\W+/g, '-')}`).catch(() => {});
    console.log(`  ✘ ${journey.name}: ${error.stack}`);
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    await context.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function within(limit, work) {
  let timer;
  const tooLong = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done in ${limit / 1000} s`)), limit);
  });
  try {
    return await Promise.race([work, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
