import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Row, Scale } from '../row.ts';

/** What is loaded, as built. `home` is the project's folder. */
export function bundleRows(_: Scale, home: string): readonly Row[] {
  const file = (name: string) => path.join(home, 'dist', name);
  return [
    existsSync(file('extension.js'))
      ? { name: 'extension bundle', measured: statSync(file('extension.js')).size / 1000, unit: 'kB', limit: 400 }
      : { name: 'extension bundle', cannotRun: 'it is not built: npm run build' },
    existsSync(file('webview.js'))
      ? {
          name: 'panel bundle, gzipped',
          measured: gzipSync(readFileSync(file('webview.js'))).length / 1000,
          unit: 'kB',
          limit: 60,
        }
      : { name: 'panel bundle, gzipped', cannotRun: 'it is not built: npm run build' },
    { name: 'load, against yaml-language-server', cannotRun: 'it is no dependency of the project' },
  ];
}
