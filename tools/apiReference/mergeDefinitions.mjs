import { definitionsIn, mapLeaves, withKnownScalars } from './types.mjs';

/**
 * One set of definitions from two packages: Pulumi has the newest and the removed APIs and every description; kubernetes-models
 * has exact `required`, enums, formats, Quantity and Time, and some kinds that Pulumi leaves out.
 * `required` is undefined where only Pulumi knows a field.
 */
export function mergeDefinitions(pulumi, models) {
  const merged = new Map();
  for (const key of [...new Set([...pulumi.keys(), ...models.keys()])].sort()) {
    merged.set(key, withoutRemovedFields(mergeDefinition(pulumi.get(key), models.get(key))));
  }
  for (const definition of merged.values()) fillFromTwins(definition, merged);
  return withKnownReferences(merged);
}

function mergeDefinition(newest, exact) {
  if (newest === undefined) return exact;
  const names = [...new Set([...newest.fields.keys(), ...(exact?.fields.keys() ?? [])])].sort();
  return {
    ...newest,
    description: newest.description || (exact?.description ?? ''),
    fields: new Map(
      names.map((name) => [
        name,
        mergeField(`${newest.name}.${name}`, newest.fields.get(name), exact?.fields.get(name)),
      ]),
    ),
  };
}

function withoutRemovedFields(definition) {
  for (const name of removedFields[definition.key] ?? []) {
    if (!definition.fields.delete(name)) throw new Error(`${definition.key} has no ${name}: mend removedFields`);
  }
  return definition;
}

/** Pulumi keeps fields that a current version once had; an API server of today does not know them. */
const removedFields = {
  'core.v1.EphemeralVolumeSource': ['readOnly'],
  'core.v1.EventSeries': ['state'],
  'core.v1.PersistentVolumeClaimStatus': ['resizeStatus'],
  'core.v1.PodResourceClaim': ['source'],
  'core.v1.PodSpec': ['workloadRef'],
  'core.v1.ServiceSpec': ['ipFamily', 'topologyKeys'],
  'meta.v1.ObjectMeta': ['clusterName'],
  'networking.v1.NetworkPolicy': ['status'],
};

function mergeField(key, newest, exact) {
  if (newest === undefined) return exact;
  if (exact === undefined) return { ...newest, type: timeByName(key, newest), required: undefined };
  return {
    ...exact,
    type: withKnownScalars(newest.type, exact.type),
    allowed: exact.allowed.length > 0 ? exact.allowed : newest.allowed,
    description: newest.description || exact.description,
  };
}

/** Pulumi calls a point in time a string: of what nobody else knows, the name tells. `key` is `PodCertificateRequestStatus.notAfter`. */
function timeByName(key, { type }) {
  if (type.scalar !== 'string') return type;
  if (/^LeaseCandidateSpec\..*Time$/.test(key)) return { scalar: 'MicroTime' };
  return /(?:Time|\.beginRefreshAt|\.notAfter|\.notBefore)$/.test(key) ? { scalar: 'Time' } : type;
}

/** An older or newer version of a definition says the same about its scalars: enums, Quantity, Time, formats. */
function fillFromTwins(definition, all) {
  const twins = twinsOf(definition, all);
  for (const [name, field] of definition.fields) {
    for (const twin of twins) {
      const known = twin.fields.get(name);
      if (known === undefined) continue;
      field.type = withKnownScalars(field.type, known.type);
      if (JSON.stringify(field.type) !== JSON.stringify(known.type)) continue;
      if (field.allowed.length === 0 && !isTypeMeta(name)) field.allowed = known.allowed;
      field.format ??= known.format;
    }
  }
}

function isTypeMeta(name) {
  return name === 'apiVersion' || name === 'kind';
}

function twinsOf({ key, name }, all) {
  const [group] = key.split('.');
  const versions = new Map();
  for (const twinGroup of [group, ...(movedTo[group] ?? [])]) {
    for (const version of twinVersions) {
      const twin = all.get(`${twinGroup}.${version}.${name}`);
      if (twin !== undefined && twin.key !== key) versions.set(twin.key, twin);
    }
  }
  return [...versions.values()];
}

const twinVersions = ['v1', 'v2', 'v1beta3', 'v1beta2', 'v1beta1'];
const movedTo = { extensions: ['apps', 'networking', 'policy'] };

/** A type that names a definition nobody has (opaque JSON) takes any value. */
export function withKnownReferences(definitions) {
  for (const definition of definitions.values()) {
    for (const field of definition.fields.values()) {
      if (definitionsIn(field.type).every((key) => (definitions.get(key)?.fields.size ?? 0) > 0)) continue;
      field.type = mapLeaves(field.type, (leaf) =>
        leaf.definition === undefined || definitions.get(leaf.definition)?.fields.size ? leaf : { scalar: 'any' },
      );
    }
  }
  return definitions;
}
