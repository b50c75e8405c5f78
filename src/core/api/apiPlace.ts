import type { ApiStructure, ApiType, DefinitionRow, FieldRow, KindRow } from './apiStructure.ts';

/** Where a path of a kind leads: one step of the walk through the definitions. */
export interface ApiPlace {
  /** The last step; the kind at the root. */
  readonly name: string;
  readonly type: ApiType;
  /** The field that the step, or the list or map around it, is written in; `undefined` at the root and below `any`. */
  readonly field: FieldRow | undefined;
  /** Steps from the root, which has 0. */
  readonly depth: number;
  /** An item of a list, a value of a free map, something below `any`: no field of a definition. */
  readonly isEntered: boolean;
  /** The definition that has the field; the object's own at the root. */
  readonly owner: DefinitionRow;
  /** The number of the page that shows the owner: its own, or the last one on the way. */
  readonly page: number;
}

/** The object itself; `undefined` where the kind's definition is missing. */
export function placeOfKind(structure: ApiStructure, [, kind, definition]: KindRow): ApiPlace | undefined {
  const owner = structure.definition(definition);
  return (
    owner && { name: kind, type: { definition }, field: undefined, depth: 0, isEntered: false, owner, page: owner[2] }
  );
}

/** One step down: a field's name, `'[]'` into a list, any key of a free map; `undefined` where there is no such thing. */
export function placeBelow(structure: ApiStructure, place: ApiPlace, step: string): ApiPlace | undefined {
  const entered = { ...place, name: step, depth: place.depth + 1, isEntered: true };
  for (const type of alternatives(place.type)) {
    if ('list' in type) {
      if (step === '[]') return { ...entered, type: type.list };
    } else if ('map' in type) {
      if (step !== '[]') return { ...entered, type: type.map };
    } else if ('definition' in type) {
      const owner = structure.definition(type.definition);
      const field = owner?.[3].find(([name]) => name === step);
      if (owner !== undefined && field !== undefined) return placeOfField(structure, place, owner, field);
    } else if ('scalar' in type && type.scalar === 'any') {
      return { ...entered, type, field: undefined };
    }
  }
  return undefined;
}

/** The fields of the definition at a place; empty where there is none. */
export function placesBelow(structure: ApiStructure, place: ApiPlace): readonly ApiPlace[] {
  return alternatives(place.type).flatMap((type) => {
    const owner = 'definition' in type ? structure.definition(type.definition) : undefined;
    return owner?.[3].map((field) => placeOfField(structure, place, owner, field)) ?? [];
  });
}

/** `[]Container`, `map[string]Quantity`, `JSONSchemaProps | boolean`. */
export function typeText(structure: ApiStructure, type: ApiType): string {
  if ('list' in type) return `[]${typeText(structure, type.list)}`;
  if ('map' in type) return `map[string]${typeText(structure, type.map)}`;
  if ('oneOf' in type) return type.oneOf.map((each) => typeText(structure, each)).join(' | ');
  return 'definition' in type ? (structure.definition(type.definition)?.[0] ?? 'any') : type.scalar;
}

/** The definition that a type is, through lists and maps; `undefined` for scalars. */
export function definitionOf(structure: ApiStructure, type: ApiType): DefinitionRow | undefined {
  if ('list' in type) return definitionOf(structure, type.list);
  if ('map' in type) return definitionOf(structure, type.map);
  return 'definition' in type ? structure.definition(type.definition) : undefined;
}

function placeOfField(structure: ApiStructure, from: ApiPlace, owner: DefinitionRow, field: FieldRow): ApiPlace {
  const type = structure.types[field[1]] ?? { scalar: 'any' };
  return {
    name: field[0],
    type,
    field,
    depth: from.depth + 1,
    isEntered: false,
    owner,
    page: owner[2] === 0 ? from.page : owner[2],
  };
}

function alternatives(type: ApiType): readonly ApiType[] {
  return 'oneOf' in type ? type.oneOf : [type];
}
