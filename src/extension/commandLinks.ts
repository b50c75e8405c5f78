import type { Links } from '../core/index.ts';
import { commandIds } from './commandIds.ts';

/** The commands that links in hovers and pages may run; core has escaped what manifests say, so that none can add another. */
export const linkedCommands: readonly string[] = [commandIds.openPlace, commandIds.explainTerm];

/** Those that stand in hovers beside what is said. */
export const actionCommands: readonly string[] = [commandIds.showInGraph, commandIds.decodeSecret];

/** Links that run commands of ours: they open a place, or the page of a term. */
export const commandLinks: Links = {
  place: ({ file, line, column }) => commandLink(commandIds.openPlace, { file, line, column }),
  term: (term) => commandLink(commandIds.explainTerm, term),
};

/** The address of a command with one argument. */
export function commandLink(command: string, argument: unknown): string {
  return `command:${command}?${encodeURIComponent(JSON.stringify([argument]))}`;
}
