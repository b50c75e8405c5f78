import { commands } from 'vscode';
import { equal } from './support/check.ts';
import { extension, untilFolderIsRead } from './support/workspace.ts';

export function activationSuite(): void {
  describe('activation', () => {
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
