import type { FieldNote } from '../fieldNote.ts';

const configMaps = 'https://kubernetes.io/docs/concepts/configuration/configmap/';
const secrets = 'https://kubernetes.io/docs/concepts/configuration/secret/';

export const configMapAndSecret: readonly FieldNote[] = [
  {
    on: 'ConfigMap',
    field: 'data',
    note: {
      id: 'config-map-data',
      what: {
        en: 'Settings as keys and texts; a Pod reads them as environment variables or as files named after the keys.',
        ko: '키와 텍스트로 이루어진 설정입니다. Pod는 환경 변수로 읽거나, 키를 이름으로 하는 파일로 읽습니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'Expecting Pods to restart when it changes: mounted files follow after a while, environment variables never do.',
        ko: '바뀌면 Pod가 다시 시작된다고 기대하는 경우입니다. 마운트한 파일은 얼마 뒤 따라 바뀌지만 환경 변수는 바뀌지 않습니다.',
      },
      related: ['binaryData', 'immutable'],
      learnMore: `${configMaps}#configmaps-and-pods`,
    },
  },
  {
    on: 'ConfigMap',
    field: 'data.*',
    note: {
      id: 'config-map-entry',
      what: {
        en: 'One setting: a short value, or a whole file as a block after `|`.',
        ko: '설정 하나입니다. 짧은 값이거나, `|` 뒤의 블록으로 쓴 파일 전체입니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'Unquoted `true` or `8080`: every value must be a string, so write `"true"` and `"8080"`.',
        ko: '`true`나 `8080`을 따옴표 없이 쓰는 경우입니다. 값은 모두 문자열이어야 하므로 `"true"`, `"8080"`으로 씁니다.',
      },
      related: ['data'],
      learnMore: `${configMaps}#configmap-object`,
    },
  },
  {
    on: 'ConfigMap',
    field: ['binaryData', 'binaryData.*'],
    note: {
      id: 'config-map-binary-data',
      what: {
        en: 'Like `data`, but for files that are no text; the values are written in base64.',
        ko: '`data`와 같지만 텍스트가 아닌 파일을 위한 것입니다. 값은 base64로 씁니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'Using a key that `data` has as well: the API server rejects it. All together may have at most 1 MiB.',
        ko: '`data`에도 있는 키를 쓰는 경우입니다. API 서버가 거부합니다. 모두 합해 1 MiB를 넘을 수 없습니다.',
      },
      related: ['data'],
      learnMore: `${configMaps}#configmap-object`,
    },
  },
  {
    on: ['ConfigMap', 'Secret'],
    field: 'immutable',
    note: {
      id: 'config-immutable',
      what: {
        en: 'Forbids every later change of the content; the kubelet then need not watch it.',
        ko: '이후 내용을 바꾸지 못하게 합니다. kubelet이 변경을 지켜보지 않아도 됩니다.',
      },
      actor: 'kube-apiserver',
      absent: { en: '`false`: it may be changed.', ko: '`false`입니다. 바꿀 수 있습니다.' },
      mistake: {
        en: 'Setting it without a version in the name: a change then needs a new object, and the Pods must refer to that.',
        ko: '이름에 버전 없이 쓰는 경우입니다. 바꾸려면 새 오브젝트가 필요하고 Pod도 그것을 참조해야 합니다.',
      },
      related: ['metadata.name', 'data'],
      learnMore: `${configMaps}#configmap-immutable`,
    },
  },
  {
    on: 'Secret',
    field: 'type',
    note: {
      id: 'secret-type',
      what: {
        en: 'What is inside, such as `kubernetes.io/tls` or `kubernetes.io/dockerconfigjson`; the API server checks the keys each type needs.',
        ko: '무엇이 들었는지 나타냅니다. 예: `kubernetes.io/tls`, `kubernetes.io/dockerconfigjson`. API 서버가 타입마다 필요한 키를 검사합니다.',
      },
      actor: 'kube-apiserver',
      absent: { en: '`Opaque`: any keys.', ko: '`Opaque`입니다. 아무 키나 쓸 수 있습니다.' },
      mistake: {
        en: 'Changing it later: that is refused, so the Secret must be deleted and made anew.',
        ko: '나중에 바꾸는 경우입니다. 거부되므로 Secret을 지우고 다시 만들어야 합니다.',
      },
      related: ['data', 'stringData'],
      learnMore: `${secrets}#secret-types`,
    },
  },
  {
    on: 'Secret',
    field: ['data', 'data.*'],
    note: {
      id: 'secret-data',
      what: {
        en: 'The secret values, written in base64; Pods get them decoded, as environment variables or files.',
        ko: 'base64로 쓴 비밀 값입니다. Pod는 base64를 푼 값을 환경 변수나 파일로 받습니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'Taking base64 for encryption: anybody can read it, so a Secret in Git is a published password.',
        ko: 'base64를 암호화로 여기는 경우입니다. 누구나 읽을 수 있으므로 Git에 올린 Secret은 공개된 비밀번호입니다.',
      },
      related: ['stringData', 'type'],
      learnMore: `${secrets}#restriction-names-data`,
    },
  },
  {
    on: 'Secret',
    field: ['stringData', 'stringData.*'],
    note: {
      id: 'secret-string-data',
      what: {
        en: 'The same as `data`, but in plain text; the API server turns it into base64 and stores it in `data`.',
        ko: '`data`와 같지만 평문으로 씁니다. API 서버가 base64로 바꾸어 `data`에 저장합니다.',
      },
      actor: 'kube-apiserver',
      mistake: {
        en: 'Writing values here that are base64 already: the program then gets the encoded text. Of equal keys, this one wins.',
        ko: '이미 base64인 값을 쓰는 경우입니다. 프로그램이 인코딩된 글자를 받습니다. 키가 같으면 여기의 값이 이깁니다.',
      },
      related: ['data'],
      learnMore: `${secrets}#restriction-names-data`,
    },
  },
  {
    on: 'Secret',
    field: ['data["tls.crt"]', 'stringData["tls.crt"]'],
    note: {
      id: 'secret-tls-certificate',
      what: {
        en: 'The certificate in PEM form, followed by those that vouch for it, for the type `kubernetes.io/tls`.',
        ko: '`kubernetes.io/tls` 타입에서 PEM 형식의 인증서입니다. 이를 보증하는 인증서들이 뒤에 이어집니다.',
      },
      actor: 'ingress-controller',
      mistake: {
        en: 'Leaving out the intermediate certificates: some clients then do not trust the server.',
        ko: '중간 인증서를 빠뜨리는 경우입니다. 서버를 신뢰하지 않는 클라이언트가 생깁니다.',
      },
      related: ['data["tls.key"]', 'type'],
      learnMore: `${secrets}#tls-secrets`,
    },
  },
  {
    on: 'Secret',
    field: ['data["tls.key"]', 'stringData["tls.key"]'],
    note: {
      id: 'secret-tls-key',
      what: {
        en: 'The private key of the certificate in PEM form, for the type `kubernetes.io/tls`.',
        ko: '`kubernetes.io/tls` 타입에서 PEM 형식으로 쓴 인증서의 개인 키입니다.',
      },
      actor: 'ingress-controller',
      mistake: {
        en: 'A key that does not belong to the certificate: the API server accepts it, the controller cannot use it.',
        ko: '인증서와 짝이 아닌 키를 쓰는 경우입니다. API 서버는 받아들이지만 컨트롤러가 쓸 수 없습니다.',
      },
      related: ['data["tls.crt"]', 'type'],
      learnMore: `${secrets}#tls-secrets`,
    },
  },
  {
    on: 'Secret',
    field: ['data[".dockerconfigjson"]', 'stringData[".dockerconfigjson"]'],
    note: {
      id: 'secret-docker-config',
      what: {
        en: 'The login for image registries, as the JSON that `docker login` writes, for `kubernetes.io/dockerconfigjson`.',
        ko: '`kubernetes.io/dockerconfigjson` 타입에서 이미지 레지스트리의 로그인 정보입니다. `docker login`이 쓰는 JSON과 같습니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'Forgetting to name the Secret in `imagePullSecrets` of the Pod or of its ServiceAccount.',
        ko: 'Pod나 ServiceAccount의 `imagePullSecrets`에 이 Secret을 적는 것을 잊는 경우입니다.',
      },
      related: ['type'],
      learnMore: 'https://kubernetes.io/docs/tasks/configure-pod-container/pull-image-private-registry/',
    },
  },
  {
    on: 'KeyToPath',
    field: 'key',
    note: {
      id: 'key-to-path-key',
      what: {
        en: 'A key of the ConfigMap or Secret; only the keys that are listed become files.',
        ko: 'ConfigMap이나 Secret의 키입니다. 적힌 키만 파일이 됩니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'A key that does not exist: the volume cannot be mounted, and the Pod stays `ContainerCreating`.',
        ko: '없는 키를 쓰는 경우입니다. 볼륨을 마운트할 수 없어 Pod가 `ContainerCreating`에 머뭅니다.',
      },
      related: ['volumes[].configMap.items[].path'],
      learnMore: 'https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/',
    },
  },
  {
    on: 'KeyToPath',
    field: 'path',
    note: {
      id: 'key-to-path-path',
      what: {
        en: 'The name of the file for this key, counted from where the volume is mounted; folders such as `conf.d/app.conf` work.',
        ko: '이 키로 만들 파일의 이름입니다. 볼륨을 마운트한 곳을 기준으로 하며 `conf.d/app.conf`처럼 디렉터리도 됩니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'A path that starts with `/` or contains `..`: the API server rejects it.',
        ko: '`/`로 시작하거나 `..`이 든 경로를 쓰는 경우입니다. API 서버가 거부합니다.',
      },
      related: ['containers[].volumeMounts[].mountPath'],
      learnMore: 'https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/',
    },
  },
  {
    on: 'KeyToPath',
    field: 'mode',
    note: {
      id: 'key-to-path-mode',
      what: {
        en: 'The permissions of this file, such as `0400` for a private key.',
        ko: '이 파일의 권한입니다. 예를 들어 개인 키라면 `0400`입니다.',
      },
      actor: 'kubelet',
      absent: { en: 'The `defaultMode` of the volume.', ko: '볼륨의 `defaultMode`입니다.' },
      mistake: {
        en: 'Leaving out the leading zero: `400` is another number, 0620 in octal.',
        ko: '앞의 0을 빠뜨리는 경우입니다. `400`은 다른 숫자이며 8진수로 0620입니다.',
      },
      related: ['volumes[].configMap.defaultMode'],
      learnMore: 'https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/',
    },
  },
];
