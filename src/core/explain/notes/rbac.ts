import type { FieldNote } from '../fieldNote.ts';

const page = 'https://kubernetes.io/docs/reference/access-authn-authz/rbac/';
const accounts = 'https://kubernetes.io/docs/concepts/security/service-accounts/';
const configureAccount = 'https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/';

/** Who may do what: roles, their bindings, and the identity of Pods. */
export const rbac: readonly FieldNote[] = [
  {
    on: 'rbac.authorization.k8s.io/Role',
    field: 'rules',
    note: {
      id: 'role-rules',
      what: {
        en: 'What the Role allows inside its own namespace; rules only add up, none can forbid.',
        ko: 'Role이 자기 네임스페이스 안에서 허용하는 것입니다. 규칙은 더해지기만 하며 금지하는 규칙은 없습니다.',
      },
      actor: 'kube-apiserver',
      absent: { en: 'It allows nothing.', ko: '아무것도 허용하지 않습니다.' },
      mistake: {
        en: 'Naming cluster-wide resources such as `nodes`: a Role cannot grant them. Use a ClusterRole.',
        ko: '`nodes`처럼 클러스터 전체에 속한 자원을 쓰는 경우입니다. Role로는 줄 수 없으니 ClusterRole을 쓰십시오.',
      },
      related: ['rules[].resources', 'rules[].verbs'],
      learnMore: `${page}#role-and-clusterrole`,
    },
  },
  {
    on: 'rbac.authorization.k8s.io/ClusterRole',
    field: 'rules',
    note: {
      id: 'cluster-role-rules',
      what: {
        en: 'What is allowed: in the whole cluster through a ClusterRoleBinding, in one namespace through a RoleBinding.',
        ko: '허용하는 것입니다. ClusterRoleBinding으로 묶으면 클러스터 전체, RoleBinding으로 묶으면 한 네임스페이스에 적용됩니다.',
      },
      actor: 'kube-apiserver',
      absent: {
        en: 'It allows nothing, unless `aggregationRule` fills it.',
        ko: '`aggregationRule`이 채우지 않으면 아무것도 허용하지 않습니다.',
      },
      mistake: {
        en: 'Writing rules next to `aggregationRule`: a controller overwrites them.',
        ko: '`aggregationRule`과 함께 규칙을 쓰는 경우입니다. 컨트롤러가 덮어씁니다.',
      },
      related: ['aggregationRule', 'rules[].verbs'],
      learnMore: `${page}#role-and-clusterrole`,
    },
  },
  {
    on: ['rbac.authorization.k8s.io/Role', 'rbac.authorization.k8s.io/ClusterRole'],
    field: 'rules[].apiGroups',
    note: {
      id: 'role-api-groups',
      what: {
        en: 'The API groups of the resources, without a version: `""` for Pods and Services, `apps` for Deployments.',
        ko: '자원의 API 그룹이며 버전 없이 씁니다. Pod와 Service는 `""`, Deployment는 `apps`입니다.',
      },
      actor: 'kube-apiserver',
      mistake: {
        en: 'Writing `v1` or `apps/v1`: the rule is accepted but never applies.',
        ko: '`v1`이나 `apps/v1`로 쓰는 경우입니다. 규칙은 받아들여지지만 전혀 적용되지 않습니다.',
      },
      related: ['rules[].resources'],
      learnMore: `${page}#role-example`,
    },
  },
  {
    on: ['rbac.authorization.k8s.io/Role', 'rbac.authorization.k8s.io/ClusterRole'],
    field: 'rules[].resources',
    note: {
      id: 'role-resources',
      what: {
        en: 'The resources, in lower case plural as in URLs: `pods`, `deployments`; a subresource follows a slash: `pods/log`.',
        ko: 'URL처럼 소문자 복수형으로 쓴 자원입니다. 예: `pods`, `deployments`. 하위 자원은 `pods/log`처럼 씁니다.',
      },
      actor: 'kube-apiserver',
      mistake: {
        en: 'Writing `Pod` or `pod`: the rule never applies. And `pods` does not include `pods/log` or `pods/exec`.',
        ko: '`Pod`나 `pod`로 쓰는 경우입니다. 규칙이 적용되지 않습니다. `pods`에는 `pods/log`나 `pods/exec`가 들어 있지 않습니다.',
      },
      related: ['rules[].apiGroups', 'rules[].verbs'],
      learnMore: `${page}#referring-to-resources`,
    },
  },
  {
    on: ['rbac.authorization.k8s.io/Role', 'rbac.authorization.k8s.io/ClusterRole'],
    field: 'rules[].verbs',
    note: {
      id: 'role-verbs',
      what: {
        en: 'The allowed actions: `get`, `list`, `watch`, `create`, `update`, `patch`, `delete`, `deletecollection`; `*` is all of them.',
        ko: '허용하는 동작입니다. `get`, `list`, `watch`, `create`, `update`, `patch`, `delete`, `deletecollection`이며 `*`는 전부입니다.',
      },
      actor: 'kube-apiserver',
      mistake: {
        en: 'Granting only `get` to something that shows or follows a list: that needs `list` and `watch`.',
        ko: '목록을 보거나 변화를 따라가는 프로그램에 `get`만 주는 경우입니다. `list`와 `watch`가 필요합니다.',
      },
      related: ['rules[].resources'],
      learnMore: 'https://kubernetes.io/docs/reference/access-authn-authz/authorization/#determine-the-request-verb',
    },
  },
  {
    on: ['rbac.authorization.k8s.io/Role', 'rbac.authorization.k8s.io/ClusterRole'],
    field: 'rules[].resourceNames',
    note: {
      id: 'role-resource-names',
      what: {
        en: 'Allows the actions only on objects with these names.',
        ko: '이 이름을 가진 오브젝트에만 동작을 허용합니다.',
      },
      actor: 'kube-apiserver',
      absent: { en: 'All objects of the resource.', ko: '그 자원의 모든 오브젝트입니다.' },
      mistake: {
        en: 'Combining it with `create`: the name is not known yet, so the request is always refused.',
        ko: '`create`와 함께 쓰는 경우입니다. 아직 이름을 알 수 없어 요청이 언제나 거부됩니다.',
      },
      related: ['rules[].resources', 'rules[].verbs'],
      learnMore: `${page}#referring-to-resources`,
    },
  },
  {
    on: ['rbac.authorization.k8s.io/Role', 'rbac.authorization.k8s.io/ClusterRole'],
    field: 'rules[].nonResourceURLs',
    note: {
      id: 'role-non-resource-urls',
      what: {
        en: 'Paths of the API server that are no objects, such as `/healthz` or `/metrics`; a final `*` stands for the rest.',
        ko: '`/healthz`나 `/metrics`처럼 오브젝트가 아닌 API 서버 경로입니다. 끝의 `*`는 나머지 경로를 뜻합니다.',
      },
      actor: 'kube-apiserver',
      mistake: {
        en: 'Using it in a Role: the API server rejects that. It needs a ClusterRole and a ClusterRoleBinding.',
        ko: 'Role에 쓰는 경우입니다. API 서버가 거부합니다. ClusterRole과 ClusterRoleBinding이 필요합니다.',
      },
      related: ['rules[].verbs'],
      learnMore: `${page}#clusterrole-example`,
    },
  },
  {
    on: 'rbac.authorization.k8s.io/ClusterRole',
    field: ['aggregationRule', 'aggregationRule.clusterRoleSelectors'],
    note: {
      id: 'cluster-role-aggregation',
      what: {
        en: 'Collects the rules of all ClusterRoles whose labels match one of these selectors; a controller writes them into `rules`.',
        ko: '이 selector 가운데 하나와 label이 맞는 모든 ClusterRole의 규칙을 모읍니다. 컨트롤러가 `rules`에 씁니다.',
      },
      actor: 'kube-apiserver',
      absent: { en: 'Only its own `rules` count.', ko: '자기 `rules`만 적용됩니다.' },
      related: ['rules', 'metadata.labels'],
      learnMore: `${page}#aggregated-clusterroles`,
    },
  },
  {
    on: 'rbac.authorization.k8s.io/RoleBinding',
    field: 'roleRef',
    note: {
      id: 'role-binding-role-ref',
      what: {
        en: 'The Role of this namespace, or the ClusterRole, that the subjects get; it holds in this namespace only.',
        ko: 'subject가 얻는 이 네임스페이스의 Role 또는 ClusterRole입니다. 이 네임스페이스 안에서만 유효합니다.',
      },
      actor: 'kube-apiserver',
      mistake: {
        en: 'It cannot be changed after creation: delete the binding and create it again.',
        ko: '만든 뒤에는 바꿀 수 없습니다. 바인딩을 지우고 다시 만드십시오.',
      },
      related: ['subjects'],
      learnMore: `${page}#rolebinding-and-clusterrolebinding`,
    },
  },
  {
    on: 'rbac.authorization.k8s.io/ClusterRoleBinding',
    field: 'roleRef',
    note: {
      id: 'cluster-role-binding-role-ref',
      what: {
        en: 'The ClusterRole that the subjects get in every namespace and for cluster-wide resources.',
        ko: 'subject가 모든 네임스페이스와 클러스터 전체 자원에 대해 얻는 ClusterRole입니다.',
      },
      actor: 'kube-apiserver',
      mistake: {
        en: 'Binding `cluster-admin` to the ServiceAccount of an application: whoever gets into its Pod owns the cluster.',
        ko: '애플리케이션의 ServiceAccount에 `cluster-admin`을 주는 경우입니다. 그 Pod가 뚫리면 클러스터 전체가 넘어갑니다.',
      },
      related: ['subjects'],
      learnMore: `${page}#rolebinding-and-clusterrolebinding`,
    },
  },
  {
    on: 'rbac.authorization.k8s.io/RoleBinding',
    field: 'roleRef.kind',
    note: {
      id: 'role-binding-role-ref-kind',
      what: {
        en: '`Role` for one of this namespace, `ClusterRole` for one that all namespaces can share.',
        ko: '이 네임스페이스의 것이면 `Role`, 모든 네임스페이스가 함께 쓰는 것이면 `ClusterRole`입니다.',
      },
      actor: 'kube-apiserver',
      related: ['roleRef.name'],
      learnMore: `${page}#rolebinding-example`,
    },
  },
  {
    on: 'rbac.authorization.k8s.io/ClusterRoleBinding',
    field: 'roleRef.kind',
    note: {
      id: 'cluster-role-binding-role-ref-kind',
      what: { en: 'Always `ClusterRole`.', ko: '언제나 `ClusterRole`입니다.' },
      actor: 'kube-apiserver',
      mistake: {
        en: 'Writing `Role`: the API server rejects the binding.',
        ko: '`Role`로 쓰는 경우입니다. API 서버가 바인딩을 거부합니다.',
      },
      related: ['roleRef.name'],
      learnMore: `${page}#clusterrolebinding-example`,
    },
  },
  {
    on: ['rbac.authorization.k8s.io/RoleBinding', 'rbac.authorization.k8s.io/ClusterRoleBinding'],
    field: 'roleRef.name',
    note: {
      id: 'binding-role-ref-name',
      what: { en: 'The name of the role.', ko: 'role의 이름입니다.' },
      actor: 'kube-apiserver',
      mistake: {
        en: 'A role that does not exist: the binding is accepted but grants nothing.',
        ko: '없는 role을 쓰는 경우입니다. 바인딩은 받아들여지지만 아무 권한도 주지 않습니다.',
      },
      related: ['roleRef.kind'],
      learnMore: `${page}#rolebinding-and-clusterrolebinding`,
    },
  },
  {
    on: ['rbac.authorization.k8s.io/RoleBinding', 'rbac.authorization.k8s.io/ClusterRoleBinding'],
    field: 'roleRef.apiGroup',
    note: {
      id: 'binding-role-ref-api-group',
      what: {
        en: 'Always `rbac.authorization.k8s.io`, the API group of roles.',
        ko: '언제나 role의 API 그룹인 `rbac.authorization.k8s.io`입니다.',
      },
      actor: 'kube-apiserver',
      absent: { en: '`rbac.authorization.k8s.io`.', ko: '`rbac.authorization.k8s.io`입니다.' },
      mistake: {
        en: 'Adding a version as in `apiVersion`: the API server rejects it.',
        ko: '`apiVersion`처럼 버전을 붙이는 경우입니다. API 서버가 거부합니다.',
      },
      related: ['roleRef.kind'],
      learnMore: `${page}#rolebinding-and-clusterrolebinding`,
    },
  },
  {
    on: ['rbac.authorization.k8s.io/RoleBinding', 'rbac.authorization.k8s.io/ClusterRoleBinding'],
    field: 'subjects',
    note: {
      id: 'binding-subjects',
      what: {
        en: 'Who gets the role: users, groups or ServiceAccounts.',
        ko: 'role을 얻는 이들입니다. 사용자, 그룹, ServiceAccount를 쓸 수 있습니다.',
      },
      actor: 'kube-apiserver',
      absent: { en: 'Nobody.', ko: '아무도 얻지 못합니다.' },
      mistake: {
        en: 'Granting something to `system:authenticated`: that is everyone who can log in, every ServiceAccount included.',
        ko: '`system:authenticated`에 권한을 주는 경우입니다. 모든 ServiceAccount를 포함해 로그인할 수 있는 모두를 뜻합니다.',
      },
      related: ['roleRef'],
      learnMore: `${page}#referring-to-subjects`,
    },
  },
  {
    on: ['rbac.authorization.k8s.io/RoleBinding', 'rbac.authorization.k8s.io/ClusterRoleBinding'],
    field: 'subjects[].kind',
    note: {
      id: 'binding-subject-kind',
      what: {
        en: '`User`, `Group` or `ServiceAccount`; only the last one is an object in the cluster.',
        ko: '`User`, `Group`, `ServiceAccount` 중 하나입니다. 마지막 것만 클러스터의 오브젝트입니다.',
      },
      actor: 'kube-apiserver',
      mistake: {
        en: '`User` with the plain name of a ServiceAccount: that user is called `system:serviceaccount:NAMESPACE:NAME`.',
        ko: '`User`에 ServiceAccount의 이름만 쓰는 경우입니다. 그 사용자의 이름은 `system:serviceaccount:NAMESPACE:NAME`입니다.',
      },
      related: ['subjects[].name', 'subjects[].namespace'],
      learnMore: `${page}#referring-to-subjects`,
    },
  },
  {
    on: ['rbac.authorization.k8s.io/RoleBinding', 'rbac.authorization.k8s.io/ClusterRoleBinding'],
    field: 'subjects[].name',
    note: {
      id: 'binding-subject-name',
      what: {
        en: 'The name of the user, group or ServiceAccount; the API server does not check that it exists.',
        ko: '사용자, 그룹 또는 ServiceAccount의 이름입니다. API 서버는 실제로 있는지 검사하지 않습니다.',
      },
      actor: 'kube-apiserver',
      mistake: {
        en: 'A ServiceAccount name that differs from `serviceAccountName` of the Pods: they get nothing.',
        ko: 'Pod의 `serviceAccountName`과 다른 ServiceAccount 이름을 쓰는 경우입니다. Pod는 아무 권한도 얻지 못합니다.',
      },
      related: ['subjects[].kind', 'subjects[].namespace'],
      learnMore: `${page}#referring-to-subjects`,
    },
  },
  {
    on: 'rbac.authorization.k8s.io/RoleBinding',
    field: 'subjects[].namespace',
    note: {
      id: 'role-binding-subject-namespace',
      what: {
        en: 'The namespace of the ServiceAccount; it may be another one than that of the binding.',
        ko: 'ServiceAccount의 네임스페이스입니다. 바인딩의 네임스페이스와 달라도 됩니다.',
      },
      actor: 'kube-apiserver',
      absent: { en: 'The namespace of the binding.', ko: '바인딩의 네임스페이스입니다.' },
      mistake: {
        en: 'A copy that keeps the old namespace: it grants rights to a ServiceAccount elsewhere.',
        ko: '복사하고 옛 네임스페이스를 그대로 두는 경우입니다. 다른 곳의 ServiceAccount에 권한을 줍니다.',
      },
      related: ['subjects[].name'],
      learnMore: `${page}#referring-to-subjects`,
    },
  },
  {
    on: 'rbac.authorization.k8s.io/ClusterRoleBinding',
    field: 'subjects[].namespace',
    note: {
      id: 'cluster-role-binding-subject-namespace',
      what: {
        en: 'The namespace of the ServiceAccount; users and groups have none.',
        ko: 'ServiceAccount의 네임스페이스입니다. 사용자와 그룹에는 없습니다.',
      },
      actor: 'kube-apiserver',
      mistake: {
        en: 'Leaving it out for a ServiceAccount: the API server rejects the binding.',
        ko: 'ServiceAccount인데 빠뜨리는 경우입니다. API 서버가 바인딩을 거부합니다.',
      },
      related: ['subjects[].name'],
      learnMore: `${page}#referring-to-subjects`,
    },
  },
  {
    on: ['rbac.authorization.k8s.io/RoleBinding', 'rbac.authorization.k8s.io/ClusterRoleBinding'],
    field: 'subjects[].apiGroup',
    note: {
      id: 'binding-subject-api-group',
      what: {
        en: '`rbac.authorization.k8s.io` for users and groups, `""` for a ServiceAccount.',
        ko: '사용자와 그룹은 `rbac.authorization.k8s.io`, ServiceAccount는 `""`입니다.',
      },
      actor: 'kube-apiserver',
      absent: { en: 'The right one for the kind.', ko: '종류에 맞는 값이 채워집니다.' },
      mistake: {
        en: 'Writing the RBAC group for a ServiceAccount: the API server rejects the binding.',
        ko: 'ServiceAccount에 RBAC 그룹을 쓰는 경우입니다. API 서버가 바인딩을 거부합니다.',
      },
      related: ['subjects[].kind'],
      learnMore: `${page}#referring-to-subjects`,
    },
  },
  {
    on: 'ServiceAccount',
    field: 'automountServiceAccountToken',
    note: {
      id: 'service-account-automount-token',
      what: {
        en: 'Whether Pods of this ServiceAccount get a token for the API server; the same field of a Pod wins.',
        ko: '이 ServiceAccount를 쓰는 Pod에 API 서버용 토큰을 넣을지 정합니다. Pod의 같은 필드가 우선합니다.',
      },
      actor: 'kube-apiserver',
      absent: { en: '`true`.', ko: '`true`입니다.' },
      mistake: {
        en: 'Writing it under `spec`: a ServiceAccount has none. It stands at the top.',
        ko: '`spec` 아래에 쓰는 경우입니다. ServiceAccount에는 그런 필드가 없으며 최상위에 씁니다.',
      },
      learnMore: `${configureAccount}#opt-out-of-api-credential-automounting`,
    },
  },
  {
    on: 'ServiceAccount',
    field: ['imagePullSecrets', 'imagePullSecrets[].name'],
    note: {
      id: 'service-account-image-pull-secrets',
      what: {
        en: 'Secrets, in the same namespace, with the login for image registries; new Pods that name none get them.',
        ko: '이미지 레지스트리의 로그인 정보가 든 같은 네임스페이스의 Secret입니다. 이를 쓰지 않은 새 Pod에 들어갑니다.',
      },
      actor: 'kube-apiserver',
      mistake: {
        en: 'Expecting running Pods to get them: they are copied only when a Pod is created.',
        ko: '실행 중인 Pod에도 들어간다고 기대하는 경우입니다. Pod를 만들 때만 복사됩니다.',
      },
      learnMore: `${configureAccount}#add-imagepullsecrets-to-a-service-account`,
    },
  },
  {
    on: 'ServiceAccount',
    field: ['secrets', 'secrets[].name'],
    note: {
      id: 'service-account-secrets',
      what: {
        en: 'A list of Secrets from the time of permanent tokens; today Pods get short-lived tokens without it.',
        ko: '영구 토큰을 쓰던 때의 Secret 목록입니다. 지금은 이것 없이도 Pod가 짧게 유효한 토큰을 받습니다.',
      },
      actor: 'serviceaccount-controller',
      mistake: {
        en: 'Waiting for a token Secret to appear here: since Kubernetes 1.24 none is created.',
        ko: '토큰 Secret이 여기에 생기기를 기다리는 경우입니다. Kubernetes 1.24부터는 만들어지지 않습니다.',
      },
      related: ['automountServiceAccountToken'],
      learnMore: accounts,
    },
  },
  {
    on: 'ServiceAccount',
    field: [
      'secrets[].kind',
      'secrets[].namespace',
      'secrets[].apiVersion',
      'secrets[].fieldPath',
      'secrets[].resourceVersion',
      'secrets[].uid',
    ],
    note: {
      id: 'service-account-secret-reference',
      what: {
        en: 'Parts of a general reference; of a Secret listed here only the name counts.',
        ko: '일반적인 참조의 나머지 부분입니다. 여기에 적은 Secret은 이름만 봅니다.',
      },
      actor: 'serviceaccount-controller',
      mistake: {
        en: 'Pointing at another namespace: a ServiceAccount only has Secrets of its own.',
        ko: '다른 네임스페이스를 가리키는 경우입니다. ServiceAccount는 같은 네임스페이스의 Secret만 씁니다.',
      },
      related: ['secrets'],
      learnMore: accounts,
    },
  },
];
