import { parseFieldPath } from '../kubernetes/fieldPath.ts';
import { currentGroup, groupKindText } from '../kubernetes/groupVersionKind.ts';
import { podTemplatePath } from '../kubernetes/kinds.ts';
import type { FieldNote, SharedType } from './fieldNote.ts';
import type { Note } from './note.ts';
import { autoscaling } from './notes/autoscaling.ts';
import { configMapAndSecret } from './notes/configMapAndSecret.ts';
import { container } from './notes/container.ts';
import { containerResources } from './notes/containerResources.ts';
import { daemonSet } from './notes/daemonSet.ts';
import { deployment } from './notes/deployment.ts';
import { environment } from './notes/environment.ts';
import { gateway } from './notes/gateway.ts';
import { ingress } from './notes/ingress.ts';
import { jobs } from './notes/jobs.ts';
import { labelSelector } from './notes/labelSelector.ts';
import { metadata } from './notes/metadata.ts';
import { networkPolicy } from './notes/networkPolicy.ts';
import { podSpec } from './notes/podSpec.ts';
import { policy } from './notes/policy.ts';
import { probes } from './notes/probes.ts';
import { rbac } from './notes/rbac.ts';
import { replicaSet } from './notes/replicaSet.ts';
import { scheduling } from './notes/scheduling.ts';
import { securityContext } from './notes/securityContext.ts';
import { service } from './notes/service.ts';
import { statefulSet } from './notes/statefulSet.ts';
import { storage } from './notes/storage.ts';
import { volumes } from './notes/volumes.ts';
import { sharedTypes } from './sharedTypes.ts';

/** Every table of notes; a test fails when a file of notes/ is missing here. */
export const fieldNotes: readonly FieldNote[] = [
  ...metadata,
  ...labelSelector,
  ...deployment,
  ...replicaSet,
  ...statefulSet,
  ...daemonSet,
  ...jobs,
  ...podSpec,
  ...scheduling,
  ...container,
  ...environment,
  ...containerResources,
  ...probes,
  ...securityContext,
  ...volumes,
  ...service,
  ...ingress,
  ...gateway,
  ...networkPolicy,
  ...configMapAndSecret,
  ...storage,
  ...autoscaling,
  ...policy,
  ...rbac,
];

/**
 * The note of a field, or `undefined` where there is none; any input gives an answer.
 * `path` goes from the object's root: map keys by name, `'[]'` for an item of a list. A field that a shared type brings
 * (metadata, the pod spec, containers, a LabelSelector) is found in every kind that has the type; a row about the kind itself wins.
 */
export function noteFor(group: string, kind: string, path: readonly string[]): Note | undefined {
  for (const { on, rest } of placesOf({ group: currentGroup(group, kind), kind }, path)) {
    const note = notes.get(key(on, rest)) ?? notes.get(key(on, [...rest.slice(0, -1), anyKey]));
    if (note !== undefined) return note;
  }
  return undefined;
}

/** One way to name a field: `rest` counted from the root of the kind or shared type `on`. */
interface Place {
  readonly on: string;
  readonly rest: readonly string[];
}

const anyKey = '*';

/** The field under each name it goes by, the kind's own first, then the shared types from the outermost inwards. */
function placesOf(
  groupKind: { readonly group: string; readonly kind: string },
  path: readonly string[],
): readonly Place[] {
  const places: Place[] = [{ on: groupKindText(groupKind), rest: path }];
  const template = podTemplatePath(groupKind);
  if (template?.every((step, index) => path[index] === step)) {
    places.push({ on: 'PodTemplateSpec', rest: path.slice(template.length) });
  }
  places.push({ on: 'Object', rest: path });
  for (const { on, rest } of places) {
    for (let depth = 1; depth <= rest.length; depth++) {
      const type = typesByPlace.get(key(on, rest.slice(0, depth)));
      if (type !== undefined) places.push({ on: type, rest: rest.slice(depth) });
    }
  }
  return places;
}

function key(on: string, path: readonly string[]): string {
  return JSON.stringify([on, ...path]);
}

function keyOfField(on: string, field: string): string {
  return key(
    on,
    parseFieldPath(field).map((step) => ('key' in step ? step.key : '[]')),
  );
}

const typesByPlace: ReadonlyMap<string, SharedType> = new Map(
  sharedTypes.flatMap(({ type, on, fields }) => fields.map((field) => [keyOfField(on, field), type] as const)),
);

const notes: ReadonlyMap<string, Note> = new Map(
  fieldNotes.flatMap(({ on, field, note }) =>
    [on].flat().flatMap((subject) => [field].flat().map((one) => [keyOfField(subject, one), note] as const)),
  ),
);
