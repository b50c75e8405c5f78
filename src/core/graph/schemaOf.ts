import type { ApiReference } from '../api/apiReference.ts';
import type { ApiSchema, FieldSchema } from '../api/apiSchema.ts';
import { openApiSchema } from '../api/openApiSchema.ts';
import { parseApiVersion } from '../kubernetes/groupVersionKind.ts';
import type { ClusterObject } from '../model/clusterObject.ts';
import { definedSchema, keepsUnknownFields } from '../model/definedKind.ts';
import { definitionsOf } from '../model/objectIndex.ts';
import type { Resource } from '../model/resource.ts';
import { nearest } from './reach.ts';
import type { Snapshot } from './snapshot.ts';

/** The CustomResourceDefinition here that brings the kind of a resource; of several that exclude each other the first. */
export function definitionOf({ index, units }: Snapshot, resource: Resource): ClusterObject | undefined {
  if (!resource.group.includes('.')) return undefined;
  const standpoint = { path: resource.objects[0].path, namespace: undefined };
  return nearest(units, standpoint, definitionsOf(index, resource))[0];
}

/**
 * What a resource must be: as its CustomResourceDefinition here has it, else as the reference does. Of a custom kind that neither
 * knows, only what every object has. `undefined` for other kinds, and where the definition does not have its version.
 */
export function schemaOf(snapshot: Snapshot, api: ApiReference, resource: Resource): ApiSchema | undefined {
  const definition = definitionOf(snapshot, resource);
  if (definition === undefined) return api.schema(resource.apiVersion, resource.kind) ?? customSchema(resource, api);
  const written = definedSchema(definition, parseApiVersion(resource.apiVersion).version);
  if (written === undefined) return undefined;
  const unknownFields = keepsUnknownFields(definition) ? 'kept' : 'pruned';
  return withObjectFields(openApiSchema(written, { name: resource.kind, unknownFields }), api);
}

function customSchema({ group, kind }: Resource, api: ApiReference): ApiSchema | undefined {
  if (!group.includes('.')) return undefined;
  return withObjectFields({ shape: 'object', name: kind, fields: () => new Map(), others: { shape: 'any' } }, api);
}

/** Every object has these, whether the definition's schema names them or not; what it says of metadata does not count. */
function withObjectFields(schema: ApiSchema, api: ApiReference): ApiSchema {
  if (schema.shape !== 'object') return schema;
  const known = api.schema('v1', 'ConfigMap');
  const metadata = known?.shape === 'object' ? known.fields().get('metadata')?.schema : undefined;
  const text: FieldSchema = { schema: { shape: 'scalar', type: 'string', allowed: [], format: '' }, required: false };
  const own = schema.fields();
  const fields = new Map([
    ...own,
    ['apiVersion', text],
    ['kind', text],
    ['metadata', { schema: metadata ?? { shape: 'any' }, required: false }],
  ]);
  return { ...schema, fields: () => fields };
}
