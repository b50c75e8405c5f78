import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the project's root folder. */
export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Absolute path of something in the project, from its path relative to the root. */
export const inProject = (...parts) => path.join(projectRoot, ...parts);
