import { workspace } from 'vscode';
import {
  type ConfiguredSeverity,
  noSettings,
  parseKubernetesVersion,
  parseLimits,
  parseRelations,
  parseSeverity,
  type Snapshot,
  type WorkspaceSettings,
} from '../core/index.ts';
import { pathOf } from './workspacePaths.ts';

/** The settings that decide what is found; a change of them means that all findings may differ. */
export const findingSettings: readonly string[] = [
  'manifestAtlas.diagnostics',
  'manifestAtlas.exclude',
  'manifestAtlas.kubernetesVersion',
  'manifestAtlas.relations',
];

/** The settings that decide what is read; a change of them means that all is read again. */
export const readingSettings: readonly string[] = ['files.exclude', 'manifestAtlas.limits'];

/** What the user's settings say; values that cannot be used are left out, and VS Code marks them where they are written. */
export function readSettings(): WorkspaceSettings {
  const settings = workspace.getConfiguration('manifestAtlas');
  return {
    ...noSettings,
    severities: severitiesIn(settings.get<unknown>('diagnostics')),
    kubernetesVersion: parseKubernetesVersion(String(settings.get<unknown>('kubernetesVersion') ?? '')),
    relations: parseRelations(JSON.stringify(settings.get<unknown>('relations') ?? [])).value,
    limits: parseLimits(JSON.stringify(settings.get<unknown>('limits') ?? {})).value,
    exclusions: (workspace.workspaceFolders ?? []).flatMap(({ uri }) => {
      const folder = pathOf(uri);
      const patterns = workspace.getConfiguration('manifestAtlas', uri).get<unknown>('exclude');
      return textsIn(patterns).map((pattern) => ({ folder, pattern }));
    }),
  };
}

/** What the configurations of a snapshot say of limits, as a text that can be compared. */
export function limitsSetIn({ configurations }: Snapshot): string {
  const set = [...configurations].filter(([, { limits }]) => limits.fileSizeMB !== undefined);
  return JSON.stringify(set.map(([folder, { limits }]) => [folder, limits]).sort());
}

function severitiesIn(value: unknown): ReadonlyMap<string, ConfiguredSeverity> {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return new Map(
    entries.flatMap(([code, word]) => {
      const severity = typeof word === 'string' ? parseSeverity(word) : undefined;
      return severity === undefined ? [] : [[code, severity] as const];
    }),
  );
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
