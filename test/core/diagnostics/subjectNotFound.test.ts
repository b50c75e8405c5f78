import { describe, expect, test } from 'vitest';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkFix, fixTitles } from '../../support/checkFix.ts';
import { checkMessages } from '../../support/checkMessages.ts';

const binding = (subject: string, kind = 'RoleBinding') => `
    apiVersion: rbac.authorization.k8s.io/v1
    kind: ${kind}
    metadata: { name: let${kind === 'RoleBinding' ? ', namespace: shop' : ''} }
    roleRef: { kind: ClusterRole, name: view }
    subjects:
      - ${subject}
`;
const account = (name: string, namespace: string) => `
    ---
    apiVersion: v1
    kind: ServiceAccount
    metadata: { name: ${name}, namespace: ${namespace} }
`;

describe('a ServiceAccount that is not here', () => {
  test('is information where nothing is like it', () => {
    checkDiagnostics(`
      apiVersion: rbac.authorization.k8s.io/v1
      kind: RoleBinding
      metadata: { name: let, namespace: shop }
      roleRef: { kind: ClusterRole, name: view }
      subjects: [{ kind: ServiceAccount, name: robot }]
      #                                        ^^^^^ information subject-not-found
      ${account('cart', 'shop')}`);
  });

  test('is a warning where one is nearly called so, and is mended by its name', () => {
    const bound = (name: string) => binding(`{ kind: ServiceAccount, name: ${name} }`) + account('robot', 'shop');
    checkMessages(
      bound('robbot'),
      'manifest.yaml:6 There is no ServiceAccount `robbot` in these manifests. Is `robot` meant?',
    );
    checkFix(bound('robb$0ot'), 'Change to `robot`', bound('robot'));
  });

  test('is found by its user name too, and mended in it', () => {
    const bound = (name: string) =>
      binding(`{ kind: User, name: "system:serviceaccount:shop:${name}" }`) + account('robot', 'shop');
    checkDiagnostics(bound('robot'));
    checkFix(bound('robb$0ot'), 'Change to `system:serviceaccount:shop:robot`', bound('robot'));
  });

  test('is none for a user, a group, an account that every namespace has, and a name that is filled in later', () => {
    checkDiagnostics(binding('{ kind: User, name: jane }\n      - { kind: Group, name: "system:masters" }'));
    checkDiagnostics(binding('{ kind: ServiceAccount, name: default, namespace: shop }'));
    checkDiagnostics(binding('{ kind: ServiceAccount, name: "${NAME}" }'));
  });
});

describe('a ServiceAccount in another namespace', () => {
  const bound = (namespace: string) =>
    binding(`{ kind: ServiceAccount, name: robot, namespace: ${namespace} }`) + account('robot', 'tools');

  test('is a warning where the one that is written is a slip, or was left as `default`', () => {
    for (const namespace of ['default', 'tolls']) {
      checkMessages(
        bound(namespace),
        `manifest.yaml:6 ServiceAccount \`robot\` is in namespace \`tools\`, not in \`${namespace}\`.`,
      );
    }
    checkDiagnostics(`
      apiVersion: rbac.authorization.k8s.io/v1
      kind: RoleBinding
      metadata: { name: let }
      roleRef: { kind: ClusterRole, name: view }
      subjects: [{ kind: ServiceAccount, name: robot, namespace: default }]
      #                                        ^^^^^ warning subject-not-found
      ${account('robot', 'tools')}`);
  });

  test('is only mentioned where the namespace may be another team’s', () => {
    checkDiagnostics(`
      apiVersion: rbac.authorization.k8s.io/v1
      kind: RoleBinding
      metadata: { name: let }
      roleRef: { kind: ClusterRole, name: view }
      subjects: [{ kind: ServiceAccount, name: robot, namespace: billing }]
      #                                        ^^^^^ information subject-not-found
      ${account('robot', 'tools')}`);
  });

  test('is mended by its namespace', () => {
    checkFix(bound('default').replace('robot,', 'rob$0ot,'), 'Set the namespace to `tools`', bound('tools'));
    const own = (namespace: string) =>
      binding(`{ kind: ServiceAccount, name: robot${namespace} }`) + account('robot', 'tools');
    checkFix(own('$0'), 'Set the namespace to `tools`', own(', namespace: tools'));
  });
});

describe('kind, apiGroup and namespace that do not go together are errors', () => {
  test('each at its place', () => {
    checkDiagnostics(`
      apiVersion: rbac.authorization.k8s.io/v1
      kind: ClusterRoleBinding
      metadata: { name: let }
      roleRef: { kind: ClusterRole, name: view }
      subjects:
        - { kind: Users, name: jane }
      #           ^^^^^ error subject-not-found
        - { kind: User, apiGroup: "", name: jane }
        - { kind: Group, apiGroup: v1, name: admins }
      #                            ^^ error subject-not-found
        - { kind: ServiceAccount, apiGroup: rbac.authorization.k8s.io, name: robot, namespace: shop }
      #                                     ^^^^^^^^^^^^^^^^^^^^^^^^^ error subject-not-found
        - { kind: ServiceAccount, apiGroup: "", name: robot, namespace: shop }
        - { kind: ServiceAccount, name: robot }
      #                                 ^^^^^ error subject-not-found
      ${account('robot', 'shop')}`);
  });

  test('a kind is mended by the near one', () => {
    checkFix(binding('{ kind: us$0er, name: jane }'), 'Change to `User`', binding('{ kind: User, name: jane }'));
    expect(fixTitles(binding('{ kind: Deploy$0ment, name: web }'))).toEqual([]);
  });

  test('a User gets its group, a ServiceAccount loses it', () => {
    const group = 'rbac.authorization.k8s.io';
    checkFix(
      binding('{ kind: User, apiGroup: v$01, name: jane }'),
      `Change to \`${group}\``,
      binding(`{ kind: User, apiGroup: ${group}, name: jane }`),
    );
    const bound = (line: string) =>
      binding(`kind: ServiceAccount # who\n${line}        name: robot`) + account('robot', 'shop');
    checkFix(bound(`        apiGroup: rb$0ac.authorization.k8s.io\n`), 'Remove the apiGroup', bound(''));
  });

  test('a ServiceAccount of a ClusterRoleBinding gets the namespace that it has here', () => {
    const bound = (rest: string) => binding(`{ kind: ServiceAccount, name: robot${rest} }`, 'ClusterRoleBinding');
    checkFix(
      bound('$0') + account('robot', 'shop'),
      'Set the namespace to `shop`',
      bound(', namespace: shop') + account('robot', 'shop'),
    );
    expect(fixTitles(bound('$0'))).toEqual([]);
  });
});
