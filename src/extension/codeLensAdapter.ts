import { CodeLens, type CodeLensProvider, Disposable, EventEmitter, workspace } from 'vscode';
import { type Localized, resourceStarts } from '../core/index.ts';
import { commandIds } from './commandIds.ts';
import { currentLocale, localeSetting } from './currentLocale.ts';
import { toRange } from './toRange.ts';
import type { WorkspaceIndex } from './workspaceIndex.ts';
import { pathOf } from './workspacePaths.ts';

/** The setting that turns the links above resources on and off. */
const codeLensSetting = 'manifestAtlas.codeLens';

export interface CodeLenses extends CodeLensProvider {
  readonly dispose: () => void;
}

/** A link above each resource that shows it in the graph. */
export function createCodeLenses(index: WorkspaceIndex): CodeLenses {
  const changed = new EventEmitter<void>();
  const listeners = Disposable.from(
    changed,
    index.onDidUpdate(({ touched }) => touched === 'all' && changed.fire()),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(codeLensSetting) || event.affectsConfiguration(localeSetting)) changed.fire();
    }),
  );
  return {
    onDidChangeCodeLenses: changed.event,
    provideCodeLenses(document) {
      if (workspace.getConfiguration().get<boolean>(codeLensSetting) === false || !index.isComplete()) return [];
      const title = words.show[currentLocale()];
      return resourceStarts(index.upToDate(), pathOf(document.uri)).map(({ start, name }) => {
        const place = { file: name.file, line: name.from.line, column: name.from.column };
        return new CodeLens(toRange(start), { title, command: commandIds.showInGraph, arguments: [place] });
      });
    },
    dispose: () => listeners.dispose(),
  };
}

const words = {
  show: { en: '$(type-hierarchy) Show in the graph', ko: '$(type-hierarchy) 그래프에서 보기' },
} as const satisfies Record<string, Localized>;
