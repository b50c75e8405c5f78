import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { replaceFile } from '../support/replaceFile.mjs';

// node tools/apiReference/generate.mjs     writes the API reference into assets/; nothing to do where it is up to date

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '../..');
const nodeModules = path.join(root, 'node_modules');

/** The version of Kubernetes that a version of @pulumi/kubernetes was generated from; the package itself does not say. */
const kubernetesVersions = { '4.34.2': '1.37' };

/**
 * Writes `apiStructure.json.gz` and `apiDescriptions.txt.gz` into `outDir`, made from the installed packages. Does nothing where
 * they were made from the same packages by the same generator. Throws where a package is missing or cannot be read.
 */
export async function generateApiReference(outDir) {
  const stampFile = path.join(outDir, 'apiReference.stamp');
  const outputs = { structure: 'apiStructure.json.gz', descriptions: 'apiDescriptions.txt.gz' };
  const stamp = stampOfInputs();
  const isCurrent = [stampFile, ...Object.values(outputs).map((name) => path.join(outDir, name))].every(existsSync);
  if (isCurrent && readFileSync(stampFile, 'utf8') === stamp) return;

  const asset = await makeAsset();
  mkdirSync(outDir, { recursive: true });
  for (const [part, name] of Object.entries(outputs))
    replaceFile(path.join(outDir, name), gzipSync(asset[part], { level: 9 }));
  replaceFile(stampFile, stamp);
}

async function makeAsset() {
  // Loaded only when there is work: a start without any should take no time.
  const [{ encode }, { kindsOf }, { mergeDefinitions }, { readKubernetesModels }, { readPulumi }] = await Promise.all([
    import('./encode.mjs'),
    import('./kindsOf.mjs'),
    import('./mergeDefinitions.mjs'),
    import('./readKubernetesModels.mjs'),
    import('./readPulumi.mjs'),
  ]);
  const pulumiRoot = path.join(nodeModules, '@pulumi/kubernetes');
  const pulumi = readPulumi(readFileSync(path.join(pulumiRoot, 'types/input.d.ts'), 'utf8'));
  const definitions = mergeDefinitions(pulumi, readKubernetesModels(nodeModules));
  const pulumiFiles = new Set(readdirSync(pulumiRoot, { recursive: true }).map((file) => file.toLowerCase()));
  const hasPulumiList = (key) => pulumiFiles.has(`${path.join(...key.toLowerCase().split('.'))}list.d.ts`);
  const kinds = kindsOf(definitions, hasPulumiList);
  return encode({ kubernetesVersion: kubernetesVersionOf(packageVersion('@pulumi/kubernetes')), definitions, kinds });
}

function kubernetesVersionOf(version) {
  const known = kubernetesVersions[version];
  if (known === undefined)
    throw new Error(`Which Kubernetes is @pulumi/kubernetes ${version}? Add it to ${here}/generate.mjs`);
  return known;
}

function stampOfInputs() {
  const hash = createHash('sha256');
  for (const name of ['@pulumi/kubernetes', 'kubernetes-models', '@kubernetes-models/apimachinery']) {
    hash.update(`${name}@${packageVersion(name)}\n`);
  }
  for (const file of readdirSync(here)
    .filter((each) => each.endsWith('.mjs'))
    .sort())
    hash.update(readFileSync(path.join(here, file)));
  return hash.digest('hex');
}

function packageVersion(name) {
  return JSON.parse(readFileSync(path.join(nodeModules, name, 'package.json'), 'utf8')).version;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generateApiReference(path.join(root, 'assets'));
