import { filesOf, type Snapshot } from '../../graph/snapshot.ts';
import { isOwnGroup } from '../../kubernetes/builtins.ts';
import { ConfigMap, Service, sameKind } from '../../kubernetes/kinds.ts';
import { folderOf } from '../../model/manifestPaths.ts';
import type { Resource } from '../../model/resource.ts';
import type { PathStep } from '../../yaml/nodeAt.ts';
import { walk } from '../../yaml/walk.ts';

/**
 * Whether another manifest of the same folder says the name of a resource where no field of Kubernetes refers to anything: in what a
 * container runs and its environment (`--configmap=$(NAMESPACE)/settings`), an annotation, a file of a ConfigMap, or a custom kind.
 * What calls a Service is known by its host name; an argument `mongo` is a program.
 */
export function isMentioned(snapshot: Snapshot, resource: Resource): boolean {
  const folder = folderOf(resource.document.path);
  const name = resource.source?.name ?? resource.name;
  const word = new RegExp(`(?:^|[^\\w.-])${name.replaceAll('.', '\\.')}(?:$|[^\\w.-])`);
  return [...filesOf(snapshot)]
    .filter(({ path, text }) => folderOf(path) === folder && text.includes(name))
    .flatMap(({ documents }) => documents.flatMap(({ document }) => document.resources))
    .filter((other) => !sameKind(resource, Service) || !isOwnGroup(other.group))
    .some((other) => other !== resource && other !== resource.source && says(other, word));
}

function says(other: Resource, word: RegExp): boolean {
  let found = false;
  walk(other.node, (node, path) => {
    found ||= node.type === 'scalar' && word.test(node.text) && isFree(other, path);
  });
  return found;
}

function isFree(other: Resource, path: readonly PathStep[]): boolean {
  if (path[0] === 'metadata') return path[1] === 'annotations';
  if (!isOwnGroup(other.group) || (sameKind(other, ConfigMap) && path[0] === 'data')) return true;
  return path.includes('args') || path.includes('command') || (path.includes('env') && path.at(-1) === 'value');
}
