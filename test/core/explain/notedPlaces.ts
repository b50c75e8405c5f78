import type { FieldNote, Subject } from '../../../src/core/explain/fieldNote.ts';
import { sharedTypes } from '../../../src/core/explain/sharedTypes.ts';
import { parseFieldPath } from '../../../src/core/kubernetes/fieldPath.ts';
import { podTemplatePath } from '../../../src/core/kubernetes/kinds.ts';

/** A field of a kind, by the path that noteFor takes. */
export interface NotedPlace {
  readonly group: string;
  readonly kind: string;
  readonly path: readonly string[];
}

/** Every place in every kind that a row of notes speaks of, by the subject and the field it names. */
export function placesOf({
  on,
  field,
}: Pick<FieldNote, 'on' | 'field'>): readonly { readonly row: string; readonly places: readonly NotedPlace[] }[] {
  return [on].flat().flatMap((subject) =>
    [field].flat().map((one) => ({
      row: `${subject} ${one}`,
      places: rootsOf(subject).map((root) => ({ ...root, path: [...root.path, ...stepsOf(one)] })),
    })),
  );
}

const workloads = [
  'Pod',
  'PodTemplate',
  'ReplicationController',
  'apps/Deployment',
  'apps/ReplicaSet',
  'apps/StatefulSet',
  'apps/DaemonSet',
  'batch/Job',
  'batch/CronJob',
];

/** Where a kind or shared type begins; a ConfigMap stands for every kind. */
function rootsOf(subject: Subject): readonly NotedPlace[] {
  if (subject === 'Object') return [kindNamed('ConfigMap')];
  if (subject === 'PodTemplateSpec') {
    return workloads.map(kindNamed).map((kind) => ({ ...kind, path: podTemplatePath(kind) ?? [] }));
  }
  const homes = sharedTypes.filter(({ type }) => type === subject);
  if (homes.length === 0) return [kindNamed(subject)];
  return homes.flatMap(({ on, fields }) =>
    rootsOf(on).flatMap((root) => fields.map((field) => ({ ...root, path: [...root.path, ...stepsOf(field)] }))),
  );
}

function kindNamed(name: string): NotedPlace {
  const slash = name.lastIndexOf('/');
  return { group: slash < 0 ? '' : name.slice(0, slash), kind: name.slice(slash + 1), path: [] };
}

/** The steps of a written field; `*` becomes a key that no row names. */
function stepsOf(field: string): readonly string[] {
  return parseFieldPath(field).map((step) => ('each' in step ? '[]' : step.key === '*' ? 'any-key' : step.key));
}
