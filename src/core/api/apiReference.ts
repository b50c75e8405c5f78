/**
 * The reference of the Kubernetes API, offline: which fields a kind has, and what the reference says of them.
 * Built from the generated asset that the edge inflates and passes in as text.
 */
export interface ApiReference {
  /** The newest Kubernetes version the reference knows: `1.37`. */
  readonly kubernetesVersion: string;
  /** `undefined` for a kind that the reference does not know. */
  kind(apiVersion: string, kind: string): ApiKind | undefined;
  /**
   * The field at `path` from the object's root: map keys by name, `'[]'` for an item of a list, any key for a free map.
   * `undefined` where the API has no such field (or the kind is unknown). An empty path is the object itself.
   */
  field(apiVersion: string, kind: string, path: readonly string[]): ApiField | undefined;
  /** The fields one level below `path`, in the API's order; empty for scalars and free maps. */
  fields(apiVersion: string, kind: string, path: readonly string[]): readonly ApiField[];
}

export interface ApiKind {
  readonly apiVersion: string;
  readonly kind: string;
  readonly description: string;
  /** A page under https://kubernetes.io/docs/reference/. */
  readonly documentation: string;
}

export interface ApiField {
  readonly name: string;
  /** As people write it: `string`, `integer`, `boolean`, `PodSpec`, `[]Container`, `map[string]string`, `IntOrString`, `Quantity`. */
  readonly type: string;
  /** `undefined` where the reference does not know. */
  readonly required: boolean | undefined;
  /** Allowed values; empty where any value of the type goes. */
  readonly allowed: readonly string[];
  /** The official text, decoded when asked; empty where there is none. */
  readonly description: string;
  readonly documentation: string;
}
