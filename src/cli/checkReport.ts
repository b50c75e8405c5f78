import {
  type ApiReference,
  compareTexts,
  createLocator,
  diagnose,
  diagnosticRules,
  type Finding,
  type Fix,
  type FixEdits,
  fileRole,
  fixEdits,
  type GraphUnit,
  type Localized,
  type Location,
  type ManifestDocument,
  type ManifestFile,
  type NewFile,
  type Resource,
  type Severity,
  type Snapshot,
  unitOf,
} from '../core/index.ts';
import { fingerprintOf, numberRepeats } from './fingerprint.ts';
import type { Manifests } from './readPaths.ts';

/** What `check` found, in both languages still; findings by file, line and column. */
export interface CheckReport {
  readonly findings: readonly ReportedFinding[];
  readonly skipped: readonly { readonly file: string; readonly reason: Localized }[];
  readonly units: readonly GraphUnit[];
  readonly summary: Summary;
}

export interface ReportedFinding {
  readonly finding: Finding;
  readonly location: Location;
  /** The id of the unit. */
  readonly unit: string;
  /** The resource it stands in; `undefined` where none could be read. */
  readonly resource: Resource | undefined;
  readonly fingerprint: string;
  readonly documentation: string;
  readonly related: readonly { readonly location: Location; readonly message: Localized }[];
  readonly fixes: readonly ReportedFix[];
}

export interface ReportedFix {
  readonly title: Localized;
  readonly safe: boolean;
  readonly edits: readonly FixEdits[];
  readonly creates: readonly NewFile[];
}

export type Summary = Readonly<Record<'files' | 'resources' | Severity, number>>;

/** All findings of the files that the call asks for, their fields judged by `api`. */
export function checkReport(snapshot: Snapshot, { files, reported }: Manifests, api: ApiReference): CheckReport {
  const own = files.filter(({ path }) => reported.has(path) && !snapshot.excluded.has(path));
  const manifests = own.filter(({ path, documents }) => documents.length > 0 && fileRole(path) !== 'configuration');
  const documents = manifests.flatMap(documentsOf);
  const findings = own.flatMap(documentsOf).flatMap((document) => reportedFindings(snapshot, document, api));
  return withFindings(
    {
      findings: [],
      skipped: own.flatMap(({ path, skipped }) => (skipped === undefined ? [] : [{ file: path, reason: skipped }])),
      units: unitsOf(snapshot, documents),
      summary: {
        ...noFindings,
        files: manifests.length,
        resources: documents.reduce((sum, document) => sum + document.resources.length, 0),
      },
    },
    numberRepeats(findings.sort(byPlace)),
  );
}

function documentsOf({ documents }: ManifestFile): readonly ManifestDocument[] {
  return documents.map(({ document }) => document);
}

/** The same report with other findings, counted again. */
export function withFindings(report: CheckReport, findings: readonly ReportedFinding[]): CheckReport {
  const count = (severity: Severity) => findings.filter(({ finding }) => finding.severity === severity).length;
  return {
    ...report,
    findings,
    summary: {
      files: report.summary.files,
      resources: report.summary.resources,
      error: count('error'),
      warning: count('warning'),
      information: count('information'),
      hint: count('hint'),
    },
  };
}

function reportedFindings(
  snapshot: Snapshot,
  document: ManifestDocument,
  api: ApiReference,
): readonly ReportedFinding[] {
  const locate = createLocator(snapshot);
  const unit = unitOf(snapshot.units, document.path).id;
  return diagnose(snapshot, document, api).map((finding) => {
    const resource = finding.resource ?? resourceAt(finding);
    return {
      finding,
      location: locate(finding.place),
      unit,
      resource,
      fingerprint: fingerprintOf(finding, resource),
      documentation: diagnosticRules.find(({ code }) => code === finding.code)?.documentation ?? '',
      related: finding.related
        .map(({ place, message }) => ({ location: locate(place), message }))
        .sort((a, b) => compareLocations(a.location, b.location)),
      fixes: finding.fixes.map((fix) => reportedFix(snapshot, fix)),
    };
  });
}

function reportedFix(snapshot: Snapshot, fix: Fix): ReportedFix {
  return { title: fix.title, safe: fix.safe, edits: fixEdits(snapshot, fix), creates: fix.creates ?? [] };
}

function resourceAt({ place: { document, span } }: Finding): Resource | undefined {
  return document.resources.find(({ node }) => node.start <= span.start && span.start <= node.end);
}

function unitsOf(snapshot: Snapshot, documents: readonly ManifestDocument[]): readonly GraphUnit[] {
  const units = documents.map(({ path }) => unitOf(snapshot.units, path));
  const byId = new Map(units.map(({ id, kind, path }) => [id, { id, kind, path }]));
  return [...byId.values()].sort((a, b) => compareTexts(a.id, b.id));
}

function byPlace(a: ReportedFinding, b: ReportedFinding): number {
  return compareLocations(a.location, b.location) || compareTexts(a.finding.code, b.finding.code);
}

function compareLocations(a: Location, b: Location): number {
  return compareTexts(a.file, b.file) || a.start - b.start || a.end - b.end;
}

const noFindings = { error: 0, warning: 0, information: 0, hint: 0 };
