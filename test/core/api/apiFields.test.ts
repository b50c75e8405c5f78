import { describe, expect, test } from 'vitest';
import { readApiReference } from './readAssets.ts';

const reference = await readApiReference();

const podSpec = ['spec', 'template', 'spec'];
const container = [...podSpec, 'containers', '[]'];

test('a point in time is one also where only the newest package knows the field', () => {
  const typeOf = (apiVersion: string, kind: string, path: readonly string[]) =>
    reference.field(apiVersion, kind, path)?.type;
  expect(typeOf('coordination.k8s.io/v1beta1', 'LeaseCandidate', ['spec', 'renewTime'])).toBe('MicroTime');
  expect(typeOf('certificates.k8s.io/v1', 'PodCertificateRequest', ['status', 'notAfter'])).toBe('Time');
  expect(typeOf('certificates.k8s.io/v1', 'PodCertificateRequest', ['spec', 'signerName'])).toBe('string');
});

describe('the facts of a field', () => {
  const cases: readonly (readonly [apiVersion: string, kind: string, path: string, type: string, required: boolean])[] =
    [
      ['apps/v1', 'Deployment', 'apiVersion', 'string', true],
      ['apps/v1', 'Deployment', 'metadata', 'ObjectMeta', false],
      ['apps/v1', 'Deployment', 'metadata.labels', 'map[string]string', false],
      ['apps/v1', 'Deployment', 'metadata.creationTimestamp', 'Time', false],
      ['apps/v1', 'Deployment', 'metadata.ownerReferences', '[]OwnerReference', false],
      ['apps/v1', 'Deployment', 'spec', 'DeploymentSpec', false],
      ['apps/v1', 'Deployment', 'spec.replicas', 'integer', false],
      ['apps/v1', 'Deployment', 'spec.paused', 'boolean', false],
      ['apps/v1', 'Deployment', 'spec.selector', 'LabelSelector', true],
      ['apps/v1', 'Deployment', 'spec.template', 'PodTemplateSpec', true],
      ['apps/v1', 'Deployment', 'spec.strategy.rollingUpdate.maxSurge', 'IntOrString', false],
      ['apps/v1', 'Deployment', 'spec.template.spec.containers', '[]Container', true],
      ['apps/v1', 'Deployment', 'spec.template.spec.containers.[]', 'Container', false],
      ['apps/v1', 'Deployment', 'spec.template.spec.containers.[].name', 'string', true],
      ['apps/v1', 'Deployment', 'spec.template.spec.containers.[].image', 'string', false],
      ['apps/v1', 'Deployment', 'spec.template.spec.containers.[].resources.limits', 'map[string]Quantity', false],
      ['apps/v1', 'Deployment', 'spec.template.spec.containers.[].resources.limits.cpu', 'Quantity', false],
      ['apps/v1', 'StatefulSet', 'spec.volumeClaimTemplates', '[]PersistentVolumeClaim', false],
      ['v1', 'Service', 'spec.ports.[].port', 'integer', true],
      ['v1', 'Service', 'spec.ports.[].targetPort', 'IntOrString', false],
      ['v1', 'PersistentVolumeClaim', 'kind', 'string', true],
      ['apps/v1', 'StatefulSet', 'spec.volumeClaimTemplates.[].kind', 'string', false],
      ['apps/v1', 'StatefulSet', 'spec.volumeClaimTemplates.[].spec.accessModes', '[]string', false],
      ['v1', 'PodList', 'items.[].apiVersion', 'string', false],
      ['v1', 'ConfigMap', 'data', 'map[string]string', false],
      ['v1', 'PodList', 'items', '[]Pod', true],
      ['v1', 'PodList', 'items.[].spec.nodeName', 'string', false],
      ['v1', 'List', 'items', '[]any', true],
      ['v1', 'LimitRange', 'spec.limits.[].default', 'map[string]Quantity', false],
      ['coordination.k8s.io/v1', 'Lease', 'spec.renewTime', 'MicroTime', false],
      ['networking.k8s.io/v1', 'Ingress', 'spec.rules.[].http.paths.[].pathType', 'string', true],
      ['networking.k8s.io/v1', 'Ingress', 'spec.rules.[].http.paths.[].path', 'string', false],
      ['autoscaling/v2', 'HorizontalPodAutoscaler', 'spec.maxReplicas', 'integer', true],
      ['autoscaling/v2', 'HorizontalPodAutoscaler', 'spec.metrics.[].resource.target.averageValue', 'Quantity', false],
      ['policy/v1', 'PodDisruptionBudget', 'spec.minAvailable', 'IntOrString', false],
      ['rbac.authorization.k8s.io/v1', 'RoleBinding', 'roleRef', 'RoleRef', true],
      ['authentication.k8s.io/v1', 'TokenReview', 'spec', 'TokenReviewSpec', true],
      ['storage.k8s.io/v1', 'StorageClass', 'provisioner', 'string', true],
      ['resource.k8s.io/v1', 'ResourceSlice', 'spec.devices', '[]Device', false],
    ];
  test.each(cases)('%s %s %s is %s', (apiVersion, kind, path, type, required) => {
    const steps = path.split('.');
    expect(reference.field(apiVersion, kind, steps)).toMatchObject({ name: steps.at(-1), type, required });
  });

  test('a removed API keeps its fields; what nobody says is required is unknown', () => {
    const field = (path: string) => reference.field('extensions/v1beta1', 'Ingress', path.split('.'));
    expect(field('spec.rules.[].http.paths.[].backend.serviceName')?.type).toBe('string');
    expect(reference.field('batch/v2alpha1', 'CronJob', ['spec', 'schedule'])).toMatchObject({
      type: 'string',
      required: undefined,
    });
  });
});

