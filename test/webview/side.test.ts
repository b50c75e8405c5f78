import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parseFixture } from '../support/fixture.ts';
import { folderHost } from './harness/folderHost.ts';
import { browserPath, buildHarness, connectHost, openBrowser, openPanel } from './harness/openPanel.mjs';

const manifests = `
#- ingress.yaml
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: shop }
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - { path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }
#- service.yaml
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  selector:
    app: web
    tier: front
  ports: [{ port: 80, targetPort: 8080 }]
#- deployment.yaml
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web, tier: back } }
    spec:
      containers: [{ name: web, image: "nginx:1.29", ports: [{ containerPort: 8080 }] }]
`;

describe.skipIf(browserPath === undefined)('the side of the panel (skipped: no Chromium here)', () => {
  let browser: Browser;
  let page: Page;
  let errors: readonly string[];

  beforeAll(async () => {
    await buildHarness();
    browser = await openBrowser();
  }, 60_000);
  afterAll(() => browser.close());
  beforeEach(async () => {
    await page?.close();
    ({ page, errors } = await openPanel(browser, 'dark', { width: 1300, height: 850 }));
    await connectHost(page, folderHost(parseFixture(manifests).files, 'en'));
  });

  const node = (kind: string, name: string) =>
    page.locator('button.node').filter({ hasText: name }).filter({ hasText: kind });
  const side = () => page.locator('.details');
  const last = () => page.evaluate<Record<string, unknown>>('window.posted.at(-1)');
  const classesOf = async (kind: string, name: string) => (await node(kind, name).getAttribute('class')) ?? '';

  test('says nothing before something is chosen', async () => {
    expect(await side().isHidden()).toBe(true);
  });

  test('explains a node: its finding, what points at it, and leads there', async () => {
    await node('Service', 'web').click();
    await expect.poll(() => side().locator('.finding').textContent()).toContain('tier');
    expect(await side().locator('h2').textContent()).toBe('web');
    expect(await side().locator('.relations li').allTextContents()).toEqual([
      expect.stringContaining('Ingress shop'),
      expect.stringContaining('does not fit'),
    ]);
    await side().getByRole('button', { name: 'Ingress shop' }).click();
    await expect.poll(() => side().locator('h2').textContent()).toBe('shop');
    await side().getByRole('button', { name: 'ingress.yaml:3' }).click();
    expect(await last()).toEqual({ type: 'openSource', file: 'ingress.yaml', line: 3, column: 1 });
    expect(errors).toEqual([]);
  });

  test('the words of the glossary are links, and lead to their pages', async () => {
    await node('Service', 'web').click();
    const term = side().locator('.term').first();
    await expect.poll(() => term.textContent()).toBe('EndpointSlice controller');
    await term.press('Enter');
    expect(await last()).toEqual({ type: 'explainTerm', term: 'endpointslice-controller' });
  });

  test('explains an edge: field, both ends, and label by label what does not fit', async () => {
    await node('Service', 'web').click();
    await side().locator('.relations .verb', { hasText: 'selects' }).click();
    await expect.poll(() => side().locator('dl').textContent()).toContain('spec.selector');
    expect(await side().locator('dl').textContent()).toContain('it has tier=back, not tier=front');
    await side().getByRole('button', { name: 'service.yaml:6' }).click();
    expect(await last()).toMatchObject({ type: 'openSource', file: 'service.yaml', line: 6 });
  });

  test('applies a fix, and the edge appears', async () => {
    await node('Service', 'web').click();
    await side().locator('.fix', { hasText: 'Change the selector' }).click();
    await expect.poll(() => side().locator('.finding').count()).toBe(0);
    await expect.poll(() => side().locator('.relations').last().textContent()).toContain('Pod web');
    expect(await side().locator('.relations').last().textContent()).not.toContain('does not fit');
    await side().locator('.relations .verb', { hasText: 'selects' }).click();
    await expect.poll(() => side().locator('dl').textContent()).toContain('✓ tier=back');
  });

  test('lights the way of a request, and says where it breaks', async () => {
    await node('Ingress', 'shop').click();
    await side().locator('.choice', { hasText: 'shop.example.com/' }).click();
    await expect.poll(() => side().locator('.passage').textContent()).toBe('does not get through');
    expect(await side().locator('.steps li').count()).toBe(3);
    expect(await side().locator('.steps .breaks .reason').textContent()).toContain('Closest is Pod web');
    await page.mouse.move(2, 2);
    await expect.poll(() => classesOf('Pod', 'app=web,tier=front')).toContain('broken');
    expect(await classesOf('Service', 'web')).toContain('near');
    expect(await classesOf('Deployment', 'web')).toContain('dimmed');
  });

  test('a route with two Gateways can be followed through each of them', async () => {
    const gateway = (name: string, kind: string) =>
      `apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: ${name} }
spec: { listeners: [{ name: http, port: 80, protocol: HTTP, allowedRoutes: { kinds: [{ kind: ${kind} }] } }] }
`;
    const route = `apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: shop }
spec:
  parentRefs: [{ name: closed }, { name: edge }]
  rules: [{ filters: [{ type: RequestRedirect, requestRedirect: { scheme: https } }] }]
`;
    const text = [gateway('edge', 'HTTPRoute'), gateway('closed', 'TLSRoute'), route].join('---\n');
    ({ page } = await openPanel(browser, 'dark', { width: 1300, height: 850 }));
    await connectHost(page, folderHost([{ path: 'route.yaml', text }], 'en'));
    await node('HTTPRoute', 'shop').click();
    const choices = side().locator('.choice');
    await expect.poll(() => choices.allTextContents()).toEqual(['*/ · Gateway closed', '*/ · Gateway edge']);
    await choices.nth(0).click();
    await expect.poll(() => side().locator('.passage').textContent()).toBe('does not get through');
    await expect.poll(() => classesOf('Gateway', 'closed')).toContain('broken');
    await side().locator('.choice').click(); // another entry
    await choices.nth(1).click();
    await expect.poll(() => side().locator('.steps li').count()).toBe(2);
    expect(await side().locator('.steps .part').first().textContent()).toBe('listener http, port 80');
    await expect.poll(() => classesOf('Gateway', 'edge')).toContain('near');
    expect(await classesOf('Gateway', 'closed')).not.toContain('broken');
  });

  test('offers every way in, filtered by what is typed, without a mouse', async () => {
    await node('Ingress', 'shop').focus();
    await page.keyboard.press('Enter');
    await page.locator('.toolbar').getByRole('button', { name: 'Trace' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => side().locator('.choice').count()).toBe(2);
    await side().locator('.entry-filter').focus();
    await page.keyboard.type('web:');
    await expect.poll(() => side().locator('.choice').allTextContents()).toEqual(['web:80Service']);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => side().locator('.steps li').count()).toBe(2);
    await expect.poll(() => classesOf('Pod', 'app=web,tier=front')).toContain('broken');
    await side().locator('.choice').focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => side().isHidden()).toBe(true);
    await expect.poll(() => classesOf('Pod', 'app=web,tier=front')).not.toContain('broken');
  });

  test('opens the applications on the way on a map that is too large to show all of them open', async () => {
    const app = (name: string) => `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, labels: { app: ${name} } }
spec:
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec: { containers: [{ name: web, image: "nginx:1.29", ports: [{ containerPort: 80 }] }] }
---
apiVersion: v1
kind: Service
metadata: { name: ${name} }
spec: { selector: { app: ${name} }, ports: [{ port: 80 }] }
`;
    const files = Array.from({ length: 400 }, (_, i) => ({ path: `app-${i}.yaml`, text: app(`app-${i}`) }));
    ({ page } = await openPanel(browser, 'dark', { width: 1300, height: 850 }));
    await connectHost(page, folderHost(files, 'en'));
    expect(await node('Pod', 'app-77').count()).toBe(0);
    await page.locator('.toolbar').getByRole('button', { name: 'Trace' }).click();
    await side().locator('.entry-filter').fill('app-77:');
    await side().locator('.choice', { hasText: 'app-77:80' }).click();
    await expect.poll(() => node('Pod', 'app-77').count(), { timeout: 20_000 }).toBe(1);
    await expect.poll(() => classesOf('Pod', 'app-77')).toContain('near');
  });
});
