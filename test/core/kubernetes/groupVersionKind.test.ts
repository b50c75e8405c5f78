import { expect, test } from 'vitest';
import { isBuiltin } from '../../../src/core/kubernetes/builtins.ts';
import { currentGroup, groupKindText, parseApiVersion } from '../../../src/core/kubernetes/groupVersionKind.ts';
import { ConfigMap, Service, ServiceAccount } from '../../../src/core/kubernetes/kinds.ts';

test('an apiVersion is a group and a version; the core group has no name', () => {
  expect(parseApiVersion('apps/v1')).toEqual({ group: 'apps', version: 'v1' });
  expect(parseApiVersion('v1')).toEqual({ group: '', version: 'v1' });
  expect(parseApiVersion('')).toEqual({ group: '', version: '' });
  expect(groupKindText({ group: 'apps', kind: 'Deployment' })).toBe('apps/Deployment');
  expect(groupKindText(Service)).toBe('Service');
});

test('what began in extensions is known by its group of today', () => {
  expect(currentGroup('extensions', 'Deployment')).toBe('apps');
  expect(currentGroup('extensions', 'Ingress')).toBe('networking.k8s.io');
  expect(currentGroup('extensions', 'Widget')).toBe('extensions');
  expect(currentGroup('example.com', 'Deployment')).toBe('example.com');
});

test('every cluster has some objects, each in its namespace', () => {
  expect(isBuiltin(ServiceAccount, 'default', 'shop')).toBe(true);
  expect(isBuiltin(ConfigMap, 'kube-root-ca.crt', 'shop')).toBe(true);
  expect(isBuiltin(Service, 'kubernetes', 'default')).toBe(true);
  expect(isBuiltin(Service, 'kubernetes', undefined)).toBe(true);
  expect(isBuiltin(Service, 'kubernetes', 'shop')).toBe(false);
  expect(isBuiltin(ConfigMap, 'default', 'shop')).toBe(false);
});
