import { remembering } from '../lazily.ts';
import type { NumberedTexts } from '../numberedTexts.ts';
import { isNumber, isObject, isString, readJson } from '../readJson.ts';

/**
 * The generated asset as data: tables that name each other by number (tools/apiReference/encode.mjs writes them).
 * Numbers may point nowhere; whoever follows one copes with `undefined`.
 */
export interface ApiStructure {
  readonly kubernetesVersion: string;
  readonly kinds: readonly KindRow[];
  readonly definitionCount: number;
  /** Read when it is first asked for; `undefined` for what is no definition. */
  readonly definition: (number: number) => DefinitionRow | undefined;
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

/** Reads the texts of the asset: the other tables as JSON, then a definition each. `undefined` where the first is no such text. */
export function readApiStructure(texts: NumberedTexts): ApiStructure | undefined {
  const tables = readJson(texts.textAt(0) ?? '');
  if (!areTables(tables)) return undefined;
  return {
    ...tables,
    definitionCount: texts.count - 1,
    definition: remembering((number) => readDefinition(texts.textAt(number + 1) ?? '')),
  };
}

/** The kinds of `more`, over the tables of `first` continued by those of `more`, whose numbers count on from there. */
export function continueStructure(first: ApiStructure, more: ApiStructure): ApiStructure {
  return {
    kubernetesVersion: first.kubernetesVersion,
    kinds: more.kinds,
    definitionCount: first.definitionCount + more.definitionCount,
    definition: (number) =>
      number < first.definitionCount ? first.definition(number) : more.definition(number - first.definitionCount),
    types: [...first.types, ...more.types],
    constraints: [...first.constraints, ...more.constraints],
    pages: [...first.pages, ...more.pages],
  };
}

function readDefinition(text: string): DefinitionRow | undefined {
  const row = readJson(text);
  return isDefinitionRow(row) ? row : undefined;
}

type Tables = Omit<ApiStructure, 'definitionCount' | 'definition'>;

function areTables(value: unknown): value is Tables {
  // What is nested too deeply to be walked is none.
  try {
    return (
      isObject(value) &&
      value['format'] === 2 &&
      typeof value['kubernetesVersion'] === 'string' &&
      isListOf(value['kinds'], isKindRow) &&
      isListOf(value['types'], isApiType) &&
      isListOf(value['constraints'], isConstraint) &&
      isListOf(value['pages'], isString)
    );
  } catch {
    return false;
  }
}

function isKindRow(row: unknown): boolean {
  return Array.isArray(row) && isString(row[0]) && isString(row[1]) && isNumber(row[2]) && isNumber(row[3]);
}

function isDefinitionRow(row: unknown): row is DefinitionRow {
  return Array.isArray(row) && isString(row[0]) && isNumber(row[1]) && isNumber(row[2]) && isListOf(row[3], isFieldRow);
}

function isFieldRow(row: unknown): boolean {
  return Array.isArray(row) && isString(row[0]) && row.length >= 4 && row.slice(1).every(isNumber);
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
