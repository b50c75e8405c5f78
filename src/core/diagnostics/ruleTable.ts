import { groupKindText } from '../kubernetes/groupVersionKind.ts';
import type { DiagnosticRule, DocumentRule, PodSpecRule, ResourceRule, ValueRule } from './finding.ts';

/**
 * Rules in their order, each with the same fields whether it has them or not: all rules are looked at for every document, and what an
 * object may have or not takes longer to look up than most rules take to find nothing.
 */
export interface RuleTable {
  readonly all: readonly AskedRule[];
  /** Those that run where nothing is set of any: nearly everywhere. */
  readonly onByDefault: readonly AskedRule[];
}

export interface AskedRule {
  readonly code: string;
  readonly offByDefault: boolean;
  readonly find: DocumentRule['find'] | undefined;
  /** As `groupKindText` has them; without them every kind. */
  readonly kinds: ReadonlySet<string> | undefined;
  readonly findInResource: ResourceRule['findInResource'] | undefined;
  readonly findInPodSpec: PodSpecRule['findInPodSpec'] | undefined;
  readonly findInValue: ValueRule['findInValue'] | undefined;
}

/** Made once, asked often. */
export function createRuleTable(rules: readonly DiagnosticRule[]): RuleTable {
  const all = rules.map((rule: Partial<DocumentRule & ResourceRule & PodSpecRule & ValueRule> & DiagnosticRule) => ({
    code: rule.code,
    offByDefault: rule.offByDefault ?? false,
    find: rule.find,
    kinds: rule.kinds && new Set(rule.kinds.map(groupKindText)),
    findInResource: rule.findInResource,
    findInPodSpec: rule.findInPodSpec,
    findInValue: rule.findInValue,
  }));
  return { all, onByDefault: all.filter(({ offByDefault }) => !offByDefault) };
}
