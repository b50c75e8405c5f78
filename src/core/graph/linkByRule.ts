import type { RuleName } from '../relations/relation.ts';
import type { Links } from './edge.ts';
import { linkServiceHost } from './linkServiceHost.ts';
import type { Question } from './question.ts';

/** Relations that no general way of matching reads: one function each, in a file of its own. */
export function linkByRule(question: Question<'rule'>): Links {
  return rules[question.match.rule](question);
}

const rules: Readonly<Record<RuleName, (question: Question<'rule'>) => Links>> = {
  serviceHost: linkServiceHost,
};
