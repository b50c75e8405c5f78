import type { ObjectSchema } from '../api/apiSchema.ts';
import { isTypo } from '../graph/similarity.ts';
import { isPlaceholder } from '../kubernetes/isPlaceholder.ts';
import type { Localized } from '../localized.ts';
import type { ManifestDocument } from '../model/resource.ts';
import type { MapEntry, MapNode } from '../yaml/node.ts';
import { entryOf } from '../yaml/nodes.ts';
import type { DiagnosticRule, Finding, Fix, TextEdit } from './finding.ts';
import { renameKey } from './fixes/edits.ts';
import { moveHome, moveInto, moveOut } from './fixes/moveEntry.ts';
import { homeBelow, homeInNamesake, objectAround } from './schema/fieldHomes.ts';
import { fits, type SchemaPlace } from './schema/walkSchema.ts';

/** A field that the API does not have where it is written: the API server drops it, and kubectl refuses it. */
export const unknownField: DiagnosticRule = {
  code: 'unknown-field',
  severity: 'warning',
  summary: { en: 'The API has no such field here.', ko: 'API에 이런 필드가 없습니다.' },
  documentation: 'https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation',
  findInValue(place, { resource: { written } }) {
    const { node, schema } = place;
    if (node.type !== 'map' || schema.shape !== 'object' || schema.others !== undefined) return [];
    const fields = schema.fields();
    return node.entries
      .filter(({ name, merged }) => merged !== true && !fields.has(name) && !isMeantForOthers(name))
      .map((entry) => finding(written.document, { place, map: node, schema, entry }));
  },
};

/** An entry that the schema of its map does not have. */
interface UnknownEntry {
  readonly place: SchemaPlace;
  readonly map: MapNode;
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
  const moved = near.length > 0 ? undefined : placeElsewhere(document, unknown);
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
    place: { document, span: entry.key.span },
    related: [],
    fixes: [...near.map((name) => renameFix(document, entry, name, near.length)), ...(moved?.fixes ?? [])],
  };
}

/** Fields of the map that are not written yet, take the value, and differ by case or by a slip; the nearest first. */
function nearNames({ map, schema, entry }: UnknownEntry): readonly string[] {
  const lower = entry.name.toLowerCase();
  const free = [...schema.fields()].filter(
    ([name, field]) => entryOf(map, name) === undefined && fits(entry.value, field.schema),
  );
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
    const written = entryOf(map, name)?.value;
    const isFree = written === undefined || entryOf(written, entry.name) === undefined;
    return target !== undefined && isFree && fits(entry.value, target.schema) ? [name] : [];
  });
}

const shownNames = 3;
