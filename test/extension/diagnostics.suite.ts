import { ConfigurationTarget, languages, WorkspaceEdit, workspace } from 'vscode';
import { defined, equal, eventually } from './support/check.ts';
import { untilFindings } from './support/findings.ts';
import { fileUri, openDocument, rangeOf, revert, untilFolderIsRead } from './support/workspace.ts';

export function diagnosticsSuite(): void {
  describe('diagnostics', () => {
    before(untilFolderIsRead);

    it('marks the label by which a selector misses', async () => {
      const document = await openDocument('shop/web-service.yaml');
      const [finding] = await untilFindings(document, (codes) => codes.includes('selector-selects-nothing'));
      const { range, message, relatedInformation } = defined(finding, 'finding');
      equal(document.getText(range).includes('front'), true, `the mark on ${document.getText(range)}`);
      equal(/tier.*front/.test(message) && !message.includes('`'), true, `code as plain text in ${message}`);
      equal(
        relatedInformation?.map(({ location }) => location.uri.path.endsWith('shop/web-deployment.yaml')),
        [true],
        'related place',
      );
    });

    it('takes the mark away while typing, before the file is saved', async () => {
      const document = await openDocument('shop/web-service.yaml');
      await untilFindings(document, (codes) => codes.length === 1);
      const edit = new WorkspaceEdit();
      edit.replace(document.uri, rangeOf(document, 'tier: front'), 'tier: frontend');
      await workspace.applyEdit(edit);
      await untilFindings(document, (codes) => codes.length === 0);
      await revert(document);
      await untilFindings(document, (codes) => codes.length === 1);
    });

    it('judges fields by the API reference, which is read after the folder', async () => {
      const document = await openDocument('shop/web-service.yaml');
      await untilFindings(document, (codes) => codes.length === 1);
      const edit = new WorkspaceEdit();
      edit.replace(document.uri, rangeOf(document, 'selector:'), 'selectr:');
      await workspace.applyEdit(edit);
      await untilFindings(document, (codes) => codes.includes('unknown-field'));
      await revert(document);
      await untilFindings(document, (codes) => codes.length === 1);
    });

    it('speaks the language of the setting', async () => {
      const document = await openDocument('shop/web-service.yaml');
      const setting = workspace.getConfiguration('manifestAtlas');
      await setting.update('locale', 'ko', ConfigurationTarget.Workspace);
      const message = () => languages.getDiagnostics(document.uri)[0]?.message ?? '';
      await eventually(message, (text) => /[가-힣]/.test(text), 'message');
      await setting.update('locale', undefined, ConfigurationTarget.Workspace);
      await eventually(message, (text) => text !== '' && !/[가-힣]/.test(text), 'message');
    });

    it('notices that a file goes and comes back', async () => {
      const document = await openDocument('shop/web-deployment.yaml');
      await untilFindings(document, (codes) => codes.length === 0);
      const settings = fileUri('shop/web-settings.yaml');
      const bytes = await workspace.fs.readFile(settings);
      await workspace.fs.delete(settings);
      await untilFindings(document, (codes) => codes.includes('unresolved-reference'));
      await workspace.fs.writeFile(settings, bytes);
      await untilFindings(document, (codes) => codes.length === 0);
    });
  });
}
