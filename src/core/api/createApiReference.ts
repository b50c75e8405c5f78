import { lazily } from '../lazily.ts';
import type { NumberedTexts } from '../numberedTexts.ts';
import { type ApiPlace, definitionOf, placeBelow, placeOfKind, placesBelow, typeText } from './apiPlace.ts';
import type { ApiField, ApiKind, ApiReference, KindName } from './apiReference.ts';
import { createSchemas } from './apiSchema.ts';
import { type ApiStructure, continueStructure, type KindRow, readApiStructure } from './apiStructure.ts';
import { byVersionPriority, namesOfKind } from './kindNames.ts';
import { withCustomKinds } from './withCustomKinds.ts';

/** The reference of Kubernetes' own kinds without what it says in words: all that manifests are judged by. */
export interface StructureReference extends ApiReference {
  /** The same with the texts of `apiDescriptions.txt`, each read when it is asked for; texts that do not fit leave descriptions empty. */
  withDescriptions(descriptions: NumberedTexts): KubernetesReference;
}

/** The reference of Kubernetes' own kinds, to which custom kinds can be added. */
export interface KubernetesReference extends ApiReference {
  /**
   * The same, knowing also the custom kinds in the texts of `customStructure.txt` and `customDescriptions.txt`, which continue its
   * tables. They are read when first asked for; texts that are none add no kind.
   */
  withCustomKinds(custom: CustomTexts): ApiReference;
}

/** Knows no kind: what stands in until the asset is read, and where it cannot be. */
export const emptyApiReference: StructureReference & KubernetesReference = {
  kubernetesVersion: '',
  kind: () => undefined,
  kinds: () => [],
  kindsNamed: () => [],
  field: () => undefined,
  fields: () => [],
  schema: () => undefined,
  withDescriptions: () => emptyApiReference,
  withCustomKinds: () => emptyApiReference,
};

/** What is known of custom kinds. */
export interface CustomTexts {
  readonly structure: NumberedTexts;
  readonly descriptions: NumberedTexts;
}

/**
 * The reference over the texts of `apiStructure.txt`, each definition read when it is asked for, with empty descriptions. Texts that
 * are none give the empty reference.
 */
export function createApiReference(texts: NumberedTexts): StructureReference {
  const structure = readApiStructure(texts);
  if (structure === undefined) return emptyApiReference;
  const bare = referenceOver(structure, () => '');
  return { ...bare, withDescriptions: (descriptions) => describedReference(bare, structure, descriptions) };
}

function describedReference(
  bare: ApiReference,
  structure: ApiStructure,
  descriptions: NumberedTexts,
): KubernetesReference {
  const own = { ...referenceOver(structure, (number) => descriptions.textAt(number) ?? ''), schema: bare.schema };
  return {
    ...own,
    withCustomKinds: (custom) => withCustomKinds(own, () => customReference(structure, descriptions, custom)),
  };
}

function customReference(structure: ApiStructure, descriptions: NumberedTexts, custom: CustomTexts): ApiReference {
  const more = readApiStructure(custom.structure);
  if (more === undefined) return emptyApiReference;
  return referenceOver(
    continueStructure(structure, more),
    (number) => descriptions.textAt(number) ?? custom.descriptions.textAt(number - descriptions.count) ?? '',
  );
}

/** The description of a number; empty where there is none. */
type DescriptionAt = (number: number) => string;

/** Where the reference begins; what has no page of its own links there. */
const allPages = 'https://kubernetes.io/docs/reference/kubernetes-api/';

function referenceOver(structure: ApiStructure, descriptionAt: DescriptionAt): ApiReference {
  const rows = new Map(structure.kinds.map((row) => [`${row[0]} ${row[1]}`, row]));
  const names = structure.kinds.filter(([, , , isList]) => isList === 0).map(kindName);
  const byName = lazily(() => kindsByName(names));
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
      return root && apiKind(structure, descriptionAt, { apiVersion, kind }, root);
    },
    kinds: () => names,
    kindsNamed: (name) => byName().get(name.toLowerCase()) ?? [],
    field: (apiVersion, kind, path) => {
      const place = placeAt(apiVersion, kind, path);
      return place && apiField(structure, descriptionAt, place);
    },
    fields: (apiVersion, kind, path) => {
      const place = placeAt(apiVersion, kind, path);
      return place === undefined
        ? []
        : placesBelow(structure, place).map((below) => apiField(structure, descriptionAt, below));
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
  descriptionAt: DescriptionAt,
  { apiVersion, kind }: KindName,
  root: ApiPlace,
): ApiKind {
  const description = descriptionAt(root.owner[1]);
  return { apiVersion, kind, description, documentation: documentationOf(structure, root) };
}

function apiField(structure: ApiStructure, descriptionAt: DescriptionAt, place: ApiPlace): ApiField {
  const { name, type, field } = place;
  const constraint = structure.constraints[field?.[4] ?? -1];
  return {
    name,
    type: typeText(structure, type),
    required: place.isEntered ? false : requiredOf(place),
    allowed: constraint?.allowed ?? [],
    description: descriptionOf(structure, descriptionAt, place),
    documentation: documentationOf(structure, place),
  };
}

/** The text of the field; an item or a map's value, and a field without a text, show that of their type. */
function descriptionOf(structure: ApiStructure, descriptionAt: DescriptionAt, place: ApiPlace): string {
  const own = place.isEntered ? '' : descriptionAt(place.field?.[3] ?? 0);
  return own || descriptionAt(definitionOf(structure, place.type)?.[1] ?? 0);
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
