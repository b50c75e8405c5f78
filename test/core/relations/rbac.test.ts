import { describe, expect, test } from 'vitest';
import { edgesOf } from '../../../src/core/graph/snapshot.ts';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkGraph } from '../../support/checkGraph.ts';
import { graphOf } from '../../support/graphLines.ts';
import { resourcesOf, snapshotOfText } from '../../support/snapshotOf.ts';

const group = 'rbac.authorization.k8s.io';
const object = (apiVersion: string, kind: string, metadata: string, fields = '') => `
    ---
    apiVersion: ${apiVersion}
    kind: ${kind}
    metadata: { ${metadata} }
    ${fields}`;
const role = (kind: string, metadata: string, rules = '[]') => object(`${group}/v1`, kind, metadata, `rules: ${rules}`);
const binding = (kind: string, metadata: string, roleRef: string, subjects = '[]') =>
  object(`${group}/v1`, kind, metadata, `roleRef: ${roleRef}\n    subjects: ${subjects}`);
const account = (metadata: string, fields = '') => object('v1', 'ServiceAccount', metadata, fields);
const reasonsOf = (source: string) => {
  const snapshot = snapshotOfText(source);
  return resourcesOf(snapshot).flatMap((resource) =>
    edgesOf(snapshot, resource).flatMap(({ reason }) => reason?.en ?? []),
  );
};

describe('rolebinding-grants-role', () => {
  const toRole = `{ apiGroup: ${group}, kind: Role, name: reader }`;
  const toClusterRole = `{ apiGroup: ${group}, kind: ClusterRole, name: reader }`;
  const words = 'RoleBinding let gives the rights of';

  test('a RoleBinding gives the rights of a Role of its own namespace', () => {
    const source = binding('RoleBinding', 'name: let, namespace: a', toRole);
    checkGraph(source + role('Role', 'name: reader, namespace: a'), `${words} Role reader [found]`);
    checkGraph(source + role('Role', 'name: reader, namespace: b'), `${words} Role reader [missing]`);
    checkGraph(source, `${words} Role reader [missing]`);
  });

  test('or of a ClusterRole, which lives outside namespaces', () => {
    const source = binding('RoleBinding', 'name: let, namespace: a', toClusterRole);
    checkGraph(source + role('ClusterRole', 'name: reader'), `${words} ClusterRole reader [found]`);
    checkGraph(source + role('ClusterRole', 'name: writer'), `${words} ClusterRole reader [missing]`);
  });

  test('the group may be left out', () => {
    checkGraph(
      binding('RoleBinding', 'name: let, namespace: a', '{ kind: Role, name: reader }') +
        role('Role', 'name: reader, namespace: a'),
      `${words} Role reader [found]`,
    );
  });

  test('the other kind of that name contradicts it', () => {
    const source = binding('RoleBinding', 'name: let, namespace: a', toRole) + role('ClusterRole', 'name: reader');
    checkGraph(source, `${words} Role reader [contradicted]`);
    expect(reasonsOf(source)).toEqual(['Here `reader` is a ClusterRole, not a Role.']);
  });

  test('a ClusterRoleBinding cannot name a Role, and no binding a role of another group', () => {
    checkGraph(
      binding('ClusterRoleBinding', 'name: let', toRole) + role('Role', 'name: reader, namespace: a'),
      'ClusterRoleBinding let gives the rights of Role reader [contradicted]',
    );
    checkGraph(
      binding('ClusterRoleBinding', 'name: let', '{ apiGroup: v1, kind: ClusterRole, name: reader }') +
        role('ClusterRole', 'name: reader'),
      'ClusterRoleBinding let gives the rights of ClusterRole reader [contradicted]',
    );
    checkGraph(
      binding('ClusterRoleBinding', 'name: let', toClusterRole) + role('ClusterRole', 'name: reader'),
      'ClusterRoleBinding let gives the rights of ClusterRole reader [found]',
    );
  });

  test.each([
    ['cluster-admin', 'builtin'],
    ['view', 'builtin'],
    ['system:node', 'builtin'],
    ['viewer', 'missing'],
  ])('ClusterRole %s is %s', (name, origin) => {
    const source = binding('ClusterRoleBinding', 'name: let', `{ kind: ClusterRole, name: "${name}" }`);
    expect(graphOf(snapshotOfText(source)).nodes.map((node) => `${node.name} ${node.origin}`)).toEqual([
      'let manifest',
      `${name} ${origin}`,
    ]);
  });

  test('the Role that lets read the configuration of API extensions is built in, in kube-system', () => {
    const ref = '{ kind: Role, name: extension-apiserver-authentication-reader }';
    const lines = (status: string) => `${words} Role extension-apiserver-authentication-reader [${status}]`;
    checkGraph(binding('RoleBinding', 'name: let, namespace: kube-system', ref), lines('found'));
    checkGraph(binding('RoleBinding', 'name: let, namespace: a', ref), lines('missing'));
  });

  test.each([
    '{ kind: Role }',
    '{ name: reader }',
    '{ kind: Widget, name: reader }',
    'null',
    '[]',
    '{ kind: Role, name: "${X}" }',
  ])('nothing to say of %s', (ref) => {
    checkGraph(binding('RoleBinding', 'name: let, namespace: a', ref), '');
  });

  test('a slip in the name is reported', () => {
    checkDiagnostics(`
    apiVersion: ${group}/v1
    kind: RoleBinding
    metadata: { name: let, namespace: a }
    roleRef:
      kind: Role
      name: raeder
      #     ^^^^^^ warning role-not-found
    ---
    apiVersion: ${group}/v1
    kind: Role
    metadata: { name: reader, namespace: a }
    rules: []
    `);
  });
});

