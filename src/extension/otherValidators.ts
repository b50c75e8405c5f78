import { Disposable, type Event, EventEmitter, extensions, languages, window, workspace } from 'vscode';
import { matchesWildcards } from '../core/index.ts';
import { uriOf } from './workspacePaths.ts';

/** The setting: `auto`, `on` (we report them always) or `off` (never). */
export const validationSetting = 'manifestAtlas.validation';

/**
 * Other extensions that report the syntax and the schema of YAML files: nothing is reported twice. Red Hat's YAML extension, with
 * `yaml.validate` on, reports syntax and duplicate keys of every YAML file; where it takes a file for a Kubernetes manifest (a glob in
 * `yaml.schemas`, or Microsoft's Kubernetes extension, which tells it to) the schema too.
 */
export interface OtherValidators {
  /** True for findings that we leave to them, or that are turned off. */
  readonly report: (path: string, code: string) => boolean;
  /** What they report may be something else now. */
  readonly onDidChange: Event<void>;
  readonly dispose: () => void;
}

/** What the answers depend on. */
interface Present {
  readonly setting: 'auto' | 'on' | 'off';
  readonly yaml: boolean;
  readonly kubernetes: boolean;
  /** As `yaml.schemas` has them for Kubernetes. */
  readonly globs: readonly string[];
}

/** Looks again whenever extensions or their settings change, until it is disposed of. */
export function createOtherValidators(): OtherValidators {
  const changed = new EventEmitter<void>();
  let present = look();
  const lookAgain = () => {
    const now = look();
    if (JSON.stringify(now) === JSON.stringify(present)) return;
    present = now;
    changed.fire();
  };
  const listeners = Disposable.from(
    extensions.onDidChange(lookAgain),
    workspace.onDidChangeConfiguration(lookAgain),
    // Nothing tells that an extension was activated: but then it has something to show soon, or something was opened.
    languages.onDidChangeDiagnostics(lookAgain),
    window.onDidChangeActiveTextEditor(lookAgain),
    workspace.onDidSaveTextDocument(lookAgain),
  );
  return {
    report: (path, code) => isReported(present, path, code),
    onDidChange: changed.event,
    dispose: () => Disposable.from(listeners, changed).dispose(),
  };
}

function look(): Present {
  const setting = workspace.getConfiguration().get<unknown>(validationSetting);
  const yaml = workspace.getConfiguration('yaml');
  return {
    setting: setting === 'on' || setting === 'off' ? setting : 'auto',
    yaml: isActive('redhat.vscode-yaml') && yaml.get<unknown>('validate') !== false,
    kubernetes: isActive('ms-kubernetes-tools.vscode-kubernetes-tools'),
    globs: kubernetesGlobs(yaml.get<unknown>('schemas')),
  };
}

function isActive(id: string): boolean {
  return extensions.getExtension(id)?.isActive === true;
}

/** `{ "kubernetes": "*.yaml" }` or `{ "kubernetes": ["*.yaml"] }`. */
function kubernetesGlobs(schemas: unknown): readonly string[] {
  if (typeof schemas !== 'object' || schemas === null) return [];
  return Object.entries(schemas)
    .filter(([schema]) => schema.trim().toLowerCase() === 'kubernetes')
    .flatMap(([, globs]) => [globs].flat())
    .filter((glob) => typeof glob === 'string');
}

function isReported({ setting, yaml, kubernetes, globs }: Present, path: string, code: string): boolean {
  if (!syntaxCodes.has(code) && !schemaCodes.has(code)) return false;
  if (setting !== 'auto') return setting === 'off';
  if (!yaml || !/\.ya?ml$/i.test(path)) return false;
  return syntaxCodes.has(code) || kubernetes || isMatched(globs, uriOf(path).toString(true));
}

/** Globs of that extension: a star is any text, the end must fit, and `!` takes a file out again. */
function isMatched(globs: readonly string[], address: string): boolean {
  const matches = (glob: string) => matchesWildcards(`*${glob}`, address);
  return (
    globs.some((glob) => !glob.startsWith('!') && matches(glob)) &&
    !globs.some((glob) => glob.startsWith('!') && matches(glob.slice(1)))
  );
}

const syntaxCodes: ReadonlySet<string> = new Set(['yaml-syntax', 'duplicate-key']);
const schemaCodes: ReadonlySet<string> = new Set([
  'unknown-field',
  'wrong-type',
  'missing-required-field',
  'invalid-value',
]);
