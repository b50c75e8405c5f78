import { expect, test } from 'vitest';
import { resourceStarts } from '../../../src/core/features/resourceStarts.ts';
import { snapshotOfText } from '../../support/snapshotOf.ts';

const snapshot = snapshotOfText(`
#- a.yaml
# Two objects, and one that is not finished.
apiVersion: v1
kind: Service
metadata: { name: web }
---
apiVersion: v1
kind: List
items:
  - apiVersion: v1
    kind: ConfigMap
    metadata:
      name: settings
---
apiVersion: v1
kind: Secret
#- values.yaml
colour: blue
`);

test('each object begins at its first key, in a List too, and says its name further down', () => {
  const lines = resourceStarts(snapshot, 'a.yaml').map(({ start, name }) => [start.from.line, name.from.line]);
  expect(lines).toEqual([
    [2, 4],
    [9, 12],
  ]);
});

test('a file without objects, or that is not known, has none', () => {
  expect(resourceStarts(snapshot, 'values.yaml')).toEqual([]);
  expect(resourceStarts(snapshot, 'b.yaml')).toEqual([]);
});
