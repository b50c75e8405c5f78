import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { numberedTexts } from '../support/numberedTexts.mjs';
import { replaceFile } from '../support/replaceFile.mjs';
import { customKindPackages } from './customKindPackages.mjs';

// node tools/apiReference/generate.mjs     writes the API reference into assets/; nothing to do where it is up to date

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '../..');
const nodeModules = path.join(root, 'node_modules');

/** The version of Kubernetes that a version of @pulumi/kubernetes was generated from; the package itself does not say. */
const kubernetesVersions = { '4.34.2': '1.37' };

/** By part of what `encode` gives: the kinds of Kubernetes, and the custom kinds of well-known projects. */
const outputs = {
  own: { structure: 'apiStructure.txt', descriptions: 'apiDescriptions.txt' },
  custom: { structure: 'customStructure.txt', descriptions: 'customDescriptions.txt' },
};
const outputFiles = Object.values(outputs).flatMap((names) => Object.values(names));

/**
 * Writes the files of `outputs` into `outDir`, made from the installed packages. Does nothing where they were made from the same
 * packages by the same generator. Throws where a package is missing or cannot be read.
 */
export async function generateApiReference(outDir) {
  const stampFile = path.join(outDir, 'apiReference.stamp');
  const stamp = stampOfInputs();
  const isCurrent = [stampFile, ...outputFiles.map((name) => path.join(outDir, name))].every(existsSync);
  if (isCurrent && readFileSync(stampFile, 'utf8') === stamp) return;

  const assets = await makeAssets();
  mkdirSync(outDir, { recursive: true });
  for (const [part, { structure, descriptions }] of Object.entries(outputs)) {
    replaceFile(path.join(outDir, structure), numberedTexts(assets[part].structure));
    replaceFile(path.join(outDir, descriptions), numberedTexts(assets[part].descriptions));
  }
  replaceFile(stampFile, stamp);
}

async function makeAssets() {
  // Loaded only when there is work: a start without any should take no time.
  const [
    { encode },
    { fillTypeMeta, kindsOf },
    { mergeDefinitions, withKnownReferences },
    { readCustomKinds },
    { readKubernetesModels },
    { readPulumi },
  ] = await Promise.all([
    import('./encode.mjs'),
    import('./kindsOf.mjs'),
    import('./mergeDefinitions.mjs'),
    import('./readCustomKinds.mjs'),
    import('./readKubernetesModels.mjs'),
    import('./readPulumi.mjs'),
  ]);
  const pulumiRoot = path.join(nodeModules, '@pulumi/kubernetes');
  const pulumi = readPulumi(readFileSync(path.join(pulumiRoot, 'types/input.d.ts'), 'utf8'));
  const definitions = mergeDefinitions(pulumi, readKubernetesModels(nodeModules));
  const pulumiFiles = new Set(readdirSync(pulumiRoot, { recursive: true }).map((file) => file.toLowerCase()));
  const hasPulumiList = (key) => pulumiFiles.has(`${path.join(...key.toLowerCase().split('.'))}list.d.ts`);
  const kinds = kindsOf(definitions, hasPulumiList);
  const customKinds = readCustomKinds(nodeModules, definitions);
  for (const { key } of customKinds) fillTypeMeta(definitions.get(key), definitions.get('core.v1.Pod'));
  const kubernetesVersion = kubernetesVersionOf(packageVersion('@pulumi/kubernetes'));
  return encode({ kubernetesVersion, definitions: withKnownReferences(definitions), kinds, customKinds });
}

function kubernetesVersionOf(version) {
  const known = kubernetesVersions[version];
  if (known === undefined)
    throw new Error(`Which Kubernetes is @pulumi/kubernetes ${version}? Add it to ${here}/generate.mjs`);
  return known;
}

function stampOfInputs() {
  const hash = createHash('sha256');
  const custom = customKindPackages.map((name) => `@kubernetes-models/${name}`);
  for (const name of ['@pulumi/kubernetes', 'kubernetes-models', '@kubernetes-models/apimachinery', ...custom]) {
    hash.update(`${name}@${packageVersion(name)}\n`);
  }
  const files = readdirSync(here).filter((each) => each.endsWith('.mjs'));
  for (const file of [...files.sort(), '../support/numberedTexts.mjs'])
    hash.update(readFileSync(path.join(here, file)));
  return hash.digest('hex');
}

function packageVersion(name) {
  return JSON.parse(readFileSync(path.join(nodeModules, name, 'package.json'), 'utf8')).version;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generateApiReference(path.join(root, 'assets'));
