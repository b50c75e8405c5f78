import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual, promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { buildKustomization } from '../../../../src/core/model/kustomize/buildKustomization.ts';
import { isRemote } from '../../../../src/core/model/kustomize/findTarget.ts';
import { isSilent, type KustomizeBuild } from '../../../../src/core/model/kustomize/kustomizeBuild.ts';
import { type ManifestFile, readManifestFile } from '../../../../src/core/model/manifestFile.ts';
import { descend, itemsOf, textOf } from '../../../../src/core/yaml/nodes.ts';
import { byIdentity, hasKubectl, readBuilt, toJson, withoutKubectl } from './support.ts';

const corpus = join(import.meta.dirname, '../../../../../shared/corpus');
const hasCorpus = existsSync(corpus);
const why = hasCorpus ? withoutKubectl : ' (skipped: ../shared/corpus is not there)';

/** The fields that say what an object is, and what it selects. */
const identity = ['apiVersion', 'kind', 'metadata'];
const selection = [
  'spec.selector',
  'spec.podSelector',
  'spec.template.metadata',
  'spec.jobTemplate.spec.template.metadata',
];

describe.skipIf(!hasCorpus || !hasKubectl)(`the kustomizations of real repositories${why}`, () => {
  test('come to what kubectl makes of them', { timeout: 300_000 }, async () => {
    const files = createReader();
    const waiting = kustomizationPaths()
      .map((path) => ({ path, built: buildKustomization(path, files.read, files.isFolder) }))
      .filter(({ built }) => !reachesOut(built, files.read));
    const results: Comparison[] = [];
    const work = async (): Promise<void> => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        results.push(compare(next.path, next.built, await askKubectl(next.path)));
      }
    };
    await Promise.all([work(), work()]);
    const built = results.filter(({ verdict }) => verdict !== 'refused');
    const alarmed = built.filter(({ problems }) => problems > 0).map(({ path }) => path);
    const whole = built.filter(({ verdict }) => verdict === 'same');
    const selects = built.filter(({ verdict }) => verdict !== 'different');
    const others = built.filter(({ verdict }) => verdict !== 'same').map(({ path, verdict }) => `${path}: ${verdict}`);
    console.log(
      [
        `of ${built.length} kustomizations that kubectl builds, ${whole.length} agree in every field,`,
        `${selects.length} in names, namespaces, labels and selectors; the others:\n${others.toSorted().join('\n')}`,
      ].join(' '),
    );
    expect(alarmed).toEqual([]);
    expect(built.length).toBeGreaterThan(150);
    expect(whole.length / built.length).toBeGreaterThan(0.96);
    expect(selects.length / built.length).toBeGreaterThan(0.98);
  });
});

interface Comparison {
  readonly path: string;
  /** How many things are said to be refused by kubectl. */
  readonly problems: number;
  readonly verdict: 'same' | 'same selection' | 'different' | 'refused';
}

function compare(path: string, built: KustomizeBuild, expected: Record<string, unknown> | undefined): Comparison {
  const problems = built.problems.filter((problem) => !isSilent(problem)).length;
  if (expected === undefined) return { path, problems, verdict: 'refused' };
  const actual = byIdentity(built.resources.map(({ node }) => toJson(node)));
  if (isDeepStrictEqual(actual, expected)) return { path, problems, verdict: 'same' };
  return {
    path,
    problems,
    verdict: isDeepStrictEqual(excerpt(actual), excerpt(expected)) ? 'same selection' : 'different',
  };
}

function excerpt(objects: Record<string, unknown>): unknown {
  const fieldsOf = (object: unknown) => [...identity, ...selection].map((path) => valueAt(object, path));
  return Object.entries(objects)
    .map(([id, object]) => [id, fieldsOf(object)] as const)
    .toSorted(([a], [b]) => a.localeCompare(b));
}

function valueAt(object: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], object);
}

/** What kubectl makes of it; undefined where it refuses. */
async function askKubectl(path: string): Promise<Record<string, unknown> | undefined> {
  const options = { maxBuffer: 1_000_000_000 };
  return promisify(execFile)('kubectl', ['kustomize', join(corpus, dirname(path))], options).then(
    ({ stdout }) => byIdentity(readBuilt(stdout)),
    () => undefined,
  );
}

function kustomizationPaths(): readonly string[] {
  const names = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).toSorted();
  return names.filter((name) => /(^|\/)(kustomization\.ya?ml|Kustomization)$/.test(name));
}

function createReader() {
  const files = new Map<string, ManifestFile | undefined>();
  const readOnce = (path: string) => {
    const full = join(corpus, path);
    const isFile = existsSync(full) && statSync(full).isFile();
    return isFile ? readManifestFile(path, readFileSync(full, 'utf8')) : undefined;
  };
  const read = (path: string) => {
    if (!files.has(path)) files.set(path, readOnce(path));
    return files.get(path);
  };
  const isFolder = (path: string) => existsSync(join(corpus, path)) && statSync(join(corpus, path)).isDirectory();
  return { read, isFolder };
}

/** True where some kustomization that it reaches names something on another machine: kubectl would try to fetch it. */
function reachesOut({ reached }: KustomizeBuild, read: (path: string) => ManifestFile | undefined): boolean {
  return reached.some((path) => {
    const root = read(path)?.documents[0]?.document.yaml.root;
    return ['resources', 'bases', 'components', 'patches', 'crds', 'helmCharts'].some((field) =>
      itemsOf(descend(root, field)).some((item) =>
        [item, descend(item, 'path'), descend(item, 'repo')].some((node) => isRemote(textOf(node) ?? '')),
      ),
    );
  });
}
