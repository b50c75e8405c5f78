import { describe, expect, test } from 'vitest';
import { edgesOf, type Snapshot } from '../../../src/core/graph/snapshot.ts';
import { updateText } from '../../../src/core/graph/updateSnapshot.ts';
import { resourcesOf, snapshotOf } from '../../support/snapshotOf.ts';

/** The files whose findings are due after b.yaml changes from the one text to the other. */
function touchedBy(a: string, before: string, after: string): readonly string[] {
  const snapshot = snapshotOf([
    { path: 'a.yaml', text: a },
    { path: 'b.yaml', text: before },
  ]);
  return [...updateText(snapshot, 'b.yaml', after).touched].map(({ path }) => path).sort();
}

describe('a claim is judged again', () => {
  const claim = (spec: string) =>
    `apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: { name: data }\nspec: ${spec}\n`;
  const volume = (spec: string) => `apiVersion: v1\nkind: PersistentVolume\nmetadata: { name: disk }\nspec: ${spec}\n`;
  const small = volume('{ storageClassName: manual, capacity: { storage: 1Gi } }');
  const large = small.replace('1Gi', '2Gi');
  const both = ['a.yaml', 'b.yaml'];

  test('when the volume that it names changes, or one of its class', () => {
    expect(touchedBy(claim('{ volumeName: disk }'), small, large)).toEqual(both);
    expect(touchedBy(claim('{ storageClassName: manual }'), small, large)).toEqual(both);
    expect(touchedBy(claim('{}'), small, large)).toEqual(['b.yaml']);
  });

  test('when its class is provisioned otherwise', () => {
    const storageClass = (provisioner: string) =>
      `apiVersion: storage.k8s.io/v1\nkind: StorageClass\nmetadata: { name: manual }\nprovisioner: ${provisioner}\n`;
    const a = claim('{ storageClassName: manual }');
    expect(touchedBy(a, storageClass('a.example.com'), storageClass('kubernetes.io/no-provisioner'))).toEqual(both);
  });

  test('when another claim of its class comes, and its volume when it changes itself', () => {
    const other = claim('{ storageClassName: manual }').replace('name: data', 'name: other');
    const withVolume = `${claim('{ storageClassName: manual }')}---\n${small}`;
    expect(touchedBy(withVolume, other, `# none\n`)).toEqual(['a.yaml']);
    const reserved = volume('{ claimRef: { name: data } }');
    expect(touchedBy(reserved, claim('{ volumeMode: Block }'), claim('{ volumeMode: Filesystem }'))).toEqual(both);
  });
});

test('a claim is not judged again when another one of its class changes, where there is no volume that both could get', () => {
  const claim = (name: string, labels: string) =>
    `apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: { name: ${name}, labels: { ${labels} } }\nspec: { storageClassName: fast }\n`;
  expect(touchedBy(claim('a', ''), claim('b', 'app: b'), claim('b', 'app: c'))).toEqual(['b.yaml']);
});

describe('who misses a Secret is judged again', () => {
  const pod = 'apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { imagePullSecrets: [{ name: settings }] }\n';
  const secret = (name: string, labels: string) =>
    `apiVersion: v1\nkind: Secret\nmetadata: { name: ${name}, labels: { ${labels} } }\n`;

  test('when another one is nearly called so, but not when it is called or labelled otherwise in any other way', () => {
    expect(touchedBy(pod, secret('other', 'app: b'), secret('setings', 'app: b'))).toEqual(['a.yaml', 'b.yaml']);
    expect(touchedBy(pod, secret('other', 'app: b'), secret('others', 'app: b'))).toEqual(['b.yaml']);
    expect(touchedBy(pod, secret('other', 'app: b'), secret('other', 'app: c'))).toEqual(['b.yaml']);
  });

  test('not when one that is nearly called so is labelled otherwise: it is no other near miss', () => {
    expect(touchedBy(pod, secret('setings', 'app: b'), secret('setings', 'app: c'))).toEqual(['b.yaml']);
  });
});

test('the Pods of a Deployment stay the same objects when it is labelled otherwise, and a Service that takes them its edges', () => {
  const service = 'apiVersion: v1\nkind: Service\nmetadata: { name: a }\nspec: { selector: { app: web } }\n';
  const deployment = (own: string, ofPods: string) =>
    `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: b, labels: { tier: ${own} } }\nspec: { template: { metadata: { labels: { app: web, tier: ${ofPods} } } } }\n`;
  const before = snapshotOf([
    { path: 'a.yaml', text: service },
    { path: 'b.yaml', text: deployment('x', 'x') },
  ]);
  const linked = (snapshot: Snapshot) =>
    resourcesOf(snapshot).flatMap((resource) => (resource.kind === 'Service' ? [edgesOf(snapshot, resource)] : []))[0];
  expect(linked(updateText(before, 'b.yaml', deployment('y', 'x')).snapshot)).toBe(linked(before));
  expect(linked(updateText(before, 'b.yaml', deployment('x', 'y')).snapshot)).not.toBe(linked(before));
});

describe('an Ingress is judged again', () => {
  const ingress = (name: string, spec: string) =>
    `apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: ${name} }\nspec: ${spec}\n`;
  const rule = (host: string) => ingress('b', `{ rules: [{ host: ${host} }] }`);

  test('when another one of its hosts changes, or of those that it has a certificate for', () => {
    const own = ingress('a', '{ rules: [{ host: a.example.com }] }');
    expect(touchedBy(own, rule('b.example.com'), rule('A.example.com'))).toEqual(['a.yaml', 'b.yaml']);
    expect(touchedBy(own, rule('b.example.com'), rule('c.example.com'))).toEqual(['b.yaml']);
    const certificate = ingress('a', '{ tls: [{ hosts: [b.example.com] }] }');
    expect(touchedBy(certificate, rule('b.example.com'), rule('c.example.com'))).toEqual(['a.yaml', 'b.yaml']);
  });
});

describe('a workload and a claim are judged again', () => {
  const pod = 'apiVersion: v1\nkind: Pod\nmetadata: { name: web, namespace: shop }\nspec: { containers: [] }\n';
  const claim = 'apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: { name: data, namespace: shop }\nspec: {}\n';
  const bound = (kind: string, spec: string, namespace = 'shop') =>
    `apiVersion: v1\nkind: ${kind}\nmetadata: { name: a, namespace: ${namespace} }\nspec: ${spec}\n`;

  test('when the limits of their namespace change, and not those of another one', () => {
    for (const resource of [pod, claim]) {
      for (const kind of ['LimitRange', 'ResourceQuota']) {
        const changed = [bound(kind, '{ limits: [] }'), bound(kind, '{ hard: {} }')] as const;
        expect(touchedBy(resource, ...changed)).toEqual(['a.yaml', 'b.yaml']);
        const other = [bound(kind, '{ limits: [] }', 'other'), bound(kind, '{ hard: {} }', 'other')] as const;
        expect(touchedBy(resource, ...other)).toEqual(['b.yaml']);
      }
    }
  });
});
