import type { Snapshot } from '../graph/snapshot.ts';
import { isPlaceholder } from '../kubernetes/isPlaceholder.ts';
import type { Localized } from '../localized.ts';
import type { KustomizeProblem } from '../model/kustomize/kustomizeBuild.ts';
import { folderOf, isAlwaysRead, resolvePath } from '../model/manifestPaths.ts';
import { getFrom } from '../model/persistentMap.ts';
import type { ManifestDocument } from '../model/resource.ts';
import type { ScalarNode, YamlNode } from '../yaml/node.ts';
import type { PathStep } from '../yaml/nodeAt.ts';
import { childOf, spanOf } from '../yaml/nodes.ts';
import { walk } from '../yaml/walk.ts';
import type { DiagnosticRule, Finding, Fix } from './finding.ts';
import { replaceScalar } from './fixes/edits.ts';
import { problemsIn } from './references/kustomizationProblems.ts';
import { nearPaths } from './references/nearPaths.ts';

/**
 * A path in a kustomization that leads to nothing. URLs are fetched by kubectl, and what lies outside of what was read is not known.
 * https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/resource/
 */
export const kustomizationPathNotFound: DiagnosticRule = {
  code: 'kustomization-path-not-found',
  severity: 'error',
  summary: {
    en: 'A path in a kustomization leads to nothing.',
    ko: 'kustomization의 경로에 해당하는 파일이나 폴더가 없습니다.',
  },
  documentation:
    'https://kubernetes.io/docs/tasks/manage-kubernetes-objects/kustomization/#composing-and-customizing-resources',
  *find({ snapshot, document }) {
    for (const { problem } of problemsIn(snapshot, document)) {
      if (problem.kind !== 'missing-path') continue;
      const asked = pathAt(document, problem);
      if (asked !== undefined && isAlwaysRead(asked.path)) yield finding(snapshot, document, asked);
    }
  },
};

/** A path as a kustomization writes it: `path`, or `key=path` under `files`. */
interface AskedPath {
  readonly node: ScalarNode;
  /** What stands before the path: `key=`, mostly empty. */
  readonly before: string;
  readonly written: string;
  /** From the root of what was read. */
  readonly path: string;
  readonly field: readonly PathStep[];
}

function pathAt(document: ManifestDocument, { place }: KustomizeProblem): AskedPath | undefined {
  let found: { readonly node: YamlNode; readonly field: readonly PathStep[] } | undefined;
  walk(document.yaml.root, (node, field) => {
    if (node.start === place.span.start && node.end === place.span.end) found = { node, field: [...field] };
  });
  if (found === undefined) return undefined;
  const { field } = found;
  const node = found.node.type === 'map' ? childOf(found.node, 'path') : found.node;
  if (node?.type !== 'scalar') return undefined;
  const before = field.includes('files') ? node.text.slice(0, node.text.indexOf('=') + 1) : '';
  const written = node.text.slice(before.length);
  const path = resolvePath(folderOf(document.path), written);
  return path === undefined || isPlaceholder(written) ? undefined : { node, before, written, path, field };
}

function finding(snapshot: Snapshot, document: ManifestDocument, asked: AskedPath): Finding {
  const { node, field } = asked;
  // What is kept out of git is expected not to be here.
  const isGenerated = field[0] === 'secretGenerator' || field.includes('envs') || field.includes('env');
  return {
    code: 'kustomization-path-not-found',
    severity: isGenerated ? 'information' : 'error',
    message: message(snapshot, asked),
    place: { document, span: spanOf(node) },
    related: [],
    fixes: fixes(snapshot, document, asked),
  };
}

function message(snapshot: Snapshot, { path, written }: AskedPath): Localized {
  if (getFrom(snapshot.files, path) !== undefined) {
    return {
      en: `\`${written}\` is a file, and a folder with a kustomization.yaml belongs here; kubectl cannot build this.`,
      ko: `\`${written}\`은(는) 파일입니다. 여기에는 kustomization.yaml이 있는 폴더를 적어야 합니다. kubectl이 빌드할 수 없습니다.`,
    };
  }
  if (snapshot.folders.has(path)) {
    return {
      en: `The folder \`${written}\` has no kustomization.yaml; kubectl cannot build this.`,
      ko: `\`${written}\` 폴더에 kustomization.yaml이 없습니다. kubectl이 빌드할 수 없습니다.`,
    };
  }
  return {
    en: `There is no \`${written}\` here; kubectl cannot build this without it.`,
    ko: `\`${written}\`이(가) 여기에 없습니다. 없으면 kubectl이 빌드할 수 없습니다.`,
  };
}

function fixes(snapshot: Snapshot, document: ManifestDocument, asked: AskedPath): readonly Fix[] {
  const { node, before, path, written, field } = asked;
  const wants = field[0] === 'components' ? 'folders' : applied.has(String(field[0])) ? 'both' : 'files';
  const near = nearPaths(snapshot, { from: document.path, path, written, wants });
  return near.map((text) => ({
    title: { en: `Change to \`${text}\``, ko: `\`${text}\`(으)로 변경` },
    safe: false,
    edits: [replaceScalar(document, node, `${before}${text}`)],
  }));
}

const applied: ReadonlySet<string> = new Set(['resources', 'bases']);
