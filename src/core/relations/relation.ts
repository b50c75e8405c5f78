import type { GroupKind } from '../kubernetes/groupVersionKind.ts';
import type { Localized } from '../localized.ts';

/** What kind of arrow a relation is; the panel has one style for each. */
export type EdgeCategory =
  | 'owns'
  | 'selects'
  | 'routes'
  | 'uses'
  | 'binds'
  | 'grants'
  | 'scales'
  | 'guards'
  | 'schedules'
  | 'extends'
  | 'defines';

/** One way in which kinds point at each other. Edges, dangling references, hover and the command line derive from it. */
export interface Relation {
  /** `<from>-<verb>-<to>`, unique. */
  readonly id: string;
  /** The rows of the yardstick of relations that this one answers: `R016`. */
  readonly rows: readonly string[];
  readonly category: EdgeCategory;
  /** Reads between the two ends: "Ingress shop *routes to* Service web". */
  readonly verb: Localized;
  /**
   * The kinds that carry the field; `'pod spec'` is the pod spec of every workload, and the edge starts at its Pods;
   * `'custom resource'` is any kind that is not built in.
   */
  readonly from: readonly GroupKind[] | 'pod spec' | 'custom resource';
  readonly match: Match;
}

/** How the value of a field finds its target. */
export type Match =
  /** The value is the name of an object of kind `to` in the same namespace. */
  | {
      readonly by: 'name';
      readonly to: GroupKind;
      readonly fields: readonly string[];
      /** Keys beside the last one of the field that hold the port of the target, relative: `port.number`. */
      readonly ports?: readonly string[];
    }
  /** The value is a map with apiVersion, kind and name; same namespace. */
  | { readonly by: 'reference'; readonly to: readonly GroupKind[]; readonly fields: readonly string[] }
  /** The value is a plain map of labels that Pods must carry; empty or absent selects nothing. */
  | { readonly by: 'selector'; readonly to: GroupKind; readonly fields: readonly string[] }
  /**
   * A controller makes objects of kind `to` from the template at the field. `maker` is the object whose controller does it,
   * where that is not the resource itself: a Deployment's ReplicaSet makes the Pods.
   */
  | { readonly by: 'template'; readonly to: GroupKind; readonly maker?: GroupKind; readonly fields: readonly string[] };

/** The name field of a target in the same namespace. */
export function byName(to: GroupKind, ...fields: readonly string[]): Match {
  return { by: 'name', to, fields };
}

/** A name field whose siblings say the target's port. */
export function byNameAndPort(to: GroupKind, ports: readonly string[], ...fields: readonly string[]): Match {
  return { by: 'name', to, fields, ports };
}

/** A map with apiVersion, kind and name. */
export function byReference(to: readonly GroupKind[], ...fields: readonly string[]): Match {
  return { by: 'reference', to, fields };
}

/** A plain map of labels, as Service has it. */
export function bySelector(to: GroupKind, ...fields: readonly string[]): Match {
  return { by: 'selector', to, fields };
}

/** The template from which the controller of the resource makes its objects. */
export function byTemplate(to: GroupKind, field: string): Match {
  return { by: 'template', to, fields: [field] };
}

/** The template from which the controller of another made object, `maker`, makes its objects. */
export function byTemplateOf(maker: GroupKind, to: GroupKind, field: string): Match {
  return { by: 'template', to, maker, fields: [field] };
}

/** The kinds a match can end at. */
export function targetKinds(match: Match): readonly GroupKind[] {
  return match.by === 'reference' ? match.to : [match.to];
}
