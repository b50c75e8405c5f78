import { expect, test } from 'vitest';
import { noLinks } from '../../../../src/core/features/renderProse.ts';
import { rollout } from '../../../../src/core/features/rollout/rollout.ts';
import { rolloutHtml } from '../../../../src/core/features/rollout/rolloutHtml.ts';
import type { Locale } from '../../../../src/core/localized.ts';
import { parseFixture } from '../../../support/fixture.ts';
import { snapshotOf } from '../../../support/snapshotOf.ts';
import { writtenGlossary } from '../../../support/writtenGlossary.ts';

function htmlOf(source: string, locale: Locale): string {
  const { files, selection } = parseFixture(source);
  if (selection === undefined) throw new Error('The fixture has no cursor ($0).');
  const played = rollout(snapshotOf(files), { path: selection.path, offset: selection.start });
  return played === undefined ? '' : rolloutHtml(played, writtenGlossary, noLinks, locale);
}

const named = (name: string) => `
  apiVersion: apps/v1
  kind: Deployment
  metadata: { name: $0${name} }
  spec:
    replicas: 1
    template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: web }] } }
`;

test('every step has a square for each Pod, in words too', () => {
  const html = htmlOf(named('web'), 'en');
  expect(html).toContain('<li class="pod new starting"><b>web-new-1</b><span>new, starting</span></li>');
  expect(html.match(/<section class="player"/g)).toHaveLength(2);
  expect(htmlOf(named('web'), 'ko')).toContain('<span>새 버전, 시작 중</span>');
});

test('a name cannot become markup', () => {
  const html = htmlOf(named("'<img src=x>'"), 'en');
  expect(html).toContain('&#60;img src=x&#62;');
  expect(html).not.toContain('<img');
});

test('what is played otherwise than it runs is said', () => {
  const autoscaler = `
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata: { name: web }
  spec:
    scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
    minReplicas: 2
    maxReplicas: 5
`;
  expect(htmlOf(`${named('web')}${autoscaler}`, 'en')).toContain('An autoscaler sets the number of Pods');
  expect(htmlOf(named('web'), 'en')).not.toContain('An autoscaler');
  expect(htmlOf(named('web').replace('replicas: 1', 'replicas: 500'), 'en')).toContain('Of 500 Pods, 20 are played');
  expect(htmlOf(named('web').replace('Deployment', 'DaemonSet'), 'ko')).toContain('3개로 재생합니다');
});

test('other kinds have nothing to play', () => {
  expect(htmlOf('{ apiVersion: v1, kind: Pod, metadata: { name: $0web } }', 'en')).toBe('');
});
