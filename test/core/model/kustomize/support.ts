import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { buildKustomization } from '../../../../src/core/model/kustomize/buildKustomization.ts';
import type { BuiltResource, KustomizeBuild } from '../../../../src/core/model/kustomize/kustomizeBuild.ts';
import { readManifestFile } from '../../../../src/core/model/manifestFile.ts';
import type { Place } from '../../../../src/core/model/resource.ts';
import type { ScalarNode, YamlNode } from '../../../../src/core/yaml/node.ts';
import { descend, spanOf } from '../../../../src/core/yaml/nodes.ts';

/** Files by path. In the text a line `#- /path` starts a file; what stands before the first is /kustomization.yaml. */
export function filesOf(text: string): ReadonlyMap<string, string> {
  const [first = '', ...rest] = text.split(/^#- \//m);
  const files = rest.map((part) => {
    const end = part.indexOf('\n');
    return [part.slice(0, end).trim(), part.slice(end + 1)] as const;
  });
  return new Map(first.trim() === '' ? files : [['kustomization.yaml', first] as const, ...files]);
}

/** Builds the kustomization at `path` of a folder that is written as one text. */
export function build(text: string, path = 'kustomization.yaml'): KustomizeBuild {
  const texts = filesOf(text);
  const files = new Map([...texts].map(([name, content]) => [name, readManifestFile(name, content)] as const));
  const isFolder = (folder: string) => [...files.keys()].some((name) => name.startsWith(`${folder}/`));
  return buildKustomization(path, (name) => files.get(name), isFolder);
}

/** What is applied, one line each: `Kind namespace/name`. */
export function namesOf({ resources }: KustomizeBuild): readonly string[] {
  return resources.map(({ node }) => {
    const { kind, metadata } = toJson(node) as { kind: string; metadata: { name: string; namespace?: string } };
    return `${kind} ${metadata.namespace === undefined ? '' : `${metadata.namespace}/`}${metadata.name}`;
  });
}

/** The problems, one line each: `kind: text that is marked <- message`. */
export function problemsOf({ problems }: KustomizeBuild): readonly string[] {
  return problems.map(({ kind, place, message }) => `${kind}: ${textAt(place)} <- ${message.en}`);
}

export function incompleteOf({ incomplete }: KustomizeBuild): readonly string[] {
  return incomplete.map(({ place, reason }) => `${textAt(place)} <- ${reason.en}`);
}

export function textAt({ document, span }: Place): string {
  return document.yaml.text.slice(span.start, span.end);
}

/** The resource whose effective name is `name`. */
export function resourceOf({ resources }: KustomizeBuild, name: string): BuiltResource {
  const found = resources.find(({ node }) =>
    descend(node, 'metadata', 'name') === undefined ? false : nameOf(node) === name,
  );
  if (found === undefined) throw new Error(`no resource ${name} in ${resources.map(({ node }) => nameOf(node))}`);
  return found;
}

/** Where a field of an effective resource is written: `file: text`. */
export function writtenAt(resource: BuiltResource, ...path: readonly (string | number)[]): string {
  const node = descend(resource.node, ...path);
  if (node === undefined) return 'nowhere';
  const document = resource.origins.get(node) ?? resource.source?.document;
  return document === undefined ? 'nowhere' : `${document.path}: ${textAt({ document, span: spanOf(node) })}`;
}

export function fieldIn(resource: BuiltResource, ...path: readonly (string | number)[]): unknown {
  return toJson(descend(resource.node, ...path));
}

function nameOf(node: YamlNode): unknown {
  return toJson(descend(node, 'metadata', 'name'));
}

/** The node as JSON; plain `yes`, `n` and the like are the strings that Kustomize makes of them. */
export function toJson(node: YamlNode | undefined): unknown {
  if (node === undefined) return undefined;
  if (node.type === 'scalar') return isWord(node) ? node.text : node.value;
  if (node.type === 'sequence') return node.items.map(toJson);
  return Object.fromEntries(node.entries.map(({ name, key, value }) => [isWord(key) ? key.text : name, toJson(value)]));
}

function isWord({ value, text }: ScalarNode): boolean {
  return typeof value === 'boolean' && !/^(true|false)$/i.test(text);
}

export const hasKubectl = tryKubectl();
/** For the names of tests that ask kubectl. */
export const withoutKubectl = hasKubectl ? '' : ' (skipped: kubectl is not on the PATH)';

function tryKubectl(): boolean {
  try {
    execFileSync('kubectl', ['kustomize', '--help'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** What `kubectl kustomize` makes of the folder, by `kind/namespace/name`; undefined where it refuses. */
export function askKubectl(text: string, folder = '.'): Record<string, unknown> | undefined {
  const root = mkdtempSync(join(tmpdir(), 'kustomize-'));
  try {
    for (const [path, content] of filesOf(text)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
    const command = ['kustomize', join(root, folder)];
    const output = execFileSync('kubectl', command, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return byIdentity(readBuilt(output));
  } catch {
    return undefined;
  } finally {
    rmSync(root, { recursive: true });
  }
}

export function readBuilt(output: string): readonly unknown[] {
  const { documents } = readManifestFile('built.yaml', output);
  return documents.map(({ document }) => toJson(document.yaml.root));
}

export function byIdentity(objects: readonly unknown[]): Record<string, unknown> {
  return Object.fromEntries(
    objects.map((object) => {
      const { apiVersion, kind, metadata } = object as {
        apiVersion: string;
        kind: string;
        metadata?: Record<string, string>;
      };
      return [`${apiVersion}/${kind} ${metadata?.['namespace'] ?? ''}/${metadata?.['name']}`, object];
    }),
  );
}

/** Every field of every resource is what kubectl makes of it; without kubectl nothing is compared. */
export function checkAgainstKubectl(text: string, path = 'kustomization.yaml'): void {
  const built = build(text, path);
  if (hasKubectl)
    expect(byIdentity(built.resources.map(({ node }) => toJson(node)))).toEqual(askKubectl(text, folderOf(path)));
}

/** kubectl refuses to build it; without kubectl nothing is asked. */
export function checkKubectlRefuses(text: string, path = 'kustomization.yaml'): void {
  if (hasKubectl) expect(askKubectl(text, folderOf(path))).toBeUndefined();
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/'))) || '.';
}
