import { podTemplatePath } from '../kubernetes/kinds.ts';
import { sameObject } from '../model/clusterObject.ts';
import type { Resource } from '../model/resource.ts';
import { sameText } from '../model/sameTree.ts';
import type { YamlNode } from '../yaml/node.ts';
import { childOf, descend, itemsOf, textOf } from '../yaml/nodes.ts';
import { sameValue } from '../yaml/sameValue.ts';
import type { Edge } from './edge.ts';
import { edgesOf, type Snapshot } from './snapshot.ts';

/**
 * Whether a resource means to others what it meant before an edit: it brings the same objects, points at the same, and says the same
 * where the findings of others read it. An edit of an image is no reason to judge the Service again. `before` knows the resource as
 * it `was`, `after` as it is `now`.
 */
export function meansTheSame(before: Snapshot, after: Snapshot, was: Resource, now: Resource): boolean {
  return sameObjects(was, now) && readTheSame(was, now) && sameEnds(edgesOf(before, was), edgesOf(after, now));
}

/**
 * Whether even what is found of a resource itself must be what it was: it says the same in the same words, written in the same
 * document, and its links are the same; only what a kustomization brings in may stand elsewhere in a file that was read again.
 */
export function isFoundTheSame(before: Snapshot, after: Snapshot, was: Resource, now: Resource): boolean {
  if (was.document !== now.document || was.source !== now.source || !sameObjects(was, now)) return false;
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

function sameObjects({ objects: was }: Resource, { objects: now }: Resource): boolean {
  return was.length === now.length && was.every((object, index) => object === now[index]);
}

/** What it points at outside of these manifests, such as an image, is nobody else's business. */
function sameEnds(was: readonly Edge[], now: readonly Edge[]): boolean {
  const before = was.filter(isHere);
  const after = now.filter(isHere);
  return before.length === after.length && before.every((edge, index) => sameEnd(edge, after[index]));
}

function isHere({ to }: Edge): boolean {
  return to.origin === 'manifest' || to.origin === 'implied';
}

function sameEnd(was: Edge, now: Edge | undefined): boolean {
  return was.relation === now?.relation && was.status === now.status && was.from === now.from && was.to === now.to;
}

/** Of a built-in workload others read how many Pods it has, and what the containers of these ask for and offer; of all else, everything. */
function readTheSame(was: Resource, now: Resource): boolean {
  if (podTemplatePath(now) === undefined) return sameValue(was.node, now.node);
  if (!sameValue(descend(was.node, 'spec', 'replicas'), descend(now.node, 'spec', 'replicas'))) return false;
  return was.podTemplates.every(({ spec }, index) => samePodSpec(spec, now.podTemplates[index]?.spec));
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
