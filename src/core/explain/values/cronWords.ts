import cronstrue from 'cronstrue';
import 'cronstrue/locales/ko.js';
import { type CronTimes, cronMacros } from '../../kubernetes/cronSchedule.ts';
import type { Localized } from '../../localized.ts';

/**
 * A schedule as people say it: "Every 15 minutes, between 09:00 and 17:59, Monday through Friday". `text` is one that
 * `parseCronSchedule` gave `times` for; `undefined` where the library has no words for it.
 */
export function cronWords(text: string, { minutes, hours }: CronTimes): Localized | undefined {
  const fields = (cronMacros.get(text) ?? text).replaceAll('?', '*');
  // Of one time a day it then also says that it is every day; of many times it would list them all.
  const verbose = minutes.length === 1 && hours.length === 1;
  try {
    const say = (locale: keyof Localized) => cronstrue.toString(fields, { locale, verbose, use24HourTimeFormat: true });
    return { en: say('en'), ko: say('ko') };
  } catch {
    return undefined; // it throws at what it does not know
  }
}
