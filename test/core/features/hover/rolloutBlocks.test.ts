import { describe, expect, test } from 'vitest';
import { checkHover, hoverText } from '../../../support/checkHover.ts';

const deployment = (fields: string) => `
  apiVersion: apps/v1
  kind: Deployment
  metadata: { name: web, namespace: shop }
  spec:
    ${fields}
    selector: { matchLabels: { app: web } }
    template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: web }] } }
`;
const autoscaler = (spec: string) => `
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata: { name: web, namespace: shop }
  spec: { scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }, ${spec} }
`;

describe('a rolling update', () => {
  test('of 4 replicas has at most 5 Pods and at least 3 ready, unless the manifest says otherwise', () => {
    checkHover(
      deployment('rep$0licas: 4'),
      'An update of 4 replicas has at most 5 Pods at once, and keeps at least 3 ready.',
    );
    checkHover(
      deployment('rep$0licas: 4'),
      'replica 4개를 업데이트하는 동안 Pod는 최대 5개이고, 적어도 3개는 준비된 상태입니다.',
      'ko',
    );
  });
});

const strategy = (settings: string, replicas = 3) =>
  deployment(`replicas: ${replicas}
    strategy: ${settings}`);

describe('a setting of the strategy', () => {
  test('is so many Pods, rounded up for more and down for fewer', () => {
    checkHover(
      strategy('{ rollingUpdate: { maxSurge: 2$05% } }'),
      '`25%` of 3 replicas, rounded up: 1 Pod. An update of 3 replicas has at most 4 Pods at once, and keeps at least 3 ready.',
    );
    checkHover(
      strategy('{ rollingUpdate: { maxUnavailable: 5$00% } }'),
      '`50%` of 3 replicas, rounded down: 1 Pod. An update of 3 replicas has at most 4 Pods at once, and keeps at least 2 ready.',
    );
    checkHover(
      strategy('{ rollingUpdate: { maxUnavailable: 5$00% } }'),
      'replica 3개의 `50%`를 내림하면 1개입니다. replica 3개를 업데이트하는 동안 Pod는 최대 4개이고, 적어도 2개는 준비된 상태입니다.',
      'ko',
    );
  });

  test('may be a number of Pods', () => {
    checkHover(
      strategy('{ rollingUpdate: { maxSurge: $02, maxUnavailable: 0 } }'),
      'An update of 3 replicas has at most 5 Pods at once, and keeps at least 3 ready.',
    );
  });

  test('Recreate stops all Pods first', () => {
    checkHover(
      strategy('{ ty$0pe: Recreate }'),
      'All old Pods are stopped before the first new one starts: in between nothing answers.',
    );
  });

  test.each([
    '{ rollingUpdate: { maxSurge: $00, maxUnavailable: 0 } }',
    '{ rollingUpdate: { maxSurge: $0most } }',
    '{ ty$0pe: Canary }',
  ])('says nothing of the Pods where the API server rejects it: %s', (settings) => {
    expect(hoverText(strategy(settings))).not.toContain('An update of');
  });

  test('says nothing of the Pods where there are none', () => {
    expect(hoverText(strategy('{ rollingUpdate: { maxSurge: $01 } }', 0))).not.toContain('An update of');
  });

  test('counts with what a kustomization makes of the replicas', () => {
    checkHover(
      `#- /base/web.yaml
${strategy('{ rollingUpdate: { maxUnavailable: 5$00% } }')}
#- /base/kustomization.yaml
resources: [web.yaml]
replicas: [{ name: web, count: 8 }]
`,
      '`50%` of 8 replicas, rounded down: 4 Pods. An update of 8 replicas has at most 10 Pods at once, and keeps at least 4 ready.',
    );
  });
});

describe('the number of replicas', () => {
  test('is the autoscaler’s, between its bounds', () => {
    const source = deployment('rep$0licas: 3') + autoscaler('minReplicas: 2, maxReplicas: 10');
    checkHover(
      source,
      `
      Set by HorizontalPodAutoscaler web (manifest.yaml:12), from 2 to 10: every apply of this manifest puts it back to 3 for a while.
      An update of 2 replicas has at most 3 Pods at once, and keeps at least 2 ready.
      An update of 10 replicas has at most 13 Pods at once, and keeps at least 8 ready.
      `,
    );
    expect(hoverText(source, 'ko').split('\n')[0]).toBe(
      'HorizontalPodAutoscaler web (manifest.yaml:12)이(가) 2개에서 10개 사이로 조정합니다. 이 매니페스트를 적용할 때마다 잠시 3(으)로 되돌아갑니다.',
    );
  });

  test('is the manifest’s own where it is 0, or the autoscaler has another target', () => {
    expect(hoverText(deployment('rep$0licas: 0') + autoscaler('maxReplicas: 10'))).not.toContain('Set by');
    const other = autoscaler('maxReplicas: 10').replace('kind: Deployment, name: web', 'kind: Deployment, name: api');
    expect(hoverText(deployment('rep$0licas: 3') + other)).not.toContain('Set by');
  });

  test('is not counted of a DaemonSet, nor of nonsense', () => {
    expect(hoverText(deployment('rep$0licas: many'))).not.toContain('An update of');
    expect(hoverText(deployment('rep$0licas: 3').replace('kind: Deployment', 'kind: DaemonSet'))).not.toContain(
      'An update of',
    );
  });
});
