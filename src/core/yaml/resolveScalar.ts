import { decodeBinary } from './decodeBinary.ts';
import { formatFloat, parseFloatText, parseInteger } from './goNumbers.ts';
import type { ScalarStyle, ScalarValue } from './node.ts';

/**
 * What sigs.k8s.io/yaml (go-yaml v2) makes of a scalar, which is what kubectl and the API server see:
 * https://github.com/kubernetes-sigs/yaml. Unquoted `yes`, `on` and `y` are true, `0644` is 420, dates are strings.
 *
 * `tag` is the tag as written (`!!str`, `!!int`, `!local`) or undefined. Comes back undefined where Kubernetes cannot
 * read it: a text that does not fit its tag, or a number that JSON does not have (`.inf`, `.nan`).
 */
export function resolveScalar(text: string, style: ScalarStyle, tag: string | undefined): ScalarValue | undefined {
  const resolved = resolve(text, style, tag);
  if (resolved === undefined || typeof resolved !== 'object' || resolved === null) return resolved;
  if ('integer' in resolved) return Number(resolved.integer);
  return Number.isFinite(resolved.float) ? resolved.float : undefined;
}

/**
 * A scalar as the name of a field: numbers and booleans become their text, as sigs.k8s.io/yaml converts them.
 * Undefined where Kubernetes rejects the key: null, a number over 64 bits, a text that does not fit its tag.
 */
export function resolveKey(text: string, style: ScalarStyle, tag: string | undefined): string | undefined {
  const resolved = resolve(text, style, tag);
  if (resolved === undefined || resolved === null) return undefined;
  if (typeof resolved !== 'object') return String(resolved);
  if ('float' in resolved) return formatFloat(resolved.float);
  return resolved.integer > LARGEST_INTEGER ? undefined : String(resolved.integer);
}

type Resolved = string | boolean | null | { readonly integer: number | bigint } | { readonly float: number };

const LARGEST_INTEGER = 2n ** 63n - 1n;

const WORDS: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ...words(true, 'y Y yes Yes YES true True TRUE on On ON'),
  ...words(false, 'n N no No NO false False FALSE off Off OFF'),
  ...words(null, '~ null Null NULL'),
]);

const SPECIAL_FLOATS: ReadonlyMap<string, number> = new Map([
  ...floats(Number.POSITIVE_INFINITY, '.inf .Inf .INF +.inf +.Inf +.INF'),
  ...floats(Number.NEGATIVE_INFINITY, '-.inf -.Inf -.INF'),
  ...floats(Number.NaN, '.nan .NaN .NAN'),
]);

const FIRST_OF_WORD = 'yYnNtTfFoO~';
const FIRST_OF_NUMBER = '0123456789+-.';

function resolve(text: string, style: ScalarStyle, tag: string | undefined): Resolved | undefined {
  if (tag !== undefined) return resolveTagged(text, tag);
  return style === 'plain' || style === 'empty' ? resolvePlain(text) : text;
}

function resolvePlain(text: string): Resolved {
  if (text === '') return null;
  const first = text.charAt(0);
  if (FIRST_OF_WORD.includes(first)) {
    const word = WORDS.get(text);
    return word === undefined ? text : word;
  }
  if (!FIRST_OF_NUMBER.includes(first)) return text;
  const special = SPECIAL_FLOATS.get(text);
  if (special !== undefined) return { float: special };
  const integer = first === '.' ? undefined : parseInteger(text);
  if (integer !== undefined) return { integer };
  const float = parseFloatText(text);
  return float === undefined ? text : { float };
}

function resolveTagged(text: string, tag: string): Resolved | undefined {
  switch (coreTag(tag)) {
    case 'bool':
      return onlyIf(text, (value) => typeof value === 'boolean');
    case 'null':
      return onlyIf(text, (value) => value === null);
    case 'int':
      return onlyIf(text, (value) => typeof value === 'object' && value !== null && 'integer' in value);
    case 'float': {
      const value = onlyIf(text, (resolved) => typeof resolved === 'object' && resolved !== null);
      return typeof value === 'object' && value !== null && 'integer' in value
        ? { float: Number(value.integer) }
        : value;
    }
    case 'binary':
      return decodeBinary(text);
    default:
      return text;
  }
}

function onlyIf(text: string, fits: (value: Resolved) => boolean): Resolved | undefined {
  const value = resolvePlain(text);
  return fits(value) ? value : undefined;
}

/** `!!int`, `!<tag:yaml.org,2002:int>` and `tag:yaml.org,2002:int` are all `int`; a tag of somebody else's is no tag of ours. */
function coreTag(tag: string): string | undefined {
  const prefix = 'tag:yaml.org,2002:';
  if (tag.startsWith('!!')) return tag.slice(2);
  const full = tag.startsWith('!<') && tag.endsWith('>') ? tag.slice(2, -1) : tag;
  return full.startsWith(prefix) ? full.slice(prefix.length) : undefined;
}

function words(value: boolean | null, list: string): [string, boolean | null][] {
  return list.split(' ').map((word) => [word, value]);
}

function floats(value: number, list: string): [string, number][] {
  return list.split(' ').map((word) => [word, value]);
}
