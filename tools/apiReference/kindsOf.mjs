/**
 * The kinds among the definitions, as `{ apiVersion, kind, key, group, isList }`: definitions whose apiVersion and kind are fixed.
 * Definitions of the missing lists (`DeploymentList`) are added to `definitions` first: Pulumi's declarations have none.
 */
export function kindsOf(definitions, hasPulumiList) {
  const objects = [...definitions.values()].flatMap((definition) => kindOf(definition));
  for (const object of objects.filter(({ isList }) => !isList)) {
    const key = `${object.key}List`;
    if (!definitions.has(key) && hasPulumiList(object.key)) definitions.set(key, listOf(object, key));
  }
  definitions.set('core.v1.List', listOf({ apiVersion: 'v1', kind: '' }, 'core.v1.List'));
  const kinds = [...definitions.values()].flatMap((definition) => kindOf(definition)).sort(byApiVersionAndKind);
  for (const { key } of kinds) fillTypeMeta(definitions.get(key), definitions.get('core.v1.Pod'));
  return kinds;
}

/** kubernetes-models leaves out what every kind says of `apiVersion` and `kind`. */
export function fillTypeMeta({ fields }, described) {
  for (const name of ['apiVersion', 'kind']) fields.get(name).description ||= described.fields.get(name).description;
}

function kindOf({ key, name, fields }) {
  const [apiVersion] = fields.get('apiVersion')?.allowed ?? [];
  const [kind] = fields.get('kind')?.allowed ?? [];
  if (apiVersion === undefined || kind !== name || !fields.has('metadata')) return [];
  const isList = kind.endsWith('List') && fields.has('items');
  return [{ apiVersion, kind, key, group: key.split('.')[0], isList }];
}

function listOf({ apiVersion, kind, key: item }, key) {
  const field = (type, description, more = {}) => ({ type, required: false, allowed: [], description, ...more });
  const string = { scalar: 'string' };
  return {
    key,
    name: `${kind}List`,
    description: item ? `${kind}List is a list of ${kind} objects.` : 'List holds a list of objects of any kind.',
    fields: new Map([
      ['apiVersion', field(string, '', { required: true, allowed: [apiVersion] })],
      [
        'items',
        field({ list: item ? { definition: item } : { scalar: 'any' } }, 'List of objects.', { required: true }),
      ],
      ['kind', field(string, '', { required: true, allowed: [`${kind}List`] })],
      ['metadata', field({ definition: 'meta.v1.ListMeta' }, 'Standard list metadata.')],
    ]),
  };
}

function byApiVersionAndKind(a, b) {
  return compare(a.apiVersion, b.apiVersion) || compare(a.kind, b.kind);
}

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
