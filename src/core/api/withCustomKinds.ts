import { lazily } from '../lazily.ts';
import type { ApiReference } from './apiReference.ts';

/**
 * The reference `own`, and for kinds that it does not know the one that `readCustom` gives, which is called once, when it is first
 * needed. Schemas are those of `own` alone: a cluster may have another version of a custom kind, and nothing is judged by ours.
 */
export function withCustomKinds(own: ApiReference, readCustom: () => ApiReference): ApiReference {
  const custom = lazily(readCustom);
  const knowing = (apiVersion: string, kind: string): ApiReference =>
    own.kind(apiVersion, kind) === undefined ? custom() : own;
  return {
    kubernetesVersion: own.kubernetesVersion,
    kind: (apiVersion, kind) => knowing(apiVersion, kind).kind(apiVersion, kind),
    kinds: () => [...own.kinds(), ...custom().kinds()],
    kindsNamed: (name) => [...own.kindsNamed(name), ...custom().kindsNamed(name)],
    field: (apiVersion, kind, path) => knowing(apiVersion, kind).field(apiVersion, kind, path),
    fields: (apiVersion, kind, path) => knowing(apiVersion, kind).fields(apiVersion, kind, path),
    schema: own.schema,
  };
}
