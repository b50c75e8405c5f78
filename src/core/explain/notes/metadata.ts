import type { FieldNote } from '../fieldNote.ts';

const objects = 'https://kubernetes.io/docs/concepts/overview/working-with-objects/';

/** What every object has: apiVersion, kind and ObjectMeta. */
export const metadata: readonly FieldNote[] = [
  {
    on: 'Object',
    field: 'apiVersion',
    note: {
      id: 'api-version',
      what: {
        en: 'The API group and version in which this object is written, such as `apps/v1`; the core group has no name, only `v1`.',
        ko: '이 오브젝트를 작성한 API 그룹과 버전입니다. 예를 들면 `apps/v1`이고, core 그룹은 이름 없이 `v1`만 씁니다.',
      },
      actor: 'kube-apiserver',
      mistake: {
        en: 'A version that the cluster has already removed, such as `extensions/v1beta1`: the object is refused.',
        ko: '`extensions/v1beta1`처럼 클러스터에서 이미 제거된 버전을 쓰면 오브젝트가 거부됩니다.',
      },
      related: ['kind'],
      learnMore: 'https://kubernetes.io/docs/reference/using-api/deprecation-guide/',
    },
  },
  {
    on: 'Object',
    field: 'kind',
    note: {
      id: 'kind',
      what: {
        en: 'What sort of object this is; together with `apiVersion` it decides which fields are allowed.',
        ko: '이 오브젝트의 종류입니다. `apiVersion`과 함께 어떤 필드를 쓸 수 있는지 정합니다.',
      },
      actor: 'kube-apiserver',
      mistake: {
        en: 'Wrong letter case: it is `ConfigMap`, not `Configmap`.',
        ko: '대소문자를 틀리는 경우입니다. `Configmap`이 아니라 `ConfigMap`입니다.',
      },
      related: ['apiVersion'],
      learnMore: objects,
    },
  },
  {
    on: 'Object',
    field: 'metadata',
    note: {
      id: 'metadata',
      what: {
        en: 'What identifies and describes the object itself: its name, namespace, labels and annotations.',
        ko: '오브젝트 자체를 식별하고 설명하는 정보입니다. 이름, 네임스페이스, label, annotation이 들어갑니다.',
      },
      actor: 'kube-apiserver',
      related: ['metadata.name', 'metadata.labels'],
      learnMore: objects,
    },
  },
  {
    on: 'ObjectMeta',
    field: 'name',
    note: {
      id: 'metadata-name',
      what: {
        en: 'The name of the object, unique for its kind within its namespace (or the cluster); other objects refer to it by this name.',
        ko: '오브젝트의 이름입니다. 같은 네임스페이스(또는 클러스터) 안에서 종류별로 유일하며, 다른 오브젝트가 이 이름으로 참조합니다.',
      },
      actor: 'kube-apiserver',
      mistake: {
        en: 'Capital letters or `_`: names are lower case letters, digits, `-` and, for most kinds, `.`.',
        ko: '대문자나 `_`를 쓰는 경우입니다. 이름에는 소문자, 숫자, `-`, 그리고 대부분의 종류에서 `.`만 쓸 수 있습니다.',
      },
      related: ['metadata.namespace', 'metadata.generateName'],
      learnMore: `${objects}names/`,
    },
  },
  {
    on: 'PodTemplateSpec',
    field: 'metadata.name',
    note: {
      id: 'pod-template-name',
      what: {
        en: 'A name in a Pod template has no effect: the controller names each Pod after itself and adds a suffix.',
        ko: 'Pod 템플릿의 이름은 아무 효과가 없습니다. 컨트롤러가 자기 이름에 접미사를 붙여 각 Pod의 이름을 짓습니다.',
      },
      actor: 'replicaset-controller',
      mistake: {
        en: 'Expecting Pods of this name, or looking them up by it; use labels.',
        ko: 'Pod가 이 이름으로 생긴다고 기대하거나 이 이름으로 찾는 경우입니다. label을 쓰십시오.',
      },
      related: ['metadata.labels'],
      learnMore: 'https://kubernetes.io/docs/concepts/workloads/pods/#pod-templates',
    },
  },
  {
    on: 'Pod',
    field: 'metadata.name',
    note: {
      id: 'pod-name',
      what: {
        en: "The name of the Pod, unique in its namespace; it is also the hostname that the Pod's containers see.",
        ko: '네임스페이스 안에서 유일한 Pod의 이름입니다. Pod의 컨테이너가 보는 호스트 이름이기도 합니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'Relying on a bare Pod: nothing brings it back when its node fails. A Deployment does.',
        ko: '단독 Pod에 의존하는 경우입니다. 노드가 죽으면 다시 만들어 줄 것이 없습니다. Deployment를 쓰면 다시 만들어집니다.',
      },
      related: ['spec.hostname'],
      learnMore: 'https://kubernetes.io/docs/concepts/workloads/pods/',
    },
  },
  {
    on: 'ObjectMeta',
    field: 'generateName',
    note: {
      id: 'metadata-generate-name',
      what: {
        en: 'A prefix from which the API server makes a unique name by adding random characters.',
        ko: 'API 서버가 임의의 글자를 덧붙여 유일한 이름을 만드는 접두사입니다.',
      },
      actor: 'kube-apiserver',
      mistake: {
        en: 'Using it with `kubectl apply`, which needs a fixed name; only `kubectl create` works.',
        ko: '고정된 이름이 필요한 `kubectl apply`와 함께 쓰는 경우입니다. `kubectl create`만 됩니다.',
      },
      related: ['metadata.name'],
      learnMore: `${objects}names/`,
    },
  },
  {
    on: 'ObjectMeta',
    field: 'namespace',
    note: {
      id: 'metadata-namespace',
      what: {
        en: 'The namespace the object lives in: names are unique inside it, and most references cannot leave it.',
        ko: '오브젝트가 속한 네임스페이스입니다. 이름은 그 안에서 유일하고, 대부분의 참조는 그 밖으로 나갈 수 없습니다.',
      },
      actor: 'kube-apiserver',
      absent: {
        en: 'Whatever `kubectl -n` or the current context says; `default` only if nothing else does.',
        ko: '`kubectl -n`이나 현재 context가 정한 곳입니다. 아무것도 정하지 않았을 때만 `default`입니다.',
      },
      mistake: {
        en: 'Writing it on some objects of an application only, so that the rest land in another namespace.',
        ko: '애플리케이션의 일부 오브젝트에만 적어서 나머지가 다른 네임스페이스에 생기는 경우입니다.',
      },
      related: ['metadata.name'],
      learnMore: `${objects}namespaces/`,
    },
  },
  {
    on: 'ObjectMeta',
    field: ['labels', 'labels.*'],
    note: {
      id: 'metadata-labels',
      what: {
        en: 'Key-value pairs that selectors and `kubectl -l` look for; they group objects, and have no meaning of their own.',
        ko: 'selector와 `kubectl -l`이 찾는 키-값 쌍입니다. 오브젝트를 묶을 뿐 그 자체로는 의미가 없습니다.',
      },
      actor: 'kube-apiserver',
      mistake: {
        en: 'Putting labels here that a Service should find: it looks at the labels of the Pods, not of their Deployment.',
        ko: 'Service가 찾을 label을 여기에 두는 경우입니다. Service는 Deployment가 아니라 Pod의 label을 봅니다.',
      },
      related: ['spec.template.metadata.labels', 'spec.selector'],
      learnMore: `${objects}labels/`,
    },
  },
  {
    on: 'PodTemplateSpec',
    field: ['metadata.labels', 'metadata.labels.*'],
    note: {
      id: 'pod-labels',
      what: {
        en: 'The labels that the Pods carry: Services, NetworkPolicies, PodDisruptionBudgets and the owning controller find Pods by them.',
        ko: 'Pod에 붙는 label입니다. Service, NetworkPolicy, PodDisruptionBudget, 그리고 소유한 컨트롤러가 이것으로 Pod를 찾습니다.',
      },
      actor: 'endpointslice-controller',
      mistake: {
        en: 'Changing one that a Service selects without changing the Service: its list of Pods becomes empty.',
        ko: 'Service가 선택하는 label을 바꾸고 Service는 그대로 두는 경우입니다. Service의 Pod 목록이 비게 됩니다.',
      },
      related: ['spec.selector'],
      learnMore: `${objects}labels/`,
    },
  },
  {
    on: 'ObjectMeta',
    field: 'labels["app.kubernetes.io/name"]',
    note: {
      id: 'label-app-name',
      what: {
        en: 'The recommended label for the name of the application, the same for every installation: `mysql`.',
        ko: '애플리케이션 이름을 나타내는 권장 label입니다. 어느 설치에서나 같습니다. 예: `mysql`.',
      },
      actor: 'kube-apiserver',
      related: ['metadata.labels["app.kubernetes.io/instance"]'],
      learnMore: `${objects}common-labels/`,
    },
  },
  {
    on: 'ObjectMeta',
    field: 'labels["app.kubernetes.io/instance"]',
    note: {
      id: 'label-app-instance',
      what: {
        en: 'The recommended label that tells two installations of one application apart: `mysql-orders`.',
        ko: '한 애플리케이션의 설치들을 구별하는 권장 label입니다. 예: `mysql-orders`.',
      },
      actor: 'kube-apiserver',
      related: ['metadata.labels["app.kubernetes.io/name"]'],
      learnMore: `${objects}common-labels/`,
    },
  },
  {
    on: 'ObjectMeta',
    field: 'labels["app.kubernetes.io/version"]',
    note: {
      id: 'label-app-version',
      what: {
        en: 'The recommended label for the version of the application that runs; information for people and tools.',
        ko: '실행 중인 애플리케이션의 버전을 나타내는 권장 label입니다. 사람과 도구를 위한 정보입니다.',
      },
      actor: 'kube-apiserver',
      mistake: {
        en: 'Using it in a selector: selectors of workloads cannot change, versions do.',
        ko: 'selector에 넣는 경우입니다. 워크로드의 selector는 바꿀 수 없지만 버전은 바뀝니다.',
      },
      learnMore: `${objects}common-labels/`,
    },
  },
  {
    on: 'ObjectMeta',
    field: 'labels["app.kubernetes.io/component"]',
    note: {
      id: 'label-app-component',
      what: {
        en: 'The recommended label for the part an object plays in the application, such as `database` or `frontend`.',
        ko: '애플리케이션 안에서 맡은 역할을 나타내는 권장 label입니다. 예: `database`, `frontend`.',
      },
      actor: 'kube-apiserver',
      related: ['metadata.labels["app.kubernetes.io/part-of"]'],
      learnMore: `${objects}common-labels/`,
    },
  },
  {
    on: 'ObjectMeta',
    field: 'labels["app.kubernetes.io/part-of"]',
    note: {
      id: 'label-app-part-of',
      what: {
        en: 'The recommended label for the larger application that this one belongs to.',
        ko: '이 오브젝트가 속한 더 큰 애플리케이션의 이름을 나타내는 권장 label입니다.',
      },
      actor: 'kube-apiserver',
      related: ['metadata.labels["app.kubernetes.io/component"]'],
      learnMore: `${objects}common-labels/`,
    },
  },
  {
    on: 'ObjectMeta',
    field: 'labels["app.kubernetes.io/managed-by"]',
    note: {
      id: 'label-app-managed-by',
      what: {
        en: 'The recommended label for the tool that looks after the object, such as `Helm`.',
        ko: '오브젝트를 관리하는 도구를 나타내는 권장 label입니다. 예: `Helm`.',
      },
      actor: 'kube-apiserver',
      learnMore: `${objects}common-labels/`,
    },
  },
  {
    on: 'ObjectMeta',
    field: ['annotations', 'annotations.*'],
    note: {
      id: 'metadata-annotations',
      what: {
        en: 'Free notes for tools and controllers, such as settings of an Ingress controller; no selector can look for them.',
        ko: 'Ingress 컨트롤러의 설정처럼 도구와 컨트롤러를 위한 자유로운 메모입니다. selector로는 찾을 수 없습니다.',
      },
      actor: 'kube-apiserver',
      mistake: {
        en: 'Unquoted `true` or `80`: every value must be a string, so write `"true"` and `"80"`.',
        ko: '`true`나 `80`을 따옴표 없이 쓰는 경우입니다. 값은 모두 문자열이어야 하므로 `"true"`, `"80"`으로 씁니다.',
      },
      related: ['metadata.labels'],
      learnMore: `${objects}annotations/`,
    },
  },
  {
    on: 'PodTemplateSpec',
    field: ['metadata.annotations', 'metadata.annotations.*'],
    note: {
      id: 'pod-annotations',
      what: {
        en: 'Annotations that the Pods carry; changing one in a template starts a rollout, as any change of the template does.',
        ko: 'Pod에 붙는 annotation입니다. 템플릿에서 하나라도 바꾸면 템플릿의 다른 변경과 마찬가지로 롤아웃이 시작됩니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'Putting scrape or injection annotations on the Deployment: the tools read them from the Pods.',
        ko: '수집이나 주입용 annotation을 Deployment에 두는 경우입니다. 도구는 Pod에서 읽습니다.',
      },
      related: ['metadata.labels'],
      learnMore: `${objects}annotations/`,
    },
  },
  {
    on: 'ObjectMeta',
    field: 'finalizers',
    note: {
      id: 'metadata-finalizers',
      what: {
        en: 'Names of clean-up jobs that must be done before the object really disappears; until then a deletion stays pending.',
        ko: '오브젝트가 실제로 사라지기 전에 끝나야 하는 정리 작업의 이름입니다. 그때까지 삭제는 대기 상태로 남습니다.',
      },
      actor: 'kube-apiserver',
      mistake: {
        en: 'Removing one by hand to get unstuck: whatever it protected is left behind.',
        ko: '막힌 삭제를 풀려고 손으로 지우는 경우입니다. 그것이 지키던 자원이 남게 됩니다.',
      },
      learnMore: `${objects}finalizers/`,
    },
  },
  {
    on: 'ObjectMeta',
    field: 'ownerReferences',
    note: {
      id: 'metadata-owner-references',
      what: {
        en: 'The objects that own this one: when the last of them is deleted, this object is deleted as well.',
        ko: '이 오브젝트를 소유한 오브젝트들입니다. 마지막 소유자가 삭제되면 이 오브젝트도 삭제됩니다.',
      },
      actor: 'garbage-collector',
      mistake: {
        en: 'Writing it by hand: the owner is known by its uid, which differs in every cluster, and must share the namespace.',
        ko: '손으로 쓰는 경우입니다. 소유자는 클러스터마다 다른 uid로 식별되고 같은 네임스페이스에 있어야 합니다.',
      },
      learnMore: `${objects}owners-dependents/`,
    },
  },
  {
    on: 'ObjectMeta',
    field: [
      'uid',
      'resourceVersion',
      'creationTimestamp',
      'generation',
      'managedFields',
      'selfLink',
      'deletionTimestamp',
      'deletionGracePeriodSeconds',
    ],
    note: {
      id: 'metadata-server-fields',
      what: {
        en: 'Filled in by the API server; it does not belong into a manifest that is kept in files.',
        ko: 'API 서버가 채우는 값입니다. 파일로 관리하는 매니페스트에는 쓰지 않습니다.',
      },
      actor: 'kube-apiserver',
      mistake: {
        en: 'Leaving it in after `kubectl get -o yaml`: an old value can make the next apply fail.',
        ko: '`kubectl get -o yaml` 결과에 그대로 남겨 두는 경우입니다. 오래된 값 때문에 다음 apply가 실패할 수 있습니다.',
      },
      learnMore: 'https://kubernetes.io/docs/reference/using-api/api-concepts/',
    },
  },
  {
    on: [
      'Pod',
      'Service',
      'PersistentVolume',
      'PersistentVolumeClaim',
      'Namespace',
      'ReplicationController',
      'ResourceQuota',
      'apps/Deployment',
      'apps/ReplicaSet',
      'apps/StatefulSet',
      'apps/DaemonSet',
      'batch/Job',
      'batch/CronJob',
      'autoscaling/HorizontalPodAutoscaler',
      'networking.k8s.io/Ingress',
      'policy/PodDisruptionBudget',
    ],
    field: 'status',
    note: {
      id: 'status',
      what: {
        en: 'What the cluster has observed, written by controllers; the wish stands in `spec`.',
        ko: '클러스터가 관찰한 상태로, 컨트롤러가 씁니다. 원하는 상태는 `spec`에 있습니다.',
      },
      actor: 'kube-apiserver',
      mistake: {
        en: 'Keeping it in a manifest: it is ignored on apply and only makes diffs noisy.',
        ko: '매니페스트에 남겨 두는 경우입니다. apply할 때 무시되고 diff만 지저분해집니다.',
      },
      related: ['spec'],
      learnMore: `${objects}#object-spec-and-status`,
    },
  },
  {
    on: [
      'Pod',
      'Service',
      'PersistentVolume',
      'PersistentVolumeClaim',
      'ReplicationController',
      'ResourceQuota',
      'LimitRange',
      'apps/Deployment',
      'apps/ReplicaSet',
      'apps/StatefulSet',
      'apps/DaemonSet',
      'batch/Job',
      'batch/CronJob',
      'autoscaling/HorizontalPodAutoscaler',
      'networking.k8s.io/Ingress',
      'networking.k8s.io/IngressClass',
      'networking.k8s.io/NetworkPolicy',
      'policy/PodDisruptionBudget',
    ],
    field: 'spec',
    note: {
      id: 'spec',
      what: {
        en: 'The state you wish for; controllers keep working until what they observe agrees with it.',
        ko: '원하는 상태입니다. 컨트롤러는 관찰한 상태가 이와 같아질 때까지 계속 일합니다.',
      },
      actor: 'kube-apiserver',
      related: ['metadata'],
      learnMore: `${objects}#object-spec-and-status`,
    },
  },
  {
    on: 'ObjectMeta',
    field: [
      'ownerReferences[].apiVersion',
      'ownerReferences[].kind',
      'ownerReferences[].name',
      'ownerReferences[].uid',
    ],
    note: {
      id: 'owner-reference-identity',
      what: {
        en: 'Which object the owner is; the `uid` tells it from a later one of the same name.',
        ko: '소유자가 어느 오브젝트인지 나타냅니다. `uid`가 같은 이름의 나중 오브젝트와 구별해 줍니다.',
      },
      actor: 'garbage-collector',
      mistake: {
        en: 'A `uid` of another cluster: the owner counts as gone, and this object is deleted.',
        ko: '다른 클러스터의 `uid`를 쓰는 경우입니다. 소유자가 사라진 것으로 보아 이 오브젝트가 삭제됩니다.',
      },
      related: ['metadata.ownerReferences'],
      learnMore: `${objects}owners-dependents/`,
    },
  },
  {
    on: 'ObjectMeta',
    field: 'ownerReferences[].controller',
    note: {
      id: 'owner-reference-controller',
      what: {
        en: 'Marks the one owner whose controller manages this object, as a ReplicaSet manages its Pods.',
        ko: 'ReplicaSet이 Pod를 관리하듯, 이 오브젝트를 관리하는 단 하나의 소유자를 표시합니다.',
      },
      actor: 'garbage-collector',
      absent: {
        en: '`false`: it owns the object, but does not manage it.',
        ko: '`false`입니다. 소유하지만 관리하지는 않습니다.',
      },
      related: ['metadata.ownerReferences'],
      learnMore: `${objects}owners-dependents/`,
    },
  },
  {
    on: 'ObjectMeta',
    field: 'ownerReferences[].blockOwnerDeletion',
    note: {
      id: 'owner-reference-block-deletion',
      what: {
        en: 'Whether the owner waits for this object to go, where it is deleted with `--cascade=foreground`.',
        ko: '소유자를 `--cascade=foreground`로 지울 때, 이 오브젝트가 사라지기를 기다릴지 정합니다.',
      },
      actor: 'garbage-collector',
      absent: { en: '`false`: the owner does not wait.', ko: '`false`입니다. 소유자가 기다리지 않습니다.' },
      related: ['metadata.ownerReferences'],
      learnMore: 'https://kubernetes.io/docs/concepts/architecture/garbage-collection/#foreground-deletion',
    },
  },
  {
    on: 'Namespace',
    field: ['spec', 'spec.finalizers'],
    note: {
      id: 'namespace-finalizers',
      what: {
        en: 'What has to be cleared away before the Namespace may go; Kubernetes fills it in itself.',
        ko: 'Namespace가 사라지기 전에 정리해야 할 것의 목록입니다. Kubernetes가 스스로 채웁니다.',
      },
      actor: 'namespace-controller',
      absent: {
        en: '`kubernetes`: everything inside is deleted first.',
        ko: '`kubernetes`입니다. 안에 있는 것을 모두 먼저 지웁니다.',
      },
      mistake: {
        en: 'Emptying it by hand to be rid of a Namespace that stays `Terminating`: what was inside stays behind, where nobody sees it.',
        ko: '`Terminating`에 머무는 Namespace를 없애려고 손으로 비우는 경우입니다. 안에 있던 것이 보이지 않게 남습니다.',
      },
      learnMore: `${objects}namespaces/`,
    },
  },
  {
    on: 'ObjectMeta',
    field: 'managedFields[].manager',
    note: {
      id: 'managed-fields-manager',
      what: {
        en: 'Who set these fields: the name that a program gave itself, such as `kubectl` or `helm`.',
        ko: '이 필드들을 설정한 프로그램이 자신을 부르는 이름입니다. 예: `kubectl`, `helm`.',
      },
      actor: 'kube-apiserver',
      mistake: {
        en: 'Two programs that set one field, such as a chart and an autoscaler: a server-side apply reports a conflict.',
        ko: '차트와 오토스케일러처럼 두 프로그램이 한 필드를 설정하는 경우입니다. server-side apply가 충돌을 알립니다.',
      },
      related: ['metadata.managedFields'],
      learnMore: 'https://kubernetes.io/docs/reference/using-api/server-side-apply/',
    },
  },
  {
    on: 'ObjectMeta',
    field: ['managedFields[].operation', 'managedFields[].subresource'],
    note: {
      id: 'managed-fields-operation',
      what: {
        en: 'How the manager wrote: `Apply` for server-side apply, `Update` for anything else; `subresource` is `status` where it wrote the status.',
        ko: '어떻게 썼는지 나타냅니다. server-side apply는 `Apply`, 나머지는 모두 `Update`입니다. status를 썼다면 `subresource`가 `status`입니다.',
      },
      actor: 'kube-apiserver',
      related: ['metadata.managedFields'],
      learnMore: 'https://kubernetes.io/docs/reference/using-api/server-side-apply/',
    },
  },
  {
    on: 'ObjectMeta',
    field: [
      'managedFields[].apiVersion',
      'managedFields[].fieldsType',
      'managedFields[].fieldsV1',
      'managedFields[].time',
    ],
    note: {
      id: 'managed-fields-record',
      what: {
        en: 'Which fields the manager owns, in the words of which API version, and when that changed last.',
        ko: '이 프로그램이 가진 필드와 그 API 버전, 마지막으로 바뀐 때를 적은 기록입니다.',
      },
      actor: 'kube-apiserver',
      mistake: {
        en: 'Keeping it in a manifest: a server-side apply that brings `managedFields` is refused.',
        ko: '매니페스트에 남겨 두는 경우입니다. `managedFields`가 든 server-side apply는 거부됩니다.',
      },
      related: ['metadata.managedFields'],
      learnMore: 'https://kubernetes.io/docs/reference/using-api/server-side-apply/',
    },
  },
];
