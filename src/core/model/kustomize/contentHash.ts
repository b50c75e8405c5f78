import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { compareTexts } from '../../compareTexts.ts';
import type { MapNode, YamlNode } from '../../yaml/node.ts';
import { childOf } from '../../yaml/nodes.ts';
import { plainText } from './buildRun.ts';

/**
 * The ten characters that Kustomize puts behind the name of a generated ConfigMap or Secret, of its kind, type and content; its
 * name plays no part. https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/configmapgenerator/
 */
export function contentHash(node: MapNode): string {
  const hex = bytesToHex(sha256(utf8ToBytes(encoded(node))));
  return [...hex.slice(0, 10)].map((digit) => letters.get(digit) ?? digit).join('');
}

/** Base64 of a text in UTF-8, in lines of 70 characters where it is longer than that, as Kustomize writes the data of Secrets. */
export function encodeSecretValue(text: string): string {
  const base64 = toBase64(utf8ToBytes(text));
  const lines = base64.match(/.{1,70}/g) ?? [];
  return base64.length < 70 ? base64 : lines.map((line) => `${line}\n`).join('');
}

/** No vowels, and nothing that looks like another digit. */
const letters: ReadonlyMap<string, string> = new Map([
  ['0', 'g'],
  ['1', 'h'],
  ['3', 'k'],
  ['a', 'm'],
  ['e', 't'],
]);

function encoded(node: MapNode): string {
  const kind = plainText(childOf(node, 'kind')) ?? '';
  const more = kind === 'Secret' ? 'stringData' : 'binaryData';
  const fields: [string, string][] = [
    ['data', encodedMap(childOf(node, 'data')) ?? '""'],
    ['kind', quoted(kind)],
    ['name', '""'],
  ];
  const moreData = encodedMap(childOf(node, more));
  if (moreData !== undefined) fields.push([more, moreData]);
  if (kind === 'Secret') fields.push(['type', quoted(plainText(childOf(node, 'type')) ?? '')]);
  return objectText(fields);
}

function encodedMap(node: YamlNode | undefined): string | undefined {
  if (node?.type !== 'map') return undefined;
  const values = new Map(node.entries.map(({ name, value }) => [name, encodedValue(value)]));
  return objectText([...values]);
}

function encodedValue(node: YamlNode): string {
  if (node.type !== 'scalar') return '""';
  return typeof node.value === 'string' || node.value === null ? quoted(node.value ?? '') : String(node.value);
}

function objectText(fields: readonly (readonly [string, string])[]): string {
  const sorted = fields.toSorted(([a], [b]) => compareTexts(a, b));
  return `{${sorted.map(([name, value]) => `${quoted(name)}:${value}`).join(',')}}`;
}

/** JSON as Go writes it, which escapes what would mean something in HTML. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b, c] = bytes.subarray(at, at + 3);
    const group = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    text += alphabet.charAt(group >> 18) + alphabet.charAt((group >> 12) & 63);
    text +=
      (b === undefined ? '=' : alphabet.charAt((group >> 6) & 63)) +
      (c === undefined ? '=' : alphabet.charAt(group & 63));
  }
  return text;
}
