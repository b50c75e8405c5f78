import { Uri, window, workspace } from 'vscode';
import type { Localized } from '../core/index.ts';
import type { ExportFormat } from '../webview/protocol.ts';
import { currentLocale } from './currentLocale.ts';
import { labelOf, uriOf } from './workspacePaths.ts';

/** A picture or text of what a panel shows. */
export interface Exported {
  readonly format: ExportFormat;
  readonly content: string | Uint8Array;
}

/** Asks where to keep it, first beside the panel's folder, and keeps it there. Nothing happens where the reader thinks better of it. */
export async function saveExport({ format, content }: Exported, folder: string): Promise<void> {
  const { extension, name } = kinds[format];
  const fileName = `${labelOf(folder).split('/').pop() || 'manifests'}.${extension}`;
  const start = workspace.workspaceFolders === undefined ? undefined : Uri.joinPath(uriOf(folder), fileName);
  const target = await window.showSaveDialog({
    filters: { [name]: [extension] },
    ...(start === undefined ? {} : { defaultUri: start }),
  });
  if (target === undefined) return;
  const locale = currentLocale();
  try {
    await workspace.fs.writeFile(target, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(`${words.failed[locale]} ${reason}`);
    return;
  }
  window.setStatusBarMessage(`${words.saved[locale]} ${workspace.asRelativePath(target)}`, 6000);
}

const kinds: Readonly<Record<ExportFormat, { readonly extension: string; readonly name: string }>> = {
  svg: { extension: 'svg', name: 'SVG' },
  png: { extension: 'png', name: 'PNG' },
  mermaid: { extension: 'mmd', name: 'Mermaid' },
  dot: { extension: 'dot', name: 'Graphviz DOT' },
  json: { extension: 'json', name: 'JSON' },
};

const words = {
  saved: { en: 'The graph was saved:', ko: '그래프를 저장했습니다:' },
  failed: { en: 'The graph could not be saved.', ko: '그래프를 저장하지 못했습니다.' },
} as const satisfies Record<string, Localized>;
