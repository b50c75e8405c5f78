import { env, workspace } from 'vscode';
import type { Locale } from '../core/index.ts';

/** The setting that chooses the language: `auto`, `en` or `ko`. */
export const localeSetting = 'manifestAtlas.locale';

/** The language of what is shown: the setting's, else that of VS Code. English where neither is known. */
export function currentLocale(): Locale {
  const chosen = workspace.getConfiguration().get<string>(localeSetting);
  if (chosen === 'en' || chosen === 'ko') return chosen;
  return env.language.startsWith('ko') ? 'ko' : 'en';
}
