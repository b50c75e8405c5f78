import type { Finding } from '../diagnostics/finding.ts';
import type { Place, Resource } from '../model/resource.ts';
import { spanOf } from '../yaml/nodes.ts';

/** Those of a document's findings that are about a resource, or stand inside it as written. */
export function findingsAbout(findings: readonly Finding[], writer: Resource): readonly Finding[] {
  const { document, node } = writer.source ?? writer;
  return findings.filter(
    ({ place, resource }) => resource === writer || overlaps(place, { document, span: spanOf(node) }),
  );
}

/** Those of a document's findings that stand where an edge is written. */
export function findingsAt(findings: readonly Finding[], at: Place): readonly Finding[] {
  return findings.filter(({ place }) => overlaps(place, at));
}

function overlaps(inner: Place, outer: Place): boolean {
  return (
    inner.document === outer.document && inner.span.start >= outer.span.start && inner.span.start <= outer.span.end
  );
}
