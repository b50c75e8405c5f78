import Module, { createRequire } from 'node:module';

// Loads a bundle for VS Code, as a process of its own: its path is the argument. CPU time in milliseconds on standard output.

const stub = new Proxy(function stub() {}, {
  get: (_, name) => (name === Symbol.toPrimitive ? () => '' : name === 'prototype' ? Object.prototype : stub),
  apply: () => stub,
  construct: () => ({}),
});
const load = Module._load;
Module._load = (name, ...rest) => (name === 'vscode' ? stub : load(name, ...rest));

const require = createRequire(import.meta.url);
const before = process.cpuUsage();
require(process.argv[2]);
const { user, system } = process.cpuUsage(before);
process.stdout.write(JSON.stringify((user + system) / 1000));
process.exit(0);
