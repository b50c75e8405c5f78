import type { GroupKind } from '../kubernetes/groupVersionKind.ts';
import {
  CronJob,
  Deployment,
  Ingress,
  Job,
  PersistentVolumeClaim,
  ReplicaSet,
  Secret,
  StatefulSet,
  sameKind,
} from '../kubernetes/kinds.ts';
import { type Labels, readLabels } from '../kubernetes/labelSelector.ts';
import type { MapNode, YamlNode } from '../yaml/node.ts';
import { childOf, descend, itemsOf, textOf } from '../yaml/nodes.ts';
import { type ClusterObject, hasName } from './clusterObject.ts';
import type { PodTemplateSpec } from './resource.ts';

/**
 * What controllers make because of an object: the ReplicaSet of a Deployment and the Job of a CronJob carry their owner's name;
 * the claims of a StatefulSet have their real names, `<template>-<set>-<ordinal>`, where one object stands for the stack
 * (https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-storage); Pods; claims of ephemeral volumes;
 * and the Secrets that well-known operators write.
 */
export function impliedObjects(
  node: MapNode,
  owner: ClusterObject,
  podTemplates: readonly PodTemplateSpec[],
): readonly ClusterObject[] {
  return [
    ...betweenOwnerAndPods(owner, podTemplates),
    ...podTemplates.flatMap(({ pod }) => (pod === owner ? [] : [pod])),
    ...claimsOfTemplates(node, owner),
    ...podTemplates.flatMap((template) => claimsOfEphemeralVolumes(template)),
    ...producedSecrets(node, owner),
    ...requestedCertificates(node, owner),
  ];
}

function betweenOwnerAndPods(owner: ClusterObject, [template]: readonly PodTemplateSpec[]): readonly ClusterObject[] {
  if (template === undefined) return [];
  if (sameKind(owner, Deployment)) return [implied(ReplicaSet, 'apps/v1', owner, owner.name, template.pod.labels)];
  if (sameKind(owner, CronJob)) return [implied(Job, 'batch/v1', owner, owner.name, owner.labels)];
  return [];
}

function claimsOfTemplates(node: MapNode, owner: ClusterObject): readonly ClusterObject[] {
  if (!sameKind(owner, StatefulSet) || !hasName(owner)) return [];
  const spec = childOf(node, 'spec');
  const first = textOf(childOf(childOf(spec, 'ordinals'), 'start')) ?? '0';
  return itemsOf(childOf(spec, 'volumeClaimTemplates')).flatMap((template) => {
    const metadata = childOf(template, 'metadata');
    const name = textOf(childOf(metadata, 'name'));
    if (name === undefined) return [];
    const labels = readLabels(childOf(metadata, 'labels'));
    return [implied(PersistentVolumeClaim, 'v1', owner, `${name}-${owner.name}-${first}`, labels)];
  });
}

/** `<pod>-<volume>`, where the Pod's own name is known (https://kubernetes.io/docs/concepts/storage/ephemeral-volumes/). */
function claimsOfEphemeralVolumes({ pod, spec }: PodTemplateSpec): readonly ClusterObject[] {
  if (!hasName(pod)) return [];
  return itemsOf(childOf(spec, 'volumes')).flatMap((volume) => {
    const name = textOf(childOf(volume, 'name'));
    const template = descend(volume, 'ephemeral', 'volumeClaimTemplate');
    if (name === undefined || template?.type !== 'map') return [];
    const labels = readLabels(descend(template, 'metadata', 'labels'));
    return [implied(PersistentVolumeClaim, 'v1', pod, `${pod.name}-${name}`, labels)];
  });
}

/** Certificate (cert-manager), ExternalSecret and SealedSecret each write one Secret; without a name of its own it has theirs. */
function producedSecrets(node: MapNode, owner: ClusterObject): readonly ClusterObject[] {
  const producer = secretProducers.find(({ group, kind }) => group === owner.group && kind === owner.kind);
  if (producer === undefined) return [];
  const written = textOf(descend(node, ...producer.nameAt));
  const name = written ?? (producer.namedAlike ? owner.name : '');
  return name === '' ? [] : [implied(Secret, 'v1', owner, name, new Map())];
}

/**
 * cert-manager gets a certificate into every Secret that an annotated Ingress or Gateway serves HTTPS with
 * (https://cert-manager.io/docs/usage/ingress/, https://cert-manager.io/docs/usage/gateway/).
 */
function requestedCertificates(node: MapNode, owner: ClusterObject): readonly ClusterObject[] {
  const annotations = childOf(childOf(node, 'metadata'), 'annotations');
  if (!issuerAnnotations.some((key) => textOf(childOf(annotations, key)) !== undefined)) return [];
  const names = new Set(certificateNames(childOf(node, 'spec'), owner).flatMap((name) => textOf(name) ?? []));
  return [...names].filter((name) => name !== '').map((name) => implied(Secret, 'v1', owner, name, new Map()));
}

function certificateNames(spec: YamlNode | undefined, owner: ClusterObject): readonly (YamlNode | undefined)[] {
  if (sameKind(owner, Ingress)) return itemsOf(childOf(spec, 'tls')).map((entry) => childOf(entry, 'secretName'));
  if (!sameKind(owner, Gateway)) return [];
  return itemsOf(childOf(spec, 'listeners')).flatMap((listener) =>
    itemsOf(descend(listener, 'tls', 'certificateRefs')).map((reference) => childOf(reference, 'name')),
  );
}

const Gateway: GroupKind = { group: 'gateway.networking.k8s.io', kind: 'Gateway' };
const issuerAnnotations = ['cert-manager.io/issuer', 'cert-manager.io/cluster-issuer', 'kubernetes.io/tls-acme'];

const secretProducers = [
  { group: 'cert-manager.io', kind: 'Certificate', nameAt: ['spec', 'secretName'], namedAlike: false },
  { group: 'external-secrets.io', kind: 'ExternalSecret', nameAt: ['spec', 'target', 'name'], namedAlike: true },
  { group: 'bitnami.com', kind: 'SealedSecret', nameAt: ['spec', 'template', 'metadata', 'name'], namedAlike: true },
] as const;

function implied(
  { group, kind }: GroupKind,
  apiVersion: string,
  owner: ClusterObject,
  name: string,
  labels: Labels,
): ClusterObject {
  return { origin: 'implied', group, kind, apiVersion, namespace: owner.namespace, name, labels, path: owner.path };
}
