import { type Diagnostic, languages, type TextDocument } from 'vscode';
import { eventually } from './check.ts';

/** Waits until the codes of a document's findings are as wanted, and gives the findings. */
export function untilFindings(
  document: TextDocument,
  wanted: (codes: readonly string[]) => boolean,
): Promise<Diagnostic[]> {
  return eventually(
    () => languages.getDiagnostics(document.uri),
    (findings) => wanted(findings.map(codeOf)),
    `findings of ${document.fileName}`,
  );
}

/** The code of a finding, without the page that it links to. */
export function codeOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
