import type { GlossaryEntry } from '../glossaryEntry.ts';

const docs = 'https://kubernetes.io/docs';

/** Who may do what, and what the API can be taught. */
export const security: readonly GlossaryEntry[] = [
  {
    id: 'rbac',
    name: { en: 'RBAC', ko: 'RBAC' },
    aliases: [
      'role-based access control',
      '역할 기반 접근 제어',
      'Role',
      'ClusterRole',
      'RoleBinding',
      'ClusterRoleBinding',
      '롤',
      '클러스터롤',
      '롤바인딩',
      'authorization',
      '인가',
      '권한',
    ],
    what: {
      en: 'Who may do what. A Role lists rights: verbs (`get`, `create`, `delete`) on resources (`pods`, `secrets`). A RoleBinding gives them to users, groups or ServiceAccounts in one namespace; ClusterRole and ClusterRoleBinding do it for the whole cluster.',
      ko: '누가 무엇을 할 수 있는지 정합니다. Role은 리소스(`pods`, `secrets`)에 대한 동작(`get`, `create`, `delete`)을 나열하고, RoleBinding은 이를 한 네임스페이스에서 사용자, 그룹, ServiceAccount에 줍니다. ClusterRole과 ClusterRoleBinding은 클러스터 전체에 줍니다.',
    },
    matters: {
      en: 'Rights only add up; nothing can be forbidden. Whoever may create Pods can read the Secrets of that namespace. A Role that nothing binds gives nothing to anybody.',
      ko: '권한은 더해질 뿐 금지할 수는 없습니다. Pod를 만들 수 있으면 그 네임스페이스의 Secret도 읽을 수 있습니다. 바인딩이 없는 Role은 아무에게도 권한을 주지 않습니다.',
    },
    picture: {
      drawing: `ServiceAccount ci ◀── RoleBinding ──▶ Role deployer
 who                    joins them      what
                                        deployments: get, list, patch`,
      caption: {
        en: 'The binding joins who and what.',
        ko: '바인딩이 "누가"와 "무엇을"을 이어 줍니다.',
      },
    },
    seenIn: ['role', 'role.rules', 'rolebinding.subjects', 'rolebinding.roleRef', 'clusterrolebinding'],
    related: ['service-account', 'kube-apiserver', 'namespace', 'admission'],
    learnMore: `${docs}/reference/access-authn-authz/rbac/`,
  },
  {
    id: 'service-account',
    name: { en: 'ServiceAccount', ko: 'ServiceAccount' },
    aliases: ['serviceaccounts', '서비스 어카운트', '서비스 계정', 'sa'],
    what: {
      en: 'The identity of a program in the cluster. A Pod runs as one, and finds a token for it in a file; with that it talks to kube-apiserver. Without a name it is `default`.',
      ko: '클러스터에서 프로그램의 신원입니다. Pod는 ServiceAccount 하나로 실행되고, 그 토큰이 파일로 들어와 kube-apiserver와 통신하는 데 쓰입니다. 정하지 않으면 `default`입니다.',
    },
    matters: {
      en: 'Give each application its own, and only the rights it needs. Most programs never talk to kube-apiserver: `automountServiceAccountToken: false` keeps the token out.',
      ko: '애플리케이션마다 따로 두고 필요한 권한만 줍니다. 대부분의 프로그램은 kube-apiserver와 통신하지 않으므로 `automountServiceAccountToken: false`로 토큰을 빼 둡니다.',
    },
    seenIn: ['serviceaccount', 'pod.spec.serviceAccountName', 'pod.spec.automountServiceAccountToken'],
    related: ['rbac', 'serviceaccount-controller', 'secret', 'projected-volume'],
    learnMore: `${docs}/concepts/security/service-accounts/`,
  },
  {
    id: 'admission',
    name: { en: 'admission', ko: 'admission' },
    aliases: [
      'admission controller',
      '어드미션',
      '어드미션 컨트롤러',
      '승인 컨트롤러',
      'admission webhook',
      '웹훅',
      'webhook',
      'mutating webhook',
      'validating webhook',
      'Pod Security',
    ],
    what: {
      en: 'The last check before an object is stored, after it is clear who asks and that they may. First it may be changed (mutating: defaults, a sidecar), then it is accepted or refused (validating: quotas, Pod security, policies). Webhooks let your own programs take part.',
      ko: '요청한 사람과 권한을 확인한 뒤, 오브젝트를 저장하기 직전의 검사입니다. 먼저 내용을 바꿀 수 있고(mutating: 기본값, 사이드카 주입), 그다음 받아들이거나 거부합니다(validating: 할당량, Pod 보안, 정책). 웹훅으로 자체 프로그램도 참여할 수 있습니다.',
    },
    matters: {
      en: 'This is why an object in the cluster has fields that you did not write. A webhook that does not answer can stop the whole cluster (`failurePolicy: Fail`).',
      ko: '그래서 클러스터의 오브젝트에 직접 쓰지 않은 필드가 있습니다. 응답하지 않는 웹훅은 클러스터 전체를 멈출 수 있습니다(`failurePolicy: Fail`).',
    },
    seenIn: ['validatingwebhookconfiguration', 'mutatingwebhookconfiguration', 'validatingadmissionpolicy'],
    related: ['kube-apiserver', 'resource-quota', 'limit-range', 'rbac'],
    learnMore: `${docs}/reference/access-authn-authz/admission-controllers/`,
  },
  {
    id: 'crd',
    name: { en: 'CustomResourceDefinition', ko: 'CustomResourceDefinition' },
    aliases: ['커스텀 리소스 정의', '사용자 정의 리소스', 'custom resource', '커스텀 리소스', 'CR'],
    what: {
      en: 'Teaches kube-apiserver a new kind: its name, its versions and the schema of its fields. From then on such objects can be created, listed and watched like built-in ones. An object of that kind is called a custom resource.',
      ko: 'kube-apiserver에 새 kind의 이름, 버전, 필드 스키마를 가르칩니다. 그 뒤로는 내장 kind처럼 만들고 조회하고 지켜볼 수 있습니다. 그런 kind의 오브젝트를 커스텀 리소스라고 합니다.',
    },
    matters: {
      en: 'It only stores. Something must act on the objects: an operator. Deleting a CRD deletes all objects of its kind. It has to be applied before they are.',
      ko: '저장만 할 뿐, 오브젝트를 보고 움직일 오퍼레이터가 따로 있어야 합니다. CRD를 지우면 그 kind의 오브젝트가 모두 지워집니다. 오브젝트보다 먼저 적용해야 합니다.',
    },
    seenIn: ['customresourcedefinition', 'customresourcedefinition.spec.versions'],
    related: ['operator', 'object', 'gateway-api'],
    learnMore: `${docs}/concepts/extend-kubernetes/api-extension/custom-resources/`,
  },
  {
    id: 'operator',
    name: { en: 'operator', ko: '오퍼레이터' },
    aliases: ['operators', '오퍼레이터 패턴', 'operator pattern', 'Operator Framework'],
    what: {
      en: 'A controller for a kind of your own: it knows how to run some software, as an experienced person would. You write "a PostgreSQL with three members and a nightly backup", and it makes StatefulSets, Services and Jobs of that, and mends them.',
      ko: '자체 kind를 위한 컨트롤러로, 경험 많은 운영자처럼 어떤 소프트웨어를 운영하는 방법을 알고 있습니다. "멤버 셋에 매일 밤 백업하는 PostgreSQL"이라고 쓰면 StatefulSet, Service, Job을 만들고 관리합니다.',
    },
    matters: {
      en: 'What it makes is its own: change the custom resource, not the StatefulSet. Mostly it has wide rights, so look at them.',
      ko: '오퍼레이터가 만든 것은 직접 고치지 말고 커스텀 리소스를 고칩니다. 대개 넓은 권한을 가지므로 살펴봐야 합니다.',
    },
    picture: {
      drawing: `you ──▶ custom resource ──▶ operator ──▶ StatefulSet
          "3 members"         watches  ──▶ Service
                              acts     ──▶ CronJob (backup)`,
      caption: {
        en: 'From one short object to all that it takes.',
        ko: '짧은 오브젝트 하나에서 필요한 모든 것이 만들어집니다.',
      },
    },
    related: ['crd', 'controller', 'reconciliation', 'stateful-set'],
    learnMore: `${docs}/concepts/extend-kubernetes/operator/`,
  },
];
