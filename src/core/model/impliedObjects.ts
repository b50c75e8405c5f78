import type { GroupKind } from '../kubernetes/groupVersionKind.ts';
import {
  CronJob,
  Deployment,
  Job,
  PersistentVolumeClaim,
  Pod,
  podTemplatePath,
  ReplicaSet,
  StatefulSet,
  sameKind,
} from '../kubernetes/kinds.ts';
import { type Labels, readLabels } from '../kubernetes/labelSelector.ts';
import type { MapNode, YamlNode } from '../yaml/node.ts';
import { childOf, itemsOf, textOf } from '../yaml/nodes.ts';
import { type ClusterObject, hasName } from './clusterObject.ts';
import type { PodTemplateSpec } from './resource.ts';

/** The template that a workload makes its Pods from; `undefined` for other kinds, and where there is none. */
export function readPodTemplate(
  node: MapNode,
  owner: ClusterObject,
  keep: (object: ClusterObject) => ClusterObject,
): PodTemplateSpec | undefined {
  const path = podTemplatePath(owner);
  if (path === undefined) return undefined;
  const template = path.reduce<YamlNode | undefined>(childOf, node);
  if (template?.type !== 'map') return undefined;
  const metadata = childOf(template, 'metadata');
  const labelsNode = childOf(metadata, 'labels');
  const pod =
    path.length === 0 ? owner : keep(implied(Pod, 'v1', owner, owner.name, podLabels(owner, readLabels(labelsNode))));
  return { field: path.join('.'), pod, labelsNode, metadata, spec: childOf(template, 'spec'), node: template };
}

/**
 * What controllers make because of an object: the ReplicaSet of a Deployment and the Job of a CronJob carry their owner's name;
 * the claims of a StatefulSet have their real names, `<template>-<set>-<ordinal>`, where one object stands for the stack
 * (https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-storage).
 */
export function impliedObjects(
  node: MapNode,
  owner: ClusterObject,
  podTemplate: PodTemplateSpec | undefined,
): readonly ClusterObject[] {
  const between = betweenOwnerAndPods(owner, podTemplate);
  const pods = podTemplate === undefined || podTemplate.pod === owner ? [] : [podTemplate.pod];
  return [...between, ...pods, ...claimsOfTemplates(node, owner)];
}

/**
 * The template's labels and those that the Job controller adds, which Services of a Job select by
 * (https://kubernetes.io/docs/concepts/workloads/controllers/job/#job-labels).
 */
function podLabels(owner: ClusterObject, labels: Labels): Labels {
  if (!sameKind(owner, Job) || !hasName(owner)) return labels;
  return new Map([...labels, ['batch.kubernetes.io/job-name', owner.name], ['job-name', owner.name]]);
}

function betweenOwnerAndPods(owner: ClusterObject, podTemplate: PodTemplateSpec | undefined): readonly ClusterObject[] {
  if (podTemplate === undefined) return [];
  if (sameKind(owner, Deployment)) return [implied(ReplicaSet, 'apps/v1', owner, owner.name, podTemplate.pod.labels)];
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
    return [
      implied(
        PersistentVolumeClaim,
        'v1',
        owner,
        `${name}-${owner.name}-${first}`,
        readLabels(childOf(metadata, 'labels')),
      ),
    ];
  });
}

function implied(
  { group, kind }: GroupKind,
  apiVersion: string,
  owner: ClusterObject,
  name: string,
  labels: ClusterObject['labels'],
): ClusterObject {
  return { origin: 'implied', group, kind, apiVersion, namespace: owner.namespace, name, labels, path: owner.path };
}
