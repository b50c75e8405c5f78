import { expect, test } from 'vitest';
import { updateText } from '../../../src/core/graph/updateSnapshot.ts';
import { snapshotOf } from '../../support/snapshotOf.ts';

const pod = {
  path: 'pod.yaml',
  text: `apiVersion: v1
kind: Pod
metadata: { name: web }
spec: { containers: [{ name: a, image: a, env: [{ name: A, valueFrom: { configMapKeyRef: { name: c, key: a } } }] }] }
`,
};
const configMap = (data: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: c }\ndata: ${data}\n`;
const before = snapshotOf([pod, { path: 'c.yaml', text: configMap('{ a: b }') }]);
const touchedBy = (data: string) =>
  [...updateText(before, 'c.yaml', configMap(data)).touched].map(({ path }) => path).sort();

test('a key that comes or goes touches whoever reads the ConfigMap', () => {
  expect(touchedBy('{ z: b }')).toEqual(['c.yaml', 'pod.yaml']);
});

test('another value of a key touches nobody else', () => {
  expect(touchedBy('{ a: other }')).toEqual(['c.yaml']);
});
