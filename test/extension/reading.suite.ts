import { commands, languages, Uri, workspace } from 'vscode';
import { equal, eventually } from './support/check.ts';
import { extension, fileUri, openDocument, positionOf, untilFolderIsRead } from './support/workspace.ts';

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

    it('forgets what was found in files that are no longer read', async () => {
      const uri = fileUri('shop/left-behind.yaml'); // in no editor
      const text = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: x, name: left-behind }\n';
      const codes = () => languages.getDiagnostics(uri).map(({ code }) => code);
      await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
      await eventually(codes, ({ length }) => length > 0, 'it is found');
      const read = commands.executeCommand('manifestAtlas.readAgain');
      await commands.executeCommand('manifestAtlas.stopReading');
      await read;
      await eventually(codes, ({ length }) => length === 0, 'it is forgotten');
      await commands.executeCommand('manifestAtlas.readAgain');
      await eventually(codes, ({ length }) => length > 0, 'it is found again');
      await workspace.fs.delete(uri);
      await eventually(codes, ({ length }) => length === 0, 'it is gone');
    });

    it('answers while it reads files that are much too large', async () => {
      const all = snapshot();
      const folder = fileUri('large');
      const files = {
        'skipped.yaml': `${configMap('skipped')}data: { text: ${'x'.repeat(11_000_000)} }\n`,
        'line.yaml': `${configMap('line')}data: { text: ${'x'.repeat(5_000_000)} }\n`,
        'keys.yaml': `${configMap('keys')}data:\n${Array.from({ length: 100_000 }, (_, at) => `  k${at}: v\n`).join('')}`,
        'documents.yaml': Array.from({ length: 10_000 }, (_, at) => configMap(`of-many-${at}`)).join('---\n'),
      };
      const document = await openDocument('shop/web-service.yaml');
      for (const [name, text] of Object.entries(files)) {
        await workspace.fs.writeFile(Uri.joinPath(folder, name), new TextEncoder().encode(text));
      }
      const read = commands.executeCommand('manifestAtlas.readAgain');
      const began = Date.now();
      let answers = 0;
      while (reading() === 'reading') {
        const hovers = await commands.executeCommand<unknown[]>(
          'vscode.executeHoverProvider',
          document.uri,
          positionOf(document, 'selector'),
        );
        if (hovers.length > 0 && reading() === 'reading') answers++;
      }
      // A hover waits for half a second: a machine that has read everything by then need not answer before.
      const isSoonRead = Date.now() - began < 1500;
      await read;
      equal(answers > 0 || isSoonRead, true, 'a hover was answered while it was reading');
      equal(snapshot().resources, all.resources + 10_002, 'all is there but what is in the file over 10 MB');
      await workspace.fs.delete(folder, { recursive: true });
      await eventually(snapshot, ({ resources }) => resources === all.resources, 'all are gone');
    });

    it('takes in hundreds of files that come and go at once', async () => {
      const all = snapshot();
      const folder = fileUri('many');
      const files = Array.from({ length: 200 }, (_, index) => Uri.joinPath(folder, `${index}.yaml`));
      const text = (uri: Uri) => configMap(`many-${uri.path.split('/').at(-1)?.replace('.yaml', '')}`);
      await Promise.all(files.map((uri) => workspace.fs.writeFile(uri, new TextEncoder().encode(text(uri)))));
      await eventually(snapshot, ({ resources }) => resources === all.resources + files.length, 'all are there');
      await workspace.fs.delete(folder, { recursive: true });
      await eventually(snapshot, ({ resources }) => resources === all.resources, 'all are gone');
    });
  });
}

const configMap = (name: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name} }\n`;
