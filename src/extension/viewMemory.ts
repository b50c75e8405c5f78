import type { Memento } from 'vscode';

/** How each folder's graph was looked at last, for the day on which its panel is opened anew. Kept with the workspace. */
export interface ViewMemory {
  /** The text that was kept for a folder (a path of core's); only the panel knows what is in it. */
  readonly viewOf: (folder: string) => string | undefined;
  /** Keeps a text in place of the folder's last one; one that is too long is not kept. */
  readonly keep: (folder: string, view: string) => void;
}

/** So many folders are remembered: those that were looked at last. */
export const mostViews = 20;
/** So long may a view be, in UTF-16 units; a thousand open applications take a tenth of it. */
export const longestView = 200_000;

const key = 'graphViews';

/** What the storage holds under our key is taken for what it is: an older version or another hand may have written it. */
export function createViewMemory(storage: Pick<Memento, 'get' | 'update'>): ViewMemory {
  const views = new Map(readViews(storage.get<unknown>(key)));
  return {
    viewOf: (folder) => views.get(folder),
    keep: (folder, view) => {
      if (view.length > longestView || views.get(folder) === view) return;
      views.delete(folder); // the one that was kept last is the last one of the map
      views.set(folder, view);
      const [oldest] = views.keys();
      if (views.size > mostViews && oldest !== undefined) views.delete(oldest);
      void storage.update(key, [...views]);
    },
  };
}

function readViews(value: unknown): readonly (readonly [string, string])[] {
  if (!Array.isArray(value)) return [];
  return value
    .flatMap((entry: unknown): (readonly [string, string])[] => {
      const [folder, view] = Array.isArray(entry) ? entry : [];
      return typeof folder === 'string' && typeof view === 'string' && view.length <= longestView
        ? [[folder, view]]
        : [];
    })
    .slice(-mostViews);
}
