import { describe, expect, test } from 'vitest';
import { checkHover, hoverText } from '../../../support/checkHover.ts';

const workload = (kind: string, spec: string) => `
  ---
  apiVersion: apps/v1
  kind: ${kind}
  metadata: { name: web }
  spec:
    ${spec}
    selector: { matchLabels: { app: web } }
    template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: web }] } }
`;
const budget = (setting: string, label = 'web') => `
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata: { name: web }
  spec:
    ${setting}
    selector: { matchLabels: { app: ${label} } }
`;

describe('a PodDisruptionBudget lets so many Pods go at a time', () => {
  test('as a number', () => {
    const source = budget('min$0Available: 3') + workload('Deployment', 'replicas: 4');
    checkHover(source, 'Of the 4 Pods here 1 may be evicted at a time while all are ready; 3 must stay ready.');
    checkHover(
      source,
      '여기의 Pod 4개가 모두 준비된 상태라면 한 번에 1개까지 축출할 수 있습니다. 3개는 준비된 채로 남아야 합니다.',
      'ko',
    );
  });

  test('as a share, rounded up', () => {
    checkHover(
      budget('maxUnavailable: 3$00%') + workload('StatefulSet', 'replicas: 7'),
      'Of the 7 Pods here 3 may be evicted at a time while all are ready (`30%`, rounded up); 4 must stay ready.',
    );
  });

  test('none, so that a node can never be drained', () => {
    checkHover(
      budget('min$0Available: 1') + workload('Deployment', ''),
      'Of the 1 Pod here none may be evicted at a time while all are ready; 1 must stay ready. Draining a node waits for ever at such a Pod.',
    );
  });

  test.each([
    ['whose number is that of the nodes', budget('min$0Available: 1') + workload('DaemonSet', '')],
    ['that are not here', budget('min$0Available: 1', 'api') + workload('Deployment', 'replicas: 4')],
    [
      'of which both is said',
      budget('min$0Available: 1\n    maxUnavailable: 1') + workload('Deployment', 'replicas: 4'),
    ],
    ['of which nonsense is said', budget('min$0Available: some') + workload('Deployment', 'replicas: 4')],
  ])('but not of Pods %s', (_of, source) => {
    expect(hoverText(source)).not.toContain('must stay ready.');
  });
});
