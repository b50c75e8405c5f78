import type { YamlNode } from '../yaml/node.ts';
import { childOf, entriesOf, itemsOf, textOf } from '../yaml/nodes.ts';
import type { ApiSchema, FieldSchema, ValueLimits } from './apiSchema.ts';

/** What an OpenAPI schema does not say itself. */
export interface OpenApiContext {
  /** What messages call the value: `Backup.spec`. */
  readonly name: string;
  /** `'kept'` where the API server keeps fields that the schema does not have; `'pruned'` where it drops them. */
  readonly unknownFields: 'kept' | 'pruned';
}

/**
 * The schema of a CustomResourceDefinition, as written, as a schema of ours. What is not understood, or left to other keywords
 * (`anyOf`, `x-kubernetes-validations`), allows anything. Fields are read when first asked for.
 * https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#specifying-a-structural-schema
 */
export function openApiSchema(node: YamlNode | undefined, context: OpenApiContext): ApiSchema {
  if (isTrue(node, 'x-kubernetes-int-or-string') || textOf(childOf(node, 'format')) === 'int-or-string') {
    return scalar('IntOrString', node);
  }
  if (node === undefined || isTrue(node, 'x-kubernetes-embedded-resource')) return any;
  switch (textOf(childOf(node, 'type'))) {
    case 'object':
      return objectSchema(node, context);
    case 'array':
      return { shape: 'list', items: openApiSchema(childOf(node, 'items'), below(node, context, '[]')) };
    case 'string':
      return scalar('string', node);
    case 'integer':
      return scalar('integer', node);
    case 'number':
      return scalar('number', node);
    case 'boolean':
      return scalar('boolean', node);
    default:
      return childOf(node, 'properties') === undefined ? any : objectSchema(node, context);
  }
}

function objectSchema(node: YamlNode, context: OpenApiContext): ApiSchema {
  const properties = childOf(node, 'properties');
  const additional = childOf(node, 'additionalProperties');
  const others = additional?.type === 'map' ? openApiSchema(additional, below(node, context, '[key]')) : any;
  const isOpen = additional !== undefined || keepsUnknown(node, context);
  if (properties?.type !== 'map') return additional === undefined ? any : { shape: 'map', values: others };
  const required = new Set(itemsOf(childOf(node, 'required')).flatMap((item) => textOf(item) ?? []));
  let fields: ReadonlyMap<string, FieldSchema> | undefined;
  return {
    shape: 'object',
    name: context.name,
    checks: 'all',
    ...(isOpen ? { others } : {}),
    fields: () => {
      fields ??= new Map(
        entriesOf(properties).map(({ name, value }) => [
          name,
          {
            schema: openApiSchema(value, below(node, context, name)),
            // a default is filled in before anything is checked
            required: required.has(name) && childOf(value, 'default') === undefined,
          },
        ]),
      );
      return fields;
    },
  };
}

function below(node: YamlNode, context: OpenApiContext, step: string): OpenApiContext {
  const name = step.startsWith('[') ? `${context.name}${step}` : `${context.name}.${step}`;
  return { name, unknownFields: keepsUnknown(node, context) ? 'kept' : 'pruned' };
}

function keepsUnknown(node: YamlNode, { unknownFields }: OpenApiContext): boolean {
  return unknownFields === 'kept' || isTrue(node, 'x-kubernetes-preserve-unknown-fields');
}

function scalar(type: string, node: YamlNode | undefined): ApiSchema {
  const allowed = itemsOf(childOf(node, 'enum')).flatMap((item) => textOf(item) ?? []);
  const limits = limitsOf(node);
  return {
    shape: 'scalar',
    type,
    allowed,
    format: textOf(childOf(node, 'format')) ?? '',
    ...(limits === undefined ? {} : { limits }),
  };
}

function limitsOf(node: YamlNode | undefined): ValueLimits | undefined {
  const number = (key: string): number | undefined => {
    const value = childOf(node, key);
    return value?.type === 'scalar' && typeof value.value === 'number' ? value.value : undefined;
  };
  const limits = {
    minimum: number('minimum'),
    exclusiveMinimum: isTrue(node, 'exclusiveMinimum') ? number('minimum') : undefined,
    maximum: number('maximum'),
    exclusiveMaximum: isTrue(node, 'exclusiveMaximum') ? number('maximum') : undefined,
    minLength: number('minLength'),
    maxLength: number('maxLength'),
    pattern: textOf(childOf(node, 'pattern')),
  };
  return Object.values(limits).some((limit) => limit !== undefined) ? limits : undefined;
}

function isTrue(node: YamlNode | undefined, key: string): boolean {
  const value = childOf(node, key);
  return value?.type === 'scalar' && value.value === true;
}

const any: ApiSchema = { shape: 'any' };