describe('rolebinding-grants-serviceaccount', () => {
  const view = '{ kind: ClusterRole, name: view }';
  const let_ = 'gives the rights of ClusterRole view [found]';
  const bound = (kind: string, metadata: string, subject: string) => binding(kind, metadata, view, `[${subject}]`);

  test.each([
    ['the written namespace', 'kind: ServiceAccount, name: app, namespace: b', 'b', 'found'],
    ['another namespace', 'kind: ServiceAccount, name: app, namespace: b', 'a', 'missing'],
    ['the own namespace of a RoleBinding', 'kind: ServiceAccount, name: app', 'a', 'found'],
    ['not a further one', 'kind: ServiceAccount, name: app', 'b', 'missing'],
  ])('of %s', (_what, subject, namespace, status) => {
    checkGraph(
      bound('RoleBinding', 'name: let, namespace: a', `{ ${subject} }`) +
        account(`name: app, namespace: ${namespace}`) +
        object('v1', 'Secret', 'name: app, namespace: a'),
      `RoleBinding let ${let_}\nRoleBinding let gives rights to ServiceAccount app [${status}]`,
    );
  });

  test('a ClusterRoleBinding must say the namespace', () => {
    const source = (subject: string) =>
      bound('ClusterRoleBinding', 'name: let', `{ kind: ServiceAccount, name: app${subject} }`) +
      account('name: app, namespace: a');
    const line = (status: string) =>
      `ClusterRoleBinding let ${let_}\nClusterRoleBinding let gives rights to ServiceAccount app [${status}]`;
    checkGraph(source(', namespace: a'), line('found'));
    checkGraph(source(''), line('contradicted'));
    expect(reasonsOf(source(''))).toEqual(['A ClusterRoleBinding must say the namespace of a ServiceAccount.']);
  });

  test('the accounts of every namespace, and of the controllers, are built in', () => {
    const lines = (name: string, status: string) =>
      `RoleBinding let ${let_}\nRoleBinding let gives rights to ServiceAccount ${name} [${status}]`;
    const subject = (name: string, namespace: string) =>
      bound(
        'RoleBinding',
        'name: let, namespace: a',
        `{ kind: ServiceAccount, name: ${name}, namespace: ${namespace} }`,
      );
    checkGraph(subject('default', 'b'), lines('default', 'found'));
    checkGraph(subject('job-controller', 'kube-system'), lines('job-controller', 'found'));
    checkGraph(subject('job-controller', 'b'), lines('job-controller', 'missing'));
  });

  test('by its user name', () => {
    const source = bound(
      'RoleBinding',
      'name: let, namespace: a',
      '{ kind: User, name: "system:serviceaccount:b:app" }',
    );
    checkGraph(
      source + account('name: app, namespace: b'),
      `RoleBinding let ${let_}\nRoleBinding let gives rights to ServiceAccount app [found]`,
    );
    checkGraph(
      source + account('name: app, namespace: a'),
      `RoleBinding let ${let_}\nRoleBinding let gives rights to ServiceAccount app [missing]`,
    );
  });

  test('a slip is reported; a longer name is another release', () => {
    checkDiagnostics(`
    apiVersion: ${group}/v1
    kind: RoleBinding
    metadata: { name: let, namespace: a }
    roleRef: { kind: ClusterRole, name: view }
    subjects:
      - { kind: ServiceAccount, name: colector }
      #                               ^^^^^^^^ warning subject-not-found
      - { kind: ServiceAccount, name: collector-k8s }
      #                               ^^^^^^^^^^^^^ information subject-not-found
    ---
    apiVersion: v1
    kind: ServiceAccount
    metadata: { name: collector, namespace: a }
    `);
  });
});

