import type { ApiReference } from '../api/apiReference.ts';
import type { ApiSchema } from '../api/apiSchema.ts';
import { schemaOf } from '../graph/schemaOf.ts';
import type { Localized } from '../localized.ts';
import { getFrom } from '../model/persistentMap.ts';
import type { ManifestDocument, Resource } from '../model/resource.ts';
import type { MapNode, YamlNode } from '../yaml/node.ts';
import { childOf, descend, entryOf, spanOf, textOf } from '../yaml/nodes.ts';
import type { DiagnosticRule, Finding, Fix, Judgement, TextEdit } from './finding.ts';
import { replaceScalar, setEntry, setValue } from './fixes/edits.ts';
import { fixOf } from './fixes/fixOf.ts';
import { addEntryAbove } from './fixes/writeAbove.ts';
import { type NeededField, neededFields, neededName } from './schema/neededFields.ts';
import { missingFields } from './schema/requiredFields.ts';
import { withArticle } from './schema/typeWords.ts';
import { type UnnamedKind, unnamedKind } from './schema/unnamedKind.ts';
import { type SchemaPlace, walkSchema } from './schema/walkSchema.ts';

/**
 * A field that the API server rejects the object without, and that no kustomization adds.
 * `spec.selector: Required value`, and of what has no kind `Object 'Kind' is missing`:
 * https://kubernetes.io/docs/concepts/overview/working-with-objects/#required-fields
 */
export const missingRequiredField: DiagnosticRule = {
  code: 'missing-required-field',
  severity: 'error',
  summary: {
    en: 'A field is missing that the API server rejects the object without.',
    ko: '없으면 API 서버가 오브젝트를 거부하는 필드가 빠져 있습니다.',
  },
  documentation: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/#required-fields',
  find: ({ snapshot, document, api }) =>
    unnamedKind(snapshot, document, api).map((unnamed) => unnamedFinding(document, unnamed)),
  findInValue: (place, judgement) =>
    lackedFields(place, judgement.api)
      .filter(({ field }) => isMissingEverywhere(judgement, { place, field }))
      .filter(() => !isPartial(judgement))
      .map((missing) => finding(judgement.resource.written, place, missing)),
};

function unnamedFinding(document: ManifestDocument, { field, root, slip, values }: UnnamedKind): Finding {
  const [first] = root.entries;
  const place = { document, span: spanOf((slip ?? entryOf(root, 'kind') ?? first)?.key ?? root) };
  const meant = slip === undefined ? { en: '', ko: '' } : meantBy(slip.name);
  const adding = (
    first === undefined || entryOf(root, field) !== undefined ? [] : values.slice(0, mostChoices)
  ).flatMap((value) => {
    const source = `\`${field}: ${value}\``;
    const edit = first && addEntryAbove(document, root, first, { key: field, value });
    return fixOf({ en: `Add ${source}`, ko: `${source} 추가` }, [edit]);
  });
  const renaming = slip && {
    title: { en: `Change to \`${field}\``, ko: `\`${field}\`(으)로 변경` },
    safe: true,
    edits: [replaceScalar(document, slip.key, field)],
  };
  return {
    code: 'missing-required-field',
    severity: 'error',
    message: {
      en: `\`${field}\` is missing: kubectl refuses a manifest without it.${meant.en}`,
      ko: `\`${field}\`이(가) 없습니다. kubectl은 이 필드가 없는 매니페스트를 거부합니다.${meant.ko}`,
    },
    place,
    related: [],
    fixes: renaming === undefined ? adding : [renaming],
  };
}

function meantBy(name: string): Localized {
  return { en: ` Is it meant by \`${name}\`?`, ko: ` \`${name}\`이(가) 이 필드를 뜻한 것입니까?` };
}

function lackedFields(place: SchemaPlace, api: ApiReference): readonly NeededField[] {
  if (place.node.type !== 'map') return [];
  const missing = fieldsMissing(place);
  return place.parent === undefined ? [...missing, ...neededName(place, api)] : missing;
}

/** What is always required, and what is in this place. */
function fieldsMissing(place: SchemaPlace): readonly NeededField[] {
  const always = missingFields(place);
  const needed = neededFields(place);
  if (always.length === 0) return needed;
  const name = place.schema.shape === 'object' ? place.schema.name : '';
  return [...always.map((field) => ({ field, of: { en: withArticle(name), ko: name } })), ...needed];
}

/**
 * An object that says so little of itself that it can only be meant for merging with another one: nothing of what its spec must
 * have, or a workload with neither a selector nor labels.
 */
function isPartial({ schema: root, resource: { written } }: Judgement): boolean {
  const { node, podTemplates } = written;
  const spec = childOf(node, 'spec');
  const schema = root.shape === 'object' ? root.fields().get('spec')?.schema : undefined;
  if (schema?.shape !== 'object' || spec === undefined) return false;
  const lacking = missingFields({ node: spec, schema, entry: undefined, parent: undefined });
  const empty = missingFields({ node: emptyMap, schema, entry: undefined, parent: undefined });
  if (lacking.length > 1 && lacking.length === empty.length) return true;
  return lacking.includes('selector') && podTemplates[0]?.pod.labels.size === 0;
}

