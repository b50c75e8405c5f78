import { isTypo } from '../graph/similarity.ts';
import { namePlace, type Snapshot } from '../graph/snapshot.ts';
import type { Localized } from '../localized.ts';
import type { AppliedKustomization } from '../model/applyKustomization.ts';
import type { KustomizeProblem, KustomizeProblemKind } from '../model/kustomize/kustomizeBuild.ts';
import { getFrom } from '../model/persistentMap.ts';
import type { ManifestDocument, Resource } from '../model/resource.ts';
import type { DiagnosticRule, Finding, Fix, RelatedPlace } from './finding.ts';
import { meantText, nearTexts } from './fixes/changeText.ts';
import { type BuildProblem, problemsIn } from './references/kustomizationProblems.ts';

/**
 * What `kubectl kustomize` refuses: it says so at the first such place, and builds nothing. Paths that lead to nothing and objects
 * that are there twice have codes of their own. What a patch or a count changes is missing only where all that is built is known.
 * https://kubernetes.io/docs/tasks/manage-kubernetes-objects/kustomization/#kustomize-feature-list
 */
export const kustomizationDoesNotBuild: DiagnosticRule = {
  code: 'kustomization-does-not-build',
  severity: 'error',
  summary: {
    en: 'kubectl cannot build a kustomization: a misspelt field, a patch with nothing to change, a circle, and the like.',
    ko: 'kubectl이 kustomization을 빌드할 수 없습니다. 필드 이름이 틀렸거나, patch가 바꿀 대상이 없거나, 서로를 순환해서 가리키는 경우 등입니다.',
  },
  documentation: 'https://kubernetes.io/docs/tasks/manage-kubernetes-objects/kustomization/#kustomize-feature-list',
  *find({ snapshot, document }) {
    for (const found of problemsIn(snapshot, document)) {
      if (isRefused(found)) yield finding(snapshot, document, found);
    }
  },
};

function isRefused({ problem: { kind }, build }: BuildProblem): boolean {
  if (kind === 'no-target') return build.foreseen && !build.problems.some((other) => hidesOthers.has(other.kind));
  return kind === 'above' || refused.has(kind);
}

const refused: ReadonlySet<KustomizeProblemKind> = new Set([
  'cycle',
  'several-kustomizations',
  'wrong-kind',
  'invalid',
]);

/** With these it is not known what there is to change. */
const hidesOthers: ReadonlySet<KustomizeProblemKind> = new Set([...refused, 'missing-path', 'outside', 'unreadable']);

function finding(snapshot: Snapshot, document: ManifestDocument, { problem, build }: BuildProblem): Finding {
  const { kind, message, place, among = [] } = problem;
  const written = writtenName(problem);
  const near = written === undefined ? [] : nearTexts(written.name, among);
  const meant = meantText(near);
  // With a flag kubectl builds it, and so do tools that set the flag.
  const fails = kind === 'above' ? { en: '', ko: '' } : cannotBuild;
  return {
    code: 'kustomization-does-not-build',
    severity: kind === 'above' ? 'information' : 'error',
    message: { en: message.en + fails.en + meant.en, ko: message.ko + fails.ko + meant.ko },
    place: { document, span: place.span },
    related: [...builtFrom(snapshot, document, build), ...named(build, near)],
    fixes: written === undefined ? replacing(problem) : renaming(written, near),
  };
}

const cannotBuild: Localized = { en: ' kubectl cannot build this.', ko: ' kubectl이 빌드할 수 없습니다.' };

/** The name that nothing has, and where it is written just so; `undefined` where an alias or an escape gives it. */
function writtenName({ among, written, place }: KustomizeProblem) {
  if (among === undefined) return undefined;
  const { document, span } = written ?? place;
  const source = document.yaml.text.slice(span.start, span.end);
  const name = source.replace(/^(["'])(.*)\1$/, '$2');
  return /\s/.test(name) ? undefined : { name, source, place: { document, span } };
}

function builtFrom(snapshot: Snapshot, document: ManifestDocument, { path }: AppliedKustomization): RelatedPlace[] {
  const root = getFrom(snapshot.files, path)?.documents[0]?.document;
  if (root === undefined || root === document) return [];
  const message = { en: 'It is built for this kustomization.', ko: '이 kustomization을 위해 빌드됩니다.' };
  return [{ place: { document: root, span: { start: 0, end: 0 } }, message }];
}

/** The resources that may be meant. */
function named({ resources }: AppliedKustomization, near: readonly string[]): RelatedPlace[] {
  const meant = resources.filter(({ name, source }) => near.includes(source?.name ?? name)).slice(0, near.length);
  return meant
    .map((resource) => resource.source ?? resource)
    .map((resource) => ({
      place: namePlace(resource),
      message: isHere(resource),
    }));
}

function isHere({ kind, name }: Resource): Localized {
  return { en: `${kind} \`${name}\` is here.`, ko: `${kind} \`${name}\`은(는) 여기에 있습니다.` };
}

function renaming(
  { name, source, place }: NonNullable<ReturnType<typeof writtenName>>,
  near: readonly string[],
): Fix[] {
  return near.map((text) => ({
    title: { en: `Change to \`${text}\``, ko: `\`${text}\`(으)로 변경` },
    safe: near.length === 1 && isTypo(text, name),
    edits: [{ place, newText: source.replace(name, () => text) }],
  }));
}

function replacing({ instead, place }: KustomizeProblem): Fix[] {
  if (instead === undefined) return [];
  const title = { en: `Change to \`${instead}\``, ko: `\`${instead}\`(으)로 변경` };
  return [{ title, safe: true, edits: [{ place, newText: instead }] }];
}
