import type { PodTemplateSpec } from '../../model/resource.ts';

/** The pod spec as a field counted from the root of the resource: `spec.template.spec`. */
export function specField({ field }: PodTemplateSpec): string {
  return field === '' ? 'spec' : `${field}.spec`;
}
