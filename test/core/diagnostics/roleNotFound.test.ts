import { describe, expect, test } from 'vitest';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkFix, fixTitles } from '../../support/checkFix.ts';
import { checkMessages } from '../../support/checkMessages.ts';

const binding = (roleRef: string, kind = 'RoleBinding') => `
    apiVersion: rbac.authorization.k8s.io/v1
    kind: ${kind}
    metadata: { name: let${kind === 'RoleBinding' ? ', namespace: shop' : ''} }
    roleRef: ${roleRef}
    subjects: [{ kind: User, name: jane }]
`;
const role = (kind: string, name: string) => `
    ---
    apiVersion: rbac.authorization.k8s.io/v1
    kind: ${kind}
    metadata: { name: ${name}${kind === 'Role' ? ', namespace: shop' : ''} }
    rules: []
`;

describe('a role that is not here', () => {
  test('is information where nothing is like it', () => {
    checkDiagnostics(`
      apiVersion: rbac.authorization.k8s.io/v1
      kind: RoleBinding
      metadata: { name: let }
      roleRef: { kind: Role, name: reader }
      #                            ^^^^^^ information role-not-found
      subjects: []
      ${role('Role', 'writer')}`);
  });

  test('is a warning where a role is nearly called so, and is mended by its name', () => {
    checkDiagnostics(`
      apiVersion: rbac.authorization.k8s.io/v1
      kind: ClusterRoleBinding
      metadata: { name: let }
      roleRef: { kind: ClusterRole, name: pod-redaer }
      #                                   ^^^^^^^^^^ warning role-not-found
      ${role('ClusterRole', 'pod-reader')}`);
    const bound = (name: string) =>
      binding(`{ kind: ClusterRole, name: ${name} }`, 'ClusterRoleBinding') + role('ClusterRole', 'pod-reader');
    checkFix(bound('pod-red$0aer'), 'Change to `pod-reader`', bound('pod-reader'));
  });

  test.each(['cluster-admin', 'view', 'system:auth-delegator'])('is none where every cluster has it: %s', (name) => {
    checkDiagnostics(binding(`{ kind: ClusterRole, name: "${name}" }`));
  });

  test('is none where it is here, or its name is filled in later', () => {
    checkDiagnostics(binding('{ kind: Role, name: reader }') + role('Role', 'reader'));
    checkDiagnostics(binding('{ kind: Role, name: "${ROLE}" }'));
  });
});

describe('a role of the other kind', () => {
  const bound = (kind: string, other: string) => binding(`{ kind: ${kind}, name: reader }`) + role(other, 'reader');

  test('is a warning at the kind, and is mended by it', () => {
    checkDiagnostics(`
      apiVersion: rbac.authorization.k8s.io/v1
      kind: RoleBinding
      metadata: { name: let, namespace: shop }
      roleRef: { kind: Role, name: reader }
      #                ^^^^ warning role-not-found
      ${role('ClusterRole', 'reader')}`);
    checkMessages(
      bound('Role', 'ClusterRole'),
      'manifest.yaml:4 There is no Role `reader` in these manifests, but a ClusterRole of that name.',
    );
    checkFix(bound('Ro$0le', 'ClusterRole'), 'Change to `ClusterRole`', bound('ClusterRole', 'ClusterRole'));
    checkFix(bound('Cluster$0Role', 'Role'), 'Change to `Role`', bound('Role', 'Role'));
  });
});

describe('what no binding can name is an error', () => {
  test('another group, and another kind', () => {
    checkDiagnostics(`
      apiVersion: rbac.authorization.k8s.io/v1
      kind: RoleBinding
      metadata: { name: let }
      roleRef: { apiGroup: v1, kind: role, name: reader }
      #                    ^^ error role-not-found
      #                              ^^^^ error role-not-found
      ---
      apiVersion: rbac.authorization.k8s.io/v1
      kind: ClusterRoleBinding
      metadata: { name: let }
      roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: reader }
      #                                                     ^^^^ error role-not-found
      ---
      apiVersion: rbac.authorization.k8s.io/v1
      kind: Role
      metadata: { name: reader }
    `);
  });

  test('is mended by the group and the kind that go', () => {
    const bound = (group: string, kind: string) =>
      binding(`{ apiGroup: ${group}, kind: ${kind}, name: reader }`) + role('Role', 'reader');
    const group = 'rbac.authorization.k8s.io';
    checkFix(bound('v$01', 'Role'), `Change to \`${group}\``, bound(group, 'Role'));
    checkFix(bound(group, 'ro$0le'), 'Change to `Role`', bound(group, 'Role'));
    expect(fixTitles(bound(group, 'Gro$0up'))).toEqual([]);
  });

  test('a ClusterRoleBinding gets a ClusterRole', () => {
    const bound = (kind: string) =>
      binding(`{ kind: ${kind}, name: reader }`, 'ClusterRoleBinding') + role('ClusterRole', 'reader');
    checkFix(bound('Ro$0le'), 'Change to `ClusterRole`', bound('ClusterRole'));
  });

  test('but not a group or kind that is filled in later', () => {
    checkDiagnostics(binding('{ apiGroup: "${GROUP}", kind: "<kind>", name: reader }'));
  });
});
