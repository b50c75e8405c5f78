import { describe, expect, test } from 'vitest';
import { readApiStructure } from '../../../src/core/api/apiStructure.ts';
import { createApiReference } from '../../../src/core/api/createApiReference.ts';
import { isOwnGroup } from '../../../src/core/kubernetes/builtins.ts';
import { parseApiVersion } from '../../../src/core/kubernetes/groupVersionKind.ts';
import { readApiReference, readAssets } from './readAssets.ts';

const reference = await readApiReference();
const { structure, descriptions } = await readAssets();

test('every group of its kinds is known as one of Kubernetes', () => {
  const own = createApiReference(structure);
  const groups = new Set(own.kinds().map(({ apiVersion }) => parseApiVersion(apiVersion).group));
  expect(groups.size).toBeGreaterThan(20);
  expect([...groups].filter((group) => !isOwnGroup(group))).toEqual([]);
});

describe('descriptions and documentation', () => {
  test('a field without a text of its own shows that of its type', () => {
    expect(reference.field('v1', 'Pod', ['spec', 'containers', '[]'])?.description).toBe(
      'A single application container that you want to run within a pod.',
    );
  });

  test('the official text is complete, and no other', () => {
    expect(reference.field('apps/v1', 'Deployment', ['spec', 'replicas'])?.description).toBe(
      'Number of desired pods. This is a pointer to distinguish between explicit zero and not specified. Defaults to 1.',
    );
    expect(reference.kind('apps/v1', 'Deployment')?.description).toBe(
      'Deployment enables declarative updates for Pods and ReplicaSets.',
    );
    expect(reference.kind('v1', 'Secret')?.description).toBe(
      'Secret holds secret data of a certain type. The total bytes of the values in the Data field must be less than ' +
        'MaxSecretSize bytes.',
    );
    const texts = Array.from({ length: descriptions.count }, (_, number) => descriptions.textAt(number)).join('\n');
    expect(texts.length).toBeGreaterThan(700_000);
    for (const foreign of [
      /pulumi/i,
      'This resource waits',
      'customTimeouts',
      'Possible enum values',
      '\\*',
      '&#47;',
    ]) {
      expect(texts).not.toMatch(foreign);
    }
  });

  const page = 'https://kubernetes.io/docs/reference/kubernetes-api/';
  test.each([
    ['apps/v1', 'Deployment', `${page}apps/deployment-v1/#Deployment`],
    ['apps/v1beta2', 'Deployment', `${page}apps/deployment-v1/#Deployment`],
    ['extensions/v1beta1', 'Ingress', `${page}networking/ingress-v1/#Ingress`],
    ['v1', 'Service', `${page}core/service-v1/#Service`],
    ['v1', 'ServiceList', `${page}core/service-v1/#ServiceList`],
    ['v1', 'Event', `${page}core/event-v1/#Event`],
    ['events.k8s.io/v1', 'Event', `${page}events/event-v1/#Event`],
    [
      'autoscaling/v1',
      'HorizontalPodAutoscaler',
      `${page}autoscaling/horizontal-pod-autoscaler-v2/#HorizontalPodAutoscaler`,
    ],
    ['storage.k8s.io/v1', 'CSIDriver', `${page}storage/csi-driver-v1/#CSIDriver`],
    ['rbac.authorization.k8s.io/v1', 'ClusterRole', `${page}rbac/cluster-role-v1/#ClusterRole`],
    [
      'certificates.k8s.io/v1beta1',
      'ClusterTrustBundle',
      `${page}certificates/cluster-trust-bundle-v1beta1/#ClusterTrustBundle`,
    ],
    ['v1', 'Binding', `${page}definitions/binding-v1/#Binding`],
    ['policy/v1beta1', 'PodSecurityPolicy', page],
  ])('%s %s has its page', (apiVersion, kind, documentation) => {
    expect(reference.kind(apiVersion, kind)?.documentation).toBe(documentation);
  });

  test.each([
    [['spec', 'replicas'], `${page}apps/deployment-v1/#DeploymentSpec`],
    [['metadata', 'labels'], `${page}definitions/object-meta-v1-meta/#ObjectMeta`],
    [['spec', 'selector', 'matchLabels', 'app'], `${page}definitions/label-selector-v1-meta/#LabelSelector`],
    [['spec', 'template', 'spec', 'containers', '[]', 'env', '[]', 'value'], `${page}core/pod-v1/#EnvVar`],
  ])('the field %s has the page of its parent', (path, documentation) => {
    expect(reference.field('apps/v1', 'Deployment', path)?.documentation).toBe(documentation);
  });
});

describe('the whole reference', () => {
  const read = readApiStructure(structure);
  const definitions = Array.from({ length: read?.definitionCount ?? 0 }, (_, number) => read?.definition(number) ?? []);
  const fields = definitions.flatMap(([, , , rows = []]) => rows);

  test('is the one of Kubernetes 1.37, whole and described', () => {
    expect(reference.kubernetesVersion).toBe('1.37');
    expect(reference.kinds().length).toBeGreaterThanOrEqual(200);
    expect(fields.length).toBeGreaterThanOrEqual(4800);
    expect(fields.filter(([, , , description]) => description !== 0).length / fields.length).toBeGreaterThan(0.95);
  });

  test.each([
    ['apps/v1', 'Deployment'],
    ['autoscaling/v2', 'HorizontalPodAutoscaler'],
    ['autoscaling/v2beta2', 'HorizontalPodAutoscaler'],
    ['batch/v1beta1', 'CronJob'],
    ['extensions/v1beta1', 'Ingress'],
    ['policy/v1beta1', 'PodSecurityPolicy'],
    ['authorization.k8s.io/v1', 'SubjectAccessReview'],
    ['flowcontrol.apiserver.k8s.io/v1', 'FlowSchema'],
    ['v1', 'ConfigMapList'],
    ['networking.k8s.io/v1beta1', 'IPAddressList'],
  ])('%s %s is known', (apiVersion, kind) => {
    expect(reference.kind(apiVersion, kind)).toMatchObject({ apiVersion, kind });
  });

  test('what validation needs beside the type is there: formats of numbers and of base64', () => {
    const formatOf = (owner: string, name: string) => {
      const [, , , rows] = definitions.find((definition) => definition[0] === owner) ?? [];
      return read?.constraints[rows?.find((row) => row[0] === name)?.[4] ?? -1]?.format;
    };
    expect(formatOf('ServicePort', 'port')).toBe('int32');
    expect(formatOf('PodSpec', 'terminationGracePeriodSeconds')).toBe('int64');
    expect(formatOf('Secret', 'data')).toBe('byte');
    expect(formatOf('Secret', 'stringData')).toBeUndefined();
  });

  test('no twins of another tool’s own, no definition without a field', () => {
    expect(definitions.filter(([name]) => /^(Deployment|Pod|Service|Container)\w*Patch$/.test(name))).toEqual([]);
    for (const { apiVersion, kind } of reference.kinds()) {
      const names = reference.fields(apiVersion, kind, []).map(({ name }) => name);
      expect(names, `${apiVersion} ${kind}`).toEqual(expect.arrayContaining(['apiVersion', 'kind', 'metadata']));
    }
  });
});
