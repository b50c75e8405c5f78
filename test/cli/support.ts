import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { plainPaint } from '../../src/cli/paint.ts';
import { run } from '../../src/cli/run.ts';

/** A folder on disk with these files, gone after the test. */
export function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'manifest-atlas-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}

export interface Outcome {
  readonly code: number;
  readonly out: string;
  /** The lines on standard error. */
  readonly err: readonly string[];
}

/** Runs one call in a folder; the words are separated by single spaces. */
export async function runIn(cwd: string, words: string, stdin = ''): Promise<Outcome> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(words.split(' ').filter(Boolean), {
    cwd,
    home: path.resolve(import.meta.dirname, '../..'),
    stdin: async () => Buffer.from(stdin),
    out: (text) => out.push(text),
    err: (line) => err.push(line),
    now: () => Date.UTC(2026, 10, 26, 12),
    paint: plainPaint,
  });
  return { code, out: out.join(''), err };
}

/** Runs one call over one file named web.yaml. */
export function runOver(yaml: string, words: string): Promise<Outcome> {
  return runIn(temporaryFolder({ 'web.yaml': yaml }), words);
}

/** A Deployment whose selector contradicts its own template: one error. */
export const contradiction = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: site
    spec:
      containers:
        - name: web
          image: nginx:1.29
`;

/** A Pod that names a ConfigMap one letter short of the one beside it: one warning with one safe fix. */
export const misspelt = `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: nginx:1.29
      envFrom:
        - configMapRef:
            name: settngs
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
`;

/** Nothing to find. */
export const sound = `apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
data:
  COLOUR: blue
`;
