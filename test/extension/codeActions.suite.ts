import { type CodeAction, CodeActionKind, commands, languages, type TextDocument, workspace } from 'vscode';
import { defined, equal, eventually } from './support/check.ts';
import { fileUri, openDocument, rangeOf, revert, untilFolderIsRead } from './support/workspace.ts';

export function codeActionsSuite(): void {
  describe('quick fixes', () => {
    before(untilFolderIsRead);

    it('change the selector to what the Pods carry', async () => {
      const document = await openDocument('shop/web-service.yaml');
      await applyFix(document, /selector/i);
      equal(document.getText().includes('    tier: frontend\n'), true, 'the new label');
      await eventually(
        () => languages.getDiagnostics(document.uri).length,
        (count) => count === 0,
        'findings',
      );
      await revert(document);
    });

    it('change the labels of the Pods in the other file', async () => {
      const document = await openDocument('shop/web-service.yaml');
      await applyFix(document, /Deployment web/);
      const deployment = await workspace.openTextDocument(fileUri('shop/web-deployment.yaml'));
      equal(deployment.getText().includes('        tier: front\n'), true, 'the new label');
      await openDocument('shop/web-deployment.yaml');
      await revert(deployment);
    });
  });
}

async function applyFix(document: TextDocument, title: RegExp): Promise<void> {
  const fixes = await eventually(
    () => quickFixes(document),
    (found) => found.some((fix) => title.test(fix.title)),
    `quick fix ${title}`,
  );
  const fix = defined(
    fixes.find((candidate) => title.test(candidate.title)),
    'quick fix',
  );
  equal(fixes.filter((fix) => fix.title.includes('`')).length, 0, 'titles with backticks');
  equal(await workspace.applyEdit(defined(fix.edit, 'edit of the quick fix')), true, 'the edit is accepted');
}

function quickFixes(document: TextDocument): Thenable<CodeAction[]> {
  return commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    rangeOf(document, 'tier: front'),
    CodeActionKind.QuickFix.value,
    10, // resolves that many edits
  );
}
