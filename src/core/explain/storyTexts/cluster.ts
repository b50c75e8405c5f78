import type { Localized } from '../../localized.ts';

/** Namespaces, definitions, and kinds that are not built in. */
export const cluster = {
  podSecurity: {
    en: 'Pods in it will be held to the Pod security level {level}.',
    ko: '이 안의 Pod에 적용되는 Pod 보안 수준: {level}.',
  },
  defaultAccount: {
    en: 'Makes a ServiceAccount named `default` in it, for Pods that name no other.',
    ko: '계정을 정하지 않은 Pod를 위해 `default`라는 ServiceAccount를 만듭니다.',
  },
  room: {
    en: 'Takes objects for this namespace from now on.',
    ko: '이제 이 네임스페이스에 오브젝트를 만들 수 있습니다.',
  },
  roomFor: {
    en: 'Takes objects for this namespace from now on. In these manifests there are {count}; they have to be applied after it.',
    ko: '이제 이 네임스페이스에 오브젝트를 만들 수 있습니다. 이 매니페스트들에는 {count}개가 있으며, 이보다 나중에 적용해야 합니다.',
  },
  later: {
    en: 'Waits for the day on which it is deleted: then everything in it goes too.',
    ko: '삭제되는 날을 기다립니다. 그때 안에 있는 모든 것도 함께 지워집니다.',
  },
  serves: {
    en: 'Offers the kind {kind} a few seconds later: such objects can be created, listed and watched.',
    ko: '몇 초 뒤 {kind} kind를 제공합니다. 이제 그런 오브젝트를 만들고 조회하고 지켜볼 수 있습니다.',
  },
  versions: { en: 'In the versions {versions}.', ko: '제공하는 버전: {versions}.' },
  needsOperator: {
    en: 'Has to be there as well: without a program that watches {kind}, such objects are only stored.',
    ko: '따로 있어야 합니다. {kind} 오브젝트를 지켜보는 프로그램이 없으면 오브젝트가 저장되기만 합니다.',
  },
  definedBy: {
    en: 'It knows this kind, and how to check its fields, from {definition}, which has to be applied first.',
    ko: '이 kind와 필드 검사 방법은 {definition}에서 압니다. 이것을 먼저 적용해야 합니다.',
  },
  definedElsewhere: {
    en: 'It must know the kind {kind} already: its CustomResourceDefinition is not in these manifests.',
    ko: '{kind} kind를 이미 알고 있어야 합니다. CustomResourceDefinition이 이 매니페스트들에 없습니다.',
  },
  acts: {
    en: 'Sees the new {kind} and does what it is made for. What that is, its own documentation says.',
    ko: '새 {kind} 오브젝트를 보고 정해진 일을 합니다. 무엇을 하는지는 해당 오퍼레이터의 문서에 있습니다.',
  },
  watched: {
    en: 'Those who watch objects of the kind {kind} take note of it and act.',
    ko: '{kind} 오브젝트를 지켜보던 쪽이 이를 보고 움직입니다.',
  },
} as const satisfies Record<string, Localized>;
