import { type CronField, type CronProblem, cronFields, parseCronSchedule } from '../../kubernetes/cronSchedule.ts';
import type { Localized } from '../../localized.ts';
import type { ValueFormat } from './valueFormat.ts';

export const cronSchedule: ValueFormat = {
  name: { en: 'a schedule', ko: '유효한 스케줄' },
  check: ({ value }) => {
    if (typeof value !== 'string' || value === '') return undefined;
    const read = parseCronSchedule(value);
    if (read.form !== 'problem') return undefined;
    const near = nearSchedule(value, read);
    const isRight = near !== undefined && parseCronSchedule(near).form !== 'problem';
    return { why: reasonWords(value, read), near: isRight ? [near] : [] };
  },
};

function reasonWords(text: string, { reason, field, span }: CronProblem): Localized {
  const part = `\`${text.slice(span.start, span.end)}\``;
  switch (reason) {
    case 'time zone':
      return { en: 'a time zone goes into `timeZone`', ko: '시간대는 `timeZone` 필드에 적습니다' };
    case 'field count':
      return {
        en: 'it takes five fields: minute, hour, day of the month, month, day of the week',
        ko: '분, 시, 일, 월, 요일의 다섯 필드가 필요합니다',
      };
    case 'unknown macro':
      return {
        en: `there is no ${part}, only \`@hourly\`, \`@daily\`, \`@weekly\`, \`@monthly\`, \`@yearly\` and \`@every <duration>\``,
        ko: `${part}은(는) 없습니다. \`@hourly\`, \`@daily\`, \`@weekly\`, \`@monthly\`, \`@yearly\`, \`@every <기간>\`만 쓸 수 있습니다`,
      };
    case 'not a duration':
      return { en: `${part} is no duration such as \`90m\``, ko: `${part}은(는) \`90m\` 같은 기간이 아닙니다` };
    default:
      return field === undefined ? { en: part, ko: part } : fieldWords(part, reason, field);
  }
}

function fieldWords(part: string, reason: CronProblem['reason'], field: CronField): Localized {
  const { en, ko } = fieldNames[field.name];
  const range = `${field.lowest}–${field.highest}`;
  switch (reason) {
    case 'out of range':
      return field.name === 'daysOfWeek'
        ? {
            en: `${part} is outside of ${range} for the ${en}; Sunday is 0`,
            ko: `${ko}의 ${part}은(는) ${range} 범위를 벗어납니다. 일요일은 0입니다`,
          }
        : {
            en: `${part} is outside of ${range} for the ${en}`,
            ko: `${ko}의 ${part}은(는) ${range} 범위를 벗어납니다`,
          };
    case 'backwards':
      return { en: `${part} for the ${en} ends before it begins`, ko: `${ko}의 ${part}은(는) 시작보다 끝이 앞섭니다` };
    case 'step':
      return { en: `the step of ${part} must be a number from 1 up`, ko: `${part}의 간격은 1 이상의 숫자여야 합니다` };
    default:
      return { en: `${part} is nothing that the ${en} can be`, ko: `${part}은(는) ${ko}에 쓸 수 없습니다` };
  }
}

const fieldNames: Readonly<Record<CronField['name'], Localized>> = {
  minutes: { en: 'minute', ko: '분' },
  hours: { en: 'hour', ko: '시' },
  daysOfMonth: { en: 'day of the month', ko: '일' },
  months: { en: 'month', ko: '월' },
  daysOfWeek: { en: 'day of the week', ko: '요일' },
};

/** Sunday as 7, seconds in front as Quartz has them, a macro in another case. */
function nearSchedule(text: string, { reason, field }: CronProblem): string | undefined {
  const words = text.trim().split(/\s+/);
  if (reason === 'unknown macro') return text.toLowerCase();
  if (reason === 'field count' && words.length === cronFields.length + 1 && words[0] === '0')
    return words.slice(1).join(' ');
  if (reason !== 'out of range' || field?.name !== 'daysOfWeek') return undefined;
  const days = words.at(-1) ?? '';
  const sundays = days.split(',').map((day) => (day === '7' ? '0' : day.replace(/^([1-6])-7$/, '0,$1-6')));
  return [...words.slice(0, -1), sundays.join(',')].join(' ');
}
