import { type Event, EventEmitter } from 'vscode';
import type { ReadingProgress } from './readWorkspace.ts';

/** Whether the workspace has been read, and how far that has come. */
export interface Reading {
  readonly state: 'reading' | 'done' | 'stopped';
  readonly progress: ReadingProgress;
}

/** Follows one reading of the workspace after the other. */
export interface ReadingState {
  readonly current: () => Reading;
  readonly onDidChange: Event<void>;
  readonly begin: () => void;
  readonly report: (progress: ReadingProgress) => void;
  /** Nothing happens where it was stopped. */
  readonly finish: () => void;
  /** Nothing happens where nothing is being read. */
  readonly stop: () => void;
  readonly isStopped: () => boolean;
  readonly dispose: () => void;
}

/** The workspace is about to be read. */
export function createReadingState(): ReadingState {
  const changed = new EventEmitter<void>();
  let reading: Reading = { state: 'reading', progress: noProgress };
  const set = (now: Partial<Reading>) => {
    reading = { ...reading, ...now };
    changed.fire();
  };
  return {
    current: () => reading,
    onDidChange: changed.event,
    begin: () => set({ state: 'reading', progress: noProgress }),
    report: (progress) => reading.state === 'reading' && set({ progress }),
    finish: () => reading.state === 'reading' && set({ state: 'done' }),
    stop: () => reading.state === 'reading' && set({ state: 'stopped' }),
    isStopped: () => reading.state === 'stopped',
    dispose: () => changed.dispose(),
  };
}

const noProgress: ReadingProgress = { files: 0, filesInAll: undefined, resources: 0 };
