import { describe, expect, test } from 'vitest';
import { type ManifestFile, readManifestFile } from '../../../src/core/model/manifestFile.ts';
import { parseFixture } from '../../support/fixture.ts';

function read(source: string): ManifestFile {
  const [file] = parseFixture(source).files;
  return readManifestFile(file?.path ?? '', file?.text ?? '');
}

const resourcesIn = ({ documents }: ManifestFile) => documents.flatMap(({ document }) => document.resources);
const named = (file: ManifestFile) => resourcesIn(file).map(({ group, kind, name }) => `${group}/${kind} ${name}`);

describe('a file of manifests', () => {
  test('has one resource for each document with apiVersion and kind', () => {
    const file = read(`
      # the shop
      ---
      apiVersion: v1
      kind: Service
      metadata: { name: web }
      ---
      just: data
      ---
      apiVersion: apps/v1
      kind: Deployment
      metadata: { name: web }
    `);
    expect(named(file)).toEqual(['/Service web', 'apps/Deployment web']);
    expect(file.documents.map(({ start }) => file.text.slice(start, start + 10))).toEqual([
      'apiVersion',
      'just: data',
      'apiVersion',
    ]);
  });

  test('has the items of a List, however nested', () => {
    const file = read(`
      apiVersion: v1
      kind: List
      items:
        - { apiVersion: v1, kind: Service, metadata: { name: a } }
        - apiVersion: v1
          kind: ConfigMapList
          items: [{ apiVersion: v1, kind: ConfigMap, metadata: { name: b } }]
        - { not: an object }
    `);
    expect(named(file)).toEqual(['/Service a', '/ConfigMap b']);
  });

  test('has no resource for a List without items', () => {
    expect(named(read('apiVersion: v1\nkind: List\nitems:\n'))).toEqual([]);
  });

  test('keeps a custom kind that merely ends in List', () => {
    expect(named(read('apiVersion: example.com/v1\nkind: AllowList\nmetadata: { name: a }\n'))).toEqual([
      'example.com/AllowList a',
    ]);
  });

  test('may be JSON', () => {
    const file = readManifestFile(
      'web.json',
      '{\n\t"apiVersion": "v1",\n\t"kind": "Service",\n\t"metadata": {"name": "web"}\n}',
    );
    expect(named(file)).toEqual(['/Service web']);
  });

  test.each([
    ['a kubeconfig', 'apiVersion: v1\nkind: Config\nclusters: []\n'],
    ['a kubeadm configuration', 'apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\n'],
    ['a kind cluster', 'apiVersion: kind.x-k8s.io/v1alpha4\nkind: Cluster\n'],
    ["the kubelet's configuration", 'apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\n'],
    ['an AdmissionReview', 'apiVersion: admission.k8s.io/v1\nkind: AdmissionReview\n'],
    ['options of a call', 'apiVersion: v1\nkind: DeleteOptions\n'],
  ])('has no resource for %s, which no cluster holds', (_what, text) => {
    expect(named(readManifestFile('x.yaml', text))).toEqual([]);
  });

  test.each([
    'metadata:',
    'metadata: null',
    'metadata: web',
    'metadata: [web]',
    'metadata: { name: null }',
    'metadata: { name: { a: b } }',
  ])('reads an object without a name: %s', (metadata) => {
    expect(named(readManifestFile('x.yaml', `apiVersion: v1\nkind: Pod\n${metadata}\n`))).toEqual(['/Pod ']);
  });

  test('shows a generateName as the name that the API server will complete', () => {
    const text = 'apiVersion: v1\nkind: Pod\nmetadata: { generateName: web- }\n';
    expect(named(readManifestFile('x.yaml', text))).toEqual(['/Pod web-*']);
  });

  test('knows what began in extensions by its group of today', () => {
    expect(named(read('apiVersion: extensions/v1beta1\nkind: Deployment\nmetadata: { name: web }\n'))).toEqual([
      'apps/Deployment web',
    ]);
  });

  test('reads what stands around a broken document', () => {
    const file = read(`
      apiVersion: v1
      kind: Service
      metadata: { name: a }
      ---
      apiVersion: v1
      kind: [
      ---
      apiVersion: v1
      kind: Service
      metadata: { name: b }
    `);
    expect(named(file)).toEqual(['/Service a', '/Service b']);
  });

  test('is opaque where it is a template, without errors', () => {
    const file = read(`
      apiVersion: v1
      kind: Service
      metadata:
        {{- include "labels" . }}
    `);
    expect(file.documents[0]?.document.yaml).toMatchObject({ opaque: true, errors: [] });
  });

  test('is not read where it is no text', () => {
    const file = readManifestFile('x.yaml', 'apiVersion\0kind');
    expect(file.skipped?.en).toMatch(/not UTF-8/);
    expect(file.documents).toEqual([]);
  });
});

