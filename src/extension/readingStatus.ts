import { Disposable, StatusBarAlignment, type StatusBarItem, window } from 'vscode';
import { commandIds } from './commandIds.ts';
import { currentLocale } from './currentLocale.ts';
import type { ReadingProgress } from './readWorkspace.ts';
import type { WorkspaceIndex } from './workspaceIndex.ts';

/** Says in the status bar how far reading the workspace has come; a click stops it, and starts it again after that. */
export function createReadingStatus(index: WorkspaceIndex): Disposable {
  const item = window.createStatusBarItem('manifestAtlas.reading', StatusBarAlignment.Left);
  item.name = 'Manifest Atlas';
  show(item, index);
  const listener = index.reading.onDidChange(() => show(item, index));
  return Disposable.from(item, listener);
}

function show(item: StatusBarItem, index: WorkspaceIndex): void {
  const ko = currentLocale() === 'ko';
  const { state, progress } = index.reading.current();
  if (state === 'done') {
    item.hide();
    return;
  }
  const isReading = state === 'reading';
  item.text = isReading ? `$(sync~spin) ${progressText(progress, ko)}` : `$(circle-slash) ${stoppedText(ko)}`;
  item.tooltip = isReading
    ? ko
      ? 'Kubernetes 매니페스트를 읽는 중입니다. 클릭하면 멈춥니다.'
      : 'Reading Kubernetes manifests. A click stops it.'
    : ko
      ? '열려 있는 파일만 읽었으므로, 없는 것은 알 수 없음으로 표시됩니다. 클릭하면 다시 읽습니다.'
      : 'Only open files were read, so what is missing counts as unknown. A click reads all of them.';
  item.command = isReading ? commandIds.stopReading : commandIds.readAgain;
  item.show();
}

function progressText({ files, filesInAll, resources }: ReadingProgress, ko: boolean): string {
  if (filesInAll === undefined) return ko ? '매니페스트를 찾는 중' : 'Looking for manifests';
  const [read, all, found] = [files, filesInAll, resources].map(grouped);
  return ko ? `매니페스트 ${read}/${all} (오브젝트 ${found}개)` : `Manifests ${read}/${all} (${found} objects)`;
}

/** `8,552`. Not by `toLocaleString`: the first call of it holds the extension host for longer than a slice. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

function stoppedText(ko: boolean): string {
  return ko ? '매니페스트를 모두 읽지 않음' : 'Manifests not all read';
}
