import { Disposable, FileType, Uri, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import { createBatch } from './createBatch.ts';
import { createGraphPanel, type GraphPanel, type GraphPanelParts, type GraphPanelState } from './graphPanel.ts';
import { folderLabelled, parentOf, pathOf } from './workspacePaths.ts';

/** The webview's type: package.json activates on it, and panels are restored by it. */
const viewType = 'manifestAtlas.graph';

/** The open graph panels, one a folder. */
export interface GraphPanels {
  /** Shows the graph of a folder or of a file's workspace folder; without either that of the file in the editor. */
  readonly open: (uri: unknown) => Promise<void>;
  readonly updateAll: () => void;
  /** For tests. */
  readonly states: () => readonly GraphPanelState[];
  readonly dispose: () => void;
}

/** No panel is open at first; those of the last window come back by themselves. */
export function createGraphPanels(parts: GraphPanelParts): GraphPanels {
  const panels = new Map<string, GraphPanel>();
  const cursorMoved = createBatch<'cursor'>({ quiet: 80, longest: 160 }, followCursor);
  const updateAll = () => {
    for (const panel of panels.values()) panel.update();
  };
  const listeners = Disposable.from(
    cursorMoved,
    parts.index.onDidUpdate(() => {
      updateAll();
      cursorMoved.add('cursor');
    }),
    parts.index.reading.onDidChange(updateAll),
    parts.findings.onDidChange(updateAll),
    window.onDidChangeTextEditorSelection(() => cursorMoved.add('cursor')),
    window.onDidChangeActiveTextEditor(() => cursorMoved.add('cursor')),
    window.registerWebviewPanelSerializer(viewType, {
      async deserializeWebviewPanel(panel, state) {
        add(panel, folderOfState(state));
      },
    }),
  );
  return {
    async open(uri) {
      const folder = await folderToShow(uri instanceof Uri ? uri : window.activeTextEditor?.document.uri);
      const present = panels.get(folder);
      if (present !== undefined) present.reveal();
      else add(window.createWebviewPanel(viewType, '', ViewColumn.Beside), folder);
      followCursor();
    },
    updateAll,
    states: () => [...panels.values()].map((panel) => panel.state()),
    dispose: () => listeners.dispose(),
  };

  function add(panel: WebviewPanel, folder: string): void {
    const added = createGraphPanel(panel, folder, parts);
    panels.set(folder, added);
    panel.onDidDispose(() => panels.get(folder) === added && panels.delete(folder));
  }

  function followCursor(): void {
    const editor = window.activeTextEditor ?? window.visibleTextEditors[0];
    if (editor === undefined) return;
    for (const panel of panels.values()) panel.followCursor(editor);
  }
}

/** A folder shows itself; a file all that it can meet: its workspace folder, or its own folder outside of the workspace. */
async function folderToShow(uri: Uri | undefined): Promise<string> {
  const fallback = workspace.workspaceFolders?.[0]?.uri;
  if (uri === undefined) return fallback === undefined ? '' : pathOf(fallback);
  if (await isFolder(uri)) return pathOf(uri);
  const folder = workspace.getWorkspaceFolder(uri);
  return folder === undefined ? parentOf(pathOf(uri)) : pathOf(folder.uri);
}

async function isFolder(uri: Uri): Promise<boolean> {
  try {
    return ((await workspace.fs.stat(uri)).type & FileType.Directory) !== 0;
  } catch {
    return false;
  }
}

/** The page keeps its state, with the folder as the graph named it; a page that kept none shows the first workspace folder. */
function folderOfState(state: unknown): string {
  const kept = typeof state === 'object' && state !== null && 'folder' in state ? state.folder : undefined;
  if (typeof kept === 'string') return folderLabelled(kept);
  const first = workspace.workspaceFolders?.[0]?.uri;
  return first === undefined ? '' : pathOf(first);
}
