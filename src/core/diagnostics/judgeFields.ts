import type { ApiReference } from '../api/apiReference.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type { ManifestDocument } from '../model/resource.ts';
import type { YamlNode } from '../yaml/node.ts';
import type { Finding } from './finding.ts';
import { type SchemaPlace, walkSchema } from './walkSchema.ts';
import { type WrittenResource, writtenResources } from './writtenResources.ts';

/**
 * What `judge` finds in the values of a document that the reference describes, as they are written. Resources of kinds that it does
 * not know are passed over. An anchored value is judged once, however often it is used.
 */
export function judgeFields(
  snapshot: Snapshot,
  document: ManifestDocument,
  api: ApiReference,
  judge: (place: SchemaPlace, resource: WrittenResource) => readonly Finding[],
): readonly Finding[] {
  const findings: Finding[] = [];
  const judged = new Set<YamlNode>();
  for (const resource of writtenResources(snapshot, document)) {
    const { written } = resource;
    const schema = api.schema(written.apiVersion, written.kind);
    if (schema === undefined) continue;
    walkSchema(written.node, schema, (place) => {
      const found = judge(place, resource);
      if (found.length === 0 || judged.has(place.node)) return;
      judged.add(place.node);
      findings.push(...found);
    });
  }
  return findings;
}
