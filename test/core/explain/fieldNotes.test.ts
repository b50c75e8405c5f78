import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writtenNotes } from '../../support/writtenNotes.ts';

/** The id of the note of a field; the path is written with blanks between its steps. */
const idOf = (group: string, kind: string, path: string): string | undefined =>
  writtenNotes.noteFor(group, kind, path === '' ? [] : path.split(' '))?.id;

/** The nine kinds that make Pods, and where each keeps its Pod template. */
const workloads = [
  ['', 'Pod', ''],
  ['', 'PodTemplate', 'template '],
  ['', 'ReplicationController', 'spec template '],
  ['apps', 'Deployment', 'spec template '],
  ['apps', 'ReplicaSet', 'spec template '],
  ['apps', 'StatefulSet', 'spec template '],
  ['apps', 'DaemonSet', 'spec template '],
  ['batch', 'Job', 'spec template '],
  ['batch', 'CronJob', 'spec jobTemplate spec template '],
] as const;

describe.each(workloads)('%s %s has the notes of its Pod template', (group, kind, template) => {
  test.each([
    ['spec nodeSelector', 'pod-node-selector'],
    ['spec nodeSelector disktype', 'pod-node-selector'],
    ['spec containers', 'pod-containers'],
    ['spec containers [] image', 'container-image'],
    ['spec containers [] ports [] containerPort', 'container-port'],
    ['spec containers [] livenessProbe', 'container-liveness-probe'],
    ['spec containers [] livenessProbe httpGet port', 'http-get-port'],
    ['spec containers [] lifecycle preStop httpGet port', 'http-get-port'],
    ['spec containers [] resources limits memory', 'limit-memory'],
    ['metadata labels', 'pod-labels'],
    ['metadata labels app', 'pod-labels'],
  ])('%s', (path, id) => {
    expect(idOf(group, kind, template + path)).toBe(id);
  });
});

describe('containers of every sort share their notes', () => {
  test.each(['containers', 'initContainers', 'ephemeralContainers'])('%s', (list) => {
    expect(idOf('', 'Pod', `spec ${list} [] image`)).toBe('container-image');
    expect(idOf('apps', 'Deployment', `spec template spec ${list} [] env [] valueFrom secretKeyRef key`)).toBe(
      'env-secret-key',
    );
  });

  test('but a restart policy is a matter of init containers', () => {
    expect(idOf('', 'Pod', 'spec initContainers [] restartPolicy')).toBe('init-container-restart-policy');
    expect(idOf('', 'Pod', 'spec restartPolicy')).toBe('pod-restart-policy');
  });

  test('and a hook is not a probe', () => {
    expect(idOf('', 'Pod', 'spec containers [] readinessProbe exec command')).toBe('probe-exec');
    expect(idOf('', 'Pod', 'spec containers [] lifecycle postStart exec command')).toBe('lifecycle-exec');
  });
});

describe('metadata', () => {
  test.each([
    ['', 'ConfigMap'],
    ['apps', 'Deployment'],
    ['example.com', 'Anything'],
  ])('of %s %s', (group, kind) => {
    expect(idOf(group, kind, 'apiVersion')).toBe('api-version');
    expect(idOf(group, kind, 'metadata')).toBe('metadata');
    expect(idOf(group, kind, 'metadata namespace')).toBe('metadata-namespace');
    expect(idOf(group, kind, 'metadata labels')).toBe('metadata-labels');
    expect(idOf(group, kind, 'metadata labels tier')).toBe('metadata-labels');
  });

  test('knows recommended labels, on objects and in Pod templates', () => {
    expect(idOf('', 'ConfigMap', 'metadata labels app.kubernetes.io/name')).toBe('label-app-name');
    expect(idOf('', 'ConfigMap', 'metadata labels app.kubernetes.io/names')).toBe('metadata-labels');
  });

  test('of a Pod is its own; that of a Pod template has no say in names', () => {
    expect(idOf('', 'Pod', 'metadata name')).toBe('pod-name');
    expect(idOf('apps', 'Deployment', 'metadata name')).toBe('metadata-name');
    expect(idOf('apps', 'Deployment', 'spec template metadata name')).toBe('pod-template-name');
    expect(idOf('', 'Service', 'metadata name')).toBe('service-name');
  });

  test('stands inside other objects as well', () => {
    expect(idOf('batch', 'CronJob', 'spec jobTemplate metadata labels')).toBe('metadata-labels');
    expect(idOf('apps', 'StatefulSet', 'spec volumeClaimTemplates [] metadata annotations')).toBe(
      'metadata-annotations',
    );
  });
});

