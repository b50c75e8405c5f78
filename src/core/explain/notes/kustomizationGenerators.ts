import type { FieldNote } from '../fieldNote.ts';

const page = 'https://kubernetes.io/docs/tasks/manage-kubernetes-objects/kustomization/';
const on = 'kustomize.config.k8s.io/Kustomization';
const actor = 'kustomize';

/** The field of both generators. */
const ofBoth = (field: string): readonly string[] => [`configMapGenerator[].${field}`, `secretGenerator[].${field}`];

/** What a kustomization makes itself: ConfigMaps and Secrets. */
export const kustomizationGenerators: readonly FieldNote[] = [
  {
    on,
    field: ['configMapGenerator', 'configMapGenerator[]'],
    note: {
      id: 'kustomization-config-map-generator',
      what: {
        en: 'Makes ConfigMaps from files and values. A hash of the content is put behind the name, and references follow.',
        ko: '파일과 값으로 ConfigMap을 만듭니다. 이름 뒤에 내용의 해시가 붙고 참조도 따라 바뀝니다.',
      },
      actor,
      mistake: {
        en: 'Changed content is a new ConfigMap: that is what restarts the Pods. Old ones stay until somebody deletes them.',
        ko: '내용이 바뀌면 새 ConfigMap이 되고, 그래서 Pod가 다시 시작됩니다. 예전 것은 누군가 지울 때까지 남습니다.',
      },
      related: ['generatorOptions'],
      learnMore: `${page}#configmapgenerator`,
    },
  },
  {
    on,
    field: ['secretGenerator', 'secretGenerator[]'],
    note: {
      id: 'kustomization-secret-generator',
      what: {
        en: 'Makes Secrets from files and values, as `configMapGenerator` makes ConfigMaps.',
        ko: '`configMapGenerator`가 ConfigMap을 만들듯이, 파일과 값으로 Secret을 만듭니다.',
      },
      actor,
      mistake: {
        en: 'The files must not be committed to git in the clear.',
        ko: '원본 파일을 평문으로 git에 커밋하면 안 됩니다.',
      },
      related: ['generatorOptions'],
      learnMore: `${page}#secretgenerator`,
    },
  },
  {
    on,
    field: ofBoth('name'),
    note: {
      id: 'kustomization-generator-name',
      what: {
        en: 'The name before prefix and hash; manifests refer to this one.',
        ko: '접두사와 해시가 붙기 전의 이름입니다. 매니페스트에서는 이 이름을 씁니다.',
      },
      actor,
      learnMore: `${page}#configmapgenerator`,
    },
  },
  {
    on,
    field: ofBoth('namespace'),
    note: {
      id: 'kustomization-generator-namespace',
      what: {
        en: 'The namespace of what is made.',
        ko: '만들어지는 오브젝트의 네임스페이스입니다.',
      },
      actor,
      absent: {
        en: 'That of the kustomization, if it sets one.',
        ko: 'kustomization에 정해져 있으면 그 네임스페이스입니다.',
      },
      related: ['namespace'],
      learnMore: `${page}#configmapgenerator`,
    },
  },
  {
    on,
    field: ofBoth('behavior'),
    note: {
      id: 'kustomization-generator-behavior',
      what: {
        en: '`create` makes a new object; `merge` adds keys to one of the base, `replace` takes its place.',
        ko: '`create`는 새로 만들고, `merge`는 base의 오브젝트에 키를 더하며, `replace`는 통째로 바꿉니다.',
      },
      actor,
      absent: { en: '`create`.', ko: '`create`입니다.' },
      mistake: {
        en: '`merge` and `replace` need a base with an object of that name; without one the build fails.',
        ko: '`merge`와 `replace`는 base에 같은 이름의 오브젝트가 있어야 합니다. 없으면 빌드가 실패합니다.',
      },
      learnMore: `${page}#generating-resources`,
    },
  },
  {
    on,
    field: [...ofBoth('files'), ...ofBoth('files[]')],
    note: {
      id: 'kustomization-generator-files',
      what: {
        en: 'Files whose content becomes a value; the key is the file name, or what stands before a `=`.',
        ko: '내용이 값이 되는 파일입니다. 키는 파일 이름이거나 `=` 앞에 적은 이름입니다.',
      },
      actor,
      mistake: {
        en: 'The whole file is one value: a file of `KEY=value` lines belongs under `envs`.',
        ko: '파일 전체가 값 하나가 됩니다. `KEY=value`가 줄마다 적힌 파일은 `envs`에 적습니다.',
      },
      related: ['configMapGenerator[].envs'],
      learnMore: `${page}#configmapgenerator`,
    },
  },
  {
    on,
    field: [...ofBoth('envs'), ...ofBoth('envs[]'), ...ofBoth('env')],
    note: {
      id: 'kustomization-generator-envs',
      what: {
        en: 'Files of `KEY=value` lines; each line becomes a key.',
        ko: '`KEY=value`가 줄마다 적힌 파일입니다. 줄 하나가 키 하나가 됩니다.',
      },
      actor,
      mistake: {
        en: 'Quotes are not taken off: they become part of the value.',
        ko: '따옴표를 벗기지 않으므로 따옴표까지 값이 됩니다.',
      },
      related: ['configMapGenerator[].files'],
      learnMore: `${page}#configmapgenerator`,
    },
  },
  {
    on,
    field: [...ofBoth('literals'), ...ofBoth('literals[]')],
    note: {
      id: 'kustomization-generator-literals',
      what: {
        en: 'Values written here, as `KEY=value`.',
        ko: '여기에 직접 적는 값입니다. `KEY=value`로 적습니다.',
      },
      actor,
      related: ['configMapGenerator[].files'],
      learnMore: `${page}#configmapgenerator`,
    },
  },
  {
    on,
    field: 'secretGenerator[].type',
    note: {
      id: 'kustomization-generator-type',
      what: {
        en: 'The type of the Secret, which says the keys it must have: `kubernetes.io/tls` needs `tls.crt` and `tls.key`.',
        ko: 'Secret의 type입니다. 있어야 할 키를 정합니다. `kubernetes.io/tls`에는 `tls.crt`와 `tls.key`가 필요합니다.',
      },
      actor,
      absent: { en: '`Opaque`.', ko: '`Opaque`입니다.' },
      learnMore: `${page}#secretgenerator`,
    },
  },
  {
    on,
    field: ['generatorOptions', ...ofBoth('options')],
    note: {
      id: 'kustomization-generator-options',
      what: {
        en: 'Labels and annotations for what is made, and whether it gets a hash; for all generators, or for one under `options`.',
        ko: '만들어지는 오브젝트의 label과 annotation, 해시를 붙일지를 정합니다. 전체에, 또는 `options`로 하나에 적용합니다.',
      },
      actor,
      learnMore: `${page}#generatoroptions`,
    },
  },
  {
    on,
    field: ['generatorOptions.disableNameSuffixHash', ...ofBoth('options.disableNameSuffixHash')],
    note: {
      id: 'kustomization-generator-hash',
      what: {
        en: 'Leaves the hash off: the name stays what it is called here.',
        ko: '해시를 붙이지 않고 여기에 적은 이름을 그대로 씁니다.',
      },
      actor,
      absent: { en: 'The name ends with a hash of the content.', ko: '이름 끝에 내용의 해시가 붙습니다.' },
      mistake: {
        en: 'Changed content then no longer restarts the Pods that read it.',
        ko: '이렇게 하면 내용이 바뀌어도 그것을 읽는 Pod가 다시 시작되지 않습니다.',
      },
      learnMore: `${page}#generatoroptions`,
    },
  },
  {
    on,
    field: ['generatorOptions.immutable', ...ofBoth('options.immutable')],
    note: {
      id: 'kustomization-generator-immutable',
      what: {
        en: 'Makes the ConfigMap or Secret immutable; its content can then only change under a new name.',
        ko: 'ConfigMap이나 Secret을 수정할 수 없게 합니다. 내용을 바꾸려면 이름이 달라져야 합니다.',
      },
      actor,
      absent: { en: 'It can be changed.', ko: '수정할 수 있습니다.' },
      mistake: {
        en: 'Together with `disableNameSuffixHash` the next change of the content is refused.',
        ko: '`disableNameSuffixHash`와 함께 쓰면 다음번 내용 변경이 거부됩니다.',
      },
      learnMore: `${page}#generatoroptions`,
    },
  },
];
