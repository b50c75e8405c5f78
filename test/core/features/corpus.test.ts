import { describe, expect, test } from 'vitest';
import { noStoryTexts } from '../../../src/core/explain/createStoryTexts.ts';
import { buildGraphView } from '../../../src/core/features/buildGraphView.ts';
import { hover } from '../../../src/core/features/hover/hover.ts';
import { noLinks, renderMarkdown, renderPlain } from '../../../src/core/features/renderProse.ts';
import { story, storyBlocks } from '../../../src/core/features/story/story.ts';
import { filesOf, type Snapshot } from '../../../src/core/graph/snapshot.ts';
import type { ManifestDocument } from '../../../src/core/model/resource.ts';
import { walk } from '../../../src/core/yaml/walk.ts';
import { corpusRepositories, readRepository } from '../../support/corpus.ts';
import { evidenceProblems, fileEvidenceProblems } from '../../support/evidence.ts';
import { graphOf } from '../../support/graphLines.ts';
import { graphProblems } from '../../support/graphProblems.ts';
import { noApiReference } from '../../support/noApiReference.ts';
import { documentsOf, findingsOf, snapshotOf } from '../../support/snapshotOf.ts';
import { writtenGlossary } from '../../support/writtenGlossary.ts';
import { writtenNotes } from '../../support/writtenNotes.ts';
import { writtenStoryTexts } from '../../support/writtenStoryTexts.ts';

const knowledge = { api: noApiReference, notes: writtenNotes, glossary: writtenGlossary, story: noStoryTexts };

const repositories = corpusRepositories();

describe.skipIf(repositories.length === 0)('real manifests (skipped where ../shared/corpus is absent)', () => {
  test.each(repositories)('%s', (name) => {
    const files = readRepository(name);
    const snapshot = snapshotOf(files);
    const view = graphOf(snapshot);
    expect(graphProblems(view)).toEqual([]);
    expect(evidenceProblems(snapshot)).toEqual([]);
    expect(graphProblems(buildGraphView(snapshot, { locale: 'en', findings: () => [], draws: 'all' }))).toEqual([]);
    expect(fileEvidenceProblems(snapshot)).toEqual([]);
    expect(spanProblems(snapshot)).toEqual([]);
    expect(hoverProblems(snapshot)).toEqual([]);
    expect(storyProblems(snapshot)).toEqual([]);
    expect(JSON.stringify(graphOf(snapshotOf([...files].reverse())))).toBe(JSON.stringify(view));
  });
});

/** Every node, finding, related place and edit lies in its document. */
function spanProblems(snapshot: Snapshot): readonly string[] {
  const nodes = documentsOf(snapshot).flatMap((document) => {
    const outside: string[] = [];
    walk(document.yaml.root, (node) => {
      if (!isInside(document, node)) outside.push(`${document.path}: node at ${node.start}`);
    });
    return outside;
  });
  const findings = findingsOf(snapshot).flatMap(({ code, place, related, fixes }) =>
    [place, ...related.map((one) => one.place), ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.place))]
      .filter(({ document, span }) => !isInside(document, span))
      .map(({ document }) => `${document.path}: ${code}`),
  );
  return [...nodes, ...findings];
}

function isInside(
  { yaml }: ManifestDocument,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  return start >= 0 && start <= end && end <= yaml.text.length;
}

/** Every resource that is applied has a story: sent, checked and stored by actors of the glossary, with nothing left out of a sentence. */
function storyProblems(snapshot: Snapshot): readonly string[] {
  return [...filesOf(snapshot)].flatMap(({ path, documents }) =>
    documents.flatMap(({ start, document }) =>
      document.resources.slice(0, 5).flatMap(({ node }) => {
        const told = story(snapshot, writtenStoryTexts, { path, offset: start + node.start }, 'ko');
        if (told === undefined) return [];
        const text = renderPlain(storyBlocks(told, writtenGlossary, 'ko'));
        const known = told.steps.every(({ actor }) => writtenGlossary.entryNamed(actor)?.id === actor);
        return known && told.steps.length >= 4 && !text.includes('undefined') ? [] : [`${path}:${start}`];
      }),
    ),
  );
}

/** A hover at ten places of every file lies in the file and can be rendered. */
function hoverProblems(snapshot: Snapshot): readonly string[] {
  return [...filesOf(snapshot)].flatMap(({ path, text, documents }) => {
    if (documents.length === 0 || text.length > 200_000) return [];
    const step = Math.max(1, Math.floor(text.length / 10));
    return Array.from({ length: 10 }, (_, index) => index * step).flatMap((offset) => {
      const shown = hover(snapshot, knowledge, { path, offset }, { locale: 'en', now: 0 });
      if (shown === undefined) return [];
      const inside = shown.span.start >= 0 && shown.span.start <= shown.span.end && shown.span.end <= text.length;
      const rendered = renderMarkdown(shown.blocks, noLinks) !== '';
      return inside && rendered ? [] : [`${path}:${offset}`];
    });
  });
}
