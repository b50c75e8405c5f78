import { anyType, oneOf } from './types.mjs';
import { parseDeclarations, propertiesOf, referenceName } from './typescriptDeclarations.mjs';

// What Pulumi adds to a description stands at its end, in paragraphs of its own.
const pulumiParagraph =
  /\n*(This resource waits until|Note: While Pulumi|By default, if a resource failed to become ready)[\s\S]*$/;

const otherNamespaces = new Set(['helm', 'io', 'pkg']);

/**
 * Reads `types/input.d.ts` of @pulumi/kubernetes: all definitions by key (`core.v1.Container`), in the shape
 * `{ key, name, description, fields: Map(name → { type, required, allowed, description }) }`.
 */
export function readPulumi(source) {
  const { program, documentation } = parseDeclarations('input.d.ts', source);
  const definitions = new Map();
  for (const group of namespacesIn(program.body)) {
    if (otherNamespaces.has(group.id.name)) continue;
    for (const version of namespacesIn(group.body.body)) {
      const interfaces = version.body.body.map(undecorated).filter(({ type }) => type === 'TSInterfaceDeclaration');
      const names = new Set(interfaces.map(({ id }) => id.name));
      for (const node of interfaces) {
        const name = node.id.name;
        if (name.endsWith('Patch') && names.has(name.slice(0, -'Patch'.length))) continue;
        const key = `${group.id.name}.${version.id.name}.${name}`;
        definitions.set(key, {
          key,
          name,
          description: withoutPulumi(documentation(node)),
          fields: new Map(propertiesOf(node.body.body, documentation).map((property) => field(name, property))),
        });
      }
    }
  }
  return definitions;
}

function field(owner, { name, type, required, description }) {
  const written = name.startsWith('x_kubernetes_') ? name.replaceAll('_', '-') : name;
  const { literal, ...rest } = readType(type);
  return [
    written,
    {
      type: isFraction(owner, written) ? { scalar: 'number' } : rest.type,
      required,
      allowed: literal === undefined ? [] : [literal],
      description: withoutPulumi(description),
    },
  ];
}

/** The only numbers of the API that may have a fraction. */
function isFraction(owner, name) {
  return owner === 'JSONSchemaProps' && ['maximum', 'minimum', 'multipleOf'].includes(name);
}

function readType(node) {
  switch (node.type) {
    case 'TSStringKeyword':
      return { type: { scalar: 'string' } };
    case 'TSNumberKeyword':
      return { type: { scalar: 'integer' } };
    case 'TSBooleanKeyword':
      return { type: { scalar: 'boolean' } };
    case 'TSLiteralType':
      return { type: { scalar: 'string' }, literal: String(node.literal.value) };
    case 'TSArrayType':
      return { type: { list: readType(node.elementType).type } };
    case 'TSTypeLiteral': {
      const index = node.members.find(({ type }) => type === 'TSIndexSignature');
      return { type: index ? { map: readType(index.typeAnnotation.typeAnnotation).type } : anyType };
    }
    case 'TSUnionType':
      return readUnion(node.types.filter(({ type }) => type !== 'TSUndefinedKeyword'));
    case 'TSTypeReference':
      return readReference(node);
    default:
      return { type: anyType };
  }
}

function readUnion(nodes) {
  // `string | enums.…` is a string whose values are known elsewhere.
  const plain = nodes.filter((node) => !(node.type === 'TSTypeReference' && nameOf(node).startsWith('enums.')));
  if (plain.length === 1) return readType(plain[0]);
  const types = plain.map((node) => readType(node).type);
  const scalars = types.map(({ scalar }) => scalar).sort();
  if (scalars.join() === 'integer,string') return { type: { scalar: 'IntOrString' } };
  // `JSONSchemaProps | any[]`: what the API calls JSONSchemaPropsOrArray.
  const definition = types.find((type) => type.definition);
  return { type: oneOf(types.map((type) => (definition && type.list === anyType ? { list: definition } : type))) };
}

function readReference(node) {
  const name = nameOf(node);
  if (name === 'pulumi.Input') return readType(node.typeArguments.params[0]);
  return { type: name.startsWith('inputs.') ? { definition: name.slice('inputs.'.length) } : anyType };
}

function nameOf(node) {
  return referenceName(node.typeName);
}

function namespacesIn(body) {
  return body.map(undecorated).filter(({ type, id }) => type === 'TSModuleDeclaration' && id.type === 'Identifier');
}

function undecorated(node) {
  return node.type === 'ExportNamedDeclaration' && node.declaration ? node.declaration : node;
}

function withoutPulumi(description) {
  return description.replace(pulumiParagraph, '').trim();
}
