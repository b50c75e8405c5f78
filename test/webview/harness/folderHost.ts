import { emptyApiReference } from '../../../src/core/api/createApiReference.ts';
import { diagnose } from '../../../src/core/diagnostics/diagnose.ts';
import { glossaryOf } from '../../../src/core/explain/createGlossary.ts';
import { notesOf } from '../../../src/core/explain/createNotes.ts';
import { noStoryTexts } from '../../../src/core/explain/createStoryTexts.ts';
import { fieldNotes } from '../../../src/core/explain/fieldNotes.ts';
import { glossaryEntries } from '../../../src/core/explain/glossaryEntries.ts';
import { buildGraph } from '../../../src/core/features/buildGraphView.ts';
import { detailsOf } from '../../../src/core/features/details/details.ts';
import { fixNamed } from '../../../src/core/features/details/fixNamed.ts';
import { entriesIn, traceAt } from '../../../src/core/features/trace/traceView.ts';
import type { Locale } from '../../../src/core/localized.ts';
import type { ManifestDocument } from '../../../src/core/model/resource.ts';
import type { FromPanel, ToPanel } from '../../../src/webview/protocol.ts';
import { applyFix } from '../../support/applyEdits.ts';
import type { FixtureFile } from '../../support/fixture.ts';
import { documentsOf, snapshotOf } from '../../support/snapshotOf.ts';

/** What the extension does for the panel, for manifests that are nowhere but here: gives the answers to a message. */
export function folderHost(start: readonly FixtureFile[], locale: Locale): (message: FromPanel) => readonly ToPanel[] {
  let files = start;
  const view = () => {
    const snapshot = snapshotOf(files);
    return buildGraph(snapshot, { locale, findings: (document) => diagnose(snapshot, document) }).view;
  };
  return (message) => {
    const snapshot = snapshotOf(files);
    const findings = (document: ManifestDocument) => diagnose(snapshot, document);
    const graph = buildGraph(snapshot, { locale, findings });
    switch (message.type) {
      case 'ready':
        return [{ type: 'graph', graph: graph.view, locale, folder: 'manifests' }];
      case 'describe': {
        const knowledge = {
          api: emptyApiReference,
          notes: notesOf(fieldNotes),
          glossary: glossaryOf(glossaryEntries),
          story: noStoryTexts,
        };
        const details = detailsOf(graph, message, { knowledge, findings, locale, now: 0 });
        return details === undefined ? [] : [{ type: 'details', details }];
      }
      case 'listEntries':
        return [{ type: 'entries', entries: entriesIn(graph) }];
      case 'trace': {
        const { node, field, parent } = message;
        const trace = traceAt(graph, message, locale);
        return [{ type: 'trace', entry: { node, field, parent }, ...(trace === undefined ? {} : { trace }) }];
      }
      case 'applyFix': {
        const known = documentsOf(snapshot).flatMap(findings);
        const fix = fixNamed(snapshot, known, message, locale);
        if (fix !== undefined) files = applyFix(snapshot, files, fix);
        return [{ type: 'graph', graph: view(), locale, folder: 'manifests' }];
      }
      default:
        return [];
    }
  };
}
