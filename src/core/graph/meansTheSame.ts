import { HorizontalPodAutoscaler, podTemplatePath, sameKind } from '../kubernetes/kinds.ts';
import { type ClusterObject, sameObject } from '../model/clusterObject.ts';
import type { Resource } from '../model/resource.ts';
import { sameText } from '../model/sameTree.ts';
import type { YamlNode } from '../yaml/node.ts';
import { childOf, descend, entriesOf, itemsOf, textOf } from '../yaml/nodes.ts';
import { sameValue } from '../yaml/sameValue.ts';
import type { Edge } from './edge.ts';
import { edgesOf, type Snapshot } from './snapshot.ts';

/** A resource before and after an edit, and what is there now instead of an object: itself, or the same one with other labels. */
export interface Edited {
  readonly was: Resource;
  readonly now: Resource;
  readonly instead: (object: ClusterObject) => ClusterObject;
}

/**
 * Whether a resource means to others what it meant before an edit: it brings the same objects, points at the same, and says the same
 * where the findings of others read it. An edit of an image is no reason to judge the Service again. `before` knows the resource as
 * it `was`, `after` as it is `now`.
 */
export function meansTheSame(before: Snapshot, after: Snapshot, { was, now, instead }: Edited): boolean {
  return (
    sameObjects(was, now, instead) &&
    readTheSame(was, now) &&
    sameEnds(edgesOf(before, was), edgesOf(after, now), instead)
  );
}

/**
 * Whether even what is found of a resource itself must be what it was: it says the same in the same words, written in the same
 * document, and its links are the same; only what a kustomization brings in may stand elsewhere in a file that was read again.
 */
export function isFoundTheSame(before: Snapshot, after: Snapshot, was: Resource, now: Resource): boolean {
  if (was.document !== now.document || was.source !== now.source || !sameObjects(was, now, itself)) return false;
  const [links, linksNow] = [edgesOf(before, was), edgesOf(after, now)];
  return (
    links.length === linksNow.length && links.every((edge, at) => sameEdge(edge, linksNow[at])) && sameText(was, now)
  );
}

function sameEdge(was: Edge, now: Edge | undefined): boolean {
  if (now === undefined || was.relation !== now.relation || was.status !== now.status || was.from !== now.from)
    return false;
  if (was.field !== now.field || was.value !== now.value || was.port !== now.port) return false;
  if (was.nearMisses.length !== now.nearMisses.length || was.reason?.en !== now.reason?.en) return false;
  return sameObject(was.to, now.to) && was.nearMisses.every((object, index) => object === now.nearMisses[index]);
}

function sameObjects({ objects: was }: Resource, { objects: now }: Resource, instead: Edited['instead']): boolean {
  return was.length === now.length && was.every((object, index) => instead(object) === now[index]);
}

const itself: Edited['instead'] = (object) => object;

/** What it points at outside of these manifests, such as an image, is nobody else's business. */
function sameEnds(was: readonly Edge[], now: readonly Edge[], instead: Edited['instead']): boolean {
  const before = was.filter(isHere);
  const after = now.filter(isHere);
  return before.length === after.length && before.every((edge, index) => sameEnd(edge, after[index], instead));
}

function isHere({ to }: Edge): boolean {
  return to.origin === 'manifest' || to.origin === 'implied';
}

function sameEnd(was: Edge, now: Edge | undefined, instead: Edited['instead']): boolean {
  if (was.relation !== now?.relation || was.status !== now.status) return false;
  return instead(was.from) === now.from && instead(was.to) === now.to;
}

/**
 * Of a built-in workload others read how many Pods it has, and what the containers of these ask for and offer; of a custom one everything;
 * of what makes no Pods and scales, guards or calls those of others, the `spec` (of an autoscaler not how fast it does so).
 */
function readTheSame(was: Resource, now: Resource): boolean {
  if (was.podTemplates.length + now.podTemplates.length === 0) return sameSpec(was, now);
  if (podTemplatePath(now) === undefined) return sameValue(was.node, now.node);
  if (!sameValue(descend(was.node, 'spec', 'replicas'), descend(now.node, 'spec', 'replicas'))) return false;
  return was.podTemplates.every(({ spec }, index) => samePodSpec(spec, now.podTemplates[index]?.spec));
}

/** Its labels and annotations are for others than the workload. */
function sameSpec(was: Resource, now: Resource): boolean {
  const fields = new Set([was, now].flatMap(({ node }) => entriesOf(childOf(node, 'spec')).map(({ name }) => name)));
  if (sameKind(now, HorizontalPodAutoscaler)) fields.delete('behavior');
  return [...fields].every((field) => sameValue(descend(was.node, 'spec', field), descend(now.node, 'spec', field)));
}

function samePodSpec(was: YamlNode | undefined, now: YamlNode | undefined): boolean {
  if (!sameValue(childOf(was, 'resources'), childOf(now, 'resources'))) return false;
  return containerLists.every((key) => {
    const before = itemsOf(childOf(was, key));
    const after = itemsOf(childOf(now, key));
    return before.length === after.length && before.every((container, index) => sameContainer(container, after[index]));
  });
}

/** Which image it has is for itself; a container without one is half typed (`podSpecsOf`). */
function sameContainer(was: YamlNode, now: YamlNode | undefined): boolean {
  if (!textOf(childOf(was, 'image')) !== !textOf(childOf(now, 'image')) || was.type !== now?.type) return false;
  return containerFields.every((key) => sameValue(childOf(was, key), childOf(now, key)));
}

const containerLists = ['containers', 'initContainers', 'ephemeralContainers'];
const containerFields = ['name', 'ports', 'resources', 'restartPolicy'];
