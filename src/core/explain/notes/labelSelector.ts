import type { FieldNote } from '../fieldNote.ts';

const labels = 'https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/';

/** LabelSelector, wherever it stands. */
export const labelSelector: readonly FieldNote[] = [
  {
    on: 'LabelSelector',
    field: ['matchLabels', 'matchLabels.*'],
    note: {
      id: 'label-selector-match-labels',
      what: {
        en: 'Labels an object must carry with exactly these values: all pairs must match (AND), and other labels do not matter.',
        ko: '오브젝트가 정확히 이 값으로 가져야 하는 label입니다. 모든 쌍이 맞아야 하며(AND) 다른 label은 상관없습니다.',
      },
      actor: 'kube-apiserver',
      absent: {
        en: 'Only `matchExpressions` decide; a selector `{}` without both matches every object.',
        ko: '`matchExpressions`만으로 정합니다. 둘 다 없는 selector `{}`는 모든 오브젝트에 맞습니다.',
      },
      mistake: {
        en: 'Expecting one matching pair to be enough: a single differing value leaves the object out.',
        ko: '한 쌍만 맞으면 된다고 생각하는 경우입니다. 값이 하나라도 다르면 선택되지 않습니다.',
      },
      related: ['spec.template.metadata.labels'],
      learnMore: `${labels}#label-selectors`,
    },
  },
  {
    on: 'LabelSelector',
    field: 'matchExpressions',
    note: {
      id: 'label-selector-match-expressions',
      what: {
        en: 'Requirements on labels with an operator; all of them, and all of `matchLabels`, must hold (AND).',
        ko: '연산자로 쓴 label 조건입니다. 모든 조건과 `matchLabels`의 모든 쌍이 함께 성립해야 합니다(AND).',
      },
      actor: 'kube-apiserver',
      absent: { en: 'Only `matchLabels` decide.', ko: '`matchLabels`만으로 정합니다.' },
      mistake: {
        en: 'Writing two requirements to mean "or": use one requirement with `In` and several values.',
        ko: '"또는"의 뜻으로 조건을 두 개 쓰는 경우입니다. 조건 하나에 `In`과 여러 값을 쓰십시오.',
      },
      related: ['spec.selector.matchLabels'],
      learnMore: `${labels}#resources-that-support-set-based-requirements`,
    },
  },
  {
    on: 'LabelSelector',
    field: 'matchExpressions[].key',
    note: {
      id: 'label-selector-key',
      what: { en: 'The label key that this requirement looks at.', ko: '이 조건이 살펴보는 label의 키입니다.' },
      actor: 'kube-apiserver',
      mistake: {
        en: 'A misspelt key with `NotIn` or `DoesNotExist`: nothing has it, so everything matches.',
        ko: '`NotIn`이나 `DoesNotExist`에 잘못 쓴 키를 넣는 경우입니다. 그 키를 가진 것이 없으므로 모두 맞습니다.',
      },
      related: ['spec.selector.matchExpressions[].operator'],
      learnMore: `${labels}#set-based-requirement`,
    },
  },
  {
    on: 'LabelSelector',
    field: 'matchExpressions[].operator',
    note: {
      id: 'label-selector-operator',
      what: {
        en: '`In`: the value is one of the list. `Exists`: the key is there. `NotIn` and `DoesNotExist` also match objects without the key.',
        ko: '`In`은 값이 목록에 있음, `Exists`는 키가 있음을 뜻합니다. `NotIn`과 `DoesNotExist`는 키가 없는 오브젝트에도 맞습니다.',
      },
      actor: 'kube-apiserver',
      mistake: {
        en: '`NotIn` is not "has the label with another value"; add an `Exists` requirement for that.',
        ko: '`NotIn`은 "label이 있고 값이 다름"이 아닙니다. 그런 뜻이라면 `Exists` 조건을 함께 쓰십시오.',
      },
      related: ['spec.selector.matchExpressions[].values'],
      learnMore: `${labels}#set-based-requirement`,
    },
  },
  {
    on: 'LabelSelector',
    field: 'matchExpressions[].values',
    note: {
      id: 'label-selector-values',
      what: {
        en: 'The values to compare with: at least one for `In` and `NotIn`, none for `Exists` and `DoesNotExist`.',
        ko: '비교할 값입니다. `In`과 `NotIn`에는 하나 이상, `Exists`와 `DoesNotExist`에는 쓰지 않습니다.',
      },
      actor: 'kube-apiserver',
      mistake: {
        en: 'Values with `Exists`, or none with `In`: the API server rejects the object.',
        ko: '`Exists`에 값을 쓰거나 `In`에 값을 비우는 경우입니다. API 서버가 오브젝트를 거부합니다.',
      },
      related: ['spec.selector.matchExpressions[].operator'],
      learnMore: `${labels}#set-based-requirement`,
    },
  },
];
