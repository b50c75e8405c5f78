import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

// node switchBranch.mjs FOLDER COUNT     gives the manifests of so many files a label more, as another branch might have it

const [folder, count] = process.argv.slice(2);
const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.yaml'));
for (const name of files.sort().slice(0, Number(count))) {
  const file = path.join(folder, name);
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/^ {2}name: .*$/gm, '$&\n  labels: { branch: other }'));
}
