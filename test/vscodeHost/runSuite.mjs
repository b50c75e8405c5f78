import { launchBrowser } from './launchBrowser.mjs';
import { startServer } from './startServer.mjs';
import { workbenchUrl } from './workbenchUrl.mjs';

/**
 * Opens `folder`, or a `.code-workspace` file, in the embedded VS Code, with the extension whose folder is `extension`, and settles when the bundle `suite` has run in
 * its extension host; the bundle's path lies inside that folder, or VS Code takes it to the Node host always.
 * `settings` are the user's, `standIns` the folders of extensions that stand in for others, `browser` a Chromium, `timeLimit`
 * milliseconds; `speaker` stands before each line that the suite prints. Throws where the host hangs or crashes; whether the suite was content, it has to say itself.
 */
export async function runSuite({
  extension,
  suite,
  folder,
  settings = {},
  standIns = [],
  browser,
  timeLimit,
  speaker = '',
}) {
  const server = await startServer({
    testDriver: true,
    settings: { ...noAutoSave, ...settings },
    extensions: standIns,
  });
  try {
    const chromium = await launchBrowser(browser);
    try {
      const page = await chromium.newPage({ viewport: { width: 1280, height: 800 } });
      const ended = untilSuiteEnds(page, timeLimit, speaker);
      await page.goto(workbenchUrl(server, { folder, developmentPath: extension, testsPath: suite }));
      await ended;
    } finally {
      await chromium.close();
    }
  } finally {
    await server.stop();
  }
}

/** In a browser VS Code saves a second after an edit: what a suite takes back would be on disk where the machine is slow. */
const noAutoSave = { 'files.autoSave': 'off' };

function untilSuiteEnds(page, timeLimit, speaker) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no result within ${timeLimit / 1000} s`)), timeLimit);
    const settle = (action) => (value) => {
      clearTimeout(timer);
      action(value);
    };
    const fail = (reason) => settle(reject)(new Error(reason));
    // The two names by which VS Code's test driver speaks to whoever drives the page.
    void page.exposeFunction('codeAutomationLog', (_level, parts) => showSuiteOutput(speaker, parts));
    void page.exposeFunction('codeAutomationExit', settle(resolve));
    page.once('crash', () => fail('the page crashed'));
    page.once('close', () => fail('the page was closed'));
  });
}

/** Of all that VS Code logs, only the lines that the suite marks. */
function showSuiteOutput(speaker, parts) {
  const text = parts
    .map(String)
    .join(' ')
    .replace(/%c|(?:background|color): ?[^;]*;?/g, '');
  const at = text.indexOf('[test] ');
  if (at >= 0) console.log(`    ${speaker}${text.slice(at + 7).trimEnd()}`);
}
