import { expect, test } from 'vitest';
import { fixEdits } from '../../../src/core/features/fixEdits.ts';
import { safeFixes } from '../../../src/core/features/safeFixes.ts';
import { applyEdits } from '../../support/applyEdits.ts';
import { parseFixture } from '../../support/fixture.ts';
import { findingsOf, snapshotOf } from '../../support/snapshotOf.ts';

function fixed(source: string, mayChange: (path: string) => boolean = () => true) {
  const { files } = parseFixture(source);
  const snapshot = snapshotOf(files);
  const fixes = safeFixes(snapshot, findingsOf(snapshot), mayChange);
  return {
    count: fixes.length,
    files: applyEdits(
      files,
      fixes.flatMap(({ fix }) => fixEdits(snapshot, fix)).sort((a, b) => a.location.start - b.location.start),
    ),
  };
}

test('fixes of several files and places are made together', () => {
  const { count, files } = fixed(`
    #- a.yaml
    apiVersion: v1
    kind: ConfigMap
    metadata: { name: a, name: b }
    data: { x: "1", x: "2" }
    #- b.yaml
    apiVersion: v1
    kind: ConfigMap
    metadata: { name: c, name: d }
    `);
  expect(count).toBe(3);
  expect(files).toEqual(
    parseFixture(`
    #- a.yaml
    apiVersion: v1
    kind: ConfigMap
    metadata: { name: b }
    data: { x: "2" }
    #- b.yaml
    apiVersion: v1
    kind: ConfigMap
    metadata: { name: d }
    `).files,
  );
});

test('of fixes that meet the first is made, and the other waits', () => {
  const { count, files } = fixed(`
    apiVersion: v1
    kind: ConfigMap
    data: { x: "1", x: "2", x: "3" }
    `);
  expect(count).toBe(1);
  expect(findingsOf(snapshotOf(files))).toHaveLength(1);
});

test('a file that may not be changed is not', () => {
  const source = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a, name: b }\n';
  expect(fixed(source, (path) => path !== 'manifest.yaml').count).toBe(0);
});
