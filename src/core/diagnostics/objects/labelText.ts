import type { Labels } from '../../kubernetes/labelSelector.ts';

/** `app=web, tier=back`, in the order they are written; `{}` without any. */
export function labelText(labels: Labels): string {
  return labels.size === 0 ? '{}' : [...labels].map(([key, value]) => `${key}=${value}`).join(', ');
}
