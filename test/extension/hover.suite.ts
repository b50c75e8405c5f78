import { commands, type Hover, MarkdownString } from 'vscode';
import { equal, eventually, matches } from './support/check.ts';
import { openDocument, positionOf } from './support/workspace.ts';

export function hoverSuite(): void {
  describe('hover', () => {
    it('says what a selector takes and what it only just misses', async () => {
      matches(await hoverText('shop/web-service.yaml', 'selector:'), /Deployment web|web.*Deployment/s);
    });

    it('says what a reference finds', async () => {
      matches(await hoverText('shop/web-deployment.yaml', 'web-settings'), /web-settings\.yaml|ConfigMap/);
    });

    it('escapes what the manifest says, so that it cannot add links', async () => {
      const text = await hoverText('hostile/service.yaml', 'selector:');
      equal(/(?<!\\)\]\(command:/.test(text), false, 'a command link from the manifest');
    });

    it('stays quiet in YAML that is no manifest', async () => {
      const document = await openDocument('plain/settings.yaml');
      equal(await textAt(document, 'selector:'), '', 'hover');
    });
  });
}

/** The hover's text at the first occurrence of `text`, once there is one: the folder is read in the background. */
async function hoverText(file: string, text: string): Promise<string> {
  const document = await openDocument(file);
  return eventually(
    () => textAt(document, text),
    (shown) => shown !== '',
    `hover over ${text}`,
  );
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
