import type { FieldNote } from '../fieldNote.ts';

const page = 'https://kubernetes.io/docs/tasks/manage-kubernetes-objects/kustomization/';
const on = 'kustomize.config.k8s.io/Kustomization';
const actor = 'kustomize';

/** What a kustomization takes in, and what it sets on all of that. */
export const kustomization: readonly FieldNote[] = [
  {
    on,
    field: 'kind',
    note: {
      id: 'kustomization-kind',
      what: {
        en: '`Kustomization` is built by itself; a `Component` is a part that others add with `components`.',
        ko: '`Kustomization`은 그 자체로 빌드됩니다. `Component`는 다른 kustomization이 `components`로 더하는 조각입니다.',
      },
      actor,
      absent: { en: '`Kustomization`.', ko: '`Kustomization`입니다.' },
      mistake: {
        en: 'Naming a Component under `resources`: kubectl refuses it there.',
        ko: 'Component를 `resources`에 적는 경우입니다. kubectl이 거부합니다.',
      },
      learnMore: page,
    },
  },
  {
    on,
    field: ['resources', 'resources[]'],
    note: {
      id: 'kustomization-resources',
      what: {
        en: 'What is applied: files of manifests, and folders with a kustomization of their own (a base).',
        ko: '적용할 대상입니다. 매니페스트 파일이나, 자기 kustomization이 있는 폴더(base)를 적습니다.',
      },
      actor,
      mistake: {
        en: 'A new file in the folder is not applied until it is named here; a folder of plain manifests cannot be named.',
        ko: '폴더에 새 파일을 두어도 여기에 적기 전에는 적용되지 않습니다. kustomization이 없는 폴더는 적을 수 없습니다.',
      },
      learnMore: `${page}#composing`,
    },
  },
  {
    on,
    field: ['bases', 'bases[]'],
    note: {
      id: 'kustomization-bases',
      what: {
        en: 'The old list of base folders; today they stand under `resources`.',
        ko: 'base 폴더를 적던 예전 필드입니다. 지금은 `resources`에 함께 적습니다.',
      },
      actor,
      mistake: {
        en: 'New kustomizations should not have it; `kustomize edit fix` moves the entries.',
        ko: '새로 쓰는 kustomization에는 쓰지 않습니다. `kustomize edit fix`가 항목을 옮겨 줍니다.',
      },
      related: ['resources'],
      learnMore: `${page}#bases-and-overlays`,
    },
  },
  {
    on,
    field: ['components', 'components[]'],
    note: {
      id: 'kustomization-components',
      what: {
        en: 'Folders of kind `Component` that change what `resources` brought: an optional feature that several overlays share.',
        ko: '`resources`로 가져온 것을 바꾸는 `Component` 폴더입니다. 여러 overlay가 골라 쓰는 기능을 담습니다.',
      },
      actor,
      mistake: {
        en: 'They come after `resources` and before the patches and names of this file; their order counts.',
        ko: '`resources` 다음, 이 파일의 patch와 이름 변경보다 먼저 적용되며 적은 순서가 중요합니다.',
      },
      related: ['resources'],
      learnMore: `${page}#kustomize-feature-list`,
    },
  },
  {
    on,
    field: 'namespace',
    note: {
      id: 'kustomization-namespace',
      what: {
        en: 'Puts every object into this namespace, also those that name another one, and follows in references such as role bindings.',
        ko: '다른 네임스페이스가 적힌 오브젝트까지 모두 이 네임스페이스에 넣고, RoleBinding 같은 참조도 따라 바꿉니다.',
      },
      actor,
      absent: {
        en: 'Each object keeps the namespace it names, or goes where kubectl is pointed at.',
        ko: '각 오브젝트에 적힌 네임스페이스를 유지하고, 없으면 kubectl이 가리키는 곳에 들어갑니다.',
      },
      mistake: {
        en: 'It does not create the Namespace; and an object meant for another namespace moves along.',
        ko: 'Namespace를 만들어 주지는 않습니다. 다른 네임스페이스에 있어야 할 오브젝트까지 함께 옮겨집니다.',
      },
      learnMore: `${page}#setting-cross-cutting-fields`,
    },
  },
  {
    on,
    field: ['namePrefix', 'nameSuffix'],
    note: {
      id: 'kustomization-name-affixes',
      what: {
        en: 'Is put before or behind the name of every object; references between the objects of the build follow.',
        ko: '모든 오브젝트의 이름 앞이나 뒤에 붙습니다. 빌드 안에서 서로를 가리키는 참조도 따라 바뀝니다.',
      },
      actor,
      mistake: {
        en: 'Names in fields that Kustomize does not know as references (arguments, URLs, custom resources) stay as they are.',
        ko: 'Kustomize가 참조로 알지 못하는 곳(인자, URL, 커스텀 리소스)의 이름은 그대로 남습니다.',
      },
      related: ['configurations'],
      learnMore: `${page}#setting-cross-cutting-fields`,
    },
  },
  {
    on,
    field: ['commonLabels', 'commonLabels.*'],
    note: {
      id: 'kustomization-common-labels',
      what: {
        en: 'Labels for every object, for Pod templates, and for every selector.',
        ko: '모든 오브젝트와 Pod 템플릿, 그리고 모든 selector에 넣는 label입니다.',
      },
      actor,
      mistake: {
        en: 'The selector of a Deployment cannot be changed: a new label here means deleting it first. `labels` leaves selectors alone.',
        ko: 'Deployment의 selector는 바꿀 수 없으므로, 여기에 label을 더하려면 Deployment를 먼저 삭제해야 합니다. `labels`는 selector를 건드리지 않습니다.',
      },
      related: ['labels'],
      learnMore: `${page}#setting-cross-cutting-fields`,
    },
  },
  {
    on,
    field: ['labels', 'labels[]', 'labels[].pairs', 'labels[].pairs.*'],
    note: {
      id: 'kustomization-labels',
      what: {
        en: 'Labels for every object; Pod templates and selectors get them only where it is asked for.',
        ko: '모든 오브젝트에 넣는 label입니다. Pod 템플릿과 selector에는 따로 지정해야 들어갑니다.',
      },
      actor,
      related: ['labels[].includeSelectors', 'labels[].includeTemplates'],
      learnMore: `${page}#setting-cross-cutting-fields`,
    },
  },
  {
    on,
    field: 'labels[].includeSelectors',
    note: {
      id: 'kustomization-labels-include-selectors',
      what: {
        en: 'Puts the labels into selectors and Pod templates, too.',
        ko: 'label을 selector와 Pod 템플릿에도 넣습니다.',
      },
      actor,
      absent: { en: 'Selectors stay as they are.', ko: 'selector는 그대로 둡니다.' },
      mistake: {
        en: 'On workloads that already run: their selector cannot be changed.',
        ko: '이미 실행 중인 워크로드에 켜는 경우입니다. selector는 바꿀 수 없습니다.',
      },
      related: ['labels[].includeTemplates'],
      learnMore: `${page}#setting-cross-cutting-fields`,
    },
  },
  {
    on,
    field: 'labels[].includeTemplates',
    note: {
      id: 'kustomization-labels-include-templates',
      what: {
        en: 'Puts the labels on the Pods of workloads, too, and leaves selectors alone.',
        ko: 'label을 워크로드의 Pod에도 붙이고 selector는 그대로 둡니다.',
      },
      actor,
      absent: { en: 'Pods do not get the labels.', ko: 'Pod에는 label이 붙지 않습니다.' },
      mistake: {
        en: 'A changed template starts a rollout of every workload.',
        ko: '템플릿이 바뀌므로 모든 워크로드에서 롤아웃이 시작됩니다.',
      },
      related: ['labels[].includeSelectors'],
      learnMore: `${page}#setting-cross-cutting-fields`,
    },
  },
  {
    on,
    field: ['commonAnnotations', 'commonAnnotations.*'],
    note: {
      id: 'kustomization-common-annotations',
      what: {
        en: 'Annotations for every object and every Pod template.',
        ko: '모든 오브젝트와 Pod 템플릿에 넣는 annotation입니다.',
      },
      actor,
      mistake: {
        en: 'A value that changes with every build (a date, a commit) restarts every Pod.',
        ko: '빌드할 때마다 바뀌는 값(날짜, 커밋)을 넣으면 모든 Pod가 다시 시작됩니다.',
      },
      learnMore: `${page}#setting-cross-cutting-fields`,
    },
  },
  {
    on,
    field: ['images', 'images[]'],
    note: {
      id: 'kustomization-images',
      what: {
        en: 'Gives container images another registry, tag or digest without a patch.',
        ko: 'patch 없이 컨테이너 이미지의 레지스트리, 태그, digest를 바꿉니다.',
      },
      actor,
      mistake: {
        en: 'An entry whose `name` is no image of the build does nothing, and nobody says so.',
        ko: '`name`이 빌드에 없는 이미지이면 아무 일도 하지 않고, 아무 메시지도 나오지 않습니다.',
      },
      learnMore: `${page}#customizing`,
    },
  },
  {
    on,
    field: 'images[].name',
    note: {
      id: 'kustomization-image-name',
      what: {
        en: 'The image as the manifests write it, without tag and digest.',
        ko: '매니페스트에 적힌 이미지 이름입니다. 태그와 digest는 뺍니다.',
      },
      actor,
      mistake: {
        en: 'It must be the whole name: `nginx` does not mean `docker.io/library/nginx`.',
        ko: '전체 이름이 같아야 합니다. `nginx`는 `docker.io/library/nginx`를 뜻하지 않습니다.',
      },
      related: ['images[].newName', 'images[].newTag'],
      learnMore: `${page}#customizing`,
    },
  },
  {
    on,
    field: 'images[].newName',
    note: {
      id: 'kustomization-image-new-name',
      what: {
        en: 'What the image is called instead: another registry or repository.',
        ko: '대신 쓸 이미지 이름입니다. 다른 레지스트리나 저장소를 적습니다.',
      },
      actor,
      absent: { en: 'The name stays.', ko: '이름은 그대로입니다.' },
      related: ['images[].name'],
      learnMore: `${page}#customizing`,
    },
  },
  {
    on,
    field: 'images[].newTag',
    note: {
      id: 'kustomization-image-new-tag',
      what: {
        en: 'The tag that the image gets.',
        ko: '이미지에 붙일 태그입니다.',
      },
      actor,
      absent: { en: 'The tag stays, unless there is a `digest`.', ko: '`digest`가 없으면 태그는 그대로입니다.' },
      mistake: {
        en: 'A tag that looks like a number needs quotes: `1.10` is read as the number 1.1.',
        ko: '숫자처럼 보이는 태그는 따옴표가 필요합니다. `1.10`은 숫자 1.1로 읽힙니다.',
      },
      related: ['images[].digest'],
      learnMore: `${page}#customizing`,
    },
  },
  {
    on,
    field: 'images[].digest',
    note: {
      id: 'kustomization-image-digest',
      what: {
        en: 'Pins the image to exactly this content; it takes the place of the tag.',
        ko: '이미지를 정확히 이 내용으로 고정합니다. 태그 대신 쓰입니다.',
      },
      actor,
      related: ['images[].newTag'],
      learnMore: `${page}#customizing`,
    },
  },
  {
    on,
    field: ['replicas', 'replicas[]', 'replicas[].name', 'replicas[].count'],
    note: {
      id: 'kustomization-replicas',
      what: {
        en: 'Sets `spec.replicas` of the workload of that name, without a patch.',
        ko: 'patch 없이, 이름이 같은 워크로드의 `spec.replicas`를 정합니다.',
      },
      actor,
      mistake: {
        en: 'A name that no workload of the build has stops it.',
        ko: '그런 이름의 워크로드가 빌드에 없으면 빌드가 실패합니다.',
      },
      learnMore: `${page}#kustomize-feature-list`,
    },
  },
  {
    on,
    field: ['configurations', 'configurations[]'],
    note: {
      id: 'kustomization-configurations',
      what: {
        en: 'Files that teach Kustomize more fields: which hold names, labels, images or selectors.',
        ko: '이름, label, 이미지, selector가 들어 있는 필드를 Kustomize에 더 알려 주는 파일입니다.',
      },
      actor,
      mistake: {
        en: 'Forgotten for custom resources: names in them do not follow a prefix or a hash.',
        ko: '커스텀 리소스에 빠뜨리는 경우입니다. 그 안의 이름은 접두사나 해시를 따라 바뀌지 않습니다.',
      },
      related: ['namePrefix'],
      learnMore: `${page}#kustomize-feature-list`,
    },
  },
  {
    on,
    field: ['crds', 'crds[]'],
    note: {
      id: 'kustomization-crds',
      what: {
        en: 'OpenAPI definitions of custom kinds, by which Kustomize finds the references in them.',
        ko: '커스텀 리소스의 OpenAPI 정의입니다. Kustomize가 그 안의 참조를 찾을 때 씁니다.',
      },
      actor,
      mistake: {
        en: 'It does not apply a CustomResourceDefinition; that belongs under `resources`.',
        ko: 'CustomResourceDefinition을 적용하는 필드가 아닙니다. 적용하려면 `resources`에 적습니다.',
      },
      related: ['resources', 'configurations'],
      learnMore: `${page}#kustomize-feature-list`,
    },
  },
  {
    on,
    field: ['openapi', 'openapi.path'],
    note: {
      id: 'kustomization-openapi',
      what: {
        en: 'A schema that says how lists of custom resources are merged by patches.',
        ko: '커스텀 리소스의 목록을 patch로 어떻게 합칠지 알려 주는 스키마입니다.',
      },
      actor,
      absent: {
        en: 'A patch replaces lists of custom resources as a whole.',
        ko: 'patch가 커스텀 리소스의 목록을 통째로 바꿉니다.',
      },
      related: ['patches'],
      learnMore: `${page}#kustomize-feature-list`,
    },
  },
  {
    on,
    field: ['generators', 'generators[]', 'transformers', 'transformers[]', 'validators', 'validators[]'],
    note: {
      id: 'kustomization-plugins',
      what: {
        en: 'Files that configure generators, transformers or validators, built in or plugins.',
        ko: '내장되었거나 플러그인인 generator, transformer, validator를 설정하는 파일입니다.',
      },
      actor,
      mistake: {
        en: 'Plugins that run programs need `--enable-alpha-plugins`; what they make cannot be known from the files.',
        ko: '프로그램을 실행하는 플러그인은 `--enable-alpha-plugins`가 필요합니다. 그 결과는 파일만 보고 알 수 없습니다.',
      },
      learnMore: `${page}#kustomize-feature-list`,
    },
  },
  {
    on,
    field: ['helmCharts', 'helmCharts[]', 'helmGlobals'],
    note: {
      id: 'kustomization-helm-charts',
      what: {
        en: 'Charts that are rendered into the build.',
        ko: '렌더링해서 빌드에 넣을 차트입니다.',
      },
      actor,
      mistake: {
        en: 'It needs `--enable-helm` and the `helm` program; `kubectl apply -k` has no such option.',
        ko: '`--enable-helm`과 `helm` 프로그램이 필요합니다. `kubectl apply -k`에는 그런 옵션이 없습니다.',
      },
      learnMore: `${page}#kustomize-feature-list`,
    },
  },
  {
    on,
    field: ['buildMetadata', 'buildMetadata[]'],
    note: {
      id: 'kustomization-build-metadata',
      what: {
        en: 'Writes into annotations or labels where an object came from, or who built it.',
        ko: '오브젝트가 어디서 왔는지, 무엇이 빌드했는지를 annotation이나 label에 적습니다.',
      },
      actor,
      absent: { en: 'Nothing is written.', ko: '적지 않습니다.' },
      learnMore: `${page}#kustomize-feature-list`,
    },
  },
  {
    on,
    field: 'sortOptions',
    note: {
      id: 'kustomization-sort-options',
      what: {
        en: 'The order in which the objects are written out.',
        ko: '오브젝트를 출력하는 순서입니다.',
      },
      actor,
      absent: { en: 'As they are gathered.', ko: '모은 순서 그대로입니다.' },
      learnMore: `${page}#kustomize-feature-list`,
    },
  },
  {
    on,
    field: ['vars', 'vars[]'],
    note: {
      id: 'kustomization-vars',
      what: {
        en: 'The old way to copy a value of one object into fields of others, as `$(NAME)`.',
        ko: '한 오브젝트의 값을 다른 필드에 `$(NAME)`으로 옮겨 넣던 예전 방식입니다.',
      },
      actor,
      mistake: {
        en: 'It is to be removed; `replacements` does the same.',
        ko: '없어질 필드입니다. 같은 일을 `replacements`로 합니다.',
      },
      related: ['replacements'],
      learnMore: `${page}#kustomize-feature-list`,
    },
  },
];
