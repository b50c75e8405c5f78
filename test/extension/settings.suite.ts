import {
  type CodeAction,
  CodeActionKind,
  ConfigurationTarget,
  commands,
  DiagnosticSeverity,
  languages,
  Range,
  type TextDocument,
  WorkspaceEdit,
  workspace,
} from 'vscode';
import { defined, equal, eventually } from './support/check.ts';
import { untilFindings } from './support/findings.ts';
import { fileUri, openDocument, rangeOf, revert, untilFolderIsRead } from './support/workspace.ts';

const doubled = (name: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: x, name: ${name} }\n`;

export function settingsSuite(): void {
  describe('settings', () => {
    before(untilFolderIsRead);
    after(() => workspace.fs.delete(fileUri('doubled'), { recursive: true }));

    it('turn a code off and on, and leave files out', async () => {
      const document = await openDocument('shop/web-service.yaml');
      await untilFindings(document, (codes) => codes.length === 1);
      const settings = workspace.getConfiguration('manifestAtlas');
      const set = (name: string, value: unknown) => settings.update(name, value, ConfigurationTarget.Workspace);
      await set('diagnostics', { 'selector-selects-nothing': 'off' });
      await untilFindings(document, (codes) => codes.length === 0);
      await set('diagnostics', { 'selector-selects-nothing': 'hint' });
      const [finding] = await untilFindings(document, (codes) => codes.length === 1);
      equal(finding?.severity, DiagnosticSeverity.Hint, 'severity');
      await set('diagnostics', undefined);
      await untilSeverity(document, DiagnosticSeverity.Warning);
      await set('exclude', ['shop/web-service.yaml']);
      await untilFindings(document, (codes) => codes.length === 0);
      await set('exclude', undefined);
      await untilFindings(document, (codes) => codes.length === 1);
    });

    it('in .manifest-atlas.yaml hold while it is typed, and are marked where they are wrong', async () => {
      const document = await openDocument('shop/web-service.yaml');
      await workspace.fs.writeFile(fileUri('.manifest-atlas.yaml'), new TextEncoder().encode('diagnostics: {}\n'));
      const configuration = await openDocument('.manifest-atlas.yaml');
      const edit = new WorkspaceEdit();
      const whole = new Range(configuration.positionAt(0), configuration.lineAt(configuration.lineCount - 1).range.end);
      edit.replace(configuration.uri, whole, 'diagnostics:\n  selector-selects-nothing: error\n  no-such-code: off\n');
      await workspace.applyEdit(edit);
      await untilSeverity(document, DiagnosticSeverity.Error);
      await untilFindings(configuration, (codes) => codes.join() === 'invalid-configuration');
      await revert(configuration);
      await untilSeverity(document, DiagnosticSeverity.Warning);
      await workspace.fs.delete(fileUri('.manifest-atlas.yaml'));
    });

    it('in a comment come from a quick fix', async () => {
      const document = await openDocument('shop/web-service.yaml');
      await untilFindings(document, (codes) => codes.length === 1);
      await apply(await action(document, rangeOf(document, 'tier: front'), CodeActionKind.QuickFix, /^Ignore/));
      equal(
        document.getText().includes('manifest-atlas-ignore-next-line selector-selects-nothing'),
        true,
        'the comment',
      );
      await untilFindings(document, (codes) => codes.length === 0);
      await revert(document);
      await untilFindings(document, (codes) => codes.length === 1);
    });

    it('fix all of a code in the folder, and all of a file on request', async () => {
      for (const name of ['a', 'b']) {
        await workspace.fs.writeFile(fileUri(`doubled/${name}.yaml`), new TextEncoder().encode(doubled(name)));
      }
      const document = await openDocument('doubled/a.yaml');
      const other = await workspace.openTextDocument(fileUri('doubled/b.yaml'));
      await untilFindings(document, (codes) => codes.includes('duplicate-key'));
      await untilFindings(other, (codes) => codes.includes('duplicate-key'));
      const whole = new Range(0, 0, document.lineCount, 0);
      await apply(await action(document, whole, CodeActionKind.SourceFixAll, /^Fix all/));
      equal(document.getText().includes('name: x'), false, 'the key that does not count');
      equal(other.getText().includes('name: x'), true, 'the other file is as it was');
      await revert(document);
      await untilFindings(document, (codes) => codes.includes('duplicate-key'));
      await apply(await action(document, rangeOf(document, 'name: a'), CodeActionKind.QuickFix, /in doubled$/));
      equal(
        [document, other].map((one) => one.getText().includes('name: x')),
        [false, false],
        'both files',
      );
      await revert(document);
      await openDocument('doubled/b.yaml');
      await revert(other);
    });
  });
}

function untilSeverity(document: TextDocument, severity: DiagnosticSeverity): Promise<unknown> {
  return eventually(
    () => languages.getDiagnostics(document.uri).map((finding) => finding.severity),
    (found) => found.length === 1 && found[0] === severity,
    `severities of ${document.fileName}`,
  );
}

function action(document: TextDocument, range: Range, kind: CodeActionKind, title: RegExp): Promise<CodeAction> {
  return eventually(
    async () => {
      const found = await commands.executeCommand<CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        range,
        kind.value,
        20, // resolves that many edits
      );
      return found.find((one) => title.test(one.title));
    },
    (found) => found !== undefined,
    `code action ${title}`,
  ).then((found) => defined(found, 'code action'));
}

async function apply({ edit }: CodeAction): Promise<void> {
  equal(await workspace.applyEdit(defined(edit, 'edit')), true, 'the edit is accepted');
}
