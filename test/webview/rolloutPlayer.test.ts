import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noLinks } from '../../src/core/features/renderProse.ts';
import { rollout } from '../../src/core/features/rollout/rollout.ts';
import { rolloutHtml } from '../../src/core/features/rollout/rolloutHtml.ts';
import { snapshotOf } from '../support/snapshotOf.ts';
import { writtenGlossary } from '../support/writtenGlossary.ts';
import { browserPath, openBrowser } from './harness/openPanel.mjs';
import { seriousProblems } from './harness/seriousProblems.ts';
import { themes } from './harness/themes.mjs';

const media = (name: string) => readFileSync(resolve(import.meta.dirname, '../../media', name), 'utf8');

/** The update of one Pod: 6 steps. */
function documentOf(theme: keyof typeof themes = 'dark'): string {
  const text = `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: web }] } }
`;
  const played = rollout(snapshotOf([{ path: 'web.yaml', text }]), { path: 'web.yaml', offset: 0 });
  const body = played === undefined ? '' : rolloutHtml(played, writtenGlossary, noLinks, 'en');
  const colours = Object.entries(themes[theme].colours).map(([name, value]) => `--vscode-${name}: ${value};`);
  return `<!DOCTYPE html><html lang="en"><head><title>web</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-n'; style-src 'nonce-n'">
<style nonce="n">:root { ${colours.join(' ')} } ${media('page.css')}${media('rollout.css')}</style></head>
<body class="${themes[theme].class}"><main>${body}</main><script nonce="n">${media('rollout.js')}</script></body></html>`;
}

describe.skipIf(browserPath === undefined)('the player of an update (skipped: no Chromium here)', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);
  afterAll(() => browser.close());

  const open = async (options: Parameters<Browser['newPage']>[0] = {}) => {
    const page = await browser.newPage(options);
    page.setDefaultTimeout(5000);
    await page.setContent(documentOf());
    return page;
  };
  const position = (page: Page) => page.locator('.position').first().textContent();
  const visibleSteps = (page: Page) => page.locator('.player >> nth=0').locator('.steps > li:visible').count();
  const press = (page: Page, name: string) => page.getByRole('button', { name }).first().click();

  test('shows one step at a time, by buttons and by keys', async () => {
    const page = await open();
    expect([await position(page), await visibleSteps(page)]).toEqual(['1 / 6', 1]);
    await press(page, 'Step');
    expect([await position(page), await visibleSteps(page)]).toEqual(['2 / 6', 1]);
    await page.keyboard.press('ArrowRight');
    expect(await position(page)).toBe('3 / 6');
    await page.keyboard.press('ArrowLeft');
    await press(page, 'Back');
    expect(await position(page)).toBe('1 / 6');
    await press(page, 'All steps as text');
    expect(await visibleSteps(page)).toBe(6);
  });

  test('plays to the end, and pauses', async () => {
    const page = await browser.newPage();
    await page.clock.install();
    await page.setContent(documentOf());
    await page.keyboard.press(' ');
    await page.clock.runFor(1700);
    expect(await position(page)).toBe('2 / 6');
    await press(page, 'Pause');
    await page.clock.runFor(60_000);
    expect(await position(page)).toBe('2 / 6');
    await press(page, 'Play');
    await page.clock.runFor(60_000);
    expect(await position(page)).toBe('6 / 6');
    expect(await page.getByRole('button', { name: 'Play' }).first().isVisible()).toBe(true);
  });

  test('does not move by itself where people want less motion', async () => {
    const page = await open({ reducedMotion: 'reduce' });
    expect(await page.getByRole('button', { name: 'Play' }).count()).toBe(0);
    await page.keyboard.press(' ');
    expect(await position(page)).toBe('1 / 6');
    await press(page, 'Step');
    expect(await position(page)).toBe('2 / 6');
  });

  test.each(['dark', 'light', 'hc', 'hc-light'] as const)('axe finds nothing serious in %s', async (theme) => {
    const page = await browser.newPage();
    await page.setContent(documentOf(theme));
    expect(await seriousProblems(page)).toEqual([]);
    await press(page, 'All steps as text');
    expect(await seriousProblems(page)).toEqual([]);
  });

  test('is a list to read without scripts', async () => {
    const page = await open({ javaScriptEnabled: false });
    expect(await visibleSteps(page)).toBe(6);
    expect(await page.locator('.controls:visible').count()).toBe(0);
  });
});
