import { canEmbedVsCode } from '../test/vscodeHost/startServer.mjs';
import { lint, typecheck } from './runners/checks.mjs';
import { desktopHost, embeddedHosts } from './runners/extensionHosts.mjs';
import { journeys } from './runners/journeys.mjs';
import { vitest } from './runners/vitest.mjs';
import { build, packageExtension } from './support/build.mjs';
import { canInstallChromium, findChromium, installChromium } from './support/chromium.mjs';
import { installEmbeddedVsCode, installProject } from './support/install.mjs';
import { step } from './support/progress.mjs';
import { exitOnSignals } from './support/signals.mjs';
import { describeTally, failedOnce, skippedOnce, sum } from './support/tally.mjs';

// npm test [-- --only=checks|vitest|mocha|e2e] [--desktop] [--journey=TEXT]
//
// Installs what is missing, builds, and runs every test. Ends with `N passed, N failed` and fails where one did or none ran.
// --journey=TEXT: of the journeys only those whose names match it.
// --desktop, or MANIFEST_ATLAS_VSCODE=<program>: Mocha runs in a desktop VS Code instead of the embedded one.
// CHROMIUM=<program>: the browser for the tests in the embedded VS Code. CI=true: nothing may be skipped for want of one.

const parts = ['checks', 'vitest', 'mocha', 'e2e'];

exitOnSignals();
const options = readOptions(process.argv.slice(2));
if (options === undefined) {
  console.error(`usage: npm test [-- --only=${parts.join('|')}] [--desktop] [--journey=TEXT]`);
  process.exit(2);
}
const outcomes = await runAll(options).catch((error) => [{ name: 'Preparing', ...failedOnce(error.message) }]);
process.exit(report(outcomes));

/** `{ wants, desktop, journey }`, or undefined where an argument is not known. */
function readOptions(args) {
  const only = args.filter((arg) => arg.startsWith('--only=')).map((arg) => arg.slice('--only='.length));
  const journey = args.find((arg) => arg.startsWith('--journey='))?.slice('--journey='.length) ?? '';
  const rest = args.filter((arg) => !/^--(only|journey)=/.test(arg) && arg !== '--desktop');
  if (rest.length > 0 || only.some((part) => !parts.includes(part))) return undefined;
  return {
    wants: (part) => only.length === 0 || only.includes(part),
    journey,
    desktop: args.includes('--desktop') || process.env.MANIFEST_ATLAS_VSCODE !== undefined,
  };
}

/** One stage after the other; the runners of a stage run at once. */
async function runAll({ wants, desktop, journey }) {
  await installProject();
  await build();
  const stages = [
    wants('checks')
      ? [
          { name: 'Lint', run: lint },
          { name: 'Types', run: typecheck },
        ]
      : [],
    wants('vitest') ? [{ name: 'Vitest', run: vitest }] : [],
    wants('mocha') && desktop ? [desktopHost(process.env.MANIFEST_ATLAS_VSCODE)] : [],
    ...(await editorStages({ mocha: wants('mocha') && !desktop, e2e: wants('e2e'), journey })),
  ];
  const outcomes = [];
  for (const runners of stages.filter(({ length }) => length > 0)) {
    console.log('');
    outcomes.push(...(await Promise.all(runners.map(outcomeOf))));
  }
  return outcomes;
}

async function outcomeOf({ name, run }) {
  return { name, ...(await step(name, run).catch((error) => failedOnce(error.message))) };
}

/** The runners that need the embedded VS Code and a browser; where these cannot be had, runners that say why. */
async function editorStages({ mocha, e2e, journey }) {
  if (!mocha && !e2e) return [];
  const { browser, missing } = await prepareEditor();
  if (missing !== undefined) {
    const unavailable = async () => (process.env.CI === 'true' ? failedOnce(missing) : skippedOnce(missing));
    const names = [
      ...(mocha ? ['Mocha inside VS Code, node host', 'Mocha inside VS Code, web host'] : []),
      ...(e2e ? ['Journeys'] : []),
    ];
    return [names.map((name) => ({ name, run: unavailable }))];
  }
  await installEmbeddedVsCode();
  if (e2e) await packageExtension();
  return [mocha ? embeddedHosts(browser) : [], e2e ? [journeys(browser, journey)] : []];
}

/** `{ browser }`, or `{ missing }` with the reason in words. */
async function prepareEditor() {
  if (!canEmbedVsCode) return { missing: 'the embedded VS Code runs on Linux x64 only; try npm test -- --desktop' };
  const found = await findChromium();
  if (found !== undefined) return { browser: found };
  if (process.env.CHROMIUM !== undefined)
    return { missing: `CHROMIUM names ${process.env.CHROMIUM}, which does not run` };
  if (!canInstallChromium()) return { missing: 'no Chromium on the PATH, and none named by CHROMIUM' };
  const failure = await step('Installing Chromium (apt-get)', () =>
    installChromium().then(
      () => undefined,
      (error) => error.message,
    ),
  );
  const installed = await findChromium();
  return installed === undefined
    ? { missing: failure ?? 'the Chromium that was installed does not run' }
    : { browser: installed };
}

/** Prints what each runner gave and the closing line; gives the exit code. */
function report(outcomes) {
  console.log('');
  for (const { name, reason, ...tally } of outcomes) {
    console.log(`${name}: ${describeTally(tally)}${reason === undefined ? '' : ` (${reason.trim()})`}`);
  }
  const total = sum(outcomes);
  console.log(`\n${describeTally(total)}`);
  return total.failed > 0 || total.passed === 0 ? 1 : 0;
}