test('rolebinding-grants-user: Users and Groups are outside, those of the system built in', () => {
  const source = binding(
    'ClusterRoleBinding',
    'name: let',
    '{ kind: ClusterRole, name: view }',
    '[{ kind: User, name: jane@example.com }, { kind: Group, name: "system:masters" }, { kind: Robot, name: r }, { kind: User }]',
  );
  checkGraph(
    source,
    `
    ClusterRoleBinding let gives the rights of ClusterRole view [found]
    ClusterRoleBinding let gives rights to User jane@example.com [found]
    ClusterRoleBinding let gives rights to Group system:masters [found]
    `,
  );
  expect(
    graphOf(snapshotOfText(source))
      .nodes.map(({ name, origin }) => `${name} ${origin}`)
      .sort(),
  ).toEqual(['jane@example.com external', 'let manifest', 'system:masters builtin', 'view builtin']);
});

describe('aggregation', () => {
  const part = (labels: string) => role('ClusterRole', `name: part, labels: { ${labels} }`);

  test('clusterrole-includes-clusterroles: takes the ClusterRoles with the labels, and nothing follows without any', () => {
    const whole = object(
      `${group}/v1`,
      'ClusterRole',
      'name: whole',
      'aggregationRule: { clusterRoleSelectors: [{ matchLabels: { example.com/to: whole } }] }',
    );
    checkGraph(
      `${whole}${part('example.com/to: whole')}${role('Role', 'name: no-clusterrole, labels: { example.com/to: whole }')}`,
      'ClusterRole whole takes in the rules of ClusterRole part [found]',
    );
    checkGraph(whole + part('example.com/to: other'), '');
    checkDiagnostics(whole);
  });

  test('clusterrole-extends-clusterrole: adds to the built-in roles', () => {
    checkGraph(
      part(`${group}/aggregate-to-view: "true", ${group}/aggregate-to-edit: "true"`),
      `
      ClusterRole part adds its rules to ClusterRole view [found]
      ClusterRole part adds its rules to ClusterRole edit [found]
      `,
    );
    checkGraph(part(`${group}/aggregate-to-view: "false"`), '');
    checkGraph(part(`${group}/aggregate-to-robots: "true"`), '');
    checkGraph(role('Role', `name: part, labels: { ${group}/aggregate-to-view: "true" }`), '');
  });
});

