import { commands, Uri, workspace } from 'vscode';
import { equal, eventually } from './support/check.ts';
import { extension, fileUri, untilFolderIsRead } from './support/workspace.ts';

const reading = () => extension()?.exports.reading().state;
const snapshot = () => extension()?.exports.snapshot() ?? { files: 0, resources: 0 };

export function readingSuite(): void {
  describe('reading the workspace', () => {
    before(untilFolderIsRead);

    it('can be stopped, and done again', async () => {
      const all = snapshot();
      const read = commands.executeCommand('manifestAtlas.readAgain');
      equal(reading(), 'reading', 'the state while it is being read');
      await commands.executeCommand('manifestAtlas.stopReading');
      await read;
      equal(reading(), 'stopped', 'the state after it was stopped');
      equal(snapshot().files < all.files, true, 'only open files are there');

      await commands.executeCommand('manifestAtlas.readAgain');
      equal(reading(), 'done', 'the state after it was read again');
      equal(snapshot(), all, 'what is there after it was read again');
    });

    it('takes in hundreds of files that come and go at once', async () => {
      const all = snapshot();
      const folder = fileUri('many');
      const files = Array.from({ length: 200 }, (_, index) => Uri.joinPath(folder, `${index}.yaml`));
      const text = (uri: Uri) =>
        `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: many-${uri.path.split('/').at(-1)?.replace('.yaml', '')} }\n`;
      await Promise.all(files.map((uri) => workspace.fs.writeFile(uri, new TextEncoder().encode(text(uri)))));
      await eventually(snapshot, ({ resources }) => resources === all.resources + files.length, 'all are there');
      await workspace.fs.delete(folder, { recursive: true });
      await eventually(snapshot, ({ resources }) => resources === all.resources, 'all are gone');
    });
  });
}
