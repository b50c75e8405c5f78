import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadTime, notInstalled } from '../peers.ts';
import { type Row, ratio, type Scale } from '../row.ts';

/** What is loaded, as built. `home` is the project's folder. */
export function bundleRows(_: Scale, home: string): readonly Row[] {
  return [
    weight(home, 'extension.js', 'extension bundle', 400, (file) => statSync(file).size),
    weight(home, 'webview.js', 'panel bundle, gzipped', 60, (file) => gzipSync(readFileSync(file)).length),
  ];
}

/** How long it takes until the editor has the bundle. */
export function loadRows(_: Scale, home: string): readonly Row[] {
  const name = 'load the extension, against yaml-language-server';
  const ours = loadTime(home, 'extension.js');
  const theirs = loadTime(home, 'bench/yamlLanguageServer.js');
  if (ours === undefined) return [{ name, cannotRun: notBuilt }];
  return [
    theirs === undefined ? { name, cannotRun: notInstalled } : ratio(name, ours, theirs, 1 / 5),
    { name: '  of which ours', measured: ours, unit: 'ms', limit: undefined },
  ];
}

const notBuilt = 'it is not built: npm run build';

function weight(home: string, bundle: string, name: string, limit: number, weigh: (file: string) => number): Row {
  const file = path.join(home, 'dist', bundle);
  if (!existsSync(file)) return { name, cannotRun: notBuilt };
  return { name, measured: weigh(file) / 1000, unit: 'kB', limit };
}
