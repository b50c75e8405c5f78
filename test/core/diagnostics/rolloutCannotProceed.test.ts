import { expect, test } from 'vitest';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkFix, fixTitles } from '../../support/checkFix.ts';

const deployment = (strategy: string) => `
    apiVersion: apps/v1
    kind: Deployment
    metadata: { name: web }
    spec: { strategy: ${strategy} }
`;

test('marks a rollout that may neither add nor remove', () => {
  checkDiagnostics(`
    apiVersion: apps/v1
    kind: Deployment
    metadata: { name: web }
    spec:
      strategy: { rollingUpdate: { maxSurge: 0, maxUnavailable: 0% } }
    #                                                           ^^ error rollout-cannot-proceed
    ---
    apiVersion: apps/v1
    kind: DaemonSet
    metadata: { name: agent }
    spec:
      updateStrategy: { rollingUpdate: { maxUnavailable: 0 } }
    #                                                    ^ error rollout-cannot-proceed
  `);
});

test('marks settings of another strategy', () => {
  checkDiagnostics(`
    apiVersion: apps/v1
    kind: Deployment
    metadata: { name: web }
    spec:
      strategy: { type: Recreate, rollingUpdate: { maxSurge: 1 } }
    #                                            ^^^^^^^^^^^^^^^ error rollout-cannot-proceed
    ---
    apiVersion: apps/v1
    kind: StatefulSet
    metadata: { name: db }
    spec:
      serviceName: "\${NAME}"
      updateStrategy: { type: OnDelete, rollingUpdate: { partition: 0 } }
    #                                                  ^^^^^^^^^^^^^^^^ error rollout-cannot-proceed
    ---
    apiVersion: apps/v1
    kind: DaemonSet
    metadata: { name: agent }
    spec: { updateStrategy: { type: OnDelete, rollingUpdate: { maxUnavailable: 1 } } }
  `);
});

test.each([
  '{ rollingUpdate: { maxSurge: 1%, maxUnavailable: 0 } }',
  '{ rollingUpdate: { maxUnavailable: 0 } }',
  '{ rollingUpdate: { maxSurge: 0 } }',
  '{ type: Recreate, rollingUpdate: null }',
  '{ type: Recreate }',
  `{ rollingUpdate: { maxSurge: "\${A}", maxUnavailable: "\${B}" } }`,
  'null',
])('is silent about %s', (strategy) => {
  checkDiagnostics(deployment(strategy));
});

test('is mended by one Pod more, or one less', () => {
  const before = deployment('{ rollingUpdate: { maxSurge: 0, maxUnavailable: $00 } }');
  checkFix(before, 'Set `maxSurge: 1`', deployment('{ rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } }'));
  checkFix(before, 'Set `maxUnavailable: 1`', deployment('{ rollingUpdate: { maxSurge: 0, maxUnavailable: 1 } }'));
  const daemonSet = (rolling: string) =>
    `apiVersion: apps/v1\nkind: DaemonSet\nmetadata: { name: a }\nspec:\n  updateStrategy:\n    rollingUpdate:\n${rolling}`;
  checkFix(
    daemonSet('      maxUnavailable: $00\n'),
    'Set `maxSurge: 1`',
    daemonSet('      maxUnavailable: 0\n      maxSurge: 1\n'),
  );
});

test('is mended by removing what does not go with the strategy', () => {
  checkFix(
    deployment('{ type: Recreate, rollingUpdate: {$0 maxSurge: 1 } }'),
    'Remove `rollingUpdate`',
    deployment('{ type: Recreate }'),
  );
});

test('what a patch brought is not removed from the base', () => {
  const source = `
    #- /kustomization.yaml
    resources: [web.yaml]
    patches: [{ path: patch.yaml }]
    #- /web.yaml
    ${deployment('{ rollingUpdate: {$0 maxSurge: 1 } }')}
    #- /patch.yaml
    ${deployment('{ type: Recreate }')}`;
  expect(fixTitles(source)).toEqual([]);
});
