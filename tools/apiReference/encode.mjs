import { documentationPage } from './documentationPages.mjs';
import { definitionsIn, mapLeaves } from './types.mjs';

/**
 * The texts of the assets, numbered as src/core/api/apiStructure.ts reads them: of Kubernetes' own kinds, and of custom ones, whose tables
 * continue the first ones. Everything that repeats stands once, in a table, and is named by its number; only what a kind reaches is
 * kept.
 */
export function encode({ kubernetesVersion, definitions, kinds, customKinds }) {
  const tables = {
    numbers: new Map(),
    descriptions: table(['']),
    pages: table(['']),
    types: table(),
    constraints: table(),
  };
  return {
    own: encodePart({ kubernetesVersion, definitions, kinds, before: nothing }, tables),
    custom: encodePart({ kubernetesVersion, definitions, kinds: customKinds, before: lengthsOf(tables) }, tables),
  };
}

const nothing = { descriptions: 0, pages: 0, types: 0, constraints: 0 };

function lengthsOf(tables) {
  return Object.fromEntries(Object.keys(nothing).map((name) => [name, tables[name].values.length]));
}

/** What some kinds need that the tables do not have yet: adds it to them, and gives what comes after the lengths of `before`. */
function encodePart({ kubernetesVersion, definitions, kinds, before }, tables) {
  const { numbers, descriptions, pages } = tables;
  const added = reachable(definitions, kinds).filter((key) => !numbers.has(key));
  for (const key of added) numbers.set(key, numbers.size);
  const rows = added.map((key) => {
    const { name, description, fields, page = kubernetesPage(key, definitions) } = definitions.get(key);
    const fieldRows = [...fields].map((field) => encodeField(field, tables));
    return [name, descriptions.numberOf(description), pages.numberOf(page), fieldRows];
  });
  const since = (name) => tables[name].values.slice(before[name]);
  const otherTables = {
    format: 2,
    kubernetesVersion,
    kinds: kinds.map(({ apiVersion, kind, key, isList }) => [apiVersion, kind, numbers.get(key), Number(isList)]),
    types: since('types'),
    constraints: since('constraints'),
    pages: since('pages'),
  };
  return {
    structure: [otherTables, ...rows].map((table) => JSON.stringify(table)),
    descriptions: since('descriptions'),
  };
}

function encodeField([name, { type, required, description, ...rest }], { numbers, types, descriptions, constraints }) {
  const numbered = mapLeaves(type, (leaf) =>
    leaf.definition === undefined ? leaf : { definition: numbers.get(leaf.definition) },
  );
  const constraint = constraintOf(rest);
  return [
    name,
    types.numberOf(numbered),
    isTypeMeta(name, rest.allowed) ? 3 : required === undefined ? 2 : Number(required),
    descriptions.numberOf(description),
    ...(constraint === undefined ? [] : [constraints.numberOf(constraint)]),
  ];
}

/** The apiVersion and kind of a kind: an object of its own must have them, one inside another (a volumeClaimTemplate) need not. */
function isTypeMeta(name, allowed) {
  return (name === 'apiVersion' || name === 'kind') && allowed.length > 0;
}

function constraintOf({ allowed, format }) {
  const constraint = { ...(allowed.length > 0 && { allowed }), ...(format && { format }) };
  return Object.keys(constraint).length > 0 ? constraint : undefined;
}

function kubernetesPage(key, definitions) {
  return documentationPage(key) ?? documentationPage(ownerOf(key, definitions)) ?? '';
}

/** A kind's page shows its spec, its status and its list as well. */
function ownerOf(key, definitions) {
  const owner = key.replace(/(Spec|Status|List)$/, '');
  return definitions.has(owner) ? owner : key;
}

function reachable(definitions, kinds) {
  const found = new Set(kinds.map(({ key }) => key));
  for (const key of found) {
    for (const { type } of definitions.get(key).fields.values()) {
      for (const next of definitionsIn(type)) found.add(next);
    }
  }
  return [...found];
}

function table(first = []) {
  const values = [...first];
  const numbers = new Map(values.map((value, number) => [JSON.stringify(value), number]));
  const numberOf = (value) => {
    const key = JSON.stringify(value);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, values.length);
    values.push(value);
    return values.length - 1;
  };
  return { values, numberOf };
}
