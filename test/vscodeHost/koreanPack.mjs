import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes a stand-in for the Korean language pack into a server's data folder: with `--locale ko` the editor's language is then 'ko',
 * so that extensions speak Korean. VS Code's own texts stay English but for the few listed here.
 */
export async function writeKoreanPack(dataFolder) {
  const folder = path.join(dataFolder, 'korean-pack');
  const translations = path.join(folder, 'main.i18n.json');
  await mkdir(folder, { recursive: true });
  await writeFile(translations, JSON.stringify({ version: '1.0.0', contents: texts }));
  await writeFile(
    path.join(dataFolder, 'data/languagepacks.json'),
    JSON.stringify({
      ko: {
        hash: 'korean-stand-in',
        label: '한국어',
        extensions: [{ extensionIdentifier: { id: 'manifest-atlas.korean-pack' }, version: '1.0.0' }],
        translations: { vscode: translations },
      },
    }),
  );
}

/** Module → key → text; the names stand in code-server's out/nls.keys.json. */
const texts = {
  'vs/workbench/contrib/files/browser/explorerViewlet': { explore: '탐색기' },
  'vs/workbench/contrib/markers/browser/markers.contribution': { problems: '문제' },
};
