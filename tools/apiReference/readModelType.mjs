import { anyType, oneOf } from './types.mjs';
import { referenceName } from './typescriptDeclarations.mjs';

/**
 * What a type of kubernetes-models' declarations means, as `{ type, allowed, description }`; the last two where they are known.
 * `resolve` says the same of a name, `define` of an object written in place, of which a definition may be made.
 */
export function readModelType(node, { resolve, define }) {
  switch (node.type) {
    case 'TSStringKeyword':
      return { type: { scalar: 'string' } };
    case 'TSNumberKeyword':
      return { type: { scalar: 'integer' } };
    case 'TSBooleanKeyword':
      return { type: { scalar: 'boolean' } };
    case 'TSLiteralType':
      return { type: { scalar: 'string' }, allowed: [String(node.literal.value)] };
    case 'TSUnionType':
      return readUnion(node.types.map((each) => readModelType(each, { resolve, define })));
    case 'TSTypeLiteral': {
      const index = node.members.find(({ type }) => type === 'TSIndexSignature');
      if (index === undefined) return define(node);
      return { type: { map: readModelType(index.typeAnnotation.typeAnnotation, { resolve, define }).type } };
    }
    case 'TSParenthesizedType':
      return readModelType(node.typeAnnotation, { resolve, define });
    case 'TSIntersectionType':
      // An object, and which of its fields exclude each other: the object says it all.
      return readModelType(node.types[0], { resolve, define });
    case 'TSTypeReference': {
      const name = referenceName(node.typeName);
      if (name !== 'Array') return resolve(name);
      const item = readModelType(node.typeArguments.params[0], { resolve, define });
      return { type: { list: item.type }, allowed: item.allowed };
    }
    default:
      return { type: anyType };
  }
}

function readUnion(parts) {
  if (parts.every(({ allowed }) => allowed)) {
    return { type: { scalar: 'string' }, allowed: parts.flatMap(({ allowed }) => allowed) };
  }
  const types = parts.map(({ type }) => type);
  const scalars = types.map(({ scalar }) => scalar).sort();
  return { type: scalars.join() === 'integer,string' ? { scalar: 'IntOrString' } : oneOf(types) };
}

/**
 * kubernetes-models escapes stars and appends what each enum value means; the reference keeps the official text alone. The Gateway API
 * has marks for its own generator between the lines, and what it leaves out of its CustomResourceDefinitions.
 */
export function ownText(description) {
  return description
    .replaceAll('\\*', '*')
    .replace(/\n*Possible enum values:[\s\S]*$/, '')
    .replaceAll(/<gateway:util:excludeFromCRD>[\s\S]*?<\/gateway:util:excludeFromCRD>/g, '')
    .replaceAll(/<\/?gateway:[^\n]*>\n?/g, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
