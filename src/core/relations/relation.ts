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
   * The kinds that carry the field; `'pod spec'` is the pod spec of every workload, `'pod template'` what holds it beside the
   * metadata of the Pods, and the edge starts at the Pods; `'custom resource'` is any kind that is not built in, `'any'` every kind.
   */
  readonly from: readonly GroupKind[] | 'pod spec' | 'pod template' | 'custom resource' | 'any';
  readonly match: Match;
  /**
   * Set where the target is mostly brought by something else (a release, a controller): that nothing here answers proves nothing.
   * `'nothing'`: the field works without such an object too, so there is no edge then.
   */
  readonly absence?: 'unknown' | 'nothing';
  /** Set where no documentation says that the field is a reference, and its name and schema only suggest it. */
  readonly guessed?: true;
  /** Set where so many edges would hide all others: graphs leave them out unless they are asked for. */
  readonly drawn?: 'on request';
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
      /** The key beside the name that holds the target's namespace; without it the target is in the same one. */
      readonly namespaceKey?: string;
    }
  /**
   * The value is a map with kind and name, and apiVersion or a group (`apiGroup`, `group`). A group that is not written is that
   * of the kind among `to`; a kind that is not written is `assumed`. A `namespace` in it counts where `namespaced` is set.
   */
  | {
      readonly by: 'reference';
      readonly to: readonly GroupKind[];
      readonly fields: readonly string[];
      readonly assumed?: GroupKind;
      readonly namespaced?: true;
      /** What the target must also say, for the reference to hold. */
      readonly check?: ReferenceCheck;
    }
  /** The value is a plain map of labels that Pods must carry; empty or absent selects nothing. */
  | {
      readonly by: 'selector';
      readonly to: GroupKind;
      readonly fields: readonly string[];
      /** Set where it looks at every namespace, and not at its own only. */
      readonly namespaces?: 'all';
      /** The key beside the selector that holds the ports of a Service. */
      readonly portsKey?: string;
    }
  /** The value is a LabelSelector: `{}` takes everything, absent nothing. */
  | {
      readonly by: 'labelSelector';
      readonly to: GroupKind;
      readonly fields: readonly string[];
      /**
       * Which namespaces it looks at: its own, all, what `namespaceSelector` and `namespaces` beside it say, or those `named` by
       * a `namespaceSelector` that is no LabelSelector but a list.
       */
      readonly namespaces: 'own' | 'all' | 'beside' | 'named';
      /** The key of the selector of namespaces beside it, where that is not `namespaceSelector`. */
      readonly namespaceSelectorKey?: string;
      /** API versions in which `{}` takes nothing, and not everything. */
      readonly emptyTakesNothing?: readonly string[];
    }
  /** The value names something outside the cluster's objects: a host, a range of addresses, an image, a user. */
  | { readonly by: 'outside'; readonly to: GroupKind; readonly fields: readonly string[] }
  /** The value is read by a rule of its own, in `core/graph/links/linkByRule.ts`. */
  | { readonly by: 'rule'; readonly rule: RuleName; readonly to: GroupKind; readonly fields: readonly string[] }
  /** The field of a kustomization file names a file or a folder, or an object that it patches or makes. */
  | { readonly by: 'kustomization'; readonly to: readonly GroupKind[]; readonly fields: readonly string[] }
  /**
   * A controller makes objects of kind `to` from the template at the field. `maker` is the object whose controller does it,
   * where that is not the resource itself: a Deployment's ReplicaSet makes the Pods.
   */
  | { readonly by: 'template'; readonly to: GroupKind; readonly maker?: GroupKind; readonly fields: readonly string[] };

/**
 * What more a reference asks of its target: that a ReferenceGrant lets it in from another namespace; the same and the port of a
 * Service; a listener of a Gateway that takes the route. Each is a function in `core/graph/checkReference.ts`.
 */
export type ReferenceCheck = 'referenceGrant' | 'backend' | 'routeListener';

/** Fields that no general way of matching reads. */
export type RuleName =
  | 'serviceHost'
  | 'grantedKind'
  | 'meshHost'
  | 'meshGateway'
  | 'meshSubset'
  | 'csiSecrets'
  | 'hosts'
  | 'networkAttachments'
  | 'nodeSelector'
  | 'nodeSelectorTerm'
  | 'storageClass'
  | 'toleration'
  | 'trustBundles'
  | 'aggregateTo'
  | 'definition'
  | 'namespace'
  | 'paramRef'
  | 'policyPeer'
  | 'policyPort'
  | 'quotaPriority'
  | 'resourceNames'
  | 'roleRef'
  | 'roleResource'
  | 'subject'
  | 'tokenAccount'
  | 'webhookSelector';

/** The name field of a target in the same namespace. */
export function byName(to: GroupKind, ...fields: readonly string[]): Match {
  return { by: 'name', to, fields };
}

/** A name field whose siblings say the target's port. */
export function byNameAndPort(to: GroupKind, ports: readonly string[], ...fields: readonly string[]): Match {
  return { by: 'name', to, fields, ports };
}

/** The name field of a target whose namespace is written beside it. */
export function byNamespacedName(to: GroupKind, namespaceKey: string, ...fields: readonly string[]): Match {
  return { by: 'name', to, fields, namespaceKey };
}

/** A map with kind, name and group, in the same namespace. */
export function byReference(to: readonly GroupKind[], ...fields: readonly string[]): Match {
  return { by: 'reference', to, fields };
}

/** A map with a name, and perhaps kind, group and namespace; the first of `to` is the kind where none is written. */
export function byNamespacedReference(to: readonly [GroupKind, ...GroupKind[]], ...fields: readonly string[]): Match {
  return { by: 'reference', to, fields, assumed: to[0], namespaced: true };
}

/** The same, where the target has a say in it. */
export function byCheckedReference(
  check: ReferenceCheck,
  to: readonly [GroupKind, ...GroupKind[]],
  ...fields: readonly string[]
): Match {
  return { by: 'reference', to, fields, assumed: to[0], namespaced: true, check };
}

/** Something outside the cluster's objects. */
export function byOutside(to: GroupKind, ...fields: readonly string[]): Match {
  return { by: 'outside', to, fields };
}

/** A rule of its own. */
export function byRule(rule: RuleName, to: GroupKind, ...fields: readonly string[]): Match {
  return { by: 'rule', rule, to, fields };
}

/** A plain map of labels, as Service has it. */
export function bySelector(to: GroupKind, ...fields: readonly string[]): Match {
  return { by: 'selector', to, fields };
}

/** A LabelSelector that looks at its own namespace. */
export function byLabelSelector(to: GroupKind, ...fields: readonly string[]): Match {
  return { by: 'labelSelector', to, fields, namespaces: 'own' };
}

/** A LabelSelector with a namespaceSelector (or a list of namespaces) beside it. */
export function byLabelSelectorIn(
  namespaces: 'all' | 'beside' | 'named',
  to: GroupKind,
  ...fields: readonly string[]
): Match {
  return { by: 'labelSelector', to, fields, namespaces };
}

/** Files, folders and objects that a kustomization file names. */
export function byKustomization(to: readonly GroupKind[], ...fields: readonly string[]): Match {
  return { by: 'kustomization', to, fields };
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
  return match.by === 'reference' || match.by === 'kustomization' ? match.to : [match.to];
}
