import { Disposable, type Event, EventEmitter, type TextDocument, workspace } from 'vscode';
import {
  createSnapshot,
  createSnapshotInSteps,
  emptySnapshot,
  type FileChange,
  fileSizesBy,
  filesOf,
  getFrom,
  type ManifestDocument,
  type ManifestFile,
  type Snapshot,
  type Steps,
  updateFiles,
  withFileChangesInSteps,
  withFreshUnitsInSteps,
  withSettingsInSteps,
} from '../core/index.ts';
import { createBatch } from './createBatch.ts';
import { type Log, orElse } from './createLog.ts';
import { documentsRead, isRead } from './documentsRead.ts';
import { changesOnDisk, isVirtual, notYetRead, unreadRest } from './filesOnDisk.ts';
import { inOneGo } from './inOneGo.ts';
import { inSlices } from './inSlices.ts';
import { createReadingState, type ReadingState } from './readingState.ts';
import { readOpenDocument } from './readOpenDocument.ts';
import { findingSettings, limitsSetIn, readingSettings, readSettings } from './readSettings.ts';
import { readWorkspace } from './readWorkspace.ts';
import { watchAll } from './watchAll.ts';
import { pathOf } from './workspacePaths.ts';

/** What changed: features that keep something of their own bring it up to date by this. */
export interface IndexUpdate {
  /** The files that changed, came or went. */
  readonly paths: ReadonlySet<string>;
  /** The documents whose findings may differ: all of them after units were computed anew. */
  readonly touched: ReadonlySet<ManifestDocument> | 'all';
}

/** Holds the current snapshot of the workspace, and keeps it current: the files of its folders, with what editors have unsaved. */
export interface WorkspaceIndex {
  /** Settles when the workspace has been read: at once, unless it is being read now. */
  readonly whenComplete: () => Promise<void>;
  /** False while the workspace is being read: what is missing then may only not have been read yet. True once that is done or given up. */
  readonly isComplete: () => boolean;
  /** The snapshot as it is; edits of the last moment may not be in it. */
  readonly current: () => Snapshot;
  /** The snapshot with every edit in it, for what is asked about a place in an editor. */
  readonly upToDate: () => Snapshot;
  readonly onDidUpdate: Event<IndexUpdate>;
  /** Reading that is stopped is given up: what is open stays, and what is not counts as unknown. */
  readonly reading: Pick<ReadingState, 'current' | 'onDidChange' | 'stop'>;
  /** Reads all of the workspace anew. */
  readonly readAgain: () => Promise<void>;
  readonly dispose: () => void;
}

