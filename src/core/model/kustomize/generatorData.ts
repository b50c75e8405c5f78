import type { YamlNode } from '../../yaml/node.ts';
import { childOf, itemsOf } from '../../yaml/nodes.ts';
import { isManifestPath, resolvePath } from '../manifestPaths.ts';
import { type BuildRun, type Layer, plainText, reachSteering, reportProblem } from './buildRun.ts';
import { isOutside } from './findTarget.ts';
import { problemWords } from './problemWords.ts';

/** One key of a generated ConfigMap or Secret. */
export interface DataPair {
  readonly key: string;
  /** Undefined where it comes from something that is not here to read. */
  readonly value: string | undefined;
  /** What names it in the kustomization. */
  readonly node: YamlNode;
}

export interface GeneratorData {
  readonly pairs: readonly DataPair[];
  /** False where a file of pairs could not be read: there may be more keys. */
  readonly known: boolean;
}

/** The content of one generator: `literals`, `files`, `envs` and `env`. Of a key that comes twice the first counts. */
export function readGeneratorData(run: BuildRun, layer: Layer, generator: YamlNode): GeneratorData {
  const literals = itemsOf(childOf(generator, 'literals')).flatMap((node) => readLiteral(run, layer, node));
  const files = itemsOf(childOf(generator, 'files')).flatMap((node) => readFilePair(run, layer, node));
  const env = childOf(generator, 'env');
  const envFiles = [...itemsOf(childOf(generator, 'envs')), ...(env === undefined ? [] : [env])];
  const envs = envFiles.map((node) => readEnvFile(run, layer, node));
  const pairs = [...envs.flatMap((pair) => pair ?? []), ...files, ...literals];
  const known = envs.every((pair) => pair !== undefined) && pairs.every(({ value }) => value !== undefined);
  return { pairs: pairs.filter(({ key }, index) => pairs.findIndex((pair) => pair.key === key) === index), known };
}

/** `key=value`, where the value may be in quotes. */
function readLiteral(run: BuildRun, layer: Layer, node: YamlNode): readonly DataPair[] {
  const text = plainText(node) ?? '';
  const equals = text.indexOf('=');
  if (equals <= 0) {
    reportProblem(run, 'invalid', layer, node, problemWords.invalidPair(text));
    return [];
  }
  return [{ key: text.slice(0, equals), value: withoutQuotes(text.slice(equals + 1)), node }];
}

/** `path`, whose last segment is the key, or `key=path`. */
function readFilePair(run: BuildRun, layer: Layer, node: YamlNode): readonly DataPair[] {
  const text = plainText(node) ?? '';
  const equals = text.indexOf('=');
  if (text === '' || equals === 0) return [];
  const path = text.slice(equals + 1);
  const key = equals < 0 ? path.slice(path.lastIndexOf('/') + 1) : text.slice(0, equals);
  return [{ key, value: readText(run, layer, node, path), node }];
}

/** Lines of `key=value`; a key alone takes its value from the environment of kubectl. Undefined where it cannot be read. */
function readEnvFile(run: BuildRun, layer: Layer, node: YamlNode): readonly DataPair[] | undefined {
  const text = readText(run, layer, node, plainText(node) ?? '');
  if (text === undefined) return undefined;
  return text.split(/\r?\n/).flatMap((line) => {
    const pair = line.trimStart();
    if (pair === '' || pair.startsWith('#')) return [];
    const equals = pair.indexOf('=');
    return [
      { key: equals < 0 ? pair : pair.slice(0, equals), value: equals < 0 ? undefined : pair.slice(equals + 1), node },
    ];
  });
}

function readText(run: BuildRun, layer: Layer, node: YamlNode, written: string): string | undefined {
  const path = resolvePath(layer.folder, written);
  const file = path === undefined ? undefined : run.read(path);
  if (file !== undefined) {
    reachSteering(run, file.path);
    return file.skipped === undefined ? file.text : undefined;
  }
  // Only manifests are always read: that a file of another kind is not known here does not mean that it is not there.
  if (path !== undefined && !isOutside(run, path) && isManifestPath(path)) {
    reportProblem(run, 'missing-path', layer, node, problemWords.missingPath(written));
  }
  return undefined;
}

function withoutQuotes(text: string): string {
  const first = text.charAt(0);
  const quoted = text.length > 1 && (first === '"' || first === "'") && text.endsWith(first);
  return quoted ? text.slice(1, -1) : text;
}
