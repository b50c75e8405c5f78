import { documentationPage } from './documentationPages.mjs';
import { definitionsIn, mapLeaves } from './types.mjs';

/**
 * The two texts of the asset, as src/core/api/apiStructure.ts reads them. Everything that repeats stands once, in a table, and is
 * named by its number; only what a kind reaches is kept.
 */
export function encode({ kubernetesVersion, definitions, kinds }) {
  const descriptions = table(['']);
  const pages = table(['']);
  const types = table();
  const constraints = table();
  const numbers = new Map(reachable(definitions, kinds).map((key, number) => [key, number]));
  const numbered = (type) =>
    mapLeaves(type, (leaf) => (leaf.definition === undefined ? leaf : { definition: numbers.get(leaf.definition) }));
  const encodeField = ([name, { type, required, description, ...rest }]) => {
    const constraint = constraintOf(rest);
    return [
      name,
      types.numberOf(numbered(type)),
      isTypeMeta(name, rest.allowed) ? 3 : required === undefined ? 2 : Number(required),
      descriptions.numberOf(description),
      ...(constraint === undefined ? [] : [constraints.numberOf(constraint)]),
    ];
  };
  const structure = {
    format: 1,
    kubernetesVersion,
    kinds: kinds.map(({ apiVersion, kind, key, isList }) => [apiVersion, kind, numbers.get(key), Number(isList)]),
    definitions: [...numbers.keys()].map((key) => {
      const { name, description, fields } = definitions.get(key);
      const page = documentationPage(key) ?? documentationPage(ownerOf(key, definitions)) ?? '';
      return [name, descriptions.numberOf(description), pages.numberOf(page), [...fields].map(encodeField)];
    }),
    types: types.values,
    constraints: constraints.values,
    pages: pages.values,
  };
  return { structure: JSON.stringify(structure), descriptions: descriptions.values.join('\0') };
}

/** The apiVersion and kind of a kind: an object of its own must have them, one inside another (a volumeClaimTemplate) need not. */
function isTypeMeta(name, allowed) {
  return (name === 'apiVersion' || name === 'kind') && allowed.length > 0;
}

function constraintOf({ allowed, format }) {
  const constraint = { ...(allowed.length > 0 && { allowed }), ...(format && { format }) };
  return Object.keys(constraint).length > 0 ? constraint : undefined;
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
