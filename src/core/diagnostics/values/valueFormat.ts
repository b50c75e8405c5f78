import type { Localized } from '../../localized.ts';
import type { ScalarNode } from '../../yaml/node.ts';
import type { Severity } from '../finding.ts';

/** What the value of a field must be, beyond its type. */
export interface ValueFormat {
  /** With its article: `a cron schedule`. */
  readonly name: Localized;
  /** What is wrong with a value that is written; `undefined` where nothing is, and for values of another type, which have a code of their own. */
  readonly check: (value: ScalarNode) => ValueProblem | undefined;
  /** `error`, which the API server answers with, where it is not said. */
  readonly severity?: Severity;
  /** What comes of it, where the API server does not reject it. */
  readonly consequence?: Localized;
}

export interface ValueProblem {
  /** Why it is none; absent where the name of the format says it all. */
  readonly why?: Localized;
  /** What may be meant, the likeliest first: a number is written as one, a text in the quotes that it needs. */
  readonly near?: readonly (string | number)[];
}

/** A format of texts: `isRight` decides, `near` gives the normalised form, which is offered where it is right itself. */
export function textFormat(
  name: Localized,
  isRight: (text: string) => boolean,
  near: (text: string) => string = (text) => text.trim(),
): ValueFormat {
  return {
    name,
    check: ({ value }) => {
      if (typeof value !== 'string' || value === '' || isRight(value)) return undefined;
      const normalised = near(value);
      return { near: normalised !== '' && isRight(normalised) ? [normalised] : [] };
    },
  };
}
