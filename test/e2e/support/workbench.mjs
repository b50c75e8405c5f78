import path from 'node:path';
import { workbenchUrl } from '../../vscodeHost/workbenchUrl.mjs';

/**
 * Opens the workbench on a folder with one of its files, as a person would see it, and gives the page.
 * Waits until the file's text shows and the extension has marked it, where `marked` says that it will.
 */
export async function openWorkbench({ context, server, folder, file }) {
  const page = await context.newPage();
  page.setDefaultTimeout(45_000);
  await page.goto(workbenchUrl(server, { folder, openFile: path.join(folder, file) }));
  await page.locator('.editor-instance .view-line').first().waitFor();
  return page;
}

/** The word in the open editor: the last part of a line that is exactly `text`. */
export const word = (page, text) => page.locator('.view-line span', { hasText: exactly(text) }).last();

/** Waits for the first mark of a finding under the text: the extension has read the folder. */
export const waitForFinding = (page) =>
  page.locator('.squiggly-error, .squiggly-warning, .squiggly-info').first().waitFor();

/** Waits until no finding is marked any more. */
export const waitForNoFinding = (page) =>
  page.locator('.squiggly-error, .squiggly-warning, .squiggly-info').first().waitFor({ state: 'detached' });

/** The hover, and the menu of quick fixes, as they stand over the editor. */
export const hoverWidget = (page) => page.locator('.monaco-hover:not(.hidden)').last();
export const quickFixMenu = (page) => page.locator('.action-widget').first();

/** The part of the window for a picture of something that stands over the editor: the editor's lines around it, from their numbers on. */
export async function around(page, floating, { above, below }) {
  const [editor, box] = [await page.locator('.editor-instance').first().boundingBox(), await floating.boundingBox()];
  const right = Math.max(box.x + box.width, editor.x + 900) + 24;
  return { x: editor.x, y: box.y - above, width: right - editor.x, height: above + box.height + below };
}

/** Points at a word until the hover shows, and gives the hover's text. */
export async function hoverOver(page, text) {
  // until the extension has read the folder the hover says that it loads
  const hover = page.locator('.monaco-hover:not(.hidden) .hover-contents').filter({ hasNotText: /^\s*Loading/ });
  // links that come to stand above manifests move the lines, and the hover goes: a person points again
  for (let count = 0; count < 5; count++) {
    await untilShown(`hover over ${text}`, hover, async () => {
      await page.mouse.move(5, 5);
      await word(page, text).hover();
    });
    const texts = await hover.allInnerTexts();
    if (texts.length > 0) return texts.join('\n');
  }
  throw new Error(`no hover stays over ${text}`);
}

/** Brings a line of the open editor into the middle of the window. */
export async function goToLine(page, line) {
  await page.mouse.move(5, 5); // away from a hover, which would cover the editor
  await page
    .locator('.editor-instance .monaco-editor')
    .first()
    .click({ position: { x: 600, y: 10 } });
  await page.keyboard.press('Control+G');
  await page.keyboard.type(String(line));
  await page.keyboard.press('Enter');
  await page
    .locator('.line-numbers', { hasText: exactly(String(line)) })
    .first()
    .waitFor();
}

/** Does something until what it should bring shows: a busy workbench loses keys and pointers, and a person tries again. */
async function untilShown(what, locator, attempt) {
  for (let count = 0; count < 10; count++) {
    await attempt();
    const shown = await locator
      .first()
      .waitFor({ timeout: 4000 })
      .then(
        () => true,
        () => false,
      );
    if (shown) return;
  }
  throw new Error(`no ${what}`);
}

/** Puts the cursor into a word and gives the titles of the quick fixes that Ctrl+. offers. */
export async function listQuickFixes(page, text) {
  await word(page, text).click();
  await page.locator('.lightBulbWidget:visible, [class*="codicon-gutter-lightbulb"]').first().waitFor(); // VS Code has asked for the fixes
  await untilShown('quick fixes', quickFixes(page), () => page.keyboard.press('Control+.'));
  return quickFixes(page).allInnerTexts();
}

const quickFixes = (page) => page.locator('.action-widget .monaco-list-row.action');

/** Applies the quick fix whose title matches, by the keyboard alone; the list of fixes is open. */
export async function applyQuickFix(page, title) {
  const index = (await quickFixes(page).allInnerTexts()).findIndex((row) => title.test(row));
  if (index < 0) throw new Error(`no quick fix ${title}`);
  for (let step = 0; step < index; step++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

/** Runs a command by its title from the palette. */
export async function runFromPalette(page, title) {
  const input = page.locator('.quick-input-box input');
  const row = page.locator('.quick-input-list .monaco-list-row', { hasText: title });
  await untilShown(title, row, async () => {
    await untilShown('palette', input, () => page.keyboard.press('F1'));
    await input.fill(`>${title}`);
  });
  await page.keyboard.press('Enter');
}

/** The document inside the graph panel: VS Code wraps an extension's page into two frames. */
export const graphPanel = (page) => webviewPage(page);

/** The document of the webview that is shown: VS Code puts it into a frame of a frame. */
export const webviewPage = (page) => page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');

/** A node of the graph, by kind and name. */
export const graphNode = (page, kind, name) =>
  graphPanel(page)
    .locator('button.node')
    .filter({ has: page.locator('.name', { hasText: exactly(name) }) })
    .filter({ has: page.locator('.kind', { hasText: new RegExp(`^${kind}`) }) })
    .first();

/** Waits until the graph shows its first node, and has come to rest; `timeout` is longer where there is much to read, in milliseconds. */
export async function waitForGraph(page, timeout = 45_000) {
  await graphPanel(page).locator('button.node').first().waitFor({ timeout });
  await page.waitForTimeout(1000); // nodes slide into place; a picture of that shows nothing
}

/** Waits until a tab with this label is in front. */
export const waitForTab = (page, label) =>
  page.locator('[role="tab"][aria-selected="true"]', { hasText: label }).first().waitFor();

/** Matches a whole text, spaces around it aside. */
const exactly = (text) => new RegExp(`^\\s*${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*$`);
