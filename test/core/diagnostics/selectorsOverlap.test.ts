import { describe, expect, test } from 'vitest';
import { updateText } from '../../../src/core/graph/updateSnapshot.ts';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { snapshotOf } from '../../support/snapshotOf.ts';

const workload = (name: string, labels: string, more = '', namespace = '') => `
    apiVersion: apps/v1
    kind: Deployment
    metadata: { name: ${name}${namespace} }
    spec:
      selector: { matchLabels: { ${labels} } }
      template: { metadata: { labels: { ${labels}${more} } } }
`;
const marked = (name: string, labels: string, severity: string, more = '', namespace = '') =>
  workload(name, labels, more, namespace).replace(
    /( +selector: )(.*)\n/,
    (line, before, selector) =>
      `${line}    #${' '.repeat(before.length - 5)}${'^'.repeat(selector.length)} ${severity} selectors-overlap\n`,
  );

test('marks two workloads of one file whose selectors take each other', () => {
  checkDiagnostics(`
    ${marked('leader', 'app: redis', 'warning', ', role: leader')}
    ---
    ${marked('follower', 'app: redis', 'warning', ', role: follower')}
    ---
    ${workload('cache', 'app: redis, role: cache')}`);
});

test('marks what one kustomization applies', () => {
  checkDiagnostics(`
    #- /kustomization.yaml
    resources: [a.yaml, b.yaml]
    #- /a.yaml
    ${marked('a', 'app: web', 'warning')}
    #- /b.yaml
    ${marked('b', 'app: web', 'warning', ', color: blue')}`);
});

test('marks the whole selector', () => {
  checkDiagnostics(`
    apiVersion: apps/v1
    kind: Deployment
    metadata: { name: a }
    spec:
      selector: { matchLabels: { app: web } }
      #         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning selectors-overlap
      template: { metadata: { labels: { app: web } } }
    ---
    ${marked('b', 'app: web', 'warning')}`);
});

test('mentions two files of one folder, of which one may be applied instead of the other', () => {
  checkDiagnostics(`
    #- /a.yaml
    ${marked('a', 'app: web', 'information')}
    #- /b.yaml
    ${marked('b', 'app: web', 'information')}`);
});

describe('is silent', () => {
  const twoFiles = (a: string, b: string) => checkDiagnostics(`${a}\n    ---${b}`);

  test('where only one takes the Pods of the other', () => {
    twoFiles(workload('a', 'app: web'), workload('b', 'app: web, color: blue'));
  });

  test('where the namespaces differ, or the value is filled in later', () => {
    twoFiles(workload('a', 'app: web', '', ', namespace: x'), workload('b', 'app: web', '', ', namespace: y'));
    twoFiles(workload('a', `app: "\${APP}"`), workload('b', `app: "\${APP}"`));
  });

  test('about the same object in dev and in prod', () => {
    checkDiagnostics(`
    #- /base/web.yaml
    ${workload('web', 'app: web')}
    #- /base/kustomization.yaml
    resources: [web.yaml]
    #- /dev/kustomization.yaml
    resources: [../base]
    namePrefix: dev-
    #- /prod/kustomization.yaml
    resources: [../base]
    namePrefix: prod-
    `);
  });

  test('about Jobs, whose selectors the API server writes', () => {
    const job = (name: string) => `
    apiVersion: batch/v1
    kind: Job
    metadata: { name: ${name} }
    spec: { template: { metadata: { labels: { app: web } } } }
`;
    twoFiles(job('a'), job('b'));
  });
});

test('a workload whose Pods come under the selector of another touches that one', () => {
  const before = snapshotOf([
    { path: 'a.yaml', text: workload('a', 'app: web') },
    { path: 'b.yaml', text: workload('b', 'app: api') },
  ]);
  const { touched } = updateText(before, 'b.yaml', workload('b', 'app: web'));
  expect([...touched].map(({ path }) => path).sort()).toEqual(['a.yaml', 'b.yaml']);
});
