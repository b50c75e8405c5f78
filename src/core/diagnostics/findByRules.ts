import type { ApiReference } from '../api/apiReference.ts';
import { schemaOf } from '../graph/schemaOf.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { groupKindText } from '../kubernetes/groupVersionKind.ts';
import type { YamlNode } from '../yaml/node.ts';
import type { Finding, JudgedDocument } from './finding.ts';
import { podSpecsOf } from './objects/podSpecs.ts';
import type { AskedRule } from './ruleTable.ts';
import { walkSchema } from './schema/walkSchema.ts';
import { type WrittenResource, writtenResources } from './writtenResources.ts';

/**
 * What rules find in a document, in the order of the rules. Its resources and their pod specs are looked up once for all of them,
 * and its values are gone through once.
 */
export function findByRules(
  rules: readonly AskedRule[],
  { snapshot, document, api, codes }: Pick<JudgedDocument, 'snapshot' | 'document' | 'api' | 'codes'>,
): readonly Finding[] {
  const written = writtenResources(snapshot, document);
  const applied = written.flatMap((resource) => resource.applied);
  const kindsOfApplied = applied.map(groupKindText);
  const judged = { snapshot, document, api, codes, written, applied };
  const podSpecs = applied.flatMap(podSpecsOf);
  const inValues = findInValues(rules, snapshot, written, api);
  const findings: Finding[] = [];
  // Most rules find nothing in most documents: loops spare the lists that would be joined.
  for (const rule of rules) {
    const { find, kinds, findInResource, findInPodSpec, findInValue } = rule;
    if (find !== undefined) for (const finding of find(judged)) findings.push(finding);
    if (findInPodSpec !== undefined) {
      for (const spec of podSpecs) for (const finding of findInPodSpec(snapshot, spec)) findings.push(finding);
    }
    if (findInResource !== undefined) {
      for (const [index, resource] of applied.entries()) {
        if (kinds !== undefined && !kinds.has(kindsOfApplied[index] ?? '')) continue;
        for (const finding of findInResource(snapshot, resource)) findings.push(finding);
      }
    }
    if (findInValue !== undefined) for (const finding of inValues.get(rule) ?? []) findings.push(finding);
  }
  return findings;
}

/**
 * Resources of kinds that neither the reference nor a definition here knows are passed over. A rule finds something in an anchored value once, however
 * often it is used.
 */
function findInValues(
  rules: readonly AskedRule[],
  snapshot: Snapshot,
  written: readonly WrittenResource[],
  api: ApiReference,
): ReadonlyMap<AskedRule, readonly Finding[]> {
  const findings = new Map<AskedRule, Finding[]>();
  const judged = new Map<AskedRule, Set<YamlNode>>();
  const valueRules = rules.filter(({ findInValue }) => findInValue !== undefined);
  for (const resource of written) {
    const schema = schemaOf(snapshot, api, resource.written);
    if (schema === undefined) continue;
    const judgement = { snapshot, api, schema, resource };
    walkSchema(resource.written.node, schema, (place) => {
      for (const rule of valueRules) {
        const found = rule.findInValue?.(place, judgement) ?? [];
        if (found.length === 0 || judged.get(rule)?.has(place.node)) continue;
        judged.set(rule, (judged.get(rule) ?? new Set()).add(place.node));
        findings.set(rule, [...(findings.get(rule) ?? []), ...found]);
      }
    });
  }
  return findings;
}
