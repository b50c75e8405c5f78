import { beforeAll, describe, expect, test } from 'vitest';
import type { ApiReference } from '../../../src/core/api/apiReference.ts';
import { notesOf } from '../../../src/core/explain/createNotes.ts';
import { fieldNotes } from '../../../src/core/explain/fieldNotes.ts';
import { sharedTypes } from '../../../src/core/explain/sharedTypes.ts';
import { coverageText, excused, noteCoverage, notedKinds } from '../../../tools/explain/noteCoverage.mjs';
import { writtenNotes } from '../../support/writtenNotes.ts';
import { readApiReference } from '../api/readAssets.ts';

let reference: ApiReference;

beforeAll(async () => {
  reference = await readApiReference();
});

test('every field of the kinds that people write most has a note, or a reason to have none', () => {
  const without = noteCoverage(reference, writtenNotes).flatMap((field) => field.without);
  expect(without).toEqual([]);
});

test('every kind that has notes of its own is among them, and every one of them is a kind', () => {
  const named = notedKinds.map((name) => name.replace(/\/v\d\w*\//, '/').replace(/^v1\//, ''));
  const types: ReadonlySet<string> = new Set(['Object', 'PodTemplateSpec', ...sharedTypes.map(({ type }) => type)]);
  const subjects = new Set(fieldNotes.flatMap(({ on }) => on).filter((subject) => !types.has(subject)));
  // which no API server knows; its fields are held by the test of kustomization files
  subjects.delete('kustomize.config.k8s.io/Kustomization');
  expect([...subjects].filter((subject) => !named.includes(subject))).toEqual([]);
  expect(notedKinds.filter((name) => kindOf(name) === undefined)).toEqual([]);
});

describe('the count', () => {
  const rows = (place: string) => noteCoverage(reference, notesOf([])).filter(({ without }) => without.includes(place));

  test('goes through lists, maps and types that stand in several places, and counts each field once', () => {
    const [port] = rows('Deployment spec.template.spec.containers[].ports[].containerPort');
    expect(port?.name).toBe('ContainerPort.containerPort');
    expect(port?.without).toContain(
      'CronJob spec.jobTemplate.spec.template.spec.initContainers[].ports[].containerPort',
    );
    expect(rows('Pod metadata.name')[0]?.without).toContain('HTTPRoute metadata.name');
    expect(rows('Service kind').map(({ name }) => name)).toEqual(['Object.kind']);
  });

  test('leaves out what controllers write, also in the claims of a StatefulSet', () => {
    const places = noteCoverage(reference, notesOf([])).flatMap(({ without }) => without);
    expect(places.length).toBeGreaterThan(5_000);
    expect(places.filter((place) => / status|\.status\b/.test(place) && !place.includes('onPodConditions'))).toEqual(
      [],
    );
  });

  test('names a place without a note even if the same field has one elsewhere', () => {
    const others = fieldNotes.filter(({ note }) => note.id !== 'init-container-restart-policy');
    const lost = noteCoverage(reference, notesOf(others.filter(({ note }) => note.id !== 'container-restart-policy')));
    expect(lost.flatMap(({ without }) => without)).toContain('Job spec.template.spec.initContainers[].restartPolicy');
  });

  test('says of every reason not to write a note whom it spares', () => {
    const spared = noteCoverage(reference, notesOf([])).filter(({ isExcused }) => isExcused);
    expect(spared.map(({ name }) => name)).toContain('RBDVolumeSource.pool');
    expect(spared.map(({ name }) => name)).not.toContain('ISCSIVolumeSource.lun');
    expect(excused).toHaveLength(1);
    expect(coverageText(spared)).toContain(`0 have a note of ours, and ${spared.length} need none`);
    const lacking = [...spared, { name: 'PodSpec.new', isExcused: false, without: ['Pod spec.new'] }];
    expect(coverageText(lacking)).toContain(`0 have a note of ours, 1 lack one, and ${spared.length} need none`);
  });
});

function kindOf(name: string) {
  const slash = name.lastIndexOf('/');
  return reference.kind(name.slice(0, slash), name.slice(slash + 1));
}
