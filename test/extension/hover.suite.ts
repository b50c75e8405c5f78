import { commands, type Hover, MarkdownString } from 'vscode';
import { equal, matches } from './support/check.ts';
import { openDocument, positionOf, untilFolderIsRead } from './support/workspace.ts';

export function hoverSuite(): void {
  describe('hover', () => {
    before(untilFolderIsRead);

    it('says what a selector takes and what it only just misses', async () => {
      matches(await hoverText('shop/web-service.yaml', 'selector:'), /Deployment.*web/s);
    });

    it('says what a reference finds', async () => {
      matches(await hoverText('shop/web-deployment.yaml', 'web-settings'), /web-settings\.yaml|ConfigMap/);
    });

    it('escapes what the manifest says, so that it cannot add links', async () => {
      const text = await hoverText('hostile/service.yaml', 'selector:');
      const outsideCode = text.replace(/`[^`]*`/g, '');
      equal(outsideCode.includes('](command:workbench'), false, `a link from the manifest in ${text}`);
    });

    it('stays quiet in YAML that is no manifest', async () => {
      const document = await openDocument('plain/settings.yaml');
      equal(await textAt(document, 'selector:'), '', 'hover');
    });
  });
}

async function hoverText(file: string, text: string): Promise<string> {
  return textAt(await openDocument(file), text);
}

async function textAt(document: Awaited<ReturnType<typeof openDocument>>, text: string): Promise<string> {
  const hovers = await commands.executeCommand<Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    positionOf(document, text),
  );
  const contents = hovers.flatMap((hover) => hover.contents);
  return contents.map((content) => (content instanceof MarkdownString ? content.value : String(content))).join('\n');
}
