import { commands } from 'vscode';
import { equal, eventually } from './support/check.ts';
import { hoverText } from './support/hoverText.ts';
import { extension, openDocument, untilFolderIsRead } from './support/workspace.ts';

export function activationSuite(): void {
  describe('activation', () => {
    it('starts with a hover, which tells what the folder holds once that is read', async () => {
      const document = await openDocument('shop/web-service.yaml');
      await eventually(
        () => hoverText(document, 'selector:'),
        (text) => /Deployment.*web/s.test(text),
        'hover',
      );
    });

    it('starts by itself when a manifest is opened', async () => {
      await untilFolderIsRead();
    });

    it('offers each command that package.json lists', async () => {
      const manifest = extension()?.packageJSON;
      const listed: string[] = manifest.contributes.commands.map((entry: { command: string }) => entry.command);
      const offered = await commands.getCommands(true);
      equal(
        listed.filter((command) => !offered.includes(command)),
        [],
        'commands without an implementation',
      );
    });
  });
}
