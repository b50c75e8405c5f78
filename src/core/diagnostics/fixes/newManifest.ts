import type { Edge } from '../../graph/edge.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { type GroupKind, groupKindText } from '../../kubernetes/groupVersionKind.ts';
import type { Resource } from '../../model/resource.ts';
import { plainTextOf } from '../objects/podSpecs.ts';
import { keyReaders, keysAskedFor } from '../references/askedKeys.ts';
import type { ManifestValue } from './manifestText.ts';
import { newService } from './newService.ts';

/** An object that is not here, and what asks for it. */
export interface AskedObject {
  readonly kind: GroupKind;
  readonly name: string;
  /** The resource that refers to it, and every edge of it that does. */
  readonly resource: Resource;
  readonly edges: readonly Edge[];
}

/** What a manifest says besides apiVersion, kind, name and namespace. */
export interface NewManifest {
  readonly apiVersion: string;
  readonly content: { readonly [key: string]: ManifestValue | undefined };
}

/**
 * A complete, valid object with what those who refer to it need of it: the keys, the ports, the type. Where only its author can know
 * what belongs in it, it holds as little as the API server accepts. `undefined` for kinds that nobody can fill in by a reference.
 */
export function newManifest(snapshot: Snapshot, asked: AskedObject): NewManifest | undefined {
  return makers.get(groupKindText(asked.kind))?.(snapshot, asked);
}

type Maker = (snapshot: Snapshot, asked: AskedObject) => NewManifest | undefined;

function newConfigMap(_: Snapshot, asked: AskedObject): NewManifest {
  return { apiVersion: 'v1', content: { data: withoutValues(keysOf(asked)) } };
}

/** https://kubernetes.io/docs/concepts/configuration/secret/#secret-types */
function newSecret(_: Snapshot, asked: AskedObject): NewManifest {
  const relations = new Set(asked.edges.map(({ relation }) => relation.id));
  const made = (type: string, stringData: ManifestValue) => ({ apiVersion: 'v1', content: { type, stringData } });
  if (registryRelations.some((id) => relations.has(id))) {
    return made('kubernetes.io/dockerconfigjson', { '.dockerconfigjson': '{"auths":{}}' });
  }
  if (certificateRelations.some((id) => relations.has(id))) {
    return made('kubernetes.io/tls', { 'tls.crt': '', 'tls.key': '' });
  }
  return made('Opaque', withoutValues(keysOf(asked)));
}

function keysOf({ resource, edges }: AskedObject): readonly string[] {
  const readers = edges.filter(({ relation }) => keyReaders.has(relation.id));
  return readers.flatMap((edge) => keysAskedFor(resource, edge).flatMap((node) => plainTextOf(node) ?? []));
}

function withoutValues(keys: readonly string[]): ManifestValue {
  return Object.fromEntries(keys.map((key) => [key, '']));
}

/** Bound by the first Pod that uses it, where the cluster has a default class. */
function newPersistentVolumeClaim(): NewManifest {
  const spec = { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } };
  return { apiVersion: 'v1', content: { spec } };
}

/** Of the well-known controllers; which other one the cluster has is for its author to say. */
function newIngressClass(_: Snapshot, { name }: AskedObject): NewManifest | undefined {
  const controller = ingressControllers.get(name);
  return controller === undefined
    ? undefined
    : { apiVersion: 'networking.k8s.io/v1', content: { spec: { controller } } };
}

const rbac = 'rbac.authorization.k8s.io/v1';

const makers: ReadonlyMap<string, Maker> = new Map<string, Maker>([
  ['ConfigMap', newConfigMap],
  ['Secret', newSecret],
  ['Service', newService],
  ['ServiceAccount', () => ({ apiVersion: 'v1', content: {} })],
  ['Namespace', () => ({ apiVersion: 'v1', content: {} })],
  ['networking.k8s.io/IngressClass', newIngressClass],
  ['PersistentVolumeClaim', newPersistentVolumeClaim],
  ['rbac.authorization.k8s.io/Role', () => ({ apiVersion: rbac, content: { rules: [] } })],
  ['rbac.authorization.k8s.io/ClusterRole', () => ({ apiVersion: rbac, content: { rules: [] } })],
  [
    'scheduling.k8s.io/PriorityClass',
    () => ({ apiVersion: 'scheduling.k8s.io/v1', content: { value: 1000, globalDefault: false } }),
  ],
  [
    'storage.k8s.io/StorageClass',
    () => ({
      apiVersion: 'storage.k8s.io/v1',
      content: { provisioner: 'kubernetes.io/no-provisioner', volumeBindingMode: 'WaitForFirstConsumer' },
    }),
  ],
]);

const registryRelations = ['pod-pulls-with-secret', 'serviceaccount-pulls-with-secret'];
const certificateRelations = ['ingress-presents-secret', 'gateway-presents-secret'];

/** https://kubernetes.io/docs/concepts/services-networking/ingress-controllers/ */
const ingressControllers: ReadonlyMap<string, string> = new Map([
  ['nginx', 'k8s.io/ingress-nginx'],
  ['traefik', 'traefik.io/ingress-controller'],
  ['haproxy', 'haproxy.org/ingress-controller'],
]);
