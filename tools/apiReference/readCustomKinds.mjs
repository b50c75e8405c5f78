import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { customKindPackages } from './customKindPackages.mjs';
import { customKindPage } from './customKindPages.mjs';
import { keyOf, kubernetesType } from './readKubernetesModels.mjs';
import { ownText, readModelType } from './readModelType.mjs';
import { anyType, mapLeaves } from './types.mjs';
import { parseDeclarations, propertiesOf } from './typescriptDeclarations.mjs';

/**
 * Reads the custom resources that the packages of well-known projects declare, and adds their definitions to `definitions`, which has
 * those of Kubernetes. The kinds come back as kindsOf gives them, without lists. A package may name each definition (its key is its
 * file) or write them one inside another: those are named after the kind and the field, `VirtualServiceSpec`.
 */
export function readCustomKinds(nodeModules, definitions) {
  const scope = path.join(nodeModules, '@kubernetes-models');
  const reading = { scope, definitions, modules: new Map(), inPlace: new Map() };
  return customKindPackages
    .flatMap((name) => declarationFiles(path.join(scope, name)))
    .map((file) => kindIn(file, reading))
    .filter((kind) => kind !== undefined);
}

/** `GROUP/VERSION/NAME.d.ts`, without the lists. */
function declarationFiles(root) {
  return readdirSync(root, { recursive: true })
    .filter(
      (file) => /^[\w.-]+\.[\w.-]+[\\/]v\d\w*[\\/]\w+(?<!List)\.d\.ts$/.test(file) && !file.endsWith('index.d.ts'),
    )
    .sort()
    .map((file) => path.join(root, file));
}

