import { createTwoFilesPatch } from 'diff';
import type { ManifestFile } from '../core/index.ts';
import { type Paint, plainPaint } from './paint.ts';
import { printable } from './sourceLine.ts';

/**
 * What changed between two lists of files as a unified diff, as `git apply` and `patch -p1` take it; empty where nothing did. Painted,
 * it is for a terminal, and what could steer one is left out.
 */
export function fixDiff(before: readonly ManifestFile[], after: readonly ManifestFile[], paint: Paint): string {
  const old = new Map(before.map(({ path, text }) => [path, text]));
  const patches = after
    .filter(({ path, text }) => old.get(path) !== text)
    .map(({ path, text }) => patchOf(path, old.get(path), text));
  const lines = patches.join('').split('\n');
  return lines.map((line) => paintLine(line, paint)).join('\n');
}

function patchOf(path: string, before: string | undefined, after: string): string {
  const from = before === undefined ? '/dev/null' : `a/${path}`;
  return createTwoFilesPatch(from, `b/${path}`, before ?? '', after, undefined, undefined, {
    context: 3,
    headerOptions: { includeIndex: false, includeUnderline: false, includeFileHeaders: true },
  });
}

function paintLine(line: string, paint: Paint): string {
  if (paint === plainPaint || line === '') return line;
  const shown = printable(line.replaceAll('\t', '  ').replace(/\r$/, ''));
  if (/^(?:---|\+\+\+) /.test(line)) return paint('strong', shown);
  if (line.startsWith('+')) return paint('added', shown);
  if (line.startsWith('-')) return paint('removed', shown);
  return line.startsWith('@@') ? paint('faint', shown) : shown;
}
