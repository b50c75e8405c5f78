import { type AddressRange, parseAddressRange } from '../../kubernetes/addressRange.ts';
import type { Localized } from '../../localized.ts';
import { fractionText, groupedText } from './numberText.ts';
import type { FieldValue } from './valueReader.ts';

/** The first and the last address of a CIDR, and how many there are. */
export function readAddressRange({ text }: FieldValue): Localized | undefined {
  const range = parseAddressRange(text);
  if (range === undefined) return undefined;
  const { first, last, size, version, prefixLength, hasHostBits } = range;
  if (prefixLength === 0) return { en: `Every IPv${version} address.`, ko: `모든 IPv${version} 주소입니다.` };
  if (size === 1n) return { en: `The one address \`${first}\`.`, ko: `주소 \`${first}\` 하나입니다.` };
  const count = countText(range);
  const spare = hasHostBits
    ? {
        en: ` The range begins at \`${first}\`: what is written behind the first ${prefixLength} bits does not count.`,
        ko: ` 범위는 \`${first}\`부터입니다. 앞의 ${prefixLength}비트 뒤에 쓴 값은 무시됩니다.`,
      }
    : { en: '', ko: '' };
  return {
    en: `\`${first}\` to \`${last}\`: ${count.en}.${spare.en}`,
    ko: `\`${first}\`부터 \`${last}\`까지 ${count.ko}입니다.${spare.ko}`,
  };
}

/** Beyond a billion the power says more than the digits. */
function countText({ size, version, prefixLength }: AddressRange): Localized {
  if (size <= 1n << 32n) return { en: `${groupedText(size)} addresses`, ko: `주소 ${groupedText(size)}개` };
  const bits = (version === 4 ? 32 : 128) - prefixLength;
  const networks = bits < 64 ? undefined : fractionText(1n << BigInt(bits - 64), 1n, 0);
  if (networks === undefined || bits > 96) return { en: `2^${bits} addresses`, ko: `주소 2^${bits}개` };
  return {
    en: `2^${bits} addresses, ${networks === '1' ? 'one network' : `${networks} networks`} of the usual size /64`,
    ko: `주소 2^${bits}개, 보통 크기인 /64 네트워크로 ${networks}개`,
  };
}
