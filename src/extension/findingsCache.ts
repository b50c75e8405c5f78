import { Disposable, type Event, EventEmitter, window } from 'vscode';
import {
  type ApiReference,
  createRuleTable,
  diagnose,
  diagnosticRules,
  documentsPointedInto,
  emptyApiReference,
  type Finding,
  filesOf,
  getFrom,
  isCurrent,
  type ManifestDocument,
  type Snapshot,
} from '../core/index.ts';
import { type Log, orElse } from './createLog.ts';
import { createPause, type Pause } from './createPause.ts';
import type { OtherValidators } from './otherValidators.ts';
import type { IndexUpdate, WorkspaceIndex } from './workspaceIndex.ts';
import { pathOf } from './workspacePaths.ts';

/** Keeps the findings of every document, and finds anew only where something changed, in slices. */
export interface FindingsCache {
  /** What is kept of a document: empty until it was looked at, and for a moment that of its last look. */
  readonly known: (document: ManifestDocument) => readonly Finding[];
  /** What holds for the present snapshot, found now where it is not kept. */
  readonly upToDate: (document: ManifestDocument) => readonly Finding[];
  /** All of a file, in the order of its documents. */
  readonly knownOf: (path: string) => readonly Finding[];
  /** The files that findings are kept of. */
  readonly paths: () => Iterable<string>;
  /** The files whose findings, or the places of these, may be others now. */
  readonly onDidChange: Event<ReadonlySet<string>>;
  readonly dispose: () => void;
}

interface Entry {
  readonly document: ManifestDocument;
  readonly findings: readonly Finding[];
}

/** The API reference is asked for once the workspace is read: the first findings do not wait for it. */
export function createFindingsCache(
  index: WorkspaceIndex,
  loadReference: () => Promise<ApiReference>,
  others: OtherValidators,
  log: Log,
): FindingsCache {
  const changed = new EventEmitter<ReadonlySet<string>>();
  /** By path, and in the order of the file. */
  const entries = new Map<string, ReadonlyMap<ManifestDocument, Entry>>();
  /** By the path of a file, the paths of those whose findings point into it, or once did. */
  const pointing = new Map<string, Set<string>>();
  let valid = new WeakSet<ManifestDocument>();
  let due = new Set<string>();
  let working = false;
  let disposed = false;
  let api: ApiReference = emptyApiReference;
  const listener = Disposable.from(index.onDidUpdate(takeUpdate), others.onDidChange(lookAtAllAgain));
  void index.whenComplete().then(loadReference).then(takeReference);

  return {
    known,
    upToDate: (document) => (valid.has(document) ? entryOf(document)?.findings : undefined) ?? find(document),
    knownOf: (path) => entriesOf(path).flatMap(({ findings }) => findings),
    paths: () => entries.keys(),
    onDidChange: changed.event,
    dispose() {
      disposed = true;
      listener.dispose();
      changed.dispose();
    },
  };

  function known(document: ManifestDocument): readonly Finding[] {
    return entryOf(document)?.findings ?? [];
  }

  function entryOf(document: ManifestDocument): Entry | undefined {
    return entries.get(document.path)?.get(document);
  }

  function entriesOf(path: string): readonly Entry[] {
    return [...(entries.get(path)?.values() ?? [])];
  }

  function find(document: ManifestDocument): readonly Finding[] {
    return findingsOf(index.current(), document, api, log).filter(
      ({ code, place }) => !others.report(place.document.path, code),
    );
  }

  async function takeReference(reference: ApiReference): Promise<void> {
    await createPause()(); // making the reference was a slice of its own
    if (disposed) return;
    api = reference;
    lookAtAllAgain();
  }

  function lookAtAllAgain(): void {
    const paths = [...filesOf(index.current())].map(({ path }) => path);
    takeUpdate({ paths: new Set(paths), touched: 'all' });
  }

  function takeUpdate({ paths, touched }: IndexUpdate): void {
    if (!index.isComplete()) return;
    for (const path of paths) due.add(path);
    if (touched === 'all') {
      valid = new WeakSet();
      for (const path of entries.keys()) due.add(path); // some may have gone while the workspace was being read
    } else {
      for (const document of touched) {
        valid.delete(document);
        due.add(document.path);
      }
      for (const { document, findings } of [...paths].flatMap(entriesPointingInto)) {
        const others = [...documentsPointedInto(document, findings)];
        if (others.every((other) => isCurrent(index.current(), other))) continue;
        valid.delete(document);
        due.add(document.path);
      }
    }
    due = new Set([...visiblePaths().filter((path) => due.has(path)), ...due]);
    if (!working) void work();
  }

  function entriesPointingInto(path: string): readonly Entry[] {
    return [...(pointing.get(path) ?? [])].flatMap(entriesOf);
  }

  async function work(): Promise<void> {
    working = true;
    const pause = createPause();
    let done = new Set<string>();
    for (let next = takeDue(); next !== undefined; next = takeDue()) {
      const had = hasFindings(next);
      const paused = await lookAt(next, pause);
      if (had || hasFindings(next)) done.add(next);
      if (due.size > 0 && !paused && !(await pause())) continue;
      if (disposed) return;
      if (done.size > 0) changed.fire(done);
      done = new Set();
    }
    working = false;
  }

  function hasFindings(path: string): boolean {
    return entriesOf(path).some(({ findings }) => findings.length > 0);
  }

  function takeDue(): string | undefined {
    const [next] = due;
    if (next !== undefined) due.delete(next);
    return next;
  }

  /** A file of thousands of documents takes several slices: true then. What changes meanwhile makes it due again. */
  async function lookAt(path: string, pause: Pause): Promise<boolean> {
    const documents = getFrom(index.current().files, path)?.documents ?? [];
    const ofFile = new Map(entries.get(path));
    entries.set(path, ofFile); // so that what points elsewhere is known while others are still looked at
    let paused = false;
    for (const { document } of documents) {
      const kept = valid.has(document) ? ofFile.get(document) : undefined;
      valid.add(document);
      const entry = kept ?? { document, findings: find(document) };
      ofFile.set(document, entry);
      for (const other of documentsPointedInto(document, entry.findings)) {
        pointing.set(other.path, (pointing.get(other.path) ?? new Set()).add(path));
      }
      if (documents.length > 1 && (await pause())) paused = true;
    }
    const fresh = documents.flatMap(({ document }) => ofFile.get(document) ?? []);
    if (fresh.length === 0) entries.delete(path);
    else entries.set(path, new Map(fresh.map((entry) => [entry.document, entry])));
    return paused;
  }
}

/** A rule that throws is logged and left out; the others still report. */
function findingsOf(snapshot: Snapshot, document: ManifestDocument, api: ApiReference, log: Log): readonly Finding[] {
  return (
    orElse(log, 'a rule failed', undefined, () => diagnose(snapshot, document, api)) ??
    diagnosticRules.flatMap((rule) =>
      orElse(log, `the rule ${rule.code} failed`, [], () => diagnose(snapshot, document, api, createRuleTable([rule]))),
    )
  );
}

/** What people look at comes first. */
function visiblePaths(): readonly string[] {
  return window.visibleTextEditors.map(({ document }) => pathOf(document.uri));
}
