import type { ApiReference } from '../../api/apiReference.ts';
import { type Block, type Inline, inlines, paragraph } from '../../explain/prose.ts';
import { definitionOf } from '../../graph/schemaOf.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { parseApiVersion } from '../../kubernetes/groupVersionKind.ts';
import type { Locale, Localized } from '../../localized.ts';
import { definedSchema } from '../../model/definedKind.ts';
import type { Resource } from '../../model/resource.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { childOf, itemsOf, textOf } from '../../yaml/nodes.ts';
import { inlineObject } from '../inlineObjects.ts';
import { apiBlocks } from './apiBlocks.ts';

/**
 * What is known of a field of a resource beside our own words: by the CustomResourceDefinition here that brings its kind, else by the
 * reference of the API. `path` has map keys by name and `'[]'` for list items. Empty where neither knows the field.
 */
export function definedBlocks(
  snapshot: Snapshot,
  api: ApiReference,
  resource: Resource,
  path: readonly string[],
  locale: Locale,
): readonly Block[] {
  const definition = definitionOf(snapshot, resource);
  if (definition === undefined) return apiBlocks(api, resource, path, locale);
  // every object has the same metadata, and definitions say nothing of it
  if (path[0] === 'metadata') return apiBlocks(api, { apiVersion: 'v1', kind: 'ConfigMap' }, path, locale);
  const schema = schemaAt(definedSchema(definition, parseApiVersion(resource.apiVersion).version), path);
  if (schema === undefined) return [];
  const { node, required } = schema;
  const written = [resource.kind, ...path].join('.').replaceAll('.[]', '[]');
  const headline = [{ code: written }, ' ', { code: typeText(node) }, required ? ` · ${words.required[locale]}` : ''];
  return [
    paragraph(...headline),
    ...valuesBlock(words.allowed[locale], itemsOf(childOf(node, 'enum'))),
    ...valuesBlock(words.byDefault[locale], [childOf(node, 'default')]),
    ...valuesBlock(words.pattern[locale], [childOf(node, 'pattern')]),
    ...descriptionBlocks(node),
    paragraph(words.definedBy[locale], inlineObject(snapshot, definition)),
  ];
}

interface FieldSchemaNode {
  readonly node: YamlNode;
  readonly required: boolean;
}

function schemaAt(root: YamlNode | undefined, path: readonly string[]): FieldSchemaNode | undefined {
  let [node, required] = [root, false];
  for (const step of path) {
    const listed = itemsOf(childOf(node, 'required')).some((item) => textOf(item) === step);
    node =
      step === '[]'
        ? childOf(node, 'items')
        : (childOf(childOf(node, 'properties'), step) ?? childOf(node, 'additionalProperties'));
    required = listed;
  }
  return node?.type === 'map' ? { node, required } : undefined;
}

/** As `ApiField.type` has it; `any` where the schema does not say. */
function typeText(schema: YamlNode | undefined): string {
  const intOrString = childOf(schema, 'x-kubernetes-int-or-string');
  if (intOrString?.type === 'scalar' && intOrString.value === true) return 'IntOrString';
  const type = textOf(childOf(schema, 'type'));
  if (type === 'array') return `[]${typeText(childOf(schema, 'items'))}`;
  const values = childOf(schema, 'additionalProperties');
  return values?.type === 'map' ? `map[string]${typeText(values)}` : (type ?? 'any');
}

function valuesBlock(label: string, nodes: readonly (YamlNode | undefined)[]): readonly Block[] {
  const values = nodes.slice(0, shownValues).flatMap((node) => textOf(node) ?? []);
  if (values.length === 0) return [];
  const list = values.flatMap((value, index): readonly Inline[] =>
    index === 0 ? [{ code: value }] : [', ', { code: value }],
  );
  return [paragraph(`${label} `, ...list, nodes.length > shownValues ? ', …' : '')];
}

function descriptionBlocks(schema: YamlNode): readonly Block[] {
  const text = (textOf(childOf(schema, 'description')) ?? '').trim().slice(0, longestDescription);
  return text === '' ? [] : text.split(/\n{2,}/).map((part) => paragraph(...inlines(part)));
}

const shownValues = 20;
const longestDescription = 4_000;

const words = {
  required: { en: 'required', ko: '필수' },
  allowed: { en: 'Allowed values:', ko: '허용되는 값:' },
  byDefault: { en: 'By default:', ko: '기본값:' },
  pattern: { en: 'Matches:', ko: '형식:' },
  definedBy: { en: 'As defined by ', ko: '정의: ' },
} as const satisfies Record<string, Localized>;
