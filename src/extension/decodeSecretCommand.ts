import { window } from 'vscode';
import { decodedSecret, getFrom, lineIndexOf, offsetAt } from '../core/index.ts';
import { currentLocale } from './currentLocale.ts';
import { readPlace } from './readPanelMessage.ts';
import type { WorkspaceIndex } from './workspaceIndex.ts';

/**
 * Shows a value of a Secret decoded, in a message that is gone once it is closed: it stands in no log, no file and no panel. Only what
 * the index holds is decoded, whoever asks.
 */
export function createDecodeSecret(index: WorkspaceIndex): (value: unknown) => Promise<void> {
  return async (value) => {
    const place = readPlace(value);
    const text = place && getFrom(index.current().files, place.file)?.text;
    if (place === undefined || text === undefined) return;
    const decoded = decodedSecret(index.current(), place.file, offsetAt(lineIndexOf(text), text, place));
    const locale = currentLocale();
    if (decoded === undefined) {
      void window.showInformationMessage(words.gone[locale]);
      return;
    }
    const detail = `${decoded.text ?? decoded.summary[locale]}\n\n${words.warning[locale]}`;
    await window.showInformationMessage(decoded.key, { modal: true, detail });
  };
}

const words = {
  gone: {
    en: 'No encoded value of a Secret stands there any more.',
    ko: '그 자리에는 이제 인코딩된 Secret 값이 없습니다.',
  },
  warning: {
    en: 'base64 is no encryption: whoever reads this file can read the value.',
    ko: 'base64는 암호화가 아닙니다. 이 파일을 읽을 수 있는 사람은 누구나 이 값을 알 수 있습니다.',
  },
};
