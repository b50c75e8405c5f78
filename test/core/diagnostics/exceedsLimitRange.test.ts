import { describe, expect, test } from 'vitest';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkFix, fixTitles } from '../../support/checkFix.ts';
import { checkMessages } from '../../support/checkMessages.ts';

const limitRange = (limits: string, namespace = 'shop') => `
    ---
    apiVersion: v1
    kind: LimitRange
    metadata: { name: sizes, namespace: ${namespace} }
    spec: { limits: [${limits}] }
`;
const pod = (resources: string) => `
    apiVersion: v1
    kind: Pod
    metadata: { name: web, namespace: shop }
    spec: { containers: [{ name: web, image: web, resources: ${resources} }] }
`;
const container = '{ type: Container, max: { memory: 1Gi }, min: { memory: 64Mi, cpu: 50m }, default: { cpu: 500m } }';

describe('a container', () => {
  test('is marked where it may use or asks for more than the most, or less than the least', () => {
    checkDiagnostics(`
      apiVersion: apps/v1
      kind: Deployment
      metadata: { name: web, namespace: shop }
      spec:
        selector: { matchLabels: { app: web } }
        template:
          metadata: { labels: { app: web } }
          spec:
            initContainers:
              - { name: first, image: web, resources: { requests: { memory: 32Mi } } }
      #                                                                     ^^^^ warning exceeds-limit-range
            containers:
              - { name: a, image: web, resources: { limits: { memory: 2Gi, cpu: 10m } } }
      #                                                               ^^^ warning exceeds-limit-range
      #                                                                         ^^^ warning exceeds-limit-range
              - { name: b, image: web, resources: { requests: { memory: 1025Mi, cpu: 600m } } }
      #                                                                 ^^^^^^ warning exceeds-limit-range
      #                                                                              ^^^^ warning exceeds-limit-range
              - { name: c, image: web, resources: { requests: { memory: 1Gi, cpu: 0.05 }, limits: { memory: 1024Mi, cpu: 4 } } }
      ${limitRange(container)}`);
  });

  test('hears of both sides, and of the default that comes in between', () => {
    checkMessages(
      pod('{ requests: { cpu: 2 } }') + limitRange(container),
      'manifest.yaml:4 Container `web` requests cpu `2` and has no limit, so LimitRange `sizes` gives it one of `500m`, which is less; admission refuses it.',
    );
    checkMessages(
      pod('{ limits: { memory: 2Gi } }') + limitRange(container),
      'manifest.yaml:4 Container `web` has memory `2Gi`, and LimitRange `sizes` allows at most `1Gi`; admission refuses it.',
    );
  });

  test('is mended by the bound, both of its amounts where both lie outside, or by a limit', () => {
    const mended = (before: string, title: string, after: string) =>
      checkFix(pod(before) + limitRange(container), title, pod(after) + limitRange(container));
    mended('{ limits: { memory: 2$0Gi } }', 'Change memory to `1Gi`', '{ limits: { memory: 1Gi } }');
    mended(
      '{ limits: { memory: 4$0Gi }, requests: { memory: 2Gi } }',
      'Change memory to `1Gi`',
      '{ limits: { memory: 1Gi }, requests: { memory: 1Gi } }',
    );
    mended('{ limits: { cpu: 1$00m } }', 'Change cpu to `50m`', '{ limits: { cpu: 50m } }');
    mended('{ requests: { cpu: $02 } }', 'Limit cpu to `2`', '{ requests: { cpu: 2 }, limits: { cpu: "2" } }');
  });
});

test('a Pod is what its containers come to together', () => {
  const two = (first: string, second: string) => `
    apiVersion: v1
    kind: Pod
    metadata: { name: web, namespace: shop }
    spec:
      containers:
        - { name: a, image: web, resources: { limits: { memory: ${first} } } }
        - { name: b, image: web, resources: { limits: { memory: ${second} } } }
  `;
  const whole = limitRange('{ type: Pod, max: { memory: 1Gi } }');
  checkDiagnostics(two('512Mi', '512Mi') + whole);
  checkMessages(
    two('512Mi', '600Mi') + whole,
    'manifest.yaml:7 The containers of this Pod come to memory `512Mi + 600Mi`, and LimitRange `sizes` allows a Pod at most `1Gi`; admission refuses it.',
  );
  checkFix(two('512Mi', '60$00Mi') + whole, 'Lower `600Mi` to `512Mi`', two('512Mi', '512Mi') + whole);
  expect(fixTitles(two('1000Mi', '200$00Mi') + whole)).toEqual([]);
});

test('a claim has bounds, too', () => {
  const claim = (size: string) => `
    apiVersion: v1
    kind: PersistentVolumeClaim
    metadata: { name: data, namespace: shop }
    spec: { resources: { requests: { storage: ${size} } } }
  `;
  const sizes = limitRange('{ type: PersistentVolumeClaim, max: { storage: 10Gi }, min: { storage: 1Gi } }');
  checkDiagnostics(claim('10Gi') + sizes);
  checkFix(claim('20$0Gi') + sizes, 'Change storage to `10Gi`', claim('10Gi') + sizes);
  checkFix(claim('10$0Mi') + sizes, 'Change storage to `1Gi`', claim('1Gi') + sizes);
});

describe('is silent about', () => {
  const large = '{ limits: { memory: 2Gi } }';

  test.each([
    ['what is within the bounds', pod('{ limits: { memory: 1Gi, cpu: 1 } }') + limitRange(container)],
    ['a container that writes nothing and gets the defaults', pod('{}') + limitRange(container)],
    ['amounts that are filled in later', pod('{ limits: { memory: "${MEMORY}" } }') + limitRange(container)],
    ['another namespace', pod(large) + limitRange(container, 'other')],
    [
      'bounds of another type',
      pod('{ requests: { memory: 1Mi } }') + limitRange('{ type: Pod, max: { memory: 1Gi } }'),
    ],
    [
      'resources of the whole Pod',
      pod(large).replace('spec: {', 'spec: { resources: { limits: { memory: 1Gi } },') + limitRange(container),
    ],
  ])('%s', (_what, manifests) => {
    checkDiagnostics(manifests);
  });

  test('samples in one folder, where no namespace says that they belong together', () => {
    const bare = (text: string) => text.replace(', namespace: shop', '').replace('---', '');
    const together = (more: string) => `
    #- docs/pod.yaml
    ${bare(pod(large))}
    #- docs/limits.yaml
    ${bare(limitRange(container))}${more}`;
    checkDiagnostics(together(''));
    checkMessages(
      together('\n    #- docs/kustomization.yaml\n    resources: [pod.yaml, limits.yaml]\n'),
      'docs/pod.yaml:5 Container `web` has memory `2Gi`, and LimitRange `sizes` allows at most `1Gi`; admission refuses it.',
    );
  });
});