describe('role-names-objects', () => {
  const rule = (text: string) => role('Role', 'name: reader, namespace: a', `[{ ${text} }]`);
  const secret = (namespace: string) => object('v1', 'Secret', `name: db, namespace: ${namespace}`);
  const named = 'apiGroups: [""], resources: [secrets], resourceNames: [db], verbs: [get]';
  const words = 'Role reader gives rights on';

  test('finds the object of its kind and namespace', () => {
    checkGraph(rule(named) + secret('a'), `${words} Secret db [found]`);
    checkGraph(rule(named) + secret('b'), `${words} Secret db [unknown]`);
    checkGraph(rule(named) + object('v1', 'ConfigMap', 'name: db, namespace: a'), `${words} Secret db [unknown]`);
  });

  test('a ClusterRole names it in any namespace', () => {
    checkGraph(
      role('ClusterRole', 'name: reader', `[{ ${named} }]`) + secret('b'),
      'ClusterRole reader gives rights on Secret db [found]',
    );
  });

  test('knows parts of objects, old groups, several kinds, and kinds that are defined here', () => {
    checkGraph(
      rule('apiGroups: [apps, extensions], resources: [deployments/scale], resourceNames: [web]') +
        object('apps/v1', 'Deployment', 'name: web, namespace: a'),
      `${words} Deployment web [found]`,
    );
    checkGraph(
      rule('apiGroups: [example.com], resources: [widgets], resourceNames: [one]') +
        widgets +
        object('example.com/v1', 'Widget', 'name: one, namespace: a'),
      `
      ${words} Widget one [found]
      Role reader gives rights on the kind of CustomResourceDefinition widgets.example.com [found]
      Widget one is of the kind that is defined by CustomResourceDefinition widgets.example.com [found]
      `,
    );
  });

  test.each([
    'apiGroups: ["*"], resources: ["*"], resourceNames: [db]',
    'apiGroups: [""], resources: [widgets], resourceNames: [db]',
    'apiGroups: [apps], resources: [secrets], resourceNames: [db]',
    'apiGroups: [""], resources: [secrets]',
    'resources: [secrets], resourceNames: [db]',
    'apiGroups: {}, resources: secrets, resourceNames: db',
  ])('nothing to say of %s', (text) => {
    checkGraph(rule(text) + secret('a'), '');
  });

  test('what a program makes while it runs is never reported', () => {
    checkDiagnostics(rule('apiGroups: [coordination.k8s.io], resources: [leases], resourceNames: [leader]'));
  });
});

const widgets = object(
  'apiextensions.k8s.io/v1',
  'CustomResourceDefinition',
  'name: widgets.example.com',
  'spec: { group: example.com, names: { kind: Widget, plural: widgets }, versions: [{ name: v1, served: true }] }',
);

describe('role-covers-customresourcedefinition', () => {
  const covering = (text: string) => role('ClusterRole', 'name: keeper', `[{ ${text}, verbs: ["*"] }]`) + widgets;
  const line = 'ClusterRole keeper gives rights on the kind of CustomResourceDefinition widgets.example.com [found]';

  test.each([
    ['by its plural', 'apiGroups: [example.com], resources: [widgets]', line],
    ['by a part of it', 'apiGroups: [example.com], resources: [widgets/status]', line],
    ['by everything of its group', 'apiGroups: [example.com], resources: ["*"]', line],
    ['not in another group', 'apiGroups: [other.example.com], resources: [widgets]', ''],
    ['not another resource', 'apiGroups: [example.com], resources: [gadgets]', ''],
    ['not among everything', 'apiGroups: ["*"], resources: ["*"]', ''],
    ['not without groups', 'resources: [widgets]', ''],
  ])('%s', (_what, text, expected) => {
    checkGraph(covering(text), expected);
  });
});

describe('Secrets of ServiceAccounts', () => {
  test.each([
    ['serviceaccount-holds-secret', 'secrets', 'may use'],
    ['serviceaccount-pulls-with-secret', 'imagePullSecrets', 'lets its Pods pull images with'],
  ])('%s', (id, field, verb) => {
    const source = account('name: app, namespace: a', `${field}: [{ name: key }, {}]`);
    const line = (status: string) => `ServiceAccount app ${verb} Secret key [${status}]`;
    const found = source + object('v1', 'Secret', 'name: key, namespace: a');
    checkGraph(found, line('found'));
    expect(graphOf(snapshotOfText(found)).edges.map(({ relation }) => relation)).toEqual([id]);
    checkGraph(source + object('v1', 'Secret', 'name: key, namespace: b'), line('missing'));
    checkGraph(source + object('v1', 'ConfigMap', 'name: key, namespace: a'), line('missing'));
    checkGraph(account('name: app, namespace: a'), '');
  });

  test('secret-authenticates-serviceaccount: only a Secret of that type', () => {
    const token = (type: string) =>
      object(
        'v1',
        'Secret',
        'name: token, namespace: a, annotations: { kubernetes.io/service-account.name: app }',
        type,
      );
    const line = (status: string) => `Secret token holds a token of ServiceAccount app [${status}]`;
    const typed = token('type: kubernetes.io/service-account-token');
    checkGraph(typed + account('name: app, namespace: a'), line('found'));
    checkGraph(typed + account('name: app, namespace: b'), line('missing'));
    checkGraph(token('type: Opaque') + account('name: app, namespace: a'), '');
    checkGraph(token('') + account('name: app, namespace: a'), '');
  });
});
