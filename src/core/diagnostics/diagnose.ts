import type { ApiReference } from '../api/apiReference.ts';
import { emptyApiReference } from '../api/createApiReference.ts';
import type { ConfiguredSeverity, Settings } from '../configuration/configuration.ts';
import { resourcesIn, type Snapshot, settingsAt } from '../graph/snapshot.ts';
import type { Localized } from '../localized.ts';
import type { ManifestDocument, Resource } from '../model/resource.ts';
import { unitOf } from '../model/units.ts';
import { diagnosticRules } from './diagnosticRules.ts';
import { findByRules } from './findByRules.ts';
import type { Finding } from './finding.ts';
import { isIgnored } from './isIgnored.ts';
import { type AskedRule, createRuleTable, type RuleTable } from './ruleTable.ts';

/**
 * All findings of one document, in the order of their places. Depends on the snapshot only through what the document links to.
 * Where several kustomizations apply the document, what is wrong in all of them is said once, and what is wrong in some says in
 * which. A finding may stand in another document: in the patch or the kustomization that brought the value.
 * Without a reference of the API (or with the empty one) no field is judged by its schema.
 * Settings turn rules on and off and say how grave their findings are; what a comment ignores is not there.
 */
export function diagnose(
  snapshot: Snapshot,
  document: ManifestDocument,
  api: ApiReference = emptyApiReference,
  rules: RuleTable = allRules,
): readonly Finding[] {
  if (snapshot.excluded.has(document.path)) return [];
  const { severities } = settingsAt(snapshot, document.path);
  const isSet = severities.size > 0;
  const asked = isSet ? rules.all.filter((rule) => isOn(rule, severities)) : rules.onByDefault;
  const found = findByRules(asked, { snapshot, document, api, codes });
  const findings = isSet ? found.map((finding) => withSeverity(finding, severities.get(finding.code))) : found;
  if (findings.length === 0) return findings;
  const units = unitNames(snapshot, resourcesIn(snapshot, document));
  const said = units.size > 1 ? mergedOverUnits(snapshot, findings, units) : findings;
  return said
    .filter((finding) => !isIgnored(snapshot, finding))
    .sort((a, b) => a.place.span.start - b.place.span.start || a.place.span.end - b.place.span.end);
}

const allRules = createRuleTable(diagnosticRules);

const codes: ReadonlySet<string> = new Set(diagnosticRules.map(({ code }) => code));

function isOn({ code, offByDefault }: AskedRule, severities: Settings['severities']): boolean {
  const set = severities.get(code);
  return set === undefined ? !offByDefault : set !== 'off';
}

function withSeverity(finding: Finding, severity: ConfiguredSeverity | undefined): Finding {
  return severity === undefined || severity === 'off' ? finding : { ...finding, severity };
}

function mergedOverUnits(snapshot: Snapshot, findings: readonly Finding[], units: ReadonlySet<string>): Finding[] {
  const same = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { code, message, place } = finding;
    const key = JSON.stringify([code, message.en, place.document.path, place.span.start, place.span.end]);
    same.set(key, [...(same.get(key) ?? []), finding]);
  }
  return [...same.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const concerned = unitNames(
      snapshot,
      group.flatMap(({ resource }) => resource ?? []),
    );
    const everywhere = concerned.size === 0 || concerned.size === units.size;
    return [everywhere ? first : { ...first, message: inUnits(first.message, concerned) }];
  });
}

function inUnits(message: Localized, units: ReadonlySet<string>): Localized {
  const names = [...units].sort().join(', ');
  return { en: `${message.en} (In ${names}.)`, ko: `${message.ko} (${names}에서)` };
}

function unitNames({ units }: Snapshot, resources: readonly Resource[]): ReadonlySet<string> {
  return new Set(resources.map(({ objects }) => unitOf(units, objects[0].path).path));
}
