import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

// node switchBranch.mjs FOLDER COUNT     as another branch might have it: a label more in the manifests of so many files, then a new one with a mistake

const [folder, count] = process.argv.slice(2);
const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.yaml'));
for (const name of files.sort().slice(0, Number(count))) {
  const file = path.join(folder, name);
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/^ {2}name: .*$/gm, '$&\n  labels: { branch: other }'));
}
writeFileSync(
  path.join(folder, 'switched.yaml'),
  'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: switched, name: switched, namespace: switched }\n',
);
