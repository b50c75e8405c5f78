import type { YamlNode } from '../../src/core/yaml/node.ts';
import { readDocument } from '../../src/core/yaml/readDocument.ts';

/** The root of a text that is YAML. */
export function nodeOf(text: string): YamlNode {
  const { root, errors } = readDocument(text);
  if (root === undefined || errors.length > 0) throw new Error(`The test's YAML cannot be read: ${text}`);
  return root;
}
