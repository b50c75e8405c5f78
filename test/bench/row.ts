/** One line of the report: a budget of the design, or a figure beside it. */
export type Row = MeasuredRow | { readonly name: string; readonly cannotRun: string };

export interface MeasuredRow {
  readonly name: string;
  /** A ratio of two figures of the same run (`x`), or a figure in the unit named, a number of things without one. */
  readonly measured: number;
  readonly unit: 'x' | 'ms' | 'kB' | '%' | 'px' | '';
  /** What it must not exceed; undefined where the design sets no budget. */
  readonly limit: number | undefined;
}

/** How many resources the made-up repositories hold. */
export interface Scale {
  readonly small: number;
  readonly medium: number;
  readonly large: number;
  /** `'smoke'`: as little as shows that a row can be measured. */
  readonly effort: 'measure' | 'smoke';
}

/** One a hundredth, one a tenth of the largest, none below 100 unless that is. */
export function scaleUpTo(large: number, effort: Scale['effort'] = 'measure'): Scale {
  const small = Math.min(large, 100);
  return { small, medium: Math.max(small, Math.round(large / 10)), large, effort };
}

/** `measured` over `reference`, which must not exceed `limit`. */
export function ratio(name: string, measured: number, reference: number, limit: number | undefined): MeasuredRow {
  return { name, measured: measured / reference, unit: 'x', limit };
}

/** How often something is done: so often, or once where that is enough. */
export function rounds({ effort }: Scale, count: number): number {
  return effort === 'measure' ? count : 1;
}
