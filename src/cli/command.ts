import type { Locale, Severity } from '../core/index.ts';

export interface CheckOptions {
  readonly name: 'check';
  readonly paths: readonly string[];
  readonly locale: Locale;
  readonly format: 'text' | 'json' | 'sarif';
  readonly failOn: Severity | 'never';
  readonly context: string | undefined;
  readonly baseline: string | undefined;
  readonly fix: 'no' | 'write' | 'dry run';
  /** The minor version of Kubernetes 1; `undefined` where the call does not say. */
  readonly kubernetesVersion: number | undefined;
}

export interface GraphOptions {
  readonly name: 'graph';
  readonly paths: readonly string[];
  readonly locale: Locale;
  /** `text` for traces only. */
  readonly format: 'json' | 'mermaid' | 'dot' | 'svg' | 'text';
  readonly context: string | undefined;
  /** `KIND/NAME` as written. */
  readonly focus: string | undefined;
  /** Steps around the focus, 0 or more. */
  readonly depth: number;
  /** Where requests come in: `KIND/NAME`, `Service/NAME:PORT` or an address. */
  readonly trace: string | undefined;
  /** `'all'`: what would hide everything else too, such as images. */
  readonly draws: 'all' | 'usual';
}

export interface RelationsOptions {
  readonly name: 'relations';
  readonly locale: Locale;
  readonly format: 'text' | 'json';
}

export interface ExplainOptions {
  readonly name: 'explain';
  readonly target: string;
  readonly locale: Locale;
  readonly format: 'text' | 'markdown' | 'json';
  readonly context: string | undefined;
  /** Of a place: what is known of the field, what happens when the resource is applied, or how its Pods are exchanged. */
  readonly tells: 'field' | 'story' | 'rollout';
}

export type Command =
  | CheckOptions
  | GraphOptions
  | RelationsOptions
  | ExplainOptions
  | { readonly name: 'help'; readonly locale: Locale }
  | { readonly name: 'version' }
  /** Wrong usage, in one line. */
  | { readonly name: 'problem'; readonly message: string };
