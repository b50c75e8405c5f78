import type { ApiReference } from '../../src/core/api/apiReference.ts';
import type { ApiSchema, ObjectSchema } from '../../src/core/api/apiSchema.ts';

/** The reference as one JSON schema, a choice of all kinds: the shape of the catalogue that others read from the network. */
export function jsonSchemaOf(api: ApiReference): object {
  const definitions: Record<string, object> = {};
  const oneOf = api.kinds().flatMap(({ apiVersion, kind }) => {
    const schema = api.schema(apiVersion, kind);
    if (schema?.shape !== 'object') return [];
    const own = { apiVersion: { type: 'string', enum: [apiVersion] }, kind: { type: 'string', enum: [kind] } };
    return [
      {
        type: 'object',
        description,
        properties: { ...fieldsOf(schema, definitions), ...own },
        required: Object.keys(own),
      },
    ];
  });
  return { oneOf, definitions };
}

/** There is no hover without one. */
const description = 'What the reference says of this field.';

function fieldsOf(schema: ObjectSchema, definitions: Record<string, object>): Readonly<Record<string, object>> {
  return Object.fromEntries([...schema.fields()].map(([name, field]) => [name, convert(field.schema, definitions)]));
}

function convert(schema: ApiSchema, definitions: Record<string, object>): object {
  switch (schema.shape) {
    case 'object':
      if (definitions[schema.name] === undefined) {
        definitions[schema.name] = {}; // it may contain itself
        definitions[schema.name] = { type: 'object', description, properties: fieldsOf(schema, definitions) };
      }
      return { $ref: `#/definitions/${schema.name}`, description };
    case 'list':
      return { type: 'array', description, items: convert(schema.items, definitions) };
    case 'map':
      return { type: 'object', description, additionalProperties: convert(schema.values, definitions) };
    case 'scalar':
      return ['string', 'integer', 'number', 'boolean'].includes(schema.type)
        ? { type: schema.type, description }
        : { description };
    default:
      return { description };
  }
}
