import { type GroupKind, groupKindText } from '../kubernetes/groupVersionKind.ts';
import {
  AlertmanagerConfig,
  ClusterRole,
  ClusterTrustBundle,
  Namespace,
  Node,
  PersistentVolume,
  Pod,
  PodMonitor,
  Probe,
  PrometheusRule,
  ScrapeConfig,
  Service,
  ServiceMonitor,
} from '../kubernetes/kinds.ts';
import { type ClusterObject, hasName } from './clusterObject.ts';
import { definedKind } from './definedKind.ts';
import { meetingKeys } from './meetingKeys.ts';
import { mayMakePods } from './podMakers.ts';

/** The keys that tell what a question looked at: an object that comes or goes under such a key changes the answer. */
export const nameKey = (kind: GroupKind, name: string): string => `name ${groupKindText(kind)} ${name}`;
/** Whether a key is one of `nameKey`. */
export const isNameKey = (key: string): boolean => key.startsWith('name ');
/** Objects of a kind that a name can point at. */
export const kindKey = (kind: GroupKind): string => `kind ${groupKindText(kind)}`;
/** Objects of a kind that a selector can take: implied ones as well. */
export const allKey = (kind: GroupKind): string => `all ${groupKindText(kind)}`;
/** Objects of a selectable kind that carry a label with a value. */
export const pairKey = (kind: GroupKind, key: string, value: string): string =>
  `pair ${groupKindText(kind)} ${key}=${value}`;
/** Objects of a selectable kind that carry a label, whatever its value. */
export const labelKey = (kind: GroupKind, key: string): string => `label ${groupKindText(kind)} ${key}`;
/** What controllers make for a workload of this name: no reference can mean it, and selectors are written for it. */
export const madeKey = (kind: GroupKind, name: string): string => `made ${groupKindText(kind)} ${name}`;

/** Custom resources of this name whose operators may make Pods for them. */
export const makerKey = (name: string): string => `maker ${name}`;

/** The CustomResourceDefinitions of a kind. */
export const definesKey = (kind: GroupKind): string => `defines ${groupKindText(kind)}`;

/** The keys an object stands under; a key may be there twice (`a=b: c` and `a: b=c`). Implied Pods, ReplicaSets and Jobs have no name of their own, so none finds them by name. */
export function indexKeys(object: ClusterObject): readonly string[] {
  const named = object.origin === 'manifest' || object.kind === 'PersistentVolumeClaim' || object.kind === 'Secret';
  const keys = named && hasName(object) ? [nameKey(object, object.name), kindKey(object), ...meetingKeys(object)] : [];
  if (keys.length > 0 && mayMakePods(object)) keys.push(makerKey(object.name));
  const defined = definedKind(object);
  if (defined !== undefined) keys.push(definesKey(defined));
  if (!isSelectable(object)) return keys;
  if (!named && hasName(object)) keys.push(madeKey(object, object.name));
  keys.push(allKey(object));
  for (const [key, value] of object.labels) keys.push(pairKey(object, key, value), labelKey(object, key));
  return keys;
}

/**
 * The key under which a resource asks what nearly has a key of the index (`kindKey`, `labelKey`): only what stands below `folder`
 * is of interest to it. `folder` is one of those that `foldersAround` gives for the object.
 */
export const nearKey = (key: string, folder: string): string => `near ${folder} ${key}`;

/** Every near key that an object answers. */
export function nearKeys(object: ClusterObject): readonly string[] {
  return [...nearKindKeys(object), ...nearLabelKeys(object)];
}

/** Those by which it answers to names. */
export function nearKindKeys(object: ClusterObject): readonly string[] {
  return nearKeysOf(object, 'kind ');
}

/** Those by which it answers to selectors. */
export function nearLabelKeys(object: ClusterObject): readonly string[] {
  return nearKeysOf(object, 'label ');
}

function nearKeysOf(object: ClusterObject, start: string): readonly string[] {
  const keys = indexKeys(object).filter((key) => key.startsWith(start));
  return keys.flatMap((key) => foldersAround(object.path).map((folder) => nearKey(key, folder)));
}

/** The folders that a path stands in, each with its slash: `a/b/c.yaml` in ``, `a`, `a/` and `a/b/`; the first segment also without. */
function foldersAround(path: string): readonly string[] {
  const segments = path.split('/');
  return ['', segments[0] ?? '', ...segments.slice(1).map((_, index) => `${segments.slice(0, index + 1).join('/')}/`)];
}

/** Whether selectors choose from objects of its kind, by their labels. */
export function isSelectable(object: ClusterObject): boolean {
  return selectable.has(groupKindText(object));
}

/** The kinds that some selector chooses from. */
const selectable: ReadonlySet<string> = new Set(
  [
    Pod,
    Service,
    Namespace,
    Node,
    PersistentVolume,
    ClusterRole,
    ClusterTrustBundle,
    AlertmanagerConfig,
    PodMonitor,
    Probe,
    PrometheusRule,
    ScrapeConfig,
    ServiceMonitor,
  ].map(groupKindText),
);
