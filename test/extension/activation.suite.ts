import { commands, extensions } from 'vscode';
import { equal, eventually } from './support/check.ts';
import { openDocument } from './support/workspace.ts';

export function activationSuite(): void {
  describe('activation', () => {
    it('starts by itself when a manifest is opened', async () => {
      await openDocument('shop/web-service.yaml');
      const isActive = () => extensions.getExtension('manifest-atlas.manifest-atlas')?.isActive;
      await eventually(isActive, (active) => active === true, 'the extension is active');
    });

    it('offers each command that package.json lists', async () => {
      const manifest = extensions.getExtension('manifest-atlas.manifest-atlas')?.packageJSON;
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
