/** Numbers as Go's strconv reads and writes them (https://pkg.go.dev/strconv), where go-yaml leaves it to that. */

/** `0644`, `0o644`, `0x1f`, `0b101`, `-12`, `1_000`; undefined for anything else. A bigint where a number is not exact. */
export function parseInteger(text: string): number | bigint | undefined {
  const digits = text.replaceAll('_', '');
  const negative = digits.startsWith('-');
  const unsigned = negative || digits.startsWith('+') ? digits.slice(1) : digits;
  const literal = toLiteral(unsigned);
  if (literal === undefined) return undefined;
  const magnitude = Number(literal);
  if (Number.isSafeInteger(magnitude)) return negative && magnitude !== 0 ? -magnitude : magnitude;
  return toLargeInteger(literal, negative);
}

/** `1.5`, `.5`, `1e3`, `08`; undefined for anything else, and for what overflows. */
export function parseFloatText(text: string): number | undefined {
  const digits = text.startsWith('.') ? text.replace(/(?<=[0-9])_(?=[0-9])/g, '') : text.replaceAll('_', '');
  if (!FLOAT.test(digits)) return undefined;
  const value = Number(digits);
  return Number.isFinite(value) ? value : undefined;
}

/** `FormatFloat(value, 'g', -1, 32)`: the shortest text of the 32-bit float, with an exponent below 1e-4 and from 1e6 on. */
export function formatFloat(value: number): string {
  const single = Math.fround(value);
  if (Number.isNaN(single)) return '.nan';
  if (!Number.isFinite(single)) return single > 0 ? '.inf' : '-.inf';
  if (single === 0) return Object.is(single, -0) ? '-0' : '0';
  const [mantissa = '', power = '0'] = shortestSingle(single).split('e');
  const exponent = Number(power);
  if (exponent >= -4 && exponent < EXPONENT_FROM) return positional(mantissa, exponent);
  return `${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
}

const EXPONENT_FROM = 6;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const LARGEST_UNSIGNED = 2n ** 64n - 1n;
const SMALLEST_SIGNED = 2n ** 63n;

function toLiteral(unsigned: string): string | undefined {
  if (/^(?:0|[1-9][0-9]*)$/.test(unsigned)) return unsigned;
  if (/^0[oO]?[0-7]+$/.test(unsigned)) return `0o${unsigned.replace(/^0[oO]?/, '')}`;
  return /^0(?:[xX][0-9a-fA-F]+|[bB][01]+)$/.test(unsigned) ? unsigned : undefined;
}

/** Over 64 bits it is no integer for Go any more. */
function toLargeInteger(literal: string, negative: boolean): bigint | undefined {
  if (literal.length > 70) return undefined;
  const magnitude = BigInt(literal);
  if (magnitude > (negative ? SMALLEST_SIGNED : LARGEST_UNSIGNED)) return undefined;
  return negative ? -magnitude : magnitude;
}

function shortestSingle(single: number): string {
  for (let digits = 0; digits < 9; digits++) {
    const text = single.toExponential(digits);
    if (Math.fround(Number(text)) === single) return text;
  }
  return single.toExponential();
}

/** `1.25` and 2 are `125`. */
function positional(mantissa: string, exponent: number): string {
  const sign = mantissa.startsWith('-') ? '-' : '';
  const digits = mantissa.replace('-', '').replace('.', '');
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  const rest = digits.slice(exponent + 1);
  return rest === '' ? sign + whole : `${sign}${whole}.${rest}`;
}
