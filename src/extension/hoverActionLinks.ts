import type { HoverAction, Locale, Localized } from '../core/index.ts';
import { commandIds } from './commandIds.ts';
import { commandLink } from './commandLinks.ts';
import type { NamedPlace } from './readPanelMessage.ts';

/** What can be done at a place, as one line of Markdown links. All texts are ours. */
export function hoverActionLinks(actions: readonly HoverAction[], place: NamedPlace, locale: Locale): string {
  return actions
    .map((action) => {
      const { command, title } = offers[action];
      return `[${title[locale]}](${commandLink(command, place)})`;
    })
    .join(' · ');
}

const offers: Readonly<Record<HoverAction, { readonly command: string; readonly title: Localized }>> = {
  'show in graph': {
    command: commandIds.showInGraph,
    title: { en: 'Show in the graph', ko: '그래프에서 보기' },
  },
  'decode secret': {
    command: commandIds.decodeSecret,
    title: { en: 'Show what it decodes to', ko: '디코딩한 값 보기' },
  },
};
