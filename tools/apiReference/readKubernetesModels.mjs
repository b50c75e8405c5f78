import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readFormats } from './readFormats.mjs';
import { ownText, readModelType } from './readModelType.mjs';
import { anyType } from './types.mjs';
import { parseDeclarations, propertiesOf } from './typescriptDeclarations.mjs';

/**
 * Reads the declarations of kubernetes-models and @kubernetes-models/apimachinery below `nodeModules`: exact `required`, enums,
 * Quantity, Time and formats, in the shape of readPulumi. Lists of a kind are among the definitions.
 */
export function readKubernetesModels(nodeModules) {
  const roots = ['kubernetes-models', '@kubernetes-models/apimachinery'].map((name) => path.join(nodeModules, name));
  const definitions = new Map();
  for (const root of roots) {
    for (const file of declarationFiles(root)) {
      const key = keyOf(file);
      if (key !== undefined) {
        const definition = readDefinition(key, file, root);
        if (definition !== undefined) definitions.set(key, definition);
      }
    }
  }
  return definitions;
}

function declarationFiles(root) {
  return readdirSync(root, { recursive: true })
    .map((file) => path.join(root, file))
    .filter((file) => file.endsWith('.d.ts') && !/[\\/]_schemas[\\/]|index\.d\.ts$/.test(file))
    .sort();
}

/** `…/networking.k8s.io/v1/Ingress.d.ts` → `networking.v1.Ingress`; the core group's folder is `v1`. Undefined for other files. */
export function keyOf(file) {
  const [name, version, group] = file
    .replace(/\.d\.ts$/, '')
    .split(/[\\/]/)
    .reverse();
  if (!/^v\d/.test(version)) return undefined;
  const shortGroup = group === 'kubernetes-models' ? 'core' : group.split('.')[0];
  return `${shortGroup}.${version}.${name}`;
}

function readDefinition(key, file, root) {
  const { program, documentation } = parseDeclarations(file, readFileSync(file, 'utf8'));
  const interfaceNode = program.body
    .map((node) => (node.type === 'ExportNamedDeclaration' ? node : undefined))
    .find((node) => node?.declaration?.type === 'TSInterfaceDeclaration');
  if (interfaceNode === undefined) return undefined;
  const imports = importsOf(program, file);
  const formats = formatsFor(program, root);
  const properties = propertiesOf(interfaceNode.declaration.body.body, documentation);
  const fields = properties.map(({ name, type, required, description }) => {
    const read = readType(type, imports);
    const format = formats.get(name);
    return [
      name,
      {
        type: format === 'double' ? { scalar: 'number' } : read.type,
        required,
        allowed: read.allowed ?? [],
        description: ownText(description),
        ...(format === undefined ? {} : { format }),
      },
    ];
  });
  const [name] = key.split('.').reverse();
  return { key, name, description: ownText(documentation(interfaceNode)), fields: new Map(fields) };
}

/** Local name → key of the definition (or a scalar's name for aliases such as Quantity). */
function importsOf(program, file) {
  const imports = new Map();
  for (const node of program.body.filter(({ type }) => type === 'ImportDeclaration')) {
    const from = node.source.value.replace(/\.js$/, '');
    const target = from.startsWith('.') ? path.join(path.dirname(file), from) : from;
    for (const { local } of node.specifiers) imports.set(local.name, keyOf(`${target}.d.ts`) ?? path.basename(target));
  }
  return imports;
}

/** The validators of a definition stand in a file named after the definition's full name, which the last export tells. */
function formatsFor(program, root) {
  const fullName = program.body
    .filter(({ type, declaration }) => type === 'ExportNamedDeclaration' && !declaration)
    .flatMap(({ specifiers }) => specifiers.map(({ exported }) => exported.name))
    .find((name) => name.startsWith('IoK8s'));
  const file = path.join(root, '_schemas', `${fullName}.js`);
  return existsSync(file) ? readFormats(readFileSync(file, 'utf8')) : new Map();
}

function readType(node, imports) {
  const resolve = (name) => {
    // An interface that names itself (JSONSchemaProps) needs no import.
    const target = imports.get(name);
    if (target === undefined) return { type: { self: true } };
    return { type: kubernetesType(target) };
  };
  return readModelType(node, { resolve, define: () => ({ type: anyType }) });
}

const scalarAliases = new Set(['Quantity', 'IntOrString', 'Time', 'MicroTime']);

/** The type that the key of a definition stands for, or the file name of one that has no key: Quantity, Time, … */
export function kubernetesType(key) {
  const short = key.split('.').at(-1);
  if (scalarAliases.has(short)) return { scalar: short };
  return key.includes('.') ? { definition: key } : anyType;
}
