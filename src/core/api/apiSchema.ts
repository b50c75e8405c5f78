import { lazily, remembering } from '../lazily.ts';
import type { ApiConstraint, ApiStructure, ApiType } from './apiStructure.ts';

/** What the reference says a value must be: what a walk takes along from an object's root to its fields. */
export type ApiSchema = ObjectSchema | ListSchema | MapSchema | ScalarSchema | EitherSchema | AnySchema;

/** A definition's fields by name. */
export interface ObjectSchema {
  readonly shape: 'object';
  /** The definition: `PodSpec`. */
  readonly name: string;
  /** Looked up when first asked for: definitions contain themselves. */
  readonly fields: () => ReadonlyMap<string, FieldSchema>;
  /** What stands under any other name; absent where no other name is allowed. */
  readonly others?: ApiSchema;
  /**
   * `'all'` where the API server checks every required field, as it does by the schema of a CustomResourceDefinition; absent where it
   * does so by code, for which the reference's `required` is no measure.
   */
  readonly checks?: 'all';
}

export interface FieldSchema {
  readonly schema: ApiSchema;
  /** True only where the reference is sure. */
  readonly required: boolean;
}

export interface ListSchema {
  readonly shape: 'list';
  readonly items: ApiSchema;
}

/** Any key goes. */
export interface MapSchema {
  readonly shape: 'map';
  readonly values: ApiSchema;
}

export interface ScalarSchema {
  readonly shape: 'scalar';
  /** `string`, `integer`, `number`, `boolean`, `Quantity`, `IntOrString`, `Time`, `MicroTime`. */
  readonly type: string;
  /** Empty where any value of the type goes. */
  readonly allowed: readonly string[];
  /** An OpenAPI format, `byte` for base64; empty where there is none. */
  readonly format: string;
  /** Absent where nothing bounds the value. */
  readonly limits?: ValueLimits;
}

/** Bounds of numbers, and of texts: their length, and an expression (of Go's) that must be found in them. */
export interface ValueLimits {
  readonly minimum: number | undefined;
  readonly exclusiveMinimum: number | undefined;
  readonly maximum: number | undefined;
  readonly exclusiveMaximum: number | undefined;
  readonly minLength: number | undefined;
  readonly maxLength: number | undefined;
  readonly pattern: string | undefined;
}

/** Any of several types: a JSON schema or a boolean. */
export interface EitherSchema {
  readonly shape: 'either';
  readonly of: readonly ApiSchema[];
}

export interface AnySchema {
  readonly shape: 'any';
}

/** The schemas of a structure's definitions, by their number; each is built once. */
export function createSchemas(structure: ApiStructure): (definition: number) => ApiSchema {
  const schemaOf = remembering(createSchema);
  return schemaOf;

  function createSchema(definition: number): ApiSchema {
    const [name, , , rows] = structure.definition(definition) ?? [];
    // A definition without fields is one that the reference does not describe.
    if (name === undefined || rows === undefined || rows.length === 0) return any;
    const readFields = (): ReadonlyMap<string, FieldSchema> =>
      new Map(
        rows.map(([field, type, required, , constraint]) => [
          field,
          {
            schema: typeSchema(structure.types[type] ?? { scalar: 'any' }, structure.constraints[constraint ?? -1]),
            required: required === 1,
          },
        ]),
      );
    return { shape: 'object', name, fields: lazily(readFields) };
  }

  function typeSchema(type: ApiType, constraint: ApiConstraint | undefined): ApiSchema {
    if ('list' in type) return { shape: 'list', items: typeSchema(type.list, constraint) };
    if ('map' in type) return { shape: 'map', values: typeSchema(type.map, constraint) };
    if ('oneOf' in type) return { shape: 'either', of: type.oneOf.map((each) => typeSchema(each, undefined)) };
    if ('definition' in type) return schemaOf(type.definition);
    if (type.scalar === 'any') return any;
    return { shape: 'scalar', type: type.scalar, allowed: constraint?.allowed ?? [], format: constraint?.format ?? '' };
  }
}

const any: AnySchema = { shape: 'any' };
