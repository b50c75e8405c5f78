import type { ObjectSchema } from '../api/apiSchema.ts';
import { definitionOf } from '../graph/schemaOf.ts';
import { isTypo } from '../graph/similarity.ts';
import { namePlace, type Snapshot, writerOf } from '../graph/snapshot.ts';
import { isPlaceholder } from '../kubernetes/isPlaceholder.ts';
import type { Localized } from '../localized.ts';
import type { ManifestDocument, Resource } from '../model/resource.ts';
import { unitOf } from '../model/units.ts';
import type { MapEntry, MapNode } from '../yaml/node.ts';
import { entryOf, spanOf } from '../yaml/nodes.ts';
import type { DiagnosticRule, Finding, Fix, TextEdit } from './finding.ts';
import { renameKey } from './fixes/edits.ts';
import { moveHome, moveInto, moveOut } from './fixes/moveEntry.ts';
import { homeBelow, homeInNamesake, objectAround } from './schema/fieldHomes.ts';
import { fits, type SchemaPlace } from './schema/walkSchema.ts';

/**
 * A field that the API does not have where it is written: the API server drops it, and kubectl refuses it. A definition of another
 * unit may be that of another release, as of a quick start beside the real thing: without a near name it is worth a mention only.
 */
export const unknownField: DiagnosticRule = {
  code: 'unknown-field',
  severity: 'warning',
  summary: { en: 'The API has no such field here.', ko: 'API에 이런 필드가 없습니다.' },
  documentation: 'https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation',
  findInValue(place, { snapshot, resource: { written } }) {
    const { node, schema } = place;
    if (node.type !== 'map' || schema.shape !== 'object' || schema.others !== undefined) return [];
    const fields = schema.fields();
    const unknown = node.entries.filter(
      ({ name, merged }) => merged !== true && !fields.has(name) && !isMeantForOthers(name),
    );
    if (unknown.length === 0) return [];
    const source = sourceOf(snapshot, written);
    const names = new Set(node.entries.map(({ name }) => name));
    const isStrange = unknown.length > mostMisplaced;
    return unknown
      .map((entry) => finding(written.document, { place, map: node, names, isStrange, schema, entry }))
      .map((found) => ({ ...found, related: source.related, ...(found.fixes.length === 0 && source) }));
  },
};

/** How sure that makes it, and the definition it rests on, where there is one here. */
function sourceOf(snapshot: Snapshot, written: Resource): Pick<Finding, 'severity' | 'related'> {
  const definition = definitionOf(snapshot, written);
  const writer = definition && writerOf(snapshot, definition);
  if (definition === undefined || writer === undefined) return { severity: 'warning', related: [] };
  const { units } = snapshot;
  const isOwn = unitOf(units, definition.path).id === unitOf(units, written.document.path).id;
  const message = { en: `${written.kind} is defined here.`, ko: `${written.kind}이(가) 여기에 정의되어 있습니다.` };
  return { severity: isOwn ? 'warning' : 'information', related: [{ place: namePlace(writer), message }] };
}

/** An entry that the schema of its map does not have. */
interface UnknownEntry {
  readonly place: SchemaPlace;
  readonly map: MapNode;
  /** All that the map has: it may be thousands, and each unknown one asks for them. */
  readonly names: ReadonlySet<string>;
  /** The map is something else altogether: where its entries belong is not looked for, which takes going through all of it for each. */
  readonly isStrange: boolean;
  readonly schema: ObjectSchema;
  readonly entry: MapEntry;
}

/** Directives of a strategic merge patch, and what is filled in before the manifest is applied. */
function isMeantForOthers(name: string): boolean {
  return name.startsWith('$') || isPlaceholder(name);
}

function finding(document: ManifestDocument, unknown: UnknownEntry): Finding {
  const { entry, schema } = unknown;
  const near = nearNames(unknown);
  const moved = near.length > 0 || unknown.isStrange ? undefined : placeElsewhere(document, unknown);
  const [first] = near;
  const meant: Localized =
    first === undefined
      ? (moved?.words ?? { en: '', ko: '' })
      : { en: ` Is \`${first}\` meant?`, ko: ` \`${first}\`을(를) 뜻한 것입니까?` };
  return {
    code: 'unknown-field',
    severity: 'warning',
    message: {
      en: `${schema.name} has no field \`${entry.name}\`.${meant.en}`,
      ko: `${schema.name}에는 \`${entry.name}\` 필드가 없습니다.${meant.ko}`,
    },
    place: { document, span: spanOf(entry.key) },
    related: [],
    fixes: [...near.map((name) => renameFix(document, entry, name, near.length)), ...(moved?.fixes ?? [])],
  };
}

