import { isObject, isString } from '../readJson.ts';
/**
 * The generated asset as data: tables that name each other by number (tools/apiReference/encode.mjs writes them).
 * Numbers may point nowhere; whoever follows one copes with `undefined`.
 */
export interface ApiStructure {
  readonly kubernetesVersion: string;
  readonly kinds: readonly KindRow[];
  readonly definitions: readonly DefinitionRow[];
  readonly types: readonly ApiType[];
  readonly constraints: readonly ApiConstraint[];
  /** Pages below https://kubernetes.io/docs/reference/kubernetes-api/, or whole addresses; number 0 is empty: none. */
  readonly pages: readonly string[];
}

/** `isList` is 1 for the lists of a kind. */
export type KindRow = readonly [apiVersion: string, kind: string, definition: number, isList: number];

export type DefinitionRow = readonly [name: string, description: number, page: number, fields: readonly FieldRow[]];

/** `required`: 0 no, 1 yes, 2 unknown, 3 in an object of its own (apiVersion and kind), not inside another. */
export type FieldRow = readonly [
  name: string,
  type: number,
  required: number,
  description: number,
  constraint?: number | undefined,
];

export type ApiType =
  | { readonly scalar: string }
  | { readonly definition: number }
  | { readonly list: ApiType }
  | { readonly map: ApiType }
  | { readonly oneOf: readonly ApiType[] };

/** What the reference says of a scalar's values beyond its type. */
export interface ApiConstraint {
  readonly allowed?: readonly string[];
  /** An OpenAPI format: `int32`, `int64`, `double`, `byte`, `date-time`. */
  readonly format?: string;
}

/** Reads the asset's text; `undefined` where it is not such a text. */
export function readApiStructure(text: string): ApiStructure | undefined {
  // Both steps may throw: text that is no JSON, and JSON that is nested too deeply to be walked.
  try {
    const value: unknown = JSON.parse(text);
    return isApiStructure(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The kinds of `more`, over the tables of `first` continued by those of `more`, whose numbers count on from there. */
export function continueStructure(first: ApiStructure, more: ApiStructure): ApiStructure {
  return {
    kubernetesVersion: first.kubernetesVersion,
    kinds: more.kinds,
    definitions: [...first.definitions, ...more.definitions],
    types: [...first.types, ...more.types],
    constraints: [...first.constraints, ...more.constraints],
    pages: [...first.pages, ...more.pages],
  };
}

function isApiStructure(value: unknown): value is ApiStructure & { readonly format: 1 } {
  return (
    isObject(value) &&
    value['format'] === 1 &&
    typeof value['kubernetesVersion'] === 'string' &&
    isListOf(value['kinds'], isKindRow) &&
    isListOf(value['definitions'], isDefinitionRow) &&
    isListOf(value['types'], isApiType) &&
    isListOf(value['constraints'], isConstraint) &&
    isListOf(value['pages'], isString)
  );
}

function isKindRow(row: unknown): boolean {
  return Array.isArray(row) && isString(row[0]) && isString(row[1]) && isNumber(row[2]) && isNumber(row[3]);
}

function isDefinitionRow(row: unknown): boolean {
  return Array.isArray(row) && isString(row[0]) && isNumber(row[1]) && isNumber(row[2]) && isListOf(row[3], isFieldRow);
}

/** Called for every field before the first hover: no part of the row is copied. */
function isFieldRow(row: unknown): boolean {
  if (!Array.isArray(row) || !isString(row[0]) || row.length < 4) return false;
  for (let index = 1; index < row.length; index++) if (typeof row[index] !== 'number') return false;
  return true;
}

function isApiType(type: unknown): boolean {
  if (!isObject(type)) return false;
  if ('list' in type) return isApiType(type['list']);
  if ('map' in type) return isApiType(type['map']);
  if ('oneOf' in type) return isListOf(type['oneOf'], isApiType);
  return 'definition' in type ? isNumber(type['definition']) : isString(type['scalar']);
}

function isConstraint(constraint: unknown): boolean {
  if (!isObject(constraint)) return false;
  const { allowed, format } = constraint;
  return (allowed === undefined || isListOf(allowed, isString)) && (format === undefined || isString(format));
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number';
}
