import type { Localized } from '../../localized.ts';

/** How every story begins. */
export const beginning = {
  sends: {
    en: 'Reads {file} and sends {object} to the API server of the cluster.',
    ko: '{file} 파일을 읽어 {object} 오브젝트를 클러스터의 API 서버로 보냅니다.',
  },
  kustomizes: {
    en: 'Kustomize builds it first, as {kustomization} says.',
    ko: '먼저 Kustomize가 {kustomization}에 따라 내용을 만듭니다.',
  },
  checks: {
    en: 'Checks who asks and whether they may, fills in the defaults, and checks that every field is valid.',
    ko: '누가 요청했는지, 권한이 있는지 확인하고, 기본값을 채운 뒤 모든 필드가 올바른지 검사합니다.',
  },
  namespace: {
    en: 'It goes into {namespace}, which has to exist by then.',
    ko: '{namespace} 안에 만들어집니다. 그때 이 Namespace가 이미 있어야 합니다.',
  },
  namespaceElsewhere: {
    en: 'It goes into the namespace {namespace}, which is not in these manifests: it has to exist already.',
    ko: '{namespace} 네임스페이스에 만들어집니다. 이 매니페스트들에는 없으므로 클러스터에 이미 있어야 합니다.',
  },
  noNamespace: {
    en: 'No namespace is written: it goes into the one of the current context, `default` if none is set there.',
    ko: '네임스페이스를 적지 않았으므로 현재 context의 네임스페이스에 만들어집니다. 거기에도 없으면 `default`입니다.',
  },
  stores: {
    en: 'Keeps the object. From here on it is only a wish; whoever watches this kind hears of it now.',
    ko: '오브젝트를 저장합니다. 여기까지는 요청일 뿐이며, 이 kind를 지켜보던 쪽이 이제 알게 됩니다.',
  },
} as const satisfies Record<string, Localized>;
