import { type ApiPlace, definitionOf, placeBelow, placeOfKind, placesBelow, typeText } from './apiPlace.ts';
import type { ApiField, ApiKind, ApiReference, KindName } from './apiReference.ts';
import { createSchemas } from './apiSchema.ts';
import { type ApiStructure, continueStructure, type KindRow, readApiStructure } from './apiStructure.ts';
import { byVersionPriority, namesOfKind } from './kindNames.ts';
import { withCustomKinds } from './withCustomKinds.ts';

/** The reference of Kubernetes' own kinds, to which custom kinds can be added. */
export interface KubernetesReference extends ApiReference {
  /**
   * The same, knowing also the custom kinds in the inflated texts of `customStructure.json.gz` and `customDescriptions.txt.gz`, which
   * continue its tables. They are read when first asked for; texts that are none add no kind.
   */
  withCustomKinds(custom: ReferenceTexts): ApiReference;
}

/** Knows no kind: what stands in until the asset is read, and where it cannot be. */
export const emptyApiReference: KubernetesReference = {
  kubernetesVersion: '',
  kind: () => undefined,
  kinds: () => [],
  kindsNamed: () => [],
  field: () => undefined,
  fields: () => [],
  schema: () => undefined,
  withCustomKinds: () => emptyApiReference,
};

/** The inflated texts of a part of the reference. */
export interface ReferenceTexts {
  readonly structure: string;
  readonly descriptions: string;
}

/**
 * The reference over the inflated texts of `apiStructure.json.gz` and `apiDescriptions.txt.gz`. A structure that is no such text gives
 * the empty reference; descriptions that do not fit leave descriptions empty.
 */
export function createApiReference(structureText: string, descriptionsText: string): KubernetesReference {
  const structure = readApiStructure(structureText);
  if (structure === undefined) return emptyApiReference;
  const descriptions = descriptionsText.split('\0');
  const own = referenceOver(structure, descriptions);
  return {
    ...own,
    withCustomKinds: (custom) => withCustomKinds(own, () => customReference(structure, descriptions, custom)),
  };
}

function customReference(
  structure: ApiStructure,
  descriptions: readonly string[],
  custom: ReferenceTexts,
): ApiReference {
  const more = readApiStructure(custom.structure);
  if (more === undefined) return emptyApiReference;
  return referenceOver(continueStructure(structure, more), [...descriptions, ...custom.descriptions.split('\0')]);
}

/** Where the reference begins; what has no page of its own links there. */
const allPages = 'https://kubernetes.io/docs/reference/kubernetes-api/';

function referenceOver(structure: ApiStructure, descriptions: readonly string[]): ApiReference {
  const rows = new Map(structure.kinds.map((row) => [`${row[0]} ${row[1]}`, row]));
  const names = structure.kinds.filter(([, , , isList]) => isList === 0).map(kindName);
  let byName: ReadonlyMap<string, readonly KindName[]> | undefined;
  const schemaOf = createSchemas(structure);
  const placeAt = (apiVersion: string, kind: string, path: readonly string[]): ApiPlace | undefined => {
    const row = rows.get(`${apiVersion} ${kind}`);
    return path.reduce<ApiPlace | undefined>(
      (place, step) => place && placeBelow(structure, place, step),
      row && placeOfKind(structure, row),
    );
  };
  return {
    kubernetesVersion: structure.kubernetesVersion,
    kind: (apiVersion, kind) => {
      const root = placeAt(apiVersion, kind, []);
      return root && apiKind(structure, descriptions, { apiVersion, kind }, root);
    },
    kinds: () => names,
    kindsNamed: (name) => {
      byName ??= kindsByName(names);
      return byName.get(name.toLowerCase()) ?? [];
    },
    field: (apiVersion, kind, path) => {
      const place = placeAt(apiVersion, kind, path);
      return place && apiField(structure, descriptions, place);
    },
    fields: (apiVersion, kind, path) => {
      const place = placeAt(apiVersion, kind, path);
      return place === undefined
        ? []
        : placesBelow(structure, place).map((below) => apiField(structure, descriptions, below));
    },
    schema: (apiVersion, kind) => {
      const row = rows.get(`${apiVersion} ${kind}`);
      return row && schemaOf(row[2]);
    },
  };
}

function kindsByName(kinds: readonly KindName[]): ReadonlyMap<string, readonly KindName[]> {
  const byName = new Map<string, KindName[]>();
  for (const kind of [...kinds].sort(byVersionPriority)) {
    for (const name of namesOfKind(kind.kind)) {
      const same = byName.get(name);
      if (same === undefined) byName.set(name, [kind]);
      else same.push(kind);
    }
  }
  return byName;
}

function kindName([apiVersion, kind]: KindRow): KindName {
  return { apiVersion, kind };
}

function apiKind(
  structure: ApiStructure,
  descriptions: readonly string[],
  { apiVersion, kind }: KindName,
  root: ApiPlace,
): ApiKind {
  const description = descriptions[root.owner[1]] ?? '';
  return { apiVersion, kind, description, documentation: documentationOf(structure, root) };
}

function apiField(structure: ApiStructure, descriptions: readonly string[], place: ApiPlace): ApiField {
  const { name, type, field } = place;
  const constraint = structure.constraints[field?.[4] ?? -1];
  return {
    name,
    type: typeText(structure, type),
    required: place.isEntered ? false : requiredOf(place),
    allowed: constraint?.allowed ?? [],
    description: descriptionOf(structure, descriptions, place),
    documentation: documentationOf(structure, place),
  };
}

/** The text of the field; an item or a map's value, and a field without a text, show that of their type. */
function descriptionOf(structure: ApiStructure, descriptions: readonly string[], place: ApiPlace): string {
  const own = place.isEntered ? undefined : descriptions[place.field?.[3] ?? 0];
  return own || (descriptions[definitionOf(structure, place.type)?.[1] ?? 0] ?? '');
}

function requiredOf({ field, depth }: ApiPlace): boolean | undefined {
  switch (field?.[2]) {
    case 0:
      return false;
    case 1:
      return true;
    case 3:
      return depth === 1;
    default:
      return undefined;
  }
}

function documentationOf({ pages }: ApiStructure, { owner, page }: ApiPlace): string {
  const path = pages[page] ?? '';
  if (path.startsWith('https:')) return path;
  return path === '' ? allPages : `${allPages}${path}#${owner[0]}`;
}
