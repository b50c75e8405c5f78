import { fieldText } from '../kubernetes/fieldPath.ts';
import { Job, Pod, podTemplatePath, sameKind } from '../kubernetes/kinds.ts';
import { type Labels, readLabels } from '../kubernetes/labelSelector.ts';
import type { MapNode, YamlNode } from '../yaml/node.ts';
import { childOf, descend } from '../yaml/nodes.ts';
import { type ClusterObject, hasName } from './clusterObject.ts';
import { containerPortsNode } from './containerPorts.ts';
import { isCustomKind } from './podMakers.ts';
import type { PodTemplateSpec } from './resource.ts';

/**
 * The templates that Pods are made from: at its known place in a workload; in a custom resource wherever something has the
 * shape of a pod template (a Rollout, a Knative Service, each part of a LeaderWorkerSet). Empty for kinds that make no Pods.
 * `keep` may put an equal, known object in the place of a new one.
 */
export function readPodTemplates(
  node: MapNode,
  owner: ClusterObject,
  keep: (object: ClusterObject) => ClusterObject,
): readonly PodTemplateSpec[] {
  const path = podTemplatePath(owner);
  if (path === undefined && !isCustomKind(owner)) return none;
  const places = path === undefined ? templatesByShape(node) : [path];
  const templates = places.flatMap((place) => {
    const template = descend(node, ...place);
    if (template?.type !== 'map') return [];
    const metadata = childOf(template, 'metadata');
    const labelsNode = childOf(metadata, 'labels');
    const spec = childOf(template, 'spec');
    const labels = podLabels(owner, readLabels(labelsNode));
    const pod = place.length === 0 ? owner : keep(podOf(owner, labels, containerPortsNode(spec)));
    return [{ field: fieldText(place), pod, labelsNode, metadata, spec, node: template }];
  });
  return templates.length === 0 ? none : [...templates];
}

/** Most objects have none: they share one list. */
const none: readonly PodTemplateSpec[] = [];

/** The template that a Pod of this workload is made from. */
export function templateOf(templates: readonly PodTemplateSpec[], pod: ClusterObject): PodTemplateSpec | undefined {
  return templates.find((template) => template.pod === pod);
}

function podOf(owner: ClusterObject, labels: Labels, content: YamlNode | undefined): ClusterObject {
  const { namespace, name, path } = owner;
  return { origin: 'implied', ...Pod, apiVersion: 'v1', namespace, name, labels, path, content };
}

/**
 * The template's labels and those that the Job controller adds, which Services of a Job select by
 * (https://kubernetes.io/docs/concepts/workloads/controllers/job/#job-labels).
 */
function podLabels(owner: ClusterObject, labels: Labels): Labels {
  if (!sameKind(owner, Job) || !hasName(owner)) return labels;
  return new Map([...labels, ['batch.kubernetes.io/job-name', owner.name], ['job-name', owner.name]]);
}

/** A map whose `spec` has a list of containers, each a map with an image; the outermost ones, not deeper than `deepest` steps. */
function templatesByShape(root: MapNode): readonly (readonly (string | number)[])[] {
  const found: (readonly (string | number)[])[] = [];
  const search = (node: YamlNode, path: readonly (string | number)[]): void => {
    if (path.length > deepest) return;
    if (path.length > 0 && hasContainers(childOf(node, 'spec'))) {
      found.push(path);
    } else if (node.type === 'map') {
      for (const { name, value } of node.entries) search(value, [...path, name]);
    } else if (node.type === 'sequence') {
      for (const [index, item] of node.items.entries()) search(item, [...path, index]);
    }
  };
  const spec = childOf(root, 'spec');
  if (spec !== undefined) search(spec, ['spec']);
  return found;
}

function hasContainers(spec: YamlNode | undefined): boolean {
  const containers = childOf(spec, 'containers');
  return (
    containers?.type === 'sequence' &&
    containers.items.length > 0 &&
    containers.items.every((item) => item.type === 'map' && childOf(item, 'image') !== undefined)
  );
}

const deepest = 8;
