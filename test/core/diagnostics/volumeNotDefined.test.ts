import { expect, test } from 'vitest';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkFix, fixTitles } from '../../support/checkFix.ts';
import { findingsOf, snapshotOfText } from '../../support/snapshotOf.ts';

test('marks the name of a mount that no volume has', () => {
  checkDiagnostics(`
    apiVersion: apps/v1
    kind: Deployment
    metadata: { name: web }
    spec:
      selector: { matchLabels: { app: web } }
      template:
        metadata: { labels: { app: web } }
        spec:
          containers:
            - name: web
              image: web
              volumeMounts: [{ name: cache, mountPath: /cache }, { name: data, mountPath: /data }]
    #                                                                    ^^^^ error volume-not-defined
          initContainers:
            - name: prepare
              image: prepare
              volumeDevices: [{ name: raw, devicePath: /dev/raw }]
    #                                 ^^^ error volume-not-defined
          volumes: [{ name: cache, emptyDir: {} }]
  `);
});

test('claims of a StatefulSet are volumes; those of a Deployment are no field of it', () => {
  const workload = (kind: string, mark: string) => `
    apiVersion: apps/v1
    kind: ${kind}
    metadata: { name: web }
    spec:
      serviceName: "\${NAME}"
      selector: { matchLabels: { app: web } }
      volumeClaimTemplates: [{ metadata: { name: data } }]
      template:
        metadata: { labels: { app: web } }
        spec: { containers: [{ name: web, image: web, volumeMounts: [{ name: data, mountPath: /data }] }] }
    ${mark}
  `;
  checkDiagnostics(workload('StatefulSet', ''));
  checkDiagnostics(
    workload(
      'Deployment',
      '#                                                                        ^^^^ error volume-not-defined',
    ),
  );
});

test.each([
  ['a name that is filled in later', `name: "\${VOLUME}"`, 'volumes: []'],
  ['volumes that may have any name', 'name: data', 'volumes: [{ name: "{{ x }}", emptyDir: {} }]'],
  ['volumes of a wrong type: it is another error', 'name: data', 'volumes: { data: {} }'],
])('is silent about %s', (_what, mount, volumes) => {
  checkDiagnostics(`
    apiVersion: v1
    kind: Pod
    metadata: { name: web }
    spec: { containers: [{ name: web, image: web, volumeMounts: [{ ${mount}, mountPath: /data }] }], ${volumes} }
  `);
});

test('is silent about a patch that lies around, and about custom resources', () => {
  checkDiagnostics(`
    apiVersion: v1
    kind: Pod
    metadata: { name: patch }
    spec: { containers: [{ name: web, volumeMounts: [{ name: data, mountPath: /data }] }] }
    ---
    apiVersion: example.com/v1
    kind: Database
    metadata: { name: custom }
    spec:
      podTemplate:
        spec: { containers: [{ name: web, image: web, volumeMounts: [{ name: data, mountPath: /data }] }] }
  `);
});

test('a kustomization may bring the volume, or leave it out', () => {
  const mount = 'volumeMounts: [{ name: data, mountPath: /data }]';
  checkDiagnostics(`
    #- /base/pod.yaml
    apiVersion: v1
    kind: Pod
    metadata: { name: web }
    spec: { containers: [{ name: web, image: web, ${mount} }] }
    #                                                                    ^^^^ error volume-not-defined
    #- /base/kustomization.yaml
    resources: [pod.yaml]
    #- /dev/kustomization.yaml
    resources: [../base]
    #- /prod/kustomization.yaml
    resources: [../base]
    patches: [{ path: patch.yaml }]
    #- /prod/patch.yaml
    apiVersion: v1
    kind: Pod
    metadata: { name: web }
    spec: { volumes: [{ name: data, emptyDir: {} }] }
  `);
});

const pod = (name: string, volumes: string) => `
  apiVersion: v1
  kind: Pod
  metadata: { name: web }
  spec:
    containers: [{ name: web, image: web, volumeMounts: [{ name: ${name}, mountPath: /data }] }]
    volumes: ${volumes}
`;

test('a near name is offered', () => {
  const volumes = '[{ name: storage, emptyDir: {} }]';
  checkFix(pod('"stor$0gae"', volumes), 'Change to `storage`', pod('"storage"', volumes));
  checkFix(pod('stor$0age-data', volumes), 'Change to `storage`', pod('storage', volumes));
});

test('so is the one volume that nothing mounts, before a near one that is mounted', () => {
  const titles = (mounts: string, volumes: string) =>
    fixTitles(pod(`ca$0-certs, mountPath: /ca }, ${mounts}{ name: certs`, volumes));
  const [ca, certs, logs] = ['ca', 'certs', 'logs'].map((name) => `{ name: ${name}, emptyDir: {} }`);
  expect(titles('', `[${certs}, ${ca}]`)).toEqual(['Change to `ca`', 'Change to `certs`']);
  expect(titles('{ name: logs, mountPath: /logs }, ', `[${logs}, ${certs}]`)).toEqual(['Change to `certs`']);
  expect(titles('', `[${logs}, ${ca}, ${certs}]`)).toEqual(['Change to `certs`']);
});

test('where none is near, an empty one is added', () => {
  const title = 'Add the empty volume `cache`';
  const beside = (name: string, volumes: string) =>
    pod(`logs, mountPath: /logs }, { name: storage, mountPath: /storage }, { name: ${name}`, volumes);
  const others = '{ name: storage, emptyDir: {} }, { name: logs, emptyDir: {} }';
  expect(fixTitles(beside('ca$0che', `[${others}]`))).toEqual([title]);
  checkFix(beside('ca$0che', `[${others}]`), title, beside('cache', `[${others}, { name: cache, emptyDir: {} }]`));
  const block = '\n      - { name: logs, emptyDir: {} } # kept\n      - name: storage\n        emptyDir: {}';
  checkFix(beside('ca$0che', block), title, beside('cache', `${block}\n      - { name: cache, emptyDir: {} }`));
  checkFix(pod('ca$0che', '[]'), title, pod('cache', '[{ name: cache, emptyDir: {} }]'));
  const without = (mount: string) => pod(mount, '').replace(/ +volumes: \n/, '');
  checkFix(without('ca$0che'), title, `${without('cache')}    volumes: [{ name: cache, emptyDir: {} }]\n`);
});

test('only a slip of the keyboard is mended without being asked', () => {
  const safe = (name: string) =>
    findingsOf(snapshotOfText(pod(name, '[{ name: storage, emptyDir: {} }]'))).map(({ fixes }) =>
      fixes.map((fix) => fix.safe),
    );
  expect(safe('stroage')).toEqual([[true]]);
  expect(safe('cache')).toEqual([[false]]);
});
