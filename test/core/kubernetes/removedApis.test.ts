import { expect, test } from 'vitest';
import { apiLifecycle } from '../../../src/core/kubernetes/removedApis.ts';

test('a removed API has another version, another kind or nothing in its place', () => {
  expect(apiLifecycle('batch/v1beta1', 'CronJob')).toEqual({
    deprecatedIn: 21,
    removedIn: 25,
    replacement: { apiVersion: 'batch/v1', kind: 'CronJob' },
  });
  expect(apiLifecycle('resource.k8s.io/v1alpha2', 'ResourceClass')?.replacement).toEqual({
    apiVersion: 'resource.k8s.io/v1',
    kind: 'DeviceClass',
  });
  expect(apiLifecycle('policy/v1beta1', 'PodSecurityPolicy')?.replacement).toBeUndefined();
});

test('an API may be deprecated and served', () => {
  expect(apiLifecycle('v1', 'Endpoints')).toMatchObject({ deprecatedIn: 33, removedIn: undefined });
});

test('what is neither has no row', () => {
  expect(apiLifecycle('apps/v1', 'Deployment')).toBeUndefined();
  expect(apiLifecycle('extensions/v1beta1', 'Service')).toBeUndefined();
});
