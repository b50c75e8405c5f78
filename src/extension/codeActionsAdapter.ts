import {
  CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionProvider,
  type CodeActionProviderMetadata,
  type Diagnostic,
  type Range,
  type TextDocument,
} from 'vscode';
import {
  createLocator,
  type Finding,
  type Fix,
  filesOf,
  folderOf,
  getFrom,
  ignoreFix,
  type Locale,
  type SafeFix,
  type Snapshot,
  safeFixes,
} from '../core/index.ts';
import { currentLocale } from './currentLocale.ts';
import { diagnosticSource } from './diagnosticsAdapter.ts';
import type { FindingsCache } from './findingsCache.ts';
import { plainText } from './plainText.ts';
import { toRange } from './toRange.ts';
import { toWorkspaceEdit } from './toWorkspaceEdit.ts';
import type { WorkspaceIndex } from './workspaceIndex.ts';
import { isInFolder, pathOf } from './workspacePaths.ts';

/** For `editor.codeActionsOnSave`, and the command "Fix all". */
const fixAllKind = CodeActionKind.SourceFixAll.append('manifestAtlas');

export const codeActionKinds: CodeActionProviderMetadata = {
  providedCodeActionKinds: [CodeActionKind.QuickFix, fixAllKind],
};

/**
 * The fixes of the findings at the cursor, as quick fixes; one may edit several files. Then the same for all findings of a code, and a
 * comment that ignores the finding. Where all of a file is to be fixed, what needs no choice and stays in the file.
 */
export function createCodeActions(index: WorkspaceIndex, findings: FindingsCache): CodeActionProvider {
  return {
    async provideCodeActions(document, range, context, cancellation) {
      await index.whenComplete();
      if (cancellation.isCancellationRequested) return [];
      const asked: Asked = { snapshot: index.upToDate(), findings, locale: currentLocale(), context };
      const path = pathOf(document.uri);
      if (context.only !== undefined && CodeActionKind.Source.contains(context.only)) return [...fixFile(asked, path)];
      const here = findingsAt(document, range, asked);
      return [
        ...here.flatMap((finding) => finding.fixes.map((fix) => toCodeAction(finding, fix, asked))),
        ...[...new Set(here.map(({ code }) => code))].flatMap((code) => fixAlike(asked, path, code)),
        ...here.flatMap((finding) => {
          const fix = ignoreFix(asked.snapshot, finding);
          return fix === undefined ? [] : [toCodeAction(finding, fix, asked)];
        }),
      ];
    },
  };
}

/** One question of the editor, and what answers it. */
interface Asked {
  readonly snapshot: Snapshot;
  readonly findings: FindingsCache;
  readonly locale: Locale;
  readonly context: CodeActionContext;
}

function findingsAt(document: TextDocument, range: Range, { snapshot, findings }: Asked): readonly Finding[] {
  const locate = createLocator(snapshot);
  return findingsIn(snapshot, findings, pathOf(document.uri)).filter(
    ({ place }) => toRange(locate(place)).intersection(range) !== undefined,
  );
}

function findingsIn({ files }: Snapshot, findings: FindingsCache, path: string): readonly Finding[] {
  return (getFrom(files, path)?.documents ?? []).flatMap(({ document }) => findings.upToDate(document));
}

function toCodeAction(finding: Finding, fix: Fix, { snapshot, context, locale }: Asked): CodeAction {
  const action = new CodeAction(plainText(fix.title[locale]), CodeActionKind.QuickFix);
  action.edit = toWorkspaceEdit(snapshot, fix);
  action.diagnostics = context.diagnostics.filter((diagnostic) => isOf(diagnostic, finding, locale));
  // What Ctrl+. applies without a choice must be beyond doubt.
  action.isPreferred = fix.safe && finding.fixes.filter(({ safe }) => safe).length === 1;
  return action;
}

/** All that needs no choice, of the file and in the file. */
function fixFile({ snapshot, findings, context, locale }: Asked, path: string): readonly CodeAction[] {
  if (context.only !== undefined && !context.only.contains(fixAllKind)) return [];
  const fixes = safeFixes(snapshot, findingsIn(snapshot, findings, path), (file) => file === path);
  return fixes.length === 0 ? [] : [toAction(words.all[locale](fixes.length), fixAllKind, snapshot, fixes)];
}

/** All of a code in the file, and in its folder with all below: offered where that is more than the one. */
function fixAlike({ snapshot, findings, locale }: Asked, path: string, code: string): readonly CodeAction[] {
  const folder = folderOf(path);
  const fixesOf = (paths: readonly string[]) => {
    const alike = paths.flatMap((file) => findingsIn(snapshot, findings, file)).filter((one) => one.code === code);
    return safeFixes(snapshot, alike, (file) => getFrom(snapshot.files, file) === undefined || paths.includes(file));
  };
  const inFile = fixesOf([path]);
  if (inFile.length === 0) return [];
  const below = [...filesOf(snapshot)].map((file) => file.path).filter((file) => isInFolder(file, folder));
  const inFolder = fixesOf(below.sort());
  const name = folder === '' ? words.workspace[locale] : folder;
  return [
    ...(inFile.length > 1
      ? [toAction(words.inFile[locale](code, inFile.length), CodeActionKind.QuickFix, snapshot, inFile)]
      : []),
    ...(inFolder.length > inFile.length
      ? [toAction(words.inFolder[locale](code, inFolder.length, name), CodeActionKind.QuickFix, snapshot, inFolder)]
      : []),
  ];
}

function toAction(title: string, kind: CodeActionKind, snapshot: Snapshot, fixes: readonly SafeFix[]): CodeAction {
  const action = new CodeAction(title, kind);
  action.edit = toWorkspaceEdit(snapshot, ...fixes.map(({ fix }) => fix));
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

const words = {
  all: {
    en: (count: number) => `Fix all that needs no choice (${count})`,
    ko: (count: number) => `고를 필요가 없는 것 모두 수정 (${count}개)`,
  },
  inFile: {
    en: (code: string, count: number) => `Fix all ${count} of ${code} in this file`,
    ko: (code: string, count: number) => `이 파일의 ${code} ${count}개 모두 수정`,
  },
  inFolder: {
    en: (code: string, count: number, folder: string) => `Fix all ${count} of ${code} in ${folder}`,
    ko: (code: string, count: number, folder: string) => `${folder}의 ${code} ${count}개 모두 수정`,
  },
  workspace: { en: 'the workspace', ko: '작업 영역' },
};
