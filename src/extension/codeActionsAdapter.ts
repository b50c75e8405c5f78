import {
  CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionProvider,
  type Diagnostic,
  type Range,
  type TextDocument,
} from 'vscode';
import { createLocator, type Finding, type Fix, getFrom, type Locale, type Snapshot } from '../core/index.ts';
import { currentLocale } from './currentLocale.ts';
import { diagnosticSource } from './diagnosticsAdapter.ts';
import type { FindingsCache } from './findingsCache.ts';
import { plainText } from './plainText.ts';
import { toRange } from './toRange.ts';
import { toWorkspaceEdit } from './toWorkspaceEdit.ts';
import type { WorkspaceIndex } from './workspaceIndex.ts';
import { pathOf } from './workspacePaths.ts';

/** The fixes of the findings at the cursor, as quick fixes; one may edit several files. */
export function createCodeActions(index: WorkspaceIndex, findings: FindingsCache): CodeActionProvider {
  return {
    async provideCodeActions(document, range, context, cancellation) {
      await index.whenComplete();
      if (cancellation.isCancellationRequested) return [];
      const snapshot = index.upToDate();
      const locale = currentLocale();
      return findingsAt(document, range, snapshot, findings).flatMap((finding) =>
        finding.fixes.map((fix) => toCodeAction(finding, fix, snapshot, context, locale)),
      );
    },
  };
}

function findingsAt(
  document: TextDocument,
  range: Range,
  snapshot: Snapshot,
  findings: FindingsCache,
): readonly Finding[] {
  const locate = createLocator(snapshot);
  const documents = getFrom(snapshot.files, pathOf(document.uri))?.documents ?? [];
  return documents
    .flatMap((placed) => findings.upToDate(placed.document))
    .filter(({ place }) => toRange(locate(place)).intersection(range) !== undefined);
}

function toCodeAction(
  finding: Finding,
  fix: Fix,
  snapshot: Snapshot,
  context: CodeActionContext,
  locale: Locale,
): CodeAction {
  const action = new CodeAction(plainText(fix.title[locale]), CodeActionKind.QuickFix);
  action.edit = toWorkspaceEdit(snapshot, fix);
  action.diagnostics = context.diagnostics.filter((diagnostic) => isOf(diagnostic, finding, locale));
  // What Ctrl+. applies without a choice must be beyond doubt.
  action.isPreferred = fix.safe && finding.fixes.filter(({ safe }) => safe).length === 1;
  return action;
}

function isOf(diagnostic: Diagnostic, finding: Finding, locale: Locale): boolean {
  const code = typeof diagnostic.code === 'object' ? diagnostic.code.value : diagnostic.code;
  return (
    diagnostic.source === diagnosticSource &&
    code === finding.code &&
    diagnostic.message === plainText(finding.message[locale])
  );
}
