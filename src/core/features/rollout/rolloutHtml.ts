import type { Glossary } from '../../explain/createGlossary.ts';
import { inlines, paragraph } from '../../explain/prose.ts';
import type { Locale } from '../../localized.ts';
import { escapeHtml, renderHtml } from '../renderHtml.ts';
import type { Links } from '../renderProse.ts';
import { termInline } from '../termInline.ts';
import type { Rollout } from './rollout.ts';
import type { RolloutPod, RolloutStep } from './rolloutStep.ts';
import { podWords } from './rolloutWords.ts';

/**
 * A rollout as the inside of an HTML page: every step with a square for each Pod, and buttons that a script shows and moves (see
 * media/rollout.js). Without the script it is a list to read. Text is escaped as in `renderHtml`.
 */
export function rolloutHtml(played: Rollout, glossary: Glossary, links: Links, locale: Locale): string {
  const head = renderHtml(
    [{ heading: [played.title] }, ...played.notes.map((note) => paragraph(...inlines(note[locale])))],
    links,
  );
  const players = played.parts.map(({ heading, steps }) => {
    const items = steps.map((step) => stepHtml(step, glossary, links, locale));
    const name = escapeHtml(heading[locale]);
    return `<section class="player" aria-label="${name}"><h2>${name}</h2>${controls(locale)}<ol class="steps">${items.join('')}</ol></section>`;
  });
  return `${head}\n<p class="keys" hidden>${words.keys[locale]}</p>\n${players.join('\n')}`;
}

function stepHtml({ actor, sentence, pods, counts }: RolloutStep, glossary: Glossary, links: Links, locale: Locale) {
  const who = termInline(glossary, actor, locale);
  const line = renderHtml([paragraph(who)], links);
  const what = renderHtml([paragraph(...inlines(sentence[locale]))], links);
  const squares = pods.map((pod) => podHtml(pod, locale)).join('');
  return `<li><div class="who">${line}</div>${what}<ul class="pods">${squares}</ul><p class="counts">${podWords.counts(counts)[locale]}</p></li>`;
}

function podHtml({ name, version, state }: RolloutPod, locale: Locale): string {
  const condition = `${podWords.versions[version][locale]}, ${podWords.states[state][locale]}`;
  return `<li class="pod ${version} ${state}"><b>${escapeHtml(name)}</b><span>${condition}</span></li>`;
}

/** Hidden until the script has found them. */
function controls(locale: Locale): string {
  const button = (action: string, text: string) => `<button type="button" data-action="${action}">${text}</button>`;
  const play = `<button type="button" data-action="play" data-pause="${words.pause[locale]}">${words.play[locale]}</button>`;
  const buttons = [button('back', words.back[locale]), button('step', words.step[locale]), play];
  return `<div class="controls" hidden>${buttons.join('')}<span class="position"></span>${button('all', words.all[locale])}</div>`;
}

const words = {
  back: { en: 'Back', ko: '이전' },
  step: { en: 'Step', ko: '다음' },
  play: { en: 'Play', ko: '재생' },
  pause: { en: 'Pause', ko: '일시정지' },
  all: { en: 'All steps as text', ko: '모든 단계를 글로 보기' },
  keys: { en: 'Keys: ← back, → step, space plays and pauses.', ko: '키: ← 이전, → 다음, 스페이스 재생·일시정지' },
};