function kindIn(file, reading) {
  const [kind, version, group] = partsOf(file);
  if (noKinds.has(kind) || !/"kind": "/.test(readFileSync(file, 'utf8'))) return undefined;
  const { definition: key } = moduleAt(file, reading).type;
  const definition = reading.definitions.get(key);
  const [apiVersion] = definition?.fields.get('apiVersion')?.allowed ?? [];
  // Without a field of its own there is nothing to tell of a kind (IstioOperator).
  if (apiVersion !== `${group}/${version}` || definition.fields.size <= 3) return undefined;
  definition.page = customKindPage(group, kind);
  return { apiVersion, kind, key, isList: false };
}

/** Types of their programs that look like kinds; no API server knows them. */
const noKinds = new Set(['EmbeddedPersistentVolumeClaim', 'WithTriggers']);

function partsOf(file) {
  return file
    .replace(/\.d\.ts$/, '')
    .split(/[\\/]/)
    .reverse();
}

/** What a file declares, read once, as readModelType says it: the definition of an interface, or what a type's name stands for. */
function moduleAt(file, reading) {
  const known = reading.modules.get(file);
  if (known !== undefined) return known;
  const { program, documentation } = parseDeclarations(file, readFileSync(file, 'utf8'));
  const exported = program.body.filter(({ type, declaration }) => type === 'ExportNamedDeclaration' && declaration);
  const node = exported.find(({ declaration: { type } }) =>
    ['TSInterfaceDeclaration', 'TSTypeAliasDeclaration'].includes(type),
  );
  const scope = {
    file,
    documentation,
    key: path.relative(reading.scope, file).replace(/\.d\.ts$/, ''),
    imports: importsOf(program, file, reading),
    fractions: fractionsOf(program, file, reading),
  };
  const isAlias = node.declaration.type === 'TSTypeAliasDeclaration';
  // Before its content, which may name it.
  reading.modules.set(file, { type: isAlias ? anyType : { definition: scope.key } });
  const description = ownText(documentation(node));
  if (isAlias)
    reading.modules.set(file, { description, ...readAlias(node.declaration.typeAnnotation, scope, reading) });
  else reading.definitions.set(scope.key, readInterface(node.declaration, description, scope, reading));
  return reading.modules.get(file);
}

function readInterface(node, description, scope, reading) {
  const [name] = partsOf(`${scope.key}.d.ts`);
  const inherited = node.extends.flatMap(({ expression }) => {
    const { definition } = resolve(expression.name, scope, reading).type;
    return [...(reading.definitions.get(definition)?.fields ?? [])];
  });
  return { name, description, page: '', fields: fieldsOf(node.body.body, inherited, { ...scope, name }, reading) };
}

function readAlias(node, scope, reading) {
  const [name] = partsOf(`${scope.key}.d.ts`);
  const { type, allowed } = readType(node, { ...scope, name, field: '' }, reading);
  return { type: scope.fractions.has('') ? asFraction(type) : type, allowed };
}

function fieldsOf(members, inherited, scope, reading) {
  const own = propertiesOf(members, scope.documentation).map(({ name, type, required, description }) => {
    const read = readType(type, { ...scope, field: name }, reading);
    return [
      name,
      {
        type: scope.fractions.has(name) ? asFraction(read.type) : read.type,
        required,
        allowed: read.allowed ?? [],
        description: ownText(description) || (read.description ?? ''),
      },
    ];
  });
  return new Map([...inherited, ...own].sort(([a], [b]) => (a < b ? -1 : Number(a > b))));
}

function readType(node, scope, reading) {
  return readModelType(node, {
    resolve: (name) => resolve(name, scope, reading),
    define: (literal) => ({ type: typeInPlace(literal, scope, reading) }),
  });
}

function resolve(name, { key, imports }, reading) {
  if (name === 'TypeMeta') return { type: anyType };
  const target = imports.get(name);
  if (target === undefined) return { type: { definition: key } };
  if (!path.isAbsolute(target)) return { type: kubernetesType(target) };
  return moduleAt(target, reading);
}

/** A definition of an object that is written where it is used. What is the same in several versions of a kind is there once. */
function typeInPlace({ members }, scope, reading) {
  if (members.length === 0) return anyType;
  const fields = fieldsOf(members, [], scope, reading);
  const name = `${scope.name}${scope.field.charAt(0).toUpperCase()}${scope.field.slice(1)}`;
  const content = JSON.stringify([name, [...fields]]);
  const known = reading.inPlace.get(content);
  if (known !== undefined) return known;
  const key = `${scope.key}#${reading.inPlace.size}`;
  reading.definitions.set(key, { name, description: '', page: '', fields });
  reading.inPlace.set(content, { definition: key });
  return { definition: key };
}

/** Local name → file, or the key of a definition of Kubernetes (a scalar's name for Quantity and the like). */
function importsOf(program, file, { scope }) {
  const imports = new Map();
  for (const node of program.body.filter(({ type }) => type === 'ImportDeclaration')) {
    const from = `${node.source.value.replace(/\.js$/, '')}.d.ts`;
    const [, name] = from.split('/');
    const target = from.startsWith('.')
      ? path.join(path.dirname(file), from)
      : customKindPackages.includes(name)
        ? path.join(scope, '..', from)
        : (keyOf(from) ?? path.basename(from, '.d.ts'));
    for (const { local } of node.specifiers) imports.set(local.name, target);
  }
  return imports;
}

/**
 * The fields of a file whose numbers may have a fraction, `''` for what a name stands for: declarations say `number` of all, their
 * validators (one generated function a type) say which are no integers.
 */
function fractionsOf(program, file, { scope }) {
  const [name] = path.relative(scope, file).split(/[\\/]/);
  const fullName = program.body
    .filter(({ type, declaration }) => type === 'ExportNamedDeclaration' && !declaration)
    .flatMap(({ specifiers }) => specifiers.map(({ exported }) => exported.name))
    .find((each) => !each.startsWith('I') || each.startsWith('Io'));
  const validator = path.join(scope, name, '_schemas', `${fullName ?? schemaName(file)}.js`);
  const text = existsSync(validator) ? readFileSync(validator, 'utf8') : '';
  if (!text.includes('params:{type:"number"}')) return new Set();
  const functions = new Map(text.split('function ').map((each) => [/^\w+/.exec(each)?.[0], each]));
  const isFraction = (called) => (functions.get(called) ?? '').includes('params:{type:"number"}');
  const fields = [...text.matchAll(/data\.([\w$]+)&&\((validate\d+)\(data/g)];
  const fractions = fields.filter(([, , called]) => isFraction(called)).map(([, field]) => field);
  return new Set(fields.length === 0 ? [''] : fractions);
}

/** `networking.istio.io/v1/Gateway.d.ts` → `NetworkingIstioIoV1Gateway`. */
function schemaName(file) {
  const [kind, version, group] = partsOf(file);
  return [...group.split('.'), version, kind].map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}`).join('');
}

function asFraction(type) {
  return mapLeaves(type, (leaf) => (leaf.scalar === 'integer' ? { scalar: 'number' } : leaf));
}
