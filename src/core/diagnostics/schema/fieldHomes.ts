import type { ApiSchema } from '../../api/apiSchema.ts';
import type { MapEntry, MapNode, YamlNode } from '../../yaml/node.ts';
import { entryOf } from '../../yaml/nodes.ts';
import { fits, type SchemaPlace } from './walkSchema.ts';

/** A map in the same object that takes a field which does not belong where it is written. */
export interface FieldHome {
  /** From the map that both stand in: `template.spec`, `containers[0].securityContext`; empty for the map around. */
  readonly path: string;
  readonly map: MapNode;
  /** The field of the map that takes it, where that is not written yet. */
  readonly under?: string;
}

/** One value in an object, by its way from the map that the search began in. */
interface Step {
  readonly path: string;
  readonly node: YamlNode;
  readonly schema: ApiSchema;
}

/**
 * Where a field belongs in what is written below its map, through lists of one item: a field of the Pod beside `template`, one of the only
 * container beside `containers`. Only the nearest, and none where several are as near.
 */
export function homeBelow({ schema }: SchemaPlace, map: MapNode, entry: MapEntry): FieldHome | undefined {
  let level: readonly Step[] = [{ path: '', node: map, schema }];
  for (let depth = 0; depth < deepest; depth++) {
    level = level.flatMap(stepsBelow);
    const [home, ...others] = level.flatMap((step) => homeIn(step, entry));
    if (home !== undefined) return others.length === 0 ? home : undefined;
  }
  return undefined;
}

/**
 * The map of the same name that takes a field, one level further out or in the only item of a list beside it: of the Pod's
 * `securityContext` and the container's each has fields of its own.
 */
export function homeInNamesake(place: SchemaPlace, entry: MapEntry): FieldHome | undefined {
  const holder = place.entry === undefined ? undefined : objectAround(place);
  const field = place.entry?.name ?? '';
  if (holder === undefined) return undefined;
  const around = objectAround(holder);
  const steps = [...(around === undefined ? [] : [{ path: '', ...around }]), ...stepsBelow({ path: '', ...holder })];
  const [home, ...others] = steps.flatMap((step) => homeInField(step, field, entry));
  return others.length === 0 ? home : undefined;
}

/** The map that holds this one, or the list that this one is an item of. */
export function objectAround({ parent }: SchemaPlace): SchemaPlace | undefined {
  if (parent === undefined) return undefined;
  return parent.schema.shape === 'list' ? objectAround(parent) : parent;
}

/** What is written one level below; of a list its item, where there is one. What an alias brings stands elsewhere. */
function stepsBelow({ path, node, schema }: Step): readonly Step[] {
  if (node.type !== 'map' || schema.shape !== 'object') return [];
  return node.entries.flatMap(({ key, name, value, merged }) => {
    const below = schema.fields().get(name)?.schema;
    if (below === undefined || merged === true || name === 'status' || value.start < key.end) return [];
    const at = path === '' ? name : `${path}.${name}`;
    if (value.type !== 'sequence') return [{ path: at, node: value, schema: below }];
    const [item, ...others] = value.items;
    if (item === undefined || others.length > 0 || below.shape !== 'list') return [];
    return [{ path: `${at}[0]`, node: item, schema: below.items }];
  });
}

function homeIn({ path, node, schema }: Step, entry: MapEntry): readonly FieldHome[] {
  const isFree = node.type === 'map' && entryOf(node, entry.name) === undefined;
  return isFree && takes(schema, entry) ? [{ path, map: node }] : [];
}

function homeInField({ path, node, schema }: Step, field: string, entry: MapEntry): readonly FieldHome[] {
  const below = schema.shape === 'object' ? schema.fields().get(field)?.schema : undefined;
  if (below === undefined || node.type !== 'map' || !takes(below, entry)) return [];
  const at = path === '' ? field : `${path}.${field}`;
  const written = entryOf(node, field);
  return written === undefined
    ? [{ path: at, map: node, under: field }]
    : homeIn({ path: at, node: written.value, schema: below }, entry);
}

function takes(schema: ApiSchema, { name, value }: MapEntry): boolean {
  const field = schema.shape === 'object' ? schema.fields().get(name) : undefined;
  return field !== undefined && fits(value, field.schema);
}

/** `template`, its `spec`, and a container in that. */
const deepest = 3;
