import { describe, expect, test } from 'vitest';
import { checkHover, hoverText } from '../../../support/checkHover.ts';

const pod = (probe: string) => `
  apiVersion: v1
  kind: Pod
  metadata: { name: web }
  spec: { containers: [{ name: web, image: web, ${probe} }] }
`;

describe('a probe has an effect', () => {
  test('on requests after some failures, by default 3 every 10 seconds', () => {
    const source = pod('readiness$0Probe: { tcpSocket: { port: 80 } }');
    checkHover(
      source,
      'Gets no requests any more after 3 failed checks in a row, 10 seconds apart (about 30 seconds), and again some once a check succeeds.',
    );
    checkHover(
      source,
      '10초 간격의 확인에 3번 연달아 실패하면(약 30초) 요청을 받지 않습니다. 확인에 다시 성공하면 요청을 받습니다.',
      'ko',
    );
  });

  test('on the container as its numbers say', () => {
    checkHover(
      pod('livenessProbe: { periodSeconds: 5, failure$0Threshold: 1 }'),
      'Is restarted after one failed check (there is one every 5 seconds).',
    );
    checkHover(
      pod('livenessProbe: { periodSeconds: 30, failure$0Threshold: 4 }'),
      '30초 간격의 확인에 4번 연달아 실패하면(약 2분) 컨테이너가 재시작됩니다.',
      'ko',
    );
  });

  test('on the start, with the delay before the first check', () => {
    checkHover(
      pod('startupProbe: { initialDelaySeconds: 20, failure$0Threshold: 10 }'),
      'The program has about 2 minutes to start; if no check succeeds by then, the container is restarted.',
    );
    checkHover(
      pod('startupProbe: { failure$0Threshold: 30 }'),
      '프로그램이 시작하는 데 약 5분까지 기다립니다. 그때까지 성공한 확인이 없으면 컨테이너가 재시작됩니다.',
      'ko',
    );
  });

  test.each([
    'livenessProbe: { periodSeconds: often, failure$0Threshold: 3 }',
    'livenessProbe: { failure$0Threshold: -1 }',
    'livenessProbe: { success$0Threshold: 1 }',
    'liveness$0Probe: [80]',
  ])('but not: %s', (probe) => {
    expect(hoverText(pod(probe))).not.toContain('Is restarted after');
  });
});
