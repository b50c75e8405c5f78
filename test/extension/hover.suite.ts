import { equal, matches } from './support/check.ts';
import { hoverText } from './support/hoverText.ts';
import { openDocument, untilFolderIsRead } from './support/workspace.ts';

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

    it('stays quiet in YAML that is no manifest', async () => {
      const document = await openDocument('plain/settings.yaml');
      equal(await hoverText(document, 'selector:'), '', 'hover');
    });
  });
}
