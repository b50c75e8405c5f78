import type { ApiReference, KindName } from '../../api/apiReference.ts';

/** True for a kind of Kubernetes: the reference knows custom kinds too, but says of none what it must be. */
export function isBuiltIn({ apiVersion, kind }: KindName, api: ApiReference): boolean {
  return api.schema(apiVersion, kind) !== undefined;
}
