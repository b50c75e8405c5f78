import { test } from 'vitest';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkFix } from '../../support/checkFix.ts';

test('marks the volume that nothing mounts', () => {
  checkDiagnostics(`
    apiVersion: v1
    kind: Pod
    metadata: { name: web }
    spec:
      containers: [{ name: web, image: web, volumeMounts: [{ name: cache, mountPath: /cache }] }]
      initContainers: [{ name: init, image: init, volumeDevices: [{ name: raw, devicePath: /dev/raw }] }]
      volumes:
        - { name: cache, emptyDir: {} }
        - { name: raw, persistentVolumeClaim: { claimName: "\${RAW}" } }
        - { name: logs, emptyDir: {} }
    #             ^^^^ hint volume-not-used
  `);
});

test('is silent where a mount may mean it', () => {
  checkDiagnostics(`
    apiVersion: v1
    kind: Pod
    metadata: { name: web }
    spec:
      containers: [{ name: web, image: web, volumeMounts: [{ name: log, mountPath: /log }] }]
    #                                                              ^^^ error volume-not-defined
      volumes: [{ name: logs, emptyDir: {} }]
  `);
});

const pod = (volumes: string) => `
  apiVersion: v1
  kind: Pod
  metadata: { name: web }
  spec:
    containers: [{ name: web, image: web, volumeMounts: [{ name: data, mountPath: /data }] }]
    ${volumes}
    restartPolicy: Never
`;

test('is removed with its lines', () => {
  checkFix(
    pod('volumes:\n      - name: lo$0gs\n        emptyDir: {} # gone\n      - name: data # kept\n        emptyDir: {}'),
    'Remove the volume `logs`',
    pod('volumes:\n      - name: data # kept\n        emptyDir: {}'),
  );
  checkFix(
    pod('volumes:\n    - name: data\n      emptyDir: {}\n    - name: lo$0gs\n      emptyDir: {}'),
    'Remove the volume `logs`',
    pod('volumes:\n    - name: data\n      emptyDir: {}'),
  );
});

test('is removed from a flow list', () => {
  checkFix(
    pod('volumes: [{ name: lo$0gs, emptyDir: {} }, { name: data, emptyDir: {} }]'),
    'Remove the volume `logs`',
    pod('volumes: [{ name: data, emptyDir: {} }]'),
  );
  checkFix(
    pod('volumes: [{ name: data, emptyDir: {} }, { name: lo$0gs, emptyDir: {} }]'),
    'Remove the volume `logs`',
    pod('volumes: [{ name: data, emptyDir: {} }]'),
  );
});

test('the list goes with its only item', () => {
  checkFix(
    `
    apiVersion: v1
    kind: Pod
    metadata: { name: web }
    spec:
      containers: [{ name: web, image: web }]
      volumes:
        - name: lo$0gs
          emptyDir: {}
    `,
    'Remove the volume `logs`',
    `
    apiVersion: v1
    kind: Pod
    metadata: { name: web }
    spec:
      containers: [{ name: web, image: web }]
    `,
  );
});
