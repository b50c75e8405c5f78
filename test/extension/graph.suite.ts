import { commands, Selection, TabInputWebview, ViewColumn, window } from 'vscode';
import { defined, eventually } from './support/check.ts';
import { extension, openDocument, positionOf, untilFolderIsRead } from './support/workspace.ts';

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

    it('gets the objects of the folder', async () => {
      // The two Services, the Ingress, the ConfigMap, and the Deployment with its ReplicaSet and Pod.
      await eventually(panel, (state) => state?.isReady === true && state.nodes >= 7, 'the panel');
    });

    it('knows the cursor that it was opened at', async () => {
      await eventually(
        () => defined(panel(), 'panel').cursor,
        (nodes) => nodes.length === 1 && /Service\|.*web/.test(nodes[0] ?? ''),
        'the node under the cursor',
      );
    });

    it('follows the cursor', async () => {
      const document = await openDocument('shop/web-settings.yaml');
      const editor = await window.showTextDocument(document, ViewColumn.One);
      const position = positionOf(document, 'web-settings');
      editor.selection = new Selection(position, position);
      await eventually(
        () => defined(panel(), 'panel').cursor,
        (nodes) => nodes.length === 1 && nodes[0]?.includes('web-settings') === true,
        'the node under the cursor',
      );
    });
  });
}

const panel = () => extension()?.exports.panels()[0];

function graphPanels(): number {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.filter(({ input }) => input instanceof TabInputWebview && /manifestAtlas/.test(input.viewType)).length;
}
