import { commands } from 'vscode';
import { equal, eventually, matches } from './support/check.ts';
import { hoverText } from './support/hoverText.ts';
import { extension, openDocument, untilFolderIsRead } from './support/workspace.ts';

export function hoverSuite(): void {
  describe('hover', () => {
    before(untilFolderIsRead);

    it('says what a selector takes and what it only just misses', async () => {
      matches(await hoverText(await openDocument('shop/web-service.yaml'), 'selector:'), /Deployment.*web/s);
    });

    it('says what a reference finds', async () => {
      matches(
        await hoverText(await openDocument('shop/web-deployment.yaml'), 'web-settings'),
        /web-settings\.yaml|ConfigMap/,
      );
    });

    it('escapes what the manifest says, so that it cannot add links', async () => {
      const text = await hoverText(await openDocument('hostile/service.yaml'), 'selector:');
      const outsideCode = text.replace(/`[^`]*`/g, '');
      equal(outsideCode.includes('](command:workbench'), false, `a link from the manifest in ${text}`);
    });

    it('says how much a Secret holds, and decodes it only when asked to', async () => {
      const document = await openDocument('shop/web-secret.yaml');
      const text = await hoverText(document, 'b3BlbnNlc2FtZQ');
      matches(text, /10 bytes of text.*no encryption/s);
      matches(text, /\]\(command:manifestAtlas\.decodeSecret\?/);
      equal(text.includes('opensesame'), false, `the value in ${text}`);
    });

    it('leads from an object to its place in the graph', async () => {
      const document = await openDocument('shop/web-service.yaml');
      const text = await hoverText(document, 'kind:');
      const [, argument] = /command:manifestAtlas\.showInGraph\?([^)]*)/.exec(text) ?? [];
      await commands.executeCommand('manifestAtlas.showInGraph', ...JSON.parse(decodeURIComponent(argument ?? '[]')));
      await eventually(
        () => extension()?.exports.panels() ?? [],
        (panels) => panels.length === 1,
        'the graph is open',
      );
      await commands.executeCommand('workbench.action.closeAllEditors');
    });

    it('explains a field of a custom kind that comes with the extension', async () => {
      const text = await hoverText(await openDocument('custom/telemetry.yaml'), 'randomSamplingPercentage');
      matches(text, /`number`.*istio\.io\/latest\/docs\/reference\/config\/telemetry/s);
    });

    it('stays quiet in YAML that is no manifest', async () => {
      const document = await openDocument('plain/settings.yaml');
      equal(await hoverText(document, 'selector:'), '', 'hover');
    });
  });
}