describe('a kind speaks for itself before the types it shares', () => {
  test('its selector, then the parts of any selector', () => {
    expect(idOf('apps', 'Deployment', 'spec selector')).toBe('deployment-selector');
    expect(idOf('apps', 'Deployment', 'spec selector matchLabels')).toBe('label-selector-match-labels');
    expect(idOf('apps', 'Deployment', 'spec selector matchLabels app')).toBe('label-selector-match-labels');
    expect(idOf('networking.k8s.io', 'NetworkPolicy', 'spec ingress [] from [] podSelector')).toBe(
      'network-policy-peer-pods',
    );
    expect(
      idOf('networking.k8s.io', 'NetworkPolicy', 'spec egress [] to [] podSelector matchExpressions [] operator'),
    ).toBe('label-selector-operator');
  });

  test("a Service's selector is a plain map of labels", () => {
    expect(idOf('', 'Service', 'spec selector')).toBe('service-selector');
    expect(idOf('', 'Service', 'spec selector app')).toBe('service-selector');
    expect(idOf('', 'Service', 'spec selector matchLabels app')).toBeUndefined();
  });

  test('a Job, and the Job of a CronJob', () => {
    expect(idOf('batch', 'Job', 'spec backoffLimit')).toBe('job-backoff-limit');
    expect(idOf('batch', 'CronJob', 'spec jobTemplate spec backoffLimit')).toBe('job-backoff-limit');
    expect(idOf('batch', 'CronJob', 'spec backoffLimit')).toBeUndefined();
  });
});

describe('objects of the group extensions are those of today', () => {
  test.each([
    ['Deployment', 'spec replicas', 'deployment-replicas'],
    ['DaemonSet', 'spec template spec containers [] image', 'container-image'],
    ['ReplicaSet', 'spec selector matchLabels', 'label-selector-match-labels'],
    ['Ingress', 'spec rules [] host', 'ingress-host'],
    ['Ingress', 'spec rules [] http paths [] backend serviceName', 'ingress-service-name'],
    ['Ingress', 'spec backend servicePort', 'ingress-service-port'],
    ['NetworkPolicy', 'spec podSelector', 'network-policy-pod-selector'],
  ])('%s %s', (kind, path, id) => {
    expect(idOf('extensions', kind, path)).toBe(id);
  });

  test('but a kind that never lived there is unknown', () => {
    expect(idOf('extensions', 'Service', 'spec selector')).toBeUndefined();
  });
});

describe('there is no note', () => {
  test.each([
    ['', 'Pod', ''],
    ['', 'Pod', 'spec container'],
    ['', 'Pod', 'spec containers image'],
    ['', 'Pod', 'spec containers 0 image'],
    ['', 'Pod', 'spec template spec containers'],
    ['', 'Pod', 'Spec containers'],
    ['', 'Pod', 'spec nodeSelector disktype deeper'],
    ['', 'Deployment', 'spec replicas'],
    ['apps/v1', 'Deployment', 'spec replicas'],
    ['apps', 'deployment', 'spec replicas'],
    ['example.com', 'Anything', 'spec containers [] image'],
    ['', 'ConfigMap', 'data *deeper deeper'],
    ['constructor', '__proto__', 'toString'],
  ])('%s %s: %s', (group, kind, path) => {
    expect(idOf(group, kind, path)).toBeUndefined();
  });
});

test('any input gives an answer', () => {
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '',
      'apps',
      'extensions',
      'Pod',
      'Deployment',
      'Ingress',
      '__proto__',
      'constructor',
      '*',
      '[]',
      '["',
    ),
  );
  const step = fc.oneof(text, fc.constantFrom('spec', 'template', 'metadata', 'containers', 'labels', 'selector'));
  fc.assert(
    fc.property(text, text, fc.array(step, { maxLength: 12 }), (group, kind, path) => {
      const note = writtenNotes.noteFor(group, kind, path);
      return note === undefined || typeof note.id === 'string';
    }),
  );
});
