import type { GroupKind } from '../kubernetes/groupVersionKind.ts';
import type { DiagnosticRule, DocumentRule, PodSpecRule, ResourceRule, ValueRule } from './finding.ts';

/**
 * Rules in their order, each with the same fields whether it has them or not: all rules are looked at for every document, and what an
 * object may have or not takes longer to look up than most rules take to find nothing.
 */
export type RuleTable = readonly AskedRule[];

export interface AskedRule {
  readonly code: string;
  readonly offByDefault: boolean;
  readonly find: DocumentRule['find'] | undefined;
  readonly kinds: readonly GroupKind[] | undefined;
  readonly findInResource: ResourceRule['findInResource'] | undefined;
  readonly findInPodSpec: PodSpecRule['findInPodSpec'] | undefined;
  readonly findInValue: ValueRule['findInValue'] | undefined;
}

/** Made once, asked often. */
export function createRuleTable(rules: readonly DiagnosticRule[]): RuleTable {
  return rules.map((rule: Partial<DocumentRule & ResourceRule & PodSpecRule & ValueRule> & DiagnosticRule) => ({
    code: rule.code,
    offByDefault: rule.offByDefault ?? false,
    find: rule.find,
    kinds: rule.kinds,
    findInResource: rule.findInResource,
    findInPodSpec: rule.findInPodSpec,
    findInValue: rule.findInValue,
  }));
}
