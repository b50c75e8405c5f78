import {
  ClusterRole,
  ClusterRoleBinding,
  CustomResourceDefinition,
  Role,
  RoleBinding,
  Secret,
  ServiceAccount,
} from '../kubernetes/kinds.ts';
import { byLabelSelectorIn, byName, byRule, type Relation } from './relation.ts';

const User = { group: 'rbac.authorization.k8s.io', kind: 'User' };
const builtinRoles = ['admin', 'edit', 'view'];

/** Who may do what: bindings, roles, and the accounts they are for. */
export const rbacRelations: readonly Relation[] = [
  {
    id: 'rolebinding-grants-role',
    rows: ['R067'],
    category: 'grants',
    verb: { en: 'gives the rights of', ko: '이 역할의 권한을 부여' },
    from: [RoleBinding, ClusterRoleBinding],
    match: byRule('roleRef', Role, 'roleRef'),
  },
  {
    id: 'rolebinding-grants-serviceaccount',
    rows: ['R068'],
    category: 'grants',
    verb: { en: 'gives rights to', ko: '이 대상에 권한을 부여' },
    from: [RoleBinding, ClusterRoleBinding],
    match: byRule('subject', ServiceAccount, 'subjects[]'),
  },
  {
    id: 'rolebinding-grants-user',
    rows: ['R069'],
    category: 'grants',
    verb: { en: 'gives rights to', ko: '이 대상에 권한을 부여' },
    from: [RoleBinding, ClusterRoleBinding],
    match: byRule('subject', User, 'subjects[]'),
  },
  {
    id: 'clusterrole-includes-clusterroles',
    rows: ['R070'],
    category: 'grants',
    verb: { en: 'takes in the rules of', ko: '이 역할의 rules를 합침' },
    from: [ClusterRole],
    match: byLabelSelectorIn('all', ClusterRole, 'aggregationRule.clusterRoleSelectors[]'),
    absence: 'nothing',
  },
  {
    id: 'clusterrole-extends-clusterrole',
    rows: ['R070'],
    category: 'extends',
    verb: { en: 'adds its rules to', ko: '이 역할에 자신의 rules를 더함' },
    from: [ClusterRole],
    match: byRule(
      'aggregateTo',
      ClusterRole,
      ...builtinRoles.map((role) => `metadata.labels["rbac.authorization.k8s.io/aggregate-to-${role}"]`),
    ),
  },
  {
    id: 'role-names-objects',
    rows: ['R071'],
    category: 'grants',
    verb: { en: 'gives rights on', ko: '이 오브젝트에 대한 권한을 부여' },
    from: [Role, ClusterRole],
    // Mostly what a program makes while it runs: leases, the state of a leader election.
    match: byRule('resourceNames', Secret, 'rules[]'),
    absence: 'unknown',
  },
  {
    id: 'role-covers-customresourcedefinition',
    rows: ['R072'],
    category: 'grants',
    verb: { en: 'gives rights on the kind of', ko: '이 종류의 오브젝트에 대한 권한을 부여' },
    from: [Role, ClusterRole],
    match: byRule('roleResource', CustomResourceDefinition, 'rules[]'),
  },
  {
    id: 'serviceaccount-holds-secret',
    rows: ['R073'],
    category: 'uses',
    verb: { en: 'may use', ko: '사용 가능' },
    from: [ServiceAccount],
    match: byName(Secret, 'secrets[].name'),
  },
  {
    id: 'serviceaccount-pulls-with-secret',
    rows: ['R073'],
    category: 'uses',
    verb: { en: 'lets its Pods pull images with', ko: 'Pod가 이미지를 내려받을 때 사용' },
    from: [ServiceAccount],
    match: byName(Secret, 'imagePullSecrets[].name'),
  },
  {
    id: 'secret-authenticates-serviceaccount',
    rows: ['R074'],
    category: 'grants',
    verb: { en: 'holds a token of', ko: '이 계정의 토큰을 담음' },
    from: [Secret],
    match: byRule('tokenAccount', ServiceAccount, 'metadata.annotations["kubernetes.io/service-account.name"]'),
  },
];
