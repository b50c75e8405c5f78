import type { Browser, Page } from 'playwright-core';
import type { FromPanel, ToPanel } from '../../../src/webview/protocol.ts';

export function buildHarness(): Promise<number>;
export function openBrowser(): Promise<Browser>;
export function openPanel(
  browser: Browser,
  theme: 'dark' | 'light' | 'hc' | 'hc-light',
  viewport: { readonly width: number; readonly height: number },
): Promise<{ readonly page: Page; readonly errors: readonly string[] }>;
export function showCluster(page: Page, size: number, locale: 'en' | 'ko', names?: 'plain' | 'strange'): Promise<void>;
export function sendMessage(page: Page, message: ToPanel): Promise<void>;
export function connectHost(page: Page, host: (message: FromPanel) => readonly ToPanel[]): Promise<void>;
/** Where the browser is, or undefined where there is none. */
export const browserPath: string | undefined;
