import { expect, test } from 'vitest';
import { nodesAtOffset } from '../../../src/core/features/nodesAtOffset.ts';
import { parseFixture } from '../../support/fixture.ts';
import { snapshotOf } from '../../support/snapshotOf.ts';

function nodesAtCursor(source: string): readonly string[] {
  const { files, selection } = parseFixture(source);
  return nodesAtOffset(snapshotOf(files), selection?.path ?? '', selection?.start ?? 0);
}

const deployment = `
  apiVersion: apps/v1
  kind: Deployment
  metadata: { name: web }
  spec:
    replicas: 2
    template:
      metadata: { labels: { app: web } }
`;

test('on a workload it is the workload', () => {
  expect(nodesAtCursor(deployment.replace('replicas', 'repl$0icas'))).toEqual(['.|apps/Deployment||web|manifest']);
});

test('in its Pod template it is the Pods, then the workload', () => {
  expect(nodesAtCursor(deployment.replace('labels', 'lab$0els'))).toEqual([
    '.|Pod||web|implied',
    '.|apps/Deployment||web|manifest',
  ]);
});

test('outside of manifests there is none', () => {
  expect(nodesAtCursor('just: da$0ta')).toEqual([]);
});
