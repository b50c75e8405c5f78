import type { ApiSchema, ScalarSchema } from '../../api/apiSchema.ts';
import { isPlaceholder } from '../../kubernetes/isPlaceholder.ts';
import type { MapEntry, MapNode, ScalarNode, YamlNode } from '../../yaml/node.ts';
import { isAbsent } from '../../yaml/nodes.ts';

/** One value of a manifest with what the reference says it must be. */
export interface SchemaPlace {
  readonly node: YamlNode;
  readonly schema: ApiSchema;
  /** The entry that it is the value of; `undefined` at the root and for items. */
  readonly entry: MapEntry | undefined;
  /** The map or the list around it. */
  readonly parent: SchemaPlace | undefined;
}

/**
 * Goes through an object and its schema in step, parents first. Leaves out what nobody can judge: null, which counts for absent,
 * an object's status, which controllers write, and what lies below a value that does not fit.
 */
export function walkSchema(root: YamlNode, schema: ApiSchema, visit: (place: SchemaPlace) => void): void {
  walkPlace({ node: root, schema, entry: undefined, parent: undefined }, visit);
}

/** False where the API server could not decode the value; true for null and for placeholders. */
export function fits(node: YamlNode, schema: ApiSchema): boolean {
  if (isAbsent(node)) return true;
  switch (schema.shape) {
    case 'any':
      return true;
    case 'either':
      return schema.of.some((one) => fits(node, one));
    case 'list':
      return node.type === 'sequence' || isStandIn(node);
    case 'object':
    case 'map':
      return node.type === 'map' || isStandIn(node);
    case 'scalar':
      return node.type === 'scalar' && (scalarFits(node, schema) || isStandIn(node));
  }
}

/** True for what reads a text: `12` or `true` must be quoted there. */
export function takesString(schema: ApiSchema): schema is ScalarSchema {
  return schema.shape === 'scalar' && stringTypes.has(schema.type);
}

const stringTypes: ReadonlySet<string> = new Set(['string', 'Time', 'MicroTime']);

function walkPlace(place: SchemaPlace, visit: (place: SchemaPlace) => void): void {
  const { node, schema } = place;
  if (isAbsent(node) || schema.shape === 'any') return;
  if (schema.shape === 'either') {
    const chosen = schema.of.find((one) => fits(node, one));
    if (chosen !== undefined) walkPlace({ ...place, schema: chosen }, visit);
    return;
  }
  visit(place);
  if (node.type === 'map') {
    for (const entry of lastEntries(node)) {
      const below = schemaBelow(schema, entry.name);
      if (below === undefined || (place.parent === undefined && entry.name === 'status')) continue;
      walkPlace({ node: entry.value, schema: below, entry, parent: place }, visit);
    }
  } else if (node.type === 'sequence' && schema.shape === 'list') {
    for (const item of node.items) {
      walkPlace({ node: item, schema: schema.items, entry: undefined, parent: place }, visit);
    }
  }
}

/** Of several entries with one name the last one counts. */
function lastEntries({ entries }: MapNode): Iterable<MapEntry> {
  if (entries.length <= few && !entries.some(isRepeated)) return entries;
  return new Map(entries.map((entry) => [entry.name, entry])).values();
}

/** Up to here comparing each with each is cheaper than a table; nearly every map of a manifest is that small. */
const few = 8;

function isRepeated({ name }: MapEntry, index: number, entries: readonly MapEntry[]): boolean {
  for (let before = 0; before < index; before++) if (entries[before]?.name === name) return true;
  return false;
}

function schemaBelow(schema: ApiSchema, name: string): ApiSchema | undefined {
  if (schema.shape === 'map') return schema.values;
  return schema.shape === 'object' ? (schema.fields().get(name)?.schema ?? schema.others) : undefined;
}

/** As Go decodes JSON: `1.0` is an integer, a Quantity may be a number. */
function scalarFits({ value }: ScalarNode, { type }: ScalarSchema): boolean {
  switch (type) {
    case 'string':
    case 'Time':
    case 'MicroTime':
      return typeof value === 'string';
    case 'integer':
      return Number.isInteger(value) || isUpperCaseWord(value);
    case 'number':
      return typeof value === 'number';
    case 'boolean':
      return typeof value === 'boolean';
    case 'Quantity':
      return typeof value === 'string' || typeof value === 'number';
    case 'IntOrString':
      return typeof value === 'string' || Number.isInteger(value);
    default:
      return true;
  }
}

/** `port: PORT` in a sample: where a number goes, such a word stands for one. */
function isUpperCaseWord(value: ScalarNode['value']): boolean {
  return typeof value === 'string' && /^[A-Z][A-Z0-9]*$/.test(value);
}

/** Something else will be written here before it is applied. */
function isStandIn(node: YamlNode): boolean {
  return node.type === 'scalar' && isPlaceholder(node.text);
}
