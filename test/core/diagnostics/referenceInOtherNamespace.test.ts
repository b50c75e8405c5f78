import { describe, expect, test } from 'vitest';
import { updateText } from '../../../src/core/graph/updateSnapshot.ts';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkFix, fixTitles } from '../../support/checkFix.ts';
import { checkMessages } from '../../support/checkMessages.ts';
import { snapshotOf } from '../../support/snapshotOf.ts';

const pod = (name: string, namespace = ', namespace: shop') => `
    apiVersion: v1
    kind: Pod
    metadata: { name: web${namespace} }
    spec: { serviceAccountName: ${name} }
`;
const account = (name: string, namespace = ', namespace: tools') => `
    ---
    apiVersion: v1
    kind: ServiceAccount
    metadata: { name: ${name}${namespace} }
`;
const volume = (claimRef: string) => `
    apiVersion: v1
    kind: PersistentVolume
    metadata: { name: disk }
    spec: { claimRef: ${claimRef} }
`;
const claim = `
    ---
    apiVersion: v1
    kind: PersistentVolumeClaim
    metadata: { name: data, namespace: shop }
`;

test('marks a name that is only in another namespace', () => {
  checkDiagnostics(`
    apiVersion: v1
    kind: Pod
    metadata: { name: web, namespace: shop }
    spec: { serviceAccountName: robot }
    #                           ^^^^^ warning reference-in-other-namespace
    ${account('robot')}`);
  checkMessages(
    pod('robot') + account('robot'),
    'manifest.yaml:4 ServiceAccount `robot` is in namespace `tools`, and this can only reach what is in its own, `shop`.',
  );
});

test('marks a name with a namespace beside it', () => {
  checkMessages(
    volume('{ name: data, namespace: tools }') + claim,
    'manifest.yaml:4 PersistentVolumeClaim `data` is in namespace `shop`, and this looks for it in `tools`.',
  );
});

describe('is silent', () => {
  test.each([
    [
      'a name that is in its own namespace, too',
      pod('robot') + account('robot') + account('robot', ', namespace: shop'),
    ],
    ['a namespace that is not written', pod('robot') + account('robot', '')],
    ['a reference whose namespace is not written', pod('robot', '') + account('robot')],
  ])('about %s', (_what, fixture) => {
    checkDiagnostics(fixture);
  });

  test('about what is meant in its own namespace, which a slip of the keyboard shows', () => {
    checkMessages(
      pod('robot') + account('robot') + account('robots', ', namespace: shop'),
      'manifest.yaml:4 There is no ServiceAccount `robot` in these manifests. Is `robots` meant?',
    );
  });

  test('about a namesake far away', () => {
    checkMessages(
      `#- /shop/web/pod.yaml\n${pod('robot')}#- /samples/other/account.yaml\n${account('robot').replace('---', '')}`,
      'shop/web/pod.yaml:5 There is no ServiceAccount `robot` in these manifests.',
    );
  });
});

test('is mended by the namespace, where one can be said', () => {
  checkFix(
    volume('{ name: da$0ta, namespace: tools }') + claim,
    'Look in namespace `shop`',
    volume('{ name: data, namespace: shop }') + claim,
  );
});

test('is mended by a copy of what is data', () => {
  const configMap = (namespace: string) => `    apiVersion: v1
    kind: ConfigMap
    metadata:
      name: settings # kept
      namespace: ${namespace}
    data: { a: b }
`;
  const reader = (name: string) => `
    apiVersion: v1
    kind: Pod
    metadata: { name: web, namespace: shop }
    spec: { containers: [{ envFrom: [{ configMapRef: { name: ${name} } }] }] }
`;
  checkFix(
    `#- /settings.yaml\n${configMap('tools')}#- /web.yaml\n${reader('$0settings')}`,
    'Copy ConfigMap `settings` to namespace `shop`, in this file',
    `#- /settings.yaml\n${configMap('tools')}#- /web.yaml\n${reader('settings')}    ---\n${configMap('shop')}`,
  );
  const service = account('web').replace('ServiceAccount', 'Service');
  const ingress = `
    apiVersion: networking.k8s.io/v1
    kind: Ingress
    metadata: { name: web, namespace: shop }
    spec: { defaultBackend: { service: { name: $0web } } }
`;
  expect(fixTitles(ingress + service)).toEqual([]);
});

test('a namesake that moves to the right namespace touches the reference', () => {
  const text = (fixture: string) => fixture.replace('---', '').replace(/^ {4}/gm, '');
  const before = snapshotOf([
    { path: 'a.yaml', text: text(pod('robot')) },
    { path: 'b.yaml', text: text(account('robot')) },
  ]);
  const { touched } = updateText(before, 'b.yaml', text(account('robot', ', namespace: shop')));
  expect([...touched].map(({ path }) => path).sort()).toEqual(['a.yaml', 'b.yaml']);
});