describe('allowed values', () => {
  const cases: readonly (readonly [apiVersion: string, kind: string, path: readonly string[], allowed: string[]])[] = [
    ['apps/v1', 'Deployment', ['kind'], ['Deployment']],
    ['apps/v1', 'Deployment', ['spec', 'strategy', 'type'], ['Recreate', 'RollingUpdate']],
    ['apps/v1beta1', 'Deployment', ['spec', 'strategy', 'type'], ['Recreate', 'RollingUpdate']],
    ['extensions/v1beta1', 'Deployment', ['spec', 'strategy', 'type'], ['Recreate', 'RollingUpdate']],
    ['apps/v1', 'Deployment', [...container, 'imagePullPolicy'], ['Always', 'IfNotPresent', 'Never']],
    ['apps/v1', 'Deployment', [...podSpec, 'restartPolicy'], ['Always', 'Never', 'OnFailure']],
    ['v1', 'Service', ['spec', 'type'], ['ClusterIP', 'ExternalName', 'LoadBalancer', 'NodePort']],
    ['v1', 'Service', ['spec', 'ports', '[]', 'protocol'], ['SCTP', 'TCP', 'UDP']],
    ['batch/v1', 'CronJob', ['spec', 'concurrencyPolicy'], ['Allow', 'Forbid', 'Replace']],
    [
      'v1',
      'PersistentVolumeClaim',
      ['spec', 'accessModes', '[]'],
      ['ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOnce', 'ReadWriteOncePod'],
    ],
  ];
  test.each(cases)('%s %s %s', (apiVersion, kind, path, allowed) => {
    expect([...(reference.field(apiVersion, kind, path)?.allowed ?? [])].sort()).toEqual(allowed);
  });

  test('none where any value of the type goes', () => {
    expect(reference.field('apps/v1', 'Deployment', [...container, 'image'])?.allowed).toEqual([]);
    expect(reference.field('apps/v1', 'Deployment', ['spec', 'replicas'])?.allowed).toEqual([]);
  });
});

describe('places that are no plain fields', () => {
  test.each([
    ['an unknown kind', 'apps/v1', 'Deploymet', []],
    ['a kind of another version', 'v1', 'Deployment', ['spec']],
    ['a misspelt field', 'apps/v1', 'Deployment', ['spec', 'replica']],
    ['a field in other letters', 'apps/v1', 'Deployment', ['spec', 'Replicas']],
    ['a field of a list instead of its items', 'apps/v1', 'Deployment', [...podSpec, 'containers', 'image']],
    ['a field that Kubernetes has removed', 'v1', 'Service', ['spec', 'topologyKeys']],
    ['another one', 'v1', 'Pod', ['metadata', 'clusterName']],
    ['an item of a map', 'apps/v1', 'Deployment', ['spec', '[]']],
    ['an item of a free map', 'apps/v1', 'Deployment', ['metadata', 'labels', '[]']],
    ['below a scalar', 'apps/v1', 'Deployment', ['spec', 'replicas', 'count']],
    ['below the value of a free map', 'apps/v1', 'Deployment', ['metadata', 'labels', 'app', 'name']],
  ])('%s is no field', (_what, apiVersion, kind, path) => {
    expect(reference.field(apiVersion, kind, path)).toBeUndefined();
    expect(reference.fields(apiVersion, kind, path)).toEqual([]);
  });

  test('any key of a free map is one, even the map’s own name', () => {
    const labels = reference.field('v1', 'Pod', ['metadata', 'labels']);
    for (const key of ['app.kubernetes.io/name', 'labels']) {
      const label = reference.field('v1', 'Pod', ['metadata', 'labels', key]);
      expect(label).toMatchObject({ name: key, type: 'string', required: false, description: '' });
    }
    expect(labels?.description).toContain('Map of string keys and values');
    expect(reference.fields('v1', 'Pod', ['metadata', 'labels'])).toEqual([]);
  });

  test('the empty path is the object itself', () => {
    const root = reference.field('v1', 'Pod', []);
    expect(root).toMatchObject({ name: 'Pod', type: 'Pod', required: undefined });
    expect(root?.description).toBe(reference.kind('v1', 'Pod')?.description);
    expect(reference.fields('v1', 'Pod', []).map(({ name }) => name)).toEqual([
      'apiVersion',
      'kind',
      'metadata',
      'spec',
      'status',
    ]);
  });

  test('a schema in a CustomResourceDefinition goes down as far as it likes', () => {
    const crd = (...path: string[]) =>
      reference.field('apiextensions.k8s.io/v1', 'CustomResourceDefinition', [
        ...['spec', 'versions', '[]', 'schema', 'openAPIV3Schema'],
        ...path,
      ]);
    expect(crd('properties')?.type).toBe('map[string]JSONSchemaProps');
    expect(crd('properties', 'spec', 'properties', 'size', 'maximum')?.type).toBe('number');
    expect(crd('properties', 'spec', 'properties', 'size', 'maxLength')?.type).toBe('integer');
    expect(crd('properties', 'spec', 'x-kubernetes-preserve-unknown-fields')?.type).toBe('boolean');
    expect(crd('properties', 'spec', 'x_kubernetes_preserve_unknown_fields')).toBeUndefined();
    expect(crd('additionalProperties')?.type).toBe('JSONSchemaProps | boolean');
    expect(crd('additionalProperties', 'type')?.type).toBe('string');
    expect(crd('items')?.type).toBe('JSONSchemaProps | []JSONSchemaProps');
    expect(crd('items', 'type')?.type).toBe('string');
    expect(crd('items', '[]', 'type')?.type).toBe('string');
    expect(crd('default', 'whatever', '[]', 'below')?.type).toBe('any');
  });
});
