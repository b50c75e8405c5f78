import { nanosPerUnit } from './quantity.ts';

/** An amount of CPU as people write it: `350m`, `1.5`, `2`. In nano-units, not negative; rounded up to a milli-unit. */
export function cpuText(nanos: bigint): string {
  const millis = (nanos + 999_999n) / 1_000_000n;
  if (millis < 1000n) return `${millis}m`;
  return decimal(millis, 1000n);
}

/** An amount of memory in the largest binary unit that leaves at most two decimals, as people write it: `384Mi`, `1.5Gi`. */
export function memoryText(nanos: bigint): string {
  const bytes = (nanos + nanosPerUnit - 1n) / nanosPerUnit;
  for (let power = binaryUnits.length; power > 0; power--) {
    const size = 1024n ** BigInt(power);
    if (bytes >= size && (bytes * 100n) % size === 0n)
      return `${decimal((bytes * 100n) / size, 100n)}${binaryUnits[power - 1]}`;
  }
  return String(bytes);
}

const binaryUnits = ['Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'];

function decimal(dividend: bigint, divisor: bigint): string {
  const fraction = String(dividend % divisor)
    .padStart(String(divisor).length - 1, '0')
    .replace(/0+$/, '');
  return fraction === '' ? String(dividend / divisor) : `${dividend / divisor}.${fraction}`;
}
