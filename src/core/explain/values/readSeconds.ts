import type { Localized } from '../../localized.ts';
import type { FieldValue } from './valueReader.ts';

/** A number of seconds as days, hours, minutes and seconds; nothing for less than two minutes, which reads well as it is. */
export function readSeconds({ text }: FieldValue): Localized | undefined {
  if (!/^\d{1,10}$/.test(text) || Number(text) < 120) return undefined;
  const { en, ko } = durationText(Number(text));
  return { en: `${en}.`, ko: `${ko}입니다.` };
}

/** `1 hour 30 minutes`, `1시간 30분`; whole seconds, not negative. */
export function durationText(seconds: number): Localized {
  let left = seconds;
  const parts = units.flatMap(({ size, one, many, ko }) => {
    const count = Math.floor(left / size);
    left -= count * size;
    return count === 0 ? [] : [{ en: `${count} ${count === 1 ? one : many}`, ko: `${count}${ko}` }];
  });
  if (parts.length === 0) return { en: '0 seconds', ko: '0초' };
  return { en: parts.map(({ en }) => en).join(' '), ko: parts.map(({ ko }) => ko).join(' ') };
}

const units = [
  { size: 86_400, one: 'day', many: 'days', ko: '일' },
  { size: 3_600, one: 'hour', many: 'hours', ko: '시간' },
  { size: 60, one: 'minute', many: 'minutes', ko: '분' },
  { size: 1, one: 'second', many: 'seconds', ko: '초' },
] as const;
