/**
 * The type of a field while generating, as plain data:
 * `{ scalar }` | `{ definition }` (its key: `core.v1.Container`) | `{ list: type }` | `{ map: type }` | `{ oneOf: [type, type] }`.
 */
export const anyType = { scalar: 'any' };

/** Builds the union of some types; one alternative is itself. */
export function oneOf(types) {
  return types.length === 1 ? types[0] : { oneOf: types };
}

/** Every definition that a type names. */
export function definitionsIn(type) {
  if (type.list) return definitionsIn(type.list);
  if (type.map) return definitionsIn(type.map);
  if (type.oneOf) return type.oneOf.flatMap(definitionsIn);
  return type.definition === undefined ? [] : [type.definition];
}

/** The same shape with other leaves: `replace` gives the new one for each scalar and definition. */
export function mapLeaves(type, replace) {
  if (type.list) return { list: mapLeaves(type.list, replace) };
  if (type.map) return { map: mapLeaves(type.map, replace) };
  if (type.oneOf) return { oneOf: type.oneOf.map((each) => mapLeaves(each, replace)) };
  return replace(type);
}

/** Where two types have the same shape and one says `string`, the other may know better: Quantity, Time, MicroTime. */
export function withKnownScalars(type, better) {
  if (better === undefined) return type;
  if (type.list && better.list) return { list: withKnownScalars(type.list, better.list) };
  if (type.map && better.map) return { map: withKnownScalars(type.map, better.map) };
  return type.scalar === 'string' && namedScalars.has(better.scalar) ? better : type;
}

const namedScalars = new Set(['Quantity', 'Time', 'MicroTime']);
