import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import {
  type Localized,
  type ManifestFile,
  readManifestFile,
  skippedFile,
  tooLarge,
  usualFileSize,
} from '../core/index.ts';

/** A path as output has it: relative to the working directory, with `/`. */
export function shownPath(cwd: string, absolute: string): string {
  return path.relative(cwd, absolute).split(path.sep).join('/');
}

/** UTF-8 without its byte order mark. Bytes that are no UTF-8 become U+FFFD; core says what is no text. */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}

/**
 * Reads a file that a folder or a kustomization brought along; one that cannot be read, or is larger than `largest` bytes, is there, with
 * the reason.
 */
export function readFoundFile(cwd: string, absolute: string, largest = usualFileSize): ManifestFile {
  const shown = shownPath(cwd, absolute);
  try {
    const stat = statSync(absolute);
    if (!stat.isFile()) return skippedFile(shown, notAFile);
    if (stat.size > largest) return skippedFile(shown, tooLarge(largest));
    return readManifestFile(shown, decodeText(readFileSync(absolute)), undefined, largest);
  } catch (error) {
    return skippedFile(shown, unreadable(error));
  }
}

/** Why a file or folder could not be read, in one sentence. */
export function unreadable(error: unknown): Localized {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons.get(code) ?? { en: `It cannot be read (${code}).`, ko: `읽을 수 없습니다(${code}).` };
}

const reasons: ReadonlyMap<string, Localized> = new Map([
  ['ENOENT', { en: 'There is no such file or folder.', ko: '파일이나 폴더가 없습니다.' }],
  ['EACCES', { en: 'There is no permission to read it.', ko: '읽을 권한이 없습니다.' }],
  ['EPERM', { en: 'There is no permission to read it.', ko: '읽을 권한이 없습니다.' }],
  ['ELOOP', { en: 'It is a symbolic link to itself.', ko: '자기 자신을 가리키는 심볼릭 링크입니다.' }],
]);

const notAFile: Localized = { en: 'It is not a regular file.', ko: '일반 파일이 아닙니다.' };
