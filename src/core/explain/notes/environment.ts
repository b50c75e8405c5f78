import type { FieldNote } from '../fieldNote.ts';

const variables = 'https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/';
const configMap = 'https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/';
const secret = 'https://kubernetes.io/docs/concepts/configuration/secret/';
const downward = 'https://kubernetes.io/docs/concepts/workloads/pods/downward-api/';

/** How configuration reaches a container as environment variables. */
export const environment: readonly FieldNote[] = [
  {
    on: 'Container',
    field: 'env',
    note: {
      id: 'container-env',
      what: {
        en: 'Environment variables of the container, each with a name and a value or a source.',
        ko: '컨테이너의 환경 변수입니다. 각각 이름과, 값 또는 값의 출처를 씁니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'The same name twice: the last one wins. And a name from `envFrom` loses against one here.',
        ko: '같은 이름을 두 번 쓰면 마지막 것이 이깁니다. `envFrom`에서 온 이름은 여기의 이름에 집니다.',
      },
      related: ['containers[].envFrom'],
      learnMore: variables,
    },
  },
  {
    on: 'Container',
    field: 'env[].name',
    note: {
      id: 'env-name',
      what: { en: 'The name of the environment variable.', ko: '환경 변수의 이름입니다.' },
      actor: 'kubelet',
      related: ['containers[].env[].value'],
      learnMore: variables,
    },
  },
  {
    on: 'Container',
    field: 'env[].value',
    note: {
      id: 'env-value',
      what: {
        en: 'The value as a string; `$(NAME)` inserts a variable that was defined before, `$$(NAME)` leaves the text as it is.',
        ko: '문자열로 쓴 값입니다. `$(NAME)`은 앞서 정의한 변수로 바뀌고, `$$(NAME)`은 글자 그대로 남습니다.',
      },
      actor: 'kubelet',
      absent: { en: 'An empty string.', ko: '빈 문자열입니다.' },
      mistake: {
        en: 'Unquoted `8080` or `true`: only strings are allowed, so the API server rejects it. Write `"8080"`.',
        ko: '`8080`이나 `true`를 따옴표 없이 쓰는 경우입니다. 문자열만 허용되므로 API 서버가 거부합니다. `"8080"`으로 쓰십시오.',
      },
      related: ['containers[].env[].valueFrom'],
      learnMore:
        'https://kubernetes.io/docs/tasks/inject-data-application/define-interdependent-environment-variables/',
    },
  },
  {
    on: 'Container',
    field: 'env[].valueFrom',
    note: {
      id: 'env-value-from',
      what: {
        en: 'Takes the value from elsewhere: a key of a ConfigMap or Secret, a field of the Pod, or a resource limit.',
        ko: '값을 다른 곳에서 가져옵니다. ConfigMap이나 Secret의 키, Pod의 필드, 자원 제한 중 하나입니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'Using it next to a `value`: only one of the two is allowed.',
        ko: '`value`와 함께 쓰는 경우입니다. 둘 중 하나만 쓸 수 있습니다.',
      },
      related: ['containers[].env[].value'],
      learnMore: variables,
    },
  },
  {
    on: 'Container',
    field: ['env[].valueFrom.configMapKeyRef', 'env[].valueFrom.configMapKeyRef.name'],
    note: {
      id: 'env-config-map-name',
      what: {
        en: "The ConfigMap, in the Pod's namespace, that holds the value.",
        ko: '값이 들어 있는, Pod와 같은 네임스페이스의 ConfigMap입니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'A ConfigMap that is missing: the container does not start (`CreateContainerConfigError`).',
        ko: 'ConfigMap이 없는 경우입니다. 컨테이너가 시작되지 않습니다(`CreateContainerConfigError`).',
      },
      related: ['containers[].env[].valueFrom.configMapKeyRef.key'],
      learnMore: configMap,
    },
  },
  {
    on: 'Container',
    field: 'env[].valueFrom.configMapKeyRef.key',
    note: {
      id: 'env-config-map-key',
      what: {
        en: 'The key in the `data` of the ConfigMap whose value becomes the variable.',
        ko: 'ConfigMap의 `data`에서 값을 가져올 키입니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'Changing the ConfigMap and expecting the variable to follow: it is read only when the container starts.',
        ko: 'ConfigMap을 바꾸면 변수도 바뀐다고 기대하는 경우입니다. 컨테이너가 시작될 때만 읽습니다.',
      },
      related: ['containers[].env[].valueFrom.configMapKeyRef.name'],
      learnMore: configMap,
    },
  },
  {
    on: 'Container',
    field: ['env[].valueFrom.secretKeyRef', 'env[].valueFrom.secretKeyRef.name'],
    note: {
      id: 'env-secret-name',
      what: {
        en: "The Secret, in the Pod's namespace, that holds the value.",
        ko: '값이 들어 있는, Pod와 같은 네임스페이스의 Secret입니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'Naming a Secret of another namespace: a Pod cannot read it. The container does not start.',
        ko: '다른 네임스페이스의 Secret을 쓰는 경우입니다. Pod가 읽을 수 없어 컨테이너가 시작되지 않습니다.',
      },
      related: ['containers[].env[].valueFrom.secretKeyRef.key'],
      learnMore: secret,
    },
  },
  {
    on: 'Container',
    field: 'env[].valueFrom.secretKeyRef.key',
    note: {
      id: 'env-secret-key',
      what: {
        en: 'The key in the Secret whose value, decoded from base64, becomes the variable.',
        ko: 'Secret에서 값을 가져올 키입니다. base64를 푼 값이 변수가 됩니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'Secrets in variables show up in crash reports and child processes; a mounted file is safer.',
        ko: '변수에 든 비밀은 오류 보고서나 자식 프로세스에 드러날 수 있습니다. 파일로 마운트하는 편이 안전합니다.',
      },
      related: ['containers[].env[].valueFrom.secretKeyRef.name'],
      learnMore: `${secret}#using-secrets-as-environment-variables`,
    },
  },
  {
    on: 'Container',
    field: [
      'env[].valueFrom.configMapKeyRef.optional',
      'env[].valueFrom.secretKeyRef.optional',
      'envFrom[].configMapRef.optional',
      'envFrom[].secretRef.optional',
    ],
    note: {
      id: 'env-optional',
      what: {
        en: 'Lets the container start even if the ConfigMap, the Secret or the key is missing.',
        ko: 'ConfigMap이나 Secret 또는 키가 없어도 컨테이너가 시작되게 합니다.',
      },
      actor: 'kubelet',
      absent: { en: '`false`: it must exist.', ko: '`false`입니다. 반드시 있어야 합니다.' },
      related: ['containers[].env', 'containers[].envFrom'],
      learnMore: configMap,
    },
  },
  {
    on: 'Container',
    field: ['env[].valueFrom.fieldRef', 'env[].valueFrom.fieldRef.fieldPath'],
    note: {
      id: 'env-field-ref',
      what: {
        en: 'Takes the value from the Pod itself, such as `metadata.name`, `metadata.namespace` or `status.podIP`.',
        ko: 'Pod 자신에게서 값을 가져옵니다. 예: `metadata.name`, `metadata.namespace`, `status.podIP`.',
      },
      actor: 'kubelet',
      mistake: {
        en: "A path outside the short list that is allowed; one label is `metadata.labels['app']`.",
        ko: "허용된 몇 가지 밖의 경로를 쓰는 경우입니다. label 하나는 `metadata.labels['app']`로 씁니다.",
      },
      related: ['containers[].env[].valueFrom.resourceFieldRef'],
      learnMore: `${downward}#available-fields`,
    },
  },
  {
    on: 'Container',
    field: ['env[].valueFrom.resourceFieldRef', 'env[].valueFrom.resourceFieldRef.resource'],
    note: {
      id: 'env-resource-field-ref',
      what: {
        en: 'Takes the value from a request or limit of a container, such as `limits.memory`.',
        ko: '컨테이너의 request나 limit에서 값을 가져옵니다. 예: `limits.memory`.',
      },
      actor: 'kubelet',
      related: ['containers[].resources.limits', 'containers[].env[].valueFrom.resourceFieldRef.divisor'],
      learnMore: `${downward}#downwardapi-resourceFieldRef`,
    },
  },
  {
    on: 'Container',
    field: 'env[].valueFrom.resourceFieldRef.divisor',
    note: {
      id: 'env-resource-divisor',
      what: {
        en: 'The unit of the value: `1Mi` gives mebibytes, `1m` thousandths of a CPU; the result rounds up.',
        ko: '값의 단위입니다. `1Mi`는 메비바이트, `1m`은 CPU의 1/1000이며 결과는 올림합니다.',
      },
      actor: 'kubelet',
      absent: { en: '`1`: bytes or whole CPUs.', ko: '`1`입니다. 바이트 또는 CPU 한 개 단위입니다.' },
      related: ['containers[].env[].valueFrom.resourceFieldRef.resource'],
      learnMore: downward,
    },
  },
  {
    on: 'Container',
    field: 'envFrom',
    note: {
      id: 'container-env-from',
      what: {
        en: 'Turns every key of a ConfigMap or Secret into an environment variable; of equal names the last source wins.',
        ko: 'ConfigMap이나 Secret의 모든 키를 환경 변수로 만듭니다. 이름이 같으면 마지막 출처가 이깁니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'Expecting changes to arrive: variables are read only when the container starts.',
        ko: '변경이 반영된다고 기대하는 경우입니다. 변수는 컨테이너가 시작될 때만 읽습니다.',
      },
      related: ['containers[].env'],
      learnMore: configMap,
    },
  },
  {
    on: 'Container',
    field: ['envFrom[].configMapRef', 'envFrom[].configMapRef.name'],
    note: {
      id: 'env-from-config-map',
      what: {
        en: "The ConfigMap, in the Pod's namespace, whose keys all become environment variables.",
        ko: '모든 키가 환경 변수가 되는, Pod와 같은 네임스페이스의 ConfigMap입니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'Keys meant as file names, such as `nginx.conf`: they make useless or skipped variables. Mount those.',
        ko: '`nginx.conf`처럼 파일 이름인 키까지 가져오는 경우입니다. 쓸모없거나 건너뛰는 변수가 되므로 마운트하십시오.',
      },
      related: ['containers[].envFrom[].prefix'],
      learnMore: configMap,
    },
  },
  {
    on: 'Container',
    field: ['envFrom[].secretRef', 'envFrom[].secretRef.name'],
    note: {
      id: 'env-from-secret',
      what: {
        en: "The Secret, in the Pod's namespace, whose keys all become environment variables.",
        ko: '모든 키가 환경 변수가 되는, Pod와 같은 네임스페이스의 Secret입니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'Handing over all of a Secret when the program needs one key: use `secretKeyRef`.',
        ko: '키 하나만 필요한데 Secret 전체를 넘기는 경우입니다. `secretKeyRef`를 쓰십시오.',
      },
      related: ['containers[].envFrom[].prefix'],
      learnMore: secret,
    },
  },
  {
    on: 'Container',
    field: 'envFrom[].prefix',
    note: {
      id: 'env-from-prefix',
      what: {
        en: 'Text put in front of every variable name from this source.',
        ko: '이 출처에서 온 모든 변수 이름 앞에 붙는 글자입니다.',
      },
      actor: 'kubelet',
      absent: { en: 'The keys as they are.', ko: '키를 그대로 씁니다.' },
      related: ['containers[].envFrom'],
      learnMore: configMap,
    },
  },
  {
    on: 'Container',
    field: 'env[].valueFrom.fieldRef.apiVersion',
    note: {
      id: 'env-field-api-version',
      what: {
        en: 'The version of the API in whose words `fieldPath` is written.',
        ko: '`fieldPath`를 어느 API 버전의 이름으로 썼는지 나타냅니다.',
      },
      actor: 'kubelet',
      absent: { en: '`v1`, the only one there is.', ko: '`v1`입니다. 이 값뿐입니다.' },
      related: ['containers[].env[].valueFrom.fieldRef'],
      learnMore: downward,
    },
  },
  {
    on: 'Container',
    field: 'env[].valueFrom.resourceFieldRef.containerName',
    note: {
      id: 'env-resource-container',
      what: {
        en: 'The container of the Pod whose requests or limits are read.',
        ko: 'requests나 limits를 읽을 Pod 안의 컨테이너입니다.',
      },
      actor: 'kubelet',
      absent: { en: 'The container that has the variable.', ko: '이 변수를 가진 컨테이너입니다.' },
      related: ['containers[].env[].valueFrom.resourceFieldRef.resource'],
      learnMore: downward,
    },
  },
  {
    on: 'Container',
    field: ['env[].valueFrom.fileKeyRef', 'env[].valueFrom.fileKeyRef.volumeName'],
    note: {
      id: 'env-file',
      what: {
        en: 'Takes the value from a file of variables in an `emptyDir` volume, which an init container wrote; this container need not mount it.',
        ko: 'init 컨테이너가 `emptyDir` 볼륨에 써 둔 변수 파일에서 값을 가져옵니다. 이 컨테이너가 볼륨을 마운트하지 않아도 됩니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: "Writing `KEY=value` into the file: only `KEY='value'`, in single quotes, is read.",
        ko: "파일에 `KEY=value`로 쓰는 경우입니다. 작은따옴표로 감싼 `KEY='value'`만 읽습니다.",
      },
      related: ['containers[].env[].valueFrom.fileKeyRef.path', 'volumes[].emptyDir'],
      learnMore: 'https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-via-file/',
    },
  },
  {
    on: 'Container',
    field: 'env[].valueFrom.fileKeyRef.path',
    note: {
      id: 'env-file-path',
      what: {
        en: 'The path of the file inside the volume, relative and without `..`.',
        ko: '볼륨 안에서 파일의 경로입니다. 상대 경로로 쓰며 `..`은 쓸 수 없습니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'The path at which the init container mounts the volume: it does not belong here.',
        ko: 'init 컨테이너가 볼륨을 마운트한 경로까지 쓰는 경우입니다. 그 경로는 빼야 합니다.',
      },
      related: ['containers[].env[].valueFrom.fileKeyRef.volumeName'],
      learnMore: 'https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-via-file/',
    },
  },
  {
    on: 'Container',
    field: 'env[].valueFrom.fileKeyRef.key',
    note: {
      id: 'env-file-key',
      what: {
        en: 'The name of the variable in the file whose value is taken.',
        ko: '파일에서 값을 가져올 변수의 이름입니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'A name that the file does not have: the container does not start, unless `optional` is `true`.',
        ko: '파일에 없는 이름을 쓰는 경우입니다. `optional`이 `true`가 아니면 컨테이너가 시작되지 않습니다.',
      },
      related: ['containers[].env[].valueFrom.fileKeyRef.optional'],
      learnMore:
        'https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-via-file/#env-file-syntax',
    },
  },
  {
    on: 'Container',
    field: 'env[].valueFrom.fileKeyRef.optional',
    note: {
      id: 'env-file-optional',
      what: {
        en: 'Lets the container start even if the file, or the name in it, is missing; the variable is then not set.',
        ko: '파일이나 그 안의 이름이 없어도 컨테이너가 시작되게 합니다. 그때 변수는 설정되지 않습니다.',
      },
      actor: 'kubelet',
      absent: { en: '`false`: it must be there.', ko: '`false`입니다. 반드시 있어야 합니다.' },
      related: ['containers[].env[].valueFrom.fileKeyRef.key'],
      learnMore: 'https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-via-file/',
    },
  },
];
