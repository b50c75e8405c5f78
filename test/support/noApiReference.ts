import type { ApiField, ApiReference } from '../../src/core/api/apiReference.ts';

/** A reference that knows nothing, for tests about what these manifests say. */
export const noApiReference: ApiReference = {
  kubernetesVersion: '',
  kinds: () => [],
  kind: () => undefined,
  kindsNamed: () => [],
  field: () => undefined,
  fields: () => [],
  schema: () => undefined,
};

/** A reference of a few fields, by their path without kinds: `{ 'spec.selector': { type: 'map[string]string' } }`. */
export function smallApiReference(fields: Readonly<Record<string, Partial<ApiField>>>): ApiReference {
  return {
    ...noApiReference,
    field: (_apiVersion, _kind, path) => {
      const name = path.join('.').replaceAll('.[]', '[]');
      const known = fields[name];
      if (known === undefined) return undefined;
      const documentation = 'https://kubernetes.io/docs/reference/kubernetes-api/';
      return { name, type: 'string', required: undefined, allowed: [], description: '', documentation, ...known };
    },
  };
}