describe('documents that an edit leaves alone', () => {
  const before = read(`
    apiVersion: v1
    kind: Service
    metadata: { name: a }
    ---
    apiVersion: v1
    kind: Service
    metadata: { name: b }
  `);

  test('are the same objects, though they move', () => {
    const text = before.text.replace('name: a', 'name: something-longer');
    const after = readManifestFile(before.path, text, before);
    expect(after.documents[1]?.document).toBe(before.documents[1]?.document);
    expect(after.documents[1]?.start).toBe(text.indexOf('---\n') + 4);
    expect(after.documents[0]?.document).not.toBe(before.documents[0]?.document);
  });

  test('keep what they stand for even where only their words changed', () => {
    const after = readManifestFile(before.path, before.text.replace('name: a }', 'name: a } # x'), before);
    expect(resourcesIn(after)[0]).not.toBe(resourcesIn(before)[0]);
    expect(resourcesIn(after)[0]?.objects[0]).toBe(resourcesIn(before)[0]?.objects[0]);
  });

  test('are two where one text stands twice', () => {
    const twice = readManifestFile('x.yaml', 'apiVersion: v1\nkind: A\n---\napiVersion: v1\nkind: A\n');
    const again = readManifestFile('x.yaml', `${twice.text}---\nx: 1\n`, twice);
    expect(new Set(again.documents.map(({ document }) => document)).size).toBe(3);
  });
});

test('two equal objects stay two when both their documents are edited', () => {
  const text =
    'apiVersion: v1\nkind: Service\nmetadata: { name: a }\n---\napiVersion: v1\nkind: Service\nmetadata: { name: a } # x\n';
  const before = readManifestFile('x.yaml', text);
  const after = readManifestFile('x.yaml', text.replaceAll('name: a', 'name: "a"'), before);
  const [first, second] = resourcesIn(after).map(({ objects }) => objects[0]);
  expect(first).not.toBe(second);
});

describe('what controllers make', () => {
  const objectsOf = (source: string) =>
    resourcesIn(read(source))[0]?.objects.map(({ kind, name, origin }) => `${origin} ${kind} ${name}`);

  test('of a Deployment: a ReplicaSet and Pods with its name', () => {
    expect(
      objectsOf('{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { template: {} } }'),
    ).toEqual(['manifest Deployment web', 'implied ReplicaSet web', 'implied Pod web']);
  });

  test('of a Deployment without a template: nothing', () => {
    expect(objectsOf('{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: }')).toEqual([
      'manifest Deployment web',
    ]);
  });

  test('of a CronJob: a Job and its Pods', () => {
    expect(
      objectsOf(
        '{ apiVersion: batch/v1, kind: CronJob, metadata: { name: report }, spec: { jobTemplate: { spec: { template: {} } } } }',
      ),
    ).toEqual(['manifest CronJob report', 'implied Job report', 'implied Pod report']);
  });

  test('of a StatefulSet: Pods, and a claim for each template with its real name', () => {
    const spec = 'template: {}, volumeClaimTemplates: [{ metadata: { name: data } }, { metadata: { name: log } }, {}]';
    expect(objectsOf(`{ apiVersion: apps/v1, kind: StatefulSet, metadata: { name: db }, spec: { ${spec} } }`)).toEqual([
      'manifest StatefulSet db',
      'implied Pod db',
      'implied PersistentVolumeClaim data-db-0',
      'implied PersistentVolumeClaim log-db-0',
    ]);
  });

  test('of a StatefulSet that counts from another ordinal: claims from there', () => {
    const spec = 'ordinals: { start: 3 }, template: {}, volumeClaimTemplates: [{ metadata: { name: data } }]';
    expect(
      objectsOf(`{ apiVersion: apps/v1, kind: StatefulSet, metadata: { name: db }, spec: { ${spec} } }`),
    ).toContain('implied PersistentVolumeClaim data-db-3');
  });

  test('of a Job: Pods that carry its name as a label', () => {
    const [job] = resourcesIn(
      read(
        '{ apiVersion: batch/v1, kind: Job, metadata: { name: load }, spec: { template: { metadata: { labels: { a: b } } } } }',
      ),
    );
    expect(Object.fromEntries(job?.podTemplates[0]?.pod.labels ?? [])).toMatchObject({ a: 'b', 'job-name': 'load' });
  });

  test('of a Pod: nothing but the Pod', () => {
    const [pod] = resourcesIn(read('{ apiVersion: v1, kind: Pod, metadata: { name: one }, spec: {} }'));
    expect(pod?.objects.length).toBe(1);
    expect(pod?.podTemplates[0]?.pod).toBe(pod?.objects[0]);
  });
});