const emptyMap: MapNode = { type: 'map', start: 0, end: 0, flow: true, entries: [] };

interface MissingField {
  readonly place: SchemaPlace;
  readonly field: string;
}

/** Where kustomizations apply the manifest: true if what all of them make of it lacks the field as well, and all are known whole. */
function isMissingEverywhere(
  { snapshot, api, resource: { written, applied } }: Judgement,
  missing: MissingField,
): boolean {
  const { kustomizations, reachedBy } = snapshot;
  const roots = getFrom(reachedBy, written.document.path);
  if (roots === undefined) return true;
  if (!roots.every((root) => getFrom(kustomizations, root)?.whole === true)) return false;
  const key = keyOf(missing);
  return applied.every((resource) => {
    const schema = schemaOf(snapshot, api, resource);
    return schema !== undefined && missingKeys(resource, schema).has(key);
  });
}

function missingKeys({ node }: Resource, schema: ApiSchema): ReadonlySet<string> {
  const keys = new Set<string>();
  walkSchema(node, schema, (place) => {
    for (const { field } of fieldsMissing(place)) keys.add(keyOf({ place, field }));
    if (textOf(descend(node, 'metadata', 'name')) === undefined) keys.add(keyOf({ place, field: 'metadata.name' }));
  });
  return keys;
}

/** The path to the field: what a kustomization moves elsewhere is not seen again, and not reported. */
function keyOf({ place, field }: MissingField): string {
  const steps: (string | number)[] = [field];
  for (let at: SchemaPlace | undefined = place; at?.parent !== undefined; at = at.parent) {
    const { node, entry, parent } = at;
    steps.push(entry?.name ?? (parent.node.type === 'sequence' ? parent.node.items.indexOf(node) : 0));
  }
  return JSON.stringify(steps);
}

function finding(written: Resource, place: SchemaPlace, missing: NeededField): Finding {
  const { node, schema } = place;
  const { field, of } = missing;
  return {
    code: 'missing-required-field',
    severity: 'error',
    message: {
      en: `\`${field}\` is missing: the API server rejects ${of.en} without it.`,
      ko: `\`${field}\`이(가) 없습니다. API 서버는 이 필드가 없는 ${of.ko}을(를) 거부합니다.`,
    },
    place: { document: written.document, span: spanOf(writtenPart(place)) },
    related: [],
    fixes: node.type === 'map' ? fixesFor(written, node, schema, missing) : [],
  };
}

/** The key of the map that lacks the field; the first key of an item, the kind of an object. */
function writtenPart({ node, entry, parent }: SchemaPlace): YamlNode {
  if (entry !== undefined) return entry.key;
  const kind = parent === undefined ? childOf(node, 'kind') : undefined;
  const first = node.type === 'map' ? node.entries[0]?.key : undefined;
  return kind ?? first ?? node;
}

/** One of a few allowed values, or the selector of the Pods that the workload makes; else a placeholder that is no value yet. */
function fixesFor(written: Resource, map: MapNode, schema: ApiSchema, { field, values }: NeededField): readonly Fix[] {
  const target = schema.shape === 'object' ? schema.fields().get(field)?.schema : undefined;
  if (field === 'selector') return selectorFix(written, map);
  const allowed = values ?? (target?.shape === 'scalar' ? target.allowed : []);
  if (allowed.length === 0 || allowed.length > mostChoices) return placeholderFix(written, map, field, target);
  return allowed.flatMap((value) => {
    const source = `\`${field}: ${value}\``;
    return fixOf({ en: `Add ${source}`, ko: `${source} 추가` }, [setEntry(written, map, field, value)]);
  });
}

/** What stands in the brackets is said in the title, and nobody takes it for a value. */
function placeholderFix(written: Resource, map: MapNode, field: string, target: ApiSchema | undefined): readonly Fix[] {
  const value = `<${field.replace(/^.*\./, '')}>`;
  const source = `\`${field}: ${value}\``;
  const title = { en: `Add ${source}, to be filled in`, ko: `${source} 추가 (값을 채워야 함)` };
  if (field === 'metadata.name') return fixOf(title, [nameEdit(written, map, value)]);
  return target?.shape === 'scalar' ? fixOf(title, [setEntry(written, map, field, value)]) : [];
}

function nameEdit(written: Resource, map: MapNode, name: string): TextEdit | undefined {
  const metadata = childOf(map, 'metadata');
  if (metadata === undefined) return setValue(written, map, 'metadata', { name });
  return metadata.type === 'map' ? setEntry(written, metadata, 'name', name) : undefined;
}

function selectorFix({ document, podTemplates }: Resource, spec: MapNode): readonly Fix[] {
  const labels = podTemplates[0]?.pod.labels;
  const template = entryOf(spec, 'template');
  if (labels === undefined || labels.size === 0 || template === undefined) return [];
  const value = { matchLabels: Object.fromEntries(labels) };
  const title = { en: "Select the template's labels", ko: '템플릿의 label을 선택하는 selector 추가' };
  return fixOf(title, [addEntryAbove(document, spec, template, { key: 'selector', value })]);
}

const mostChoices = 4;
