import type { ValueLimits } from '../../api/apiSchema.ts';
import { readGoPattern } from '../../kubernetes/goPattern.ts';
import type { Localized } from '../../localized.ts';
import type { ValueFormat, ValueProblem } from './valueFormat.ts';

/**
 * What the bounds in the schema of a CustomResourceDefinition allow
 * (https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#validation).
 */
export function limitsFormat(limits: ValueLimits): ValueFormat {
  return {
    name: { en: 'what its definition allows', ko: 'CustomResourceDefinition이 허용하는 값' },
    check: ({ value }) => {
      if (typeof value === 'number') return checkNumber(value, limits);
      return typeof value === 'string' ? checkText(value, limits) : undefined;
    },
  };
}

function checkNumber(value: number, limits: ValueLimits): ValueProblem | undefined {
  const { minimum, exclusiveMinimum, maximum, exclusiveMaximum } = limits;
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum) {
    return problem(`it must be more than ${exclusiveMinimum}`, `${exclusiveMinimum}보다 커야 합니다`);
  }
  if (exclusiveMaximum !== undefined && value >= exclusiveMaximum) {
    return problem(`it must be less than ${exclusiveMaximum}`, `${exclusiveMaximum}보다 작아야 합니다`);
  }
  if (minimum !== undefined && value < minimum) {
    return { ...problem(`it must be at least ${minimum}`, `${minimum} 이상이어야 합니다`), near: [minimum] };
  }
  if (maximum !== undefined && value > maximum) {
    return { ...problem(`it must be at most ${maximum}`, `${maximum} 이하여야 합니다`), near: [maximum] };
  }
  return undefined;
}

function checkText(value: string, { minLength, maxLength, pattern }: ValueLimits): ValueProblem | undefined {
  const { length } = [...value];
  if (minLength !== undefined && length < minLength) {
    return problem(`it must have at least ${minLength} characters`, `${minLength}자 이상이어야 합니다`);
  }
  if (maxLength !== undefined && length > maxLength) {
    return problem(`it must have at most ${maxLength} characters`, `${maxLength}자 이하여야 합니다`);
  }
  const isMatched = pattern === undefined || (readGoPattern(pattern)?.test(value.slice(0, longestText)) ?? true);
  return isMatched ? undefined : problem(`it must match \`${pattern}\``, `\`${pattern}\` 패턴과 일치해야 합니다`);
}

function problem(en: string, ko: string): { readonly why: Localized } {
  return { why: { en, ko } };
}

const longestText = 10_000;
