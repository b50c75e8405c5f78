import type { Localized } from '../localized.ts';
import type { Relation } from '../relations/relation.ts';
import type { Span } from '../yaml/node.ts';

/** What users set for a code: how grave its findings are, or that there are none. */
export type ConfiguredSeverity = 'error' | 'warning' | 'information' | 'hint' | 'off';

/** What can be set, in a `.manifest-atlas.yaml` or by the place where core runs (the editor's settings, options of the command line). */
export interface Settings {
  /** By code. */
  readonly severities: ReadonlyMap<string, ConfiguredSeverity>;
  /** The minor version of Kubernetes 1 that manifests are for; `undefined` for the newest one known. */
  readonly kubernetesVersion: number | undefined;
  readonly exclusions: readonly Exclusion[];
  /** How kinds of the user's own point at others. */
  readonly relations: readonly Relation[];
  readonly limits: Limits;
}

/** Bounds of what is read; `undefined` for the usual one. */
export interface Limits {
  /** The largest file, in megabytes of 1,000,000 bytes. */
  readonly fileSizeMB: number | undefined;
}

/** What is set where core runs, and where that is. */
export interface WorkspaceSettings extends Settings {
  /**
   * The folder that paths are relative to, by its own absolute path with `/`: for configurations that lie above it (`../.manifest-atlas.yaml`).
   * Empty where no path leads above it.
   */
  readonly root: string;
}

/** Files that are left out: nothing in them is reported, and they bring no objects by themselves. A kustomization still reads them. */
export interface Exclusion {
  /** The folder that the pattern starts from. */
  readonly folder: string;
  readonly pattern: string;
}

/** A `.manifest-atlas.yaml` as read. It holds for its folder and all below, up to the next one; several do not add up. */
export interface Configuration extends Settings {
  /** Of the file. */
  readonly path: string;
  readonly problems: readonly ConfigurationProblem[];
}

/** An entry that cannot be used, and that changes nothing but itself. */
export interface ConfigurationProblem {
  readonly message: Localized;
  /** In the file's document. */
  readonly span: Span;
}

/** What a section of the file gives, and what in it cannot be used. */
export interface ReadSection<Value> {
  readonly value: Value;
  readonly problems: readonly ConfigurationProblem[];
}

export const noLimits: Limits = { fileSizeMB: undefined };

export const noSettings: WorkspaceSettings = {
  root: '',
  severities: new Map(),
  kubernetesVersion: undefined,
  exclusions: [],
  relations: [],
  limits: noLimits,
};
