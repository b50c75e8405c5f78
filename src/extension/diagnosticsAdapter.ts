import {
  type Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  Disposable,
  languages,
  Diagnostic as NewDiagnostic,
  Uri,
} from 'vscode';
import {
  createLocator,
  diagnosticRules,
  type Finding,
  type Locale,
  type Location,
  type Severity,
} from '../core/index.ts';
import { currentLocale } from './currentLocale.ts';
import type { FindingsCache } from './findingsCache.ts';
import { plainText } from './plainText.ts';
import { toLocation, toRange } from './toRange.ts';
import type { WorkspaceIndex } from './workspaceIndex.ts';
import { uriOf } from './workspacePaths.ts';

/** What the Problems view names as the source of our diagnostics. */
export const diagnosticSource = 'Manifest Atlas';

/** Shows findings as diagnostics; `showAll` shows them anew, for a change of the language. */
export interface Diagnostics {
  readonly showAll: () => void;
  readonly dispose: () => void;
}

/** Follows the findings until it is disposed of. */
export function createDiagnostics(index: WorkspaceIndex, findings: FindingsCache): Diagnostics {
  const collection = languages.createDiagnosticCollection('manifest-atlas');
  const show = (paths: Iterable<string>) => {
    const locate = createLocator(index.current());
    const locale = currentLocale();
    collection.set(
      [...paths].map((path) => [
        uriOf(path),
        findings.knownOf(path).map((finding) => toDiagnostic(finding, locate, locale)),
      ]),
    );
  };
  const listener = findings.onDidChange(show);
  return {
    showAll: () => show(findings.paths()),
    dispose: () => Disposable.from(listener, collection).dispose(),
  };
}

function toDiagnostic(finding: Finding, locate: (place: Finding['place']) => Location, locale: Locale): Diagnostic {
  const diagnostic = new NewDiagnostic(
    toRange(locate(finding.place)),
    plainText(finding.message[locale]),
    severities[finding.severity],
  );
  const documentation = diagnosticRules.find(({ code }) => code === finding.code)?.documentation;
  diagnostic.source = diagnosticSource;
  diagnostic.code =
    documentation === undefined ? finding.code : { value: finding.code, target: Uri.parse(documentation) };
  diagnostic.relatedInformation = finding.related.map(
    ({ place, message }) => new DiagnosticRelatedInformation(toLocation(locate(place)), plainText(message[locale])),
  );
  return diagnostic;
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};
