import type { ApiSchema } from './apiSchema.ts';

/**
 * The reference of the Kubernetes API, offline: which fields a kind has, and what the reference says of them.
 * Built by `createApiReference` from the generated assets, whose texts the edge passes in.
 * Knows the current kinds, the removed ones (extensions/v1beta1 Ingress) and their lists, and the custom kinds of well-known projects
 * (cert-manager, Argo CD, …), each in a version that need not be the cluster's: those are explained, and nothing is judged by them.
 */
export interface ApiReference {
  /** The newest Kubernetes version the reference knows: `1.37`; empty where the asset could not be read. */
  readonly kubernetesVersion: string;
  /** `undefined` for a kind that the reference does not know. */
  kind(apiVersion: string, kind: string): ApiKind | undefined;
  /** Every kind but the lists, those of Kubernetes by apiVersion and kind, then the custom ones, project by project. */
  kinds(): readonly KindName[];
  /**
   * The kinds that a person means by a name, as kubectl reads it, in any case: the kind (`Deployment`), its plural (`deployments`) or
   * its short name (`deploy`). The newest stable version comes first, `extensions` last; kinds of Kubernetes go before custom ones.
   * Empty where there is none.
   */
  kindsNamed(name: string): readonly KindName[];
  /**
   * The field at `path` from the object's root: map keys by name, `'[]'` for an item of a list, any key for a free map.
   * `undefined` where the API has no such field (or the kind is unknown). An empty path is the object itself.
   * Below a value that may be anything (`any`) every key is a field.
   */
  field(apiVersion: string, kind: string, path: readonly string[]): ApiField | undefined;
  /**
   * The fields one level below `path`, in the reference's order (by name); empty for scalars, free maps, lists (their one step is
   * `'[]'`) and unknown paths.
   */
  fields(apiVersion: string, kind: string, path: readonly string[]): readonly ApiField[];
  /**
   * What an object of the kind must be, to walk along with it; `undefined` for a kind that the reference does not know, and for custom
   * kinds.
   */
  schema(apiVersion: string, kind: string): ApiSchema | undefined;
}

export interface KindName {
  readonly apiVersion: string;
  readonly kind: string;
}

export interface ApiKind extends KindName {
  /** The official text; empty where there is none. */
  readonly description: string;
  /**
   * A page under https://kubernetes.io/docs/reference/kubernetes-api/, or that page itself for kinds without one; of a custom kind a page
   * of its project.
   */
  readonly documentation: string;
}

export interface ApiField {
  /** The last step of the path: a field's name, `'[]'`, or the key asked for in a free map; the kind for an empty path. */
  readonly name: string;
  /**
   * As people write it: `string`, `integer`, `number`, `boolean`, `PodSpec`, `[]Container`, `map[string]string`, `IntOrString`,
   * `Quantity`, `Time`, `MicroTime`, `JSONSchemaProps | boolean`; `any` for a value of any type.
   */
  readonly type: string;
  /** `undefined` where the reference does not know. */
  readonly required: boolean | undefined;
  /** Allowed values, of a list's items too; empty where any value of the type goes. */
  readonly allowed: readonly string[];
  /** The official text, or that of the field's type; empty where there is none. */
  readonly description: string;
  /** The page of the reference that shows the field's parent, with its anchor where the page has one. */
  readonly documentation: string;
}