/** Starts to read the workspace at once: what is open in editors first, then the folders. */
export function createWorkspaceIndex(log: Log): WorkspaceIndex {
  const updated = new EventEmitter<IndexUpdate>();
  const reading = createReadingState();
  let snapshot = emptySnapshot;
  let unitsAreDue = false;
  let complete = false;
  let disposed = false;
  let limitsRead = '';
  /** While a new snapshot is being made: what changed since, to be repeated on it. */
  let meanwhile: FileChange[] | undefined;
  let lastTask: Promise<void> = Promise.resolve();
  const edited = createBatch<TextDocument>({ quiet: 150, longest: 600 }, takeEdits);
  const saved = createBatch<TextDocument>({ quiet: 300, longest: 2000 }, () => enqueue(refreshUnits));
  const changedOnDisk = createBatch<string>({ quiet: 250, longest: 2000 }, inOneGo(enqueue, takeFromDisk));
  readAll();

  const parts = Disposable.from(
    ...[updated, reading, edited, saved, changedOnDisk],
    workspace.onDidOpenTextDocument((document) => isRead(document) && edited.add(document)),
    workspace.onDidChangeTextDocument(({ document }) => isRead(document) && edited.add(document)),
    workspace.onDidSaveTextDocument((document) => isRead(document) && saved.add(document)),
    workspace.onDidCloseTextDocument((document) => isRead(document) && changedOnDisk.add(document.uri.toString())),
    workspace.onDidChangeWorkspaceFolders(() => readAll()),
    workspace.onDidChangeConfiguration((event) => {
      if (readingSettings.some((setting) => event.affectsConfiguration(setting))) readAll();
      else if (findingSettings.some((setting) => event.affectsConfiguration(setting))) enqueue(takeSettings);
    }),
    // Every path, because a folder that is renamed or deleted is told of by its own name alone.
    watchAll((uri) => changedOnDisk.add(uri.toString())),
  );

  return {
    whenComplete: () => (complete ? Promise.resolve() : lastTask),
    isComplete: () => complete,
    current: () => snapshot,
    upToDate() {
      edited.flush();
      return snapshot;
    },
    onDidUpdate: updated.event,
    reading,
    readAgain: readAll,
    dispose() {
      disposed = true;
      parts.dispose();
    },
  };

  /** One after the other: what is read from disk never overtakes what was read later. */
  function enqueue(task: () => Promise<void>): Promise<void> {
    lastTask = lastTask.then(async () => {
      if (!disposed) await task().catch((error: unknown) => log.once('reading the workspace failed', error));
    });
    return lastTask;
  }

  /** What is being read already is finished first, unless somebody stops both. */
  function readAll(): Promise<void> {
    reading.begin();
    return enqueue(indexAll);
  }

  async function indexAll(): Promise<void> {
    const isGivenUp = () => disposed || reading.isStopped();
    if (reading.current().state === 'done') reading.begin();
    complete = false;
    replace([...openFiles(), ...notYetRead()]);
    const files = await readWorkspace(log, isGivenUp, reading.report);
    const largest = fileSizesBy(files?.values() ?? [], readSettings());
    for (const file of unreadRest().concat(openFiles(largest))) files?.set(file.path, file);
    unitsAreDue = false;
    const next = files && (await made(createSnapshotInSteps([...files.values()], readSettings()), isGivenUp));
    if (disposed) return;
    complete = true;
    reading.finish();
    takeIn(next ?? snapshot);
    limitsRead = limitsSetIn(snapshot);
  }

  async function takeFromDisk(uris: ReadonlySet<string>): Promise<void> {
    const changes = await changesOnDisk(uris, snapshot, log);
    if (disposed) return;
    await takeChanges(changes);
    await refreshUnits();
  }

  /** Another branch may change thousands of files at once. */
  async function takeChanges(changes: readonly FileChange[]): Promise<void> {
    if (changes.length <= changesAtOnce) return apply(changes);
    unitsAreDue = true;
    const next = await made(withFileChangesInSteps(snapshot, changes));
    if (next !== undefined) takeIn(next);
  }

  /** Settings decide what is found in the files that are known already. */
  async function takeSettings(): Promise<void> {
    const next = complete ? await made(withSettingsInSteps(snapshot, readSettings())) : undefined;
    if (next !== undefined) takeIn(next);
  }

  function takeEdits(documents: ReadonlySet<TextDocument>): void {
    const open = [...documents].filter(({ isClosed }) => !isClosed);
    const added = open.filter(({ uri }) => getFrom(snapshot.files, pathOf(uri)) === undefined);
    apply(open.map((document) => readOpenDocument(document, snapshot, log)));
    if (added.length === 0 || !complete) return;
    if (added.some(({ uri }) => isVirtual(uri))) readAll();
    apply(reading.isStopped() ? notYetRead() : unreadRest());
    enqueue(refreshUnits);
  }

  function openFiles(largest?: (path: string) => number): readonly ManifestFile[] {
    return documentsRead().map((document) => readOpenDocument(document, snapshot, log, largest));
  }

  function apply(changes: readonly FileChange[]): void {
    if (changes.length === 0) return;
    const before = { snapshot, touched: new Set<ManifestDocument>() };
    const { touched, ...update } = orElse(log, 'a change was not taken in', before, () =>
      updateFiles(snapshot, changes),
    );
    snapshot = update.snapshot;
    meanwhile?.push(...changes);
    unitsAreDue ||= touched.size > 0 || changes.some((change) => 'removed' in change);
    updated.fire({ paths: new Set(changes.map(({ path }) => path)), touched });
  }

  /** Due at indexing and on save, not on a keystroke: which files belong together seldom changes. */
  async function refreshUnits(): Promise<void> {
    edited.flush();
    if (complete && limitsSetIn(snapshot) !== limitsRead) void readAll();
    if (!unitsAreDue || !complete) return;
    unitsAreDue = false;
    const next = await made(withFreshUnitsInSteps(snapshot));
    if (next !== undefined && next !== snapshot) takeIn(next);
  }

  /** The snapshot that the steps come to, with what changed meanwhile; `undefined` where nobody waits for it any more. */
  async function made(steps: Steps<Snapshot>, isGivenUp = () => disposed): Promise<Snapshot | undefined> {
    const start = snapshot;
    const changes: FileChange[] = [];
    meanwhile = changes;
    const next = await inSlices(steps, isGivenUp).finally(() => {
      meanwhile = undefined;
    });
    if (next === start) return snapshot;
    return next === undefined || changes.length === 0 ? next : updateFiles(next, changes).snapshot;
  }

  function replace(files: readonly ManifestFile[]): void {
    unitsAreDue = false;
    takeIn(orElse(log, 'the workspace was not taken in', emptySnapshot, () => createSnapshot(files, readSettings())));
  }

  function takeIn(next: Snapshot): void {
    const paths = new Set([...filesOf(snapshot), ...filesOf(next)].map(({ path }) => path));
    snapshot = next;
    updated.fire({ paths, touched: 'all' });
  }
}

const changesAtOnce = 50;
