import type { FieldNote } from '../fieldNote.ts';

const page = 'https://kubernetes.io/docs/tasks/manage-kubernetes-objects/kustomization/';
const on = 'kustomize.config.k8s.io/Kustomization';
const actor = 'kustomize';

/** What a kustomization changes in single objects: patches and replacements. */
export const kustomizationPatches: readonly FieldNote[] = [
  {
    on,
    field: ['patches', 'patches[]'],
    note: {
      id: 'kustomization-patches',
      what: {
        en: 'Changes to objects of the build, one after the other: parts of a manifest (strategic merge) or operations (JSON 6902).',
        ko: '빌드의 오브젝트를 차례로 바꿉니다. 매니페스트의 일부(strategic merge)나 연산(JSON 6902)으로 적습니다.',
      },
      actor,
      mistake: {
        en: 'A patch for an object that is not in the build stops it; one whose `target` selects nothing is silent.',
        ko: '빌드에 없는 오브젝트의 patch는 빌드를 멈춥니다. `target`이 아무것도 고르지 못하면 조용히 넘어갑니다.',
      },
      related: ['patches[].target', 'patches[].path'],
      learnMore: `${page}#customizing`,
    },
  },
  {
    on,
    field: ['patches[].path', 'patchesJson6902[].path'],
    note: {
      id: 'kustomization-patch-path',
      what: {
        en: 'The file that holds the patch, relative to this one.',
        ko: 'patch가 들어 있는 파일입니다. 이 파일을 기준으로 적습니다.',
      },
      actor,
      related: ['patches[].patch'],
      learnMore: `${page}#customizing`,
    },
  },
  {
    on,
    field: ['patches[].patch', 'patchesJson6902[].patch'],
    note: {
      id: 'kustomization-patch-inline',
      what: {
        en: 'The patch itself, as a block of text.',
        ko: 'patch 자체를 텍스트 블록으로 적습니다.',
      },
      actor,
      mistake: {
        en: 'A list of containers or ports is merged by name; most other lists are replaced as a whole.',
        ko: '컨테이너나 포트 목록은 이름을 기준으로 합치지만, 다른 목록은 대부분 통째로 바뀝니다.',
      },
      related: ['patches[].path', 'patches[].target'],
      learnMore: `${page}#customizing`,
    },
  },
  {
    on,
    field: ['patches[].target', 'patchesJson6902[].target'],
    note: {
      id: 'kustomization-patch-target',
      what: {
        en: 'Which objects are patched: all that fit every field that is given.',
        ko: 'patch할 오브젝트를 고릅니다. 적은 필드에 모두 맞는 오브젝트가 대상입니다.',
      },
      actor,
      absent: {
        en: 'The object that the patch itself names; a list of operations has none and needs a target.',
        ko: 'patch에 적힌 이름의 오브젝트입니다. 연산 목록에는 이름이 없으므로 target이 있어야 합니다.',
      },
      learnMore: `${page}#customizing`,
    },
  },
  {
    on,
    field: ['group', 'version', 'kind', 'name', 'namespace'].flatMap((field) => [
      `patches[].target.${field}`,
      `patchesJson6902[].target.${field}`,
    ]),
    note: {
      id: 'kustomization-patch-target-field',
      what: {
        en: 'What the object must be; a regular expression that has to fit from the first character to the last.',
        ko: '오브젝트가 가져야 할 값입니다. 처음부터 끝까지 맞아야 하는 정규식입니다.',
      },
      actor,
      absent: { en: 'Any.', ko: '무엇이든 됩니다.' },
      mistake: {
        en: 'It is the name as this file sees it, before its own prefix.',
        ko: '이 파일의 접두사가 붙기 전의 이름입니다.',
      },
      related: ['patches[].target'],
      learnMore: `${page}#customizing`,
    },
  },
  {
    on,
    field: ['patches[].target.labelSelector', 'patches[].target.annotationSelector'],
    note: {
      id: 'kustomization-patch-target-selector',
      what: {
        en: 'Only objects with these labels or annotations, written as for `kubectl get -l`.',
        ko: '이 label이나 annotation이 있는 오브젝트만 대상입니다. `kubectl get -l`처럼 적습니다.',
      },
      actor,
      absent: { en: 'Any.', ko: '무엇이든 됩니다.' },
      related: ['patches[].target'],
      learnMore: `${page}#customizing`,
    },
  },
  {
    on,
    field: ['patches[].options', 'patches[].options.allowNameChange', 'patches[].options.allowKindChange'],
    note: {
      id: 'kustomization-patch-options',
      what: {
        en: 'Lets the patch give the object another name or kind.',
        ko: 'patch가 오브젝트의 이름이나 kind를 바꿀 수 있게 합니다.',
      },
      actor,
      absent: {
        en: 'Name and kind stay, whatever the patch says.',
        ko: 'patch에 무엇이 적혀 있든 이름과 kind는 그대로입니다.',
      },
      learnMore: `${page}#customizing`,
    },
  },
  {
    on,
    field: ['patchesStrategicMerge', 'patchesStrategicMerge[]'],
    note: {
      id: 'kustomization-patches-strategic-merge',
      what: {
        en: 'The old list of patches that are parts of manifests; each names its object.',
        ko: '매니페스트의 일부로 적은 patch의 예전 목록입니다. 각 patch가 대상 오브젝트를 적습니다.',
      },
      actor,
      mistake: {
        en: '`patches` does the same, and is where new ones belong.',
        ko: '`patches`가 같은 일을 하며, 새 patch는 그곳에 적습니다.',
      },
      related: ['patches'],
      learnMore: `${page}#customizing`,
    },
  },
  {
    on,
    field: ['patchesJson6902', 'patchesJson6902[]'],
    note: {
      id: 'kustomization-patches-json',
      what: {
        en: 'The old list of patches that are operations; each has a target.',
        ko: '연산으로 적은 patch의 예전 목록입니다. 각각 target이 있습니다.',
      },
      actor,
      mistake: {
        en: '`patches` does the same, and is where new ones belong.',
        ko: '`patches`가 같은 일을 하며, 새 patch는 그곳에 적습니다.',
      },
      related: ['patches'],
      learnMore: `${page}#customizing`,
    },
  },
  {
    on,
    field: ['replacements', 'replacements[]'],
    note: {
      id: 'kustomization-replacements',
      what: {
        en: 'Copies a value of one object into fields of others.',
        ko: '한 오브젝트의 값을 다른 오브젝트의 필드로 복사합니다.',
      },
      actor,
      mistake: {
        en: 'They come after everything else of this file, so that names already have their prefixes.',
        ko: '이 파일의 다른 변경이 모두 끝난 뒤에 적용되므로 이름에는 이미 접두사가 붙어 있습니다.',
      },
      learnMore: `${page}#kustomize-feature-list`,
    },
  },
  {
    on,
    field: ['replacements[].source', 'replacements[].source.fieldPath'],
    note: {
      id: 'kustomization-replacement-source',
      what: {
        en: 'The object, and the field of it, that the value is taken from.',
        ko: '값을 가져올 오브젝트와 필드입니다.',
      },
      actor,
      absent: { en: 'Without a field path: `metadata.name`.', ko: '필드 경로가 없으면 `metadata.name`입니다.' },
      mistake: {
        en: 'It must select exactly one object.',
        ko: '오브젝트를 정확히 하나 골라야 합니다.',
      },
      related: ['replacements[].targets'],
      learnMore: `${page}#kustomize-feature-list`,
    },
  },
  {
    on,
    field: [
      'replacements[].targets',
      'replacements[].targets[]',
      'replacements[].targets[].select',
      'replacements[].targets[].reject',
      'replacements[].targets[].fieldPaths',
      'replacements[].targets[].fieldPaths[]',
    ],
    note: {
      id: 'kustomization-replacement-targets',
      what: {
        en: 'The objects that get the value, and the fields it is written into.',
        ko: '값을 받을 오브젝트와, 값을 적을 필드입니다.',
      },
      actor,
      mistake: {
        en: 'A field that is not there is an error, unless `options.create` is set.',
        ko: '`options.create`를 켜지 않으면 없는 필드는 오류입니다.',
      },
      related: ['replacements[].source'],
      learnMore: `${page}#kustomize-feature-list`,
    },
  },
];
