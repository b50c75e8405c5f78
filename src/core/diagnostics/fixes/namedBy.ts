import { edgesTo, type Snapshot } from '../../graph/snapshot.ts';
import type { Place, Resource } from '../../model/resource.ts';
import type { ScalarNode } from '../../yaml/node.ts';
import { childOf, itemsOf, scalarOf } from '../../yaml/nodes.ts';
import type { TextEdit } from '../finding.ts';
import type { SchemaPlace } from '../schema/walkSchema.ts';
import { scalarSource } from './edits.ts';

/** The mounts of a volume whose name stands at a place: where that changes, they change with it. */
export function mountsOf({ node, entry, parent: volume }: SchemaPlace): readonly ScalarNode[] {
  const isVolume = volume?.schema.shape === 'object' && volume.schema.name === 'Volume' && entry?.name === 'name';
  const spec = isVolume ? volume.parent?.parent?.node : undefined;
  if (spec === undefined || node.type !== 'scalar') return [];
  return ['containers', 'initContainers', 'ephemeralContainers']
    .flatMap((key) => itemsOf(childOf(spec, key)))
    .flatMap((container) => ['volumeMounts', 'volumeDevices'].flatMap((key) => itemsOf(childOf(container, key))))
    .flatMap((mount) => scalarOf(childOf(mount, 'name')) ?? [])
    .filter(({ text }) => text === node.text);
}

/**
 * Gives those who refer to an object by its name another one to refer to; `undefined` where one of them writes it otherwise (in a host name, or
 * with a prefix that a kustomization adds).
 */
export function referencesChanged(
  snapshot: Snapshot,
  resource: Resource,
  name: string,
): readonly TextEdit[] | undefined {
  const edits = edgesTo(snapshot, resource.objects[0])
    .filter(({ edge: { relation } }) => relation.match.by === 'name' || relation.match.by === 'reference')
    .map(({ edge: { place } }) => changedName(place, resource.name, name));
  return edits.includes(undefined) ? undefined : edits.flatMap((edit) => edit ?? []);
}

function changedName(place: Place, from: string, to: string): TextEdit | undefined {
  const { document, span } = place;
  const written = document.yaml.text.slice(span.start, span.end);
  const quote = /^(["'])(.*)\1$/.exec(written);
  if ((quote?.[2] ?? written) !== from) return undefined;
  const style = quote === null ? 'plain' : quote[1] === '"' ? 'double-quoted' : 'single-quoted';
  return { place, newText: scalarSource(to, style) };
}
