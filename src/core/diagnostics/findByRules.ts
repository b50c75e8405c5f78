import type { ApiReference } from '../api/apiReference.ts';
import { schemaOf } from '../graph/schemaOf.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type { ManifestDocument } from '../model/resource.ts';
import type { YamlNode } from '../yaml/node.ts';
import type { DiagnosticRule, Finding, ValueRule } from './finding.ts';
import { walkSchema } from './schema/walkSchema.ts';
import { type WrittenResource, writtenResources } from './writtenResources.ts';

/** A document that is judged, and what it is judged by. */
export interface Judged {
  readonly snapshot: Snapshot;
  readonly document: ManifestDocument;
  readonly api: ApiReference;
  /** Of all rules there are. */
  readonly codes: ReadonlySet<string>;
}

/**
 * What rules find in a document, in the order of the rules. Its resources are looked up once for all of them, and its values are
 * gone through once.
 */
export function findByRules(rules: readonly DiagnosticRule[], judged: Judged): readonly Finding[] {
  const { snapshot, document, api, codes } = judged;
  const written = writtenResources(snapshot, document);
  const resources = written.flatMap(({ applied }) => applied);
  const valueRules = rules.filter((rule) => 'findInValue' in rule);
  const inValues = findInValues(valueRules, snapshot, written, api);
  const findings: Finding[] = [];
  // Most rules find nothing in most documents: loops spare the lists that would be joined.
  for (const rule of rules) {
    if ('find' in rule) for (const finding of rule.find(snapshot, document, api, codes)) findings.push(finding);
    if ('findInResource' in rule) {
      for (const resource of resources) {
        for (const finding of rule.findInResource(snapshot, resource)) findings.push(finding);
      }
    }
    if ('findInValue' in rule) for (const finding of inValues.get(rule) ?? []) findings.push(finding);
  }
  return findings;
}

/**
 * Resources of kinds that neither the reference nor a definition here knows are passed over. A rule finds something in an anchored value once, however
 * often it is used.
 */
function findInValues(
  rules: readonly ValueRule[],
  snapshot: Snapshot,
  written: readonly WrittenResource[],
  api: ApiReference,
): ReadonlyMap<ValueRule, readonly Finding[]> {
  const findings = new Map<ValueRule, Finding[]>();
  const judged = new Map<ValueRule, Set<YamlNode>>();
  for (const resource of written) {
    const schema = schemaOf(snapshot, api, resource.written);
    if (schema === undefined) continue;
    const judgement = { snapshot, api, schema, resource };
    walkSchema(resource.written.node, schema, (place) => {
      for (const rule of rules) {
        const found = rule.findInValue(place, judgement);
        if (found.length === 0 || judged.get(rule)?.has(place.node)) continue;
        judged.set(rule, (judged.get(rule) ?? new Set()).add(place.node));
        findings.set(rule, [...(findings.get(rule) ?? []), ...found]);
      }
    });
  }
  return findings;
}
