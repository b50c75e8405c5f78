import type { EdgeCategory, EdgeStatus } from '../core/features/graphView.ts';
import type { Family } from './kinds.ts';

export interface EdgeStyle {
  /** Whose colour the line has; `error` is the colour of errors. */
  readonly hue: Family | 'error';
  /** Lengths of dash and gap in pixels; empty for a solid line. */
  readonly dash: readonly number[];
  readonly width: number;
  /** 0 to 1. */
  readonly opacity: number;
}

/** Every category, in the order of the legend. */
export const edgeCategories: readonly EdgeCategory[] = [
  'routes',
  'selects',
  'owns',
  'uses',
  'binds',
  'grants',
  'scales',
  'guards',
  'schedules',
  'extends',
  'defines',
];

/** The style of an edge: its category's, unless what it refers to is not there or does not fit. */
export function edgeStyle(category: EdgeCategory, status: EdgeStatus): EdgeStyle {
  const style = styles[category];
  if (status === 'missing') return { hue: 'error', dash: [3, 4], width: 1.6, opacity: 0.95 };
  if (status === 'contradicted') return { hue: 'error', dash: [9, 4], width: 2, opacity: 1 };
  return status === 'unknown' ? { ...style, dash: [2, 6], opacity: 0.5 } : style;
}

const styles: Readonly<Record<EdgeCategory, EdgeStyle>> = {
  routes: { hue: 'traffic', dash: [], width: 2, opacity: 1 },
  selects: { hue: 'traffic', dash: [6, 4], width: 1.5, opacity: 0.95 },
  owns: { hue: 'workload', dash: [], width: 1.5, opacity: 0.95 },
  uses: { hue: 'config', dash: [2, 3.5], width: 1.5, opacity: 0.95 },
  binds: { hue: 'storage', dash: [], width: 1.5, opacity: 0.95 },
  grants: { hue: 'identity', dash: [], width: 1.5, opacity: 0.95 },
  scales: { hue: 'scaling', dash: [8, 3], width: 1.5, opacity: 0.95 },
  guards: { hue: 'policy', dash: [8, 3, 2, 3], width: 1.5, opacity: 0.95 },
  schedules: { hue: 'cluster', dash: [4, 4], width: 1.3, opacity: 0.9 },
  extends: { hue: 'cluster', dash: [1.5, 4], width: 1.3, opacity: 0.9 },
  defines: { hue: 'cluster', dash: [], width: 1.3, opacity: 0.9 },
};
