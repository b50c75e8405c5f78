import type { Snapshot } from '../graph/snapshot.ts';
import { getFrom } from '../model/persistentMap.ts';
import type { Finding } from './finding.ts';

/** True for a finding that a comment in its file asks not to be told of: one for the file, or one above the line it begins on. */
export function isIgnored({ files }: Snapshot, { code, place: { document, span } }: Finding): boolean {
  const file = getFrom(files, document.path);
  const comments = file?.ignoreComments.filter(({ codes }) => codes.some((ignored) => ignored.code === code)) ?? [];
  if (file === undefined || comments.length === 0) return false;
  const documentStart = file.documents.find((placed) => placed.document === document)?.start ?? 0;
  const start = documentStart + span.start;
  return comments.some(({ line }) => line === undefined || (line.start <= start && start <= line.end));
}
