import { expect, test } from 'vitest';
import { completeFieldPath } from '../../../src/core/api/completeFieldPath.ts';
import { readApiReference } from './readAssets.ts';

const reference = await readApiReference();

const complete = (path: string) =>
  completeFieldPath(reference, { apiVersion: 'apps/v1', kind: 'Deployment' }, path === '' ? [] : path.split('.'))?.join(
    '.',
  );

test.each([
  ['', ''],
  ['spec.replicas', 'spec.replicas'],
  ['spec.template.spec.containers', 'spec.template.spec.containers'],
  ['spec.template.spec.containers.image', 'spec.template.spec.containers.[].image'],
  ['spec.template.spec.containers.[].image', 'spec.template.spec.containers.[].image'],
  ['spec.template.spec.containers.ports.hostPort', 'spec.template.spec.containers.[].ports.[].hostPort'],
  ['metadata.labels.app', 'metadata.labels.app'],
])('%s goes to %s', (written, path) => {
  expect(complete(written)).toBe(path);
});

test.each(['spec.replica', 'spec.template.spec.containers.imag', 'spec.replicas.count', 'spec.[].replicas'])(
  '%s goes nowhere',
  (written) => {
    expect(complete(written)).toBeUndefined();
  },
);
