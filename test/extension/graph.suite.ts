import { commands, TabInputWebview, window } from 'vscode';
import { eventually } from './support/check.ts';
import { openDocument, untilFolderIsRead } from './support/workspace.ts';

export function graphSuite(): void {
  describe('graph', () => {
    before(untilFolderIsRead);

    it('opens in a panel of its own, once', async () => {
      await openDocument('shop/web-service.yaml');
      await commands.executeCommand('manifestAtlas.openGraph');
      await eventually(graphPanels, (count) => count === 1, 'graph panels');
      await commands.executeCommand('manifestAtlas.openGraph');
      await eventually(graphPanels, (count) => count === 1, 'graph panels after the second time');
    });
  });
}

function graphPanels(): number {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.filter(({ input }) => input instanceof TabInputWebview && /manifestAtlas/.test(input.viewType)).length;
}
