import { Disposable, type Uri, workspace } from 'vscode';

/** Tells of every file and folder of the workspace that comes, changes or goes. */
export function watchAll(onChange: (uri: Uri) => void): Disposable {
  const watcher = workspace.createFileSystemWatcher('**/*');
  return Disposable.from(
    watcher,
    watcher.onDidCreate(onChange),
    watcher.onDidChange(onChange),
    watcher.onDidDelete(onChange),
  );
}