/** Fields of the map that are not written yet, take the value, and differ by case or by a slip; the nearest first. */
function nearNames({ names, schema, entry }: UnknownEntry): readonly string[] {
  const lower = entry.name.toLowerCase();
  const free = [...schema.fields()].filter(([name, field]) => !names.has(name) && fits(entry.value, field.schema));
  const otherCase = free.filter(([name]) => name.toLowerCase() === lower);
  const near = otherCase.length > 0 ? otherCase : free.filter(([name]) => isTypo(entry.name, name));
  return near.map(([name]) => name).slice(0, shownNames);
}

function renameFix(document: ManifestDocument, entry: MapEntry, name: string, choices: number): Fix {
  return {
    title: { en: `Change to \`${name}\``, ko: `\`${name}\`(으)로 변경` },
    safe: choices === 1,
    edits: [renameKey(document, entry, name)],
  };
}

interface ElsewhereWords {
  readonly words: Localized;
  readonly fixes: readonly Fix[];
}

/** The map around has such a field, or just one of the maps below. */
function placeElsewhere(document: ManifestDocument, unknown: UnknownEntry): ElsewhereWords | undefined {
  const { place, map, entry } = unknown;
  const around = objectAround(place);
  if (around?.node.type === 'map' && around.schema.shape === 'object' && takes(around, entry)) {
    const { name } = around.schema;
    const edits = moveOut(document, { entry, from: map, around: around.node });
    return {
      words: { en: ` It is a field of ${name}, one level up.`, ko: ` 한 단계 위인 ${name}의 필드입니다.` },
      fixes:
        edits === undefined
          ? []
          : [{ title: { en: 'Move it one level up', ko: '한 단계 위로 옮기기' }, safe: false, edits }],
    };
  }
  const below = fieldsTaking(unknown);
  const [field, ...others] = below;
  if (field === undefined) return placeFurther(document, unknown);
  if (others.length > 0) return undefined;
  const edits = moveInto(document, { entry, from: map, field });
  return movedInto(field, edits);
}

/** Several levels below, or in the map of the same name of the Pod or the container. */
function placeFurther(document: ManifestDocument, { place, map, entry }: UnknownEntry): ElsewhereWords | undefined {
  const home = homeBelow(place, map, entry) ?? homeInNamesake(place, entry);
  const around = objectAround(place)?.node;
  if (home === undefined) return undefined;
  const isOnly = map.entries.length === 1 && around?.type === 'map' && place.entry !== undefined;
  const gone = isOnly ? { entry: place.entry, from: around } : { entry, from: map };
  return movedInto(home.path, moveHome(document, entry, gone, home));
}

function movedInto(path: string, edits: readonly TextEdit[] | undefined): ElsewhereWords {
  const title = { en: `Move it into \`${path}\``, ko: `\`${path}\` 안으로 옮기기` };
  return {
    words: { en: ` It is a field of \`${path}\`.`, ko: ` \`${path}\`의 필드입니다.` },
    fixes: edits === undefined ? [] : [{ title, safe: false, edits }],
  };
}

function takes({ node, schema }: SchemaPlace, entry: MapEntry): boolean {
  const field = schema.shape === 'object' ? schema.fields().get(entry.name) : undefined;
  return field !== undefined && entryOf(node, entry.name) === undefined && fits(entry.value, field.schema);
}

/** The fields of the map whose own fields have the entry's name; not those that controllers write. */
function fieldsTaking({ place, map, schema, entry }: UnknownEntry): readonly string[] {
  return [...schema.fields()].flatMap(([name, field]) => {
    const inner = field.schema;
    if (inner.shape !== 'object' || (place.parent === undefined && name === 'status')) return [];
    const target = inner.fields().get(entry.name);
    if (target === undefined || !fits(entry.value, target.schema)) return [];
    const written = entryOf(map, name)?.value;
    return written === undefined || entryOf(written, entry.name) === undefined ? [name] : [];
  });
}

const shownNames = 3;
/** So many fields may have slipped into one map. */
const mostMisplaced = 100;
