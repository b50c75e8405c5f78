import type { GlossaryEntry } from '../glossaryEntry.ts';

/** How manifests are made, and how they get to the cluster. */
export const delivery: readonly GlossaryEntry[] = [
  {
    id: 'helm',
    name: { en: 'Helm', ko: 'Helm' },
    aliases: ['헬름', 'chart', '차트', 'Helm chart', '헬름 차트', 'values.yaml'],
    what: {
      en: 'A package manager for Kubernetes. A chart is a folder of templates with default values; `helm install` fills in yours and applies the result as a release, which can be upgraded and rolled back as a whole.',
      ko: 'Kubernetes용 패키지 관리자입니다. 차트는 템플릿과 기본값이 담긴 디렉터리이고, `helm install`은 값을 채워 그 결과를 릴리스로 적용합니다. 릴리스는 통째로 업그레이드하고 롤백할 수 있습니다.',
    },
    matters: {
      en: 'Templates are text: a wrong indent makes wrong YAML. `helm template` shows what would be applied, and `helm template . | manifest-atlas check -` checks it.',
      ko: '템플릿은 텍스트라서 들여쓰기가 틀리면 YAML도 틀립니다. `helm template`으로 적용될 내용을 보고 `helm template . | manifest-atlas check -`로 검사할 수 있습니다.',
    },
    related: ['kustomize', 'gitops', 'object'],
    learnMore: 'https://helm.sh/docs/intro/using_helm/',
  },
  {
    id: 'kustomize',
    name: { en: 'Kustomize', ko: 'Kustomize' },
    aliases: ['커스터마이즈', 'kustomization', 'overlay', '오버레이', 'base', 'kustomization.yaml'],
    what: {
      en: 'Builds variants of manifests without templates: a base holds the common objects, overlays for dev and prod change what differs, by patches, name prefixes, images, generated ConfigMaps. It is part of kubectl: `kubectl apply -k FOLDER`.',
      ko: '템플릿 없이 매니페스트의 변형을 만듭니다. base에 공통 오브젝트를 두고, 개발과 운영 overlay가 patch, 이름 접두사, 이미지, 생성된 ConfigMap으로 다른 점만 바꿉니다. kubectl에 들어 있어 `kubectl apply -k FOLDER`로 씁니다.',
    },
    matters: {
      en: 'Generated ConfigMaps carry a hash in their name: a change of their content replaces the Pods. Names that Kustomize does not know as references are not renamed with it.',
      ko: '생성된 ConfigMap은 이름에 해시가 붙어, 내용이 바뀌면 Pod도 교체됩니다. Kustomize가 참조로 알지 못하는 필드의 이름은 함께 바뀌지 않습니다.',
    },
    picture: {
      drawing: `base/                      overlays/dev    replicas 1, image :main
  deployment.yaml    ◀─────
  service.yaml       ◀───── overlays/prod   replicas 5, image :1.4`,
      caption: {
        en: 'One base, two overlays that say only what differs.',
        ko: 'base 하나와, 다른 점만 적은 overlay 둘입니다.',
      },
    },
    related: ['helm', 'config-map', 'gitops', 'kubectl'],
    learnMore: 'https://kubernetes.io/docs/tasks/manage-kubernetes-objects/kustomization/',
  },
  {
    id: 'gitops',
    name: { en: 'GitOps', ko: 'GitOps' },
    aliases: ['깃옵스', 'Argo CD', '아르고 CD', 'Flux', 'continuous delivery', '지속적 배포'],
    what: {
      en: 'The manifests in git are the truth; an agent in the cluster, such as Argo CD or Flux, applies them and undoes what differs. A change is a commit, and so is the way back.',
      ko: 'git의 매니페스트를 기준으로 삼고, Argo CD나 Flux 같은 클러스터 안의 에이전트가 이를 적용하고 어긋난 것을 되돌립니다. 변경도 커밋이고 되돌리기도 커밋입니다.',
    },
    matters: {
      en: 'Changes by hand do not last. Secrets need a way of their own, since git keeps everything for ever.',
      ko: '손으로 바꾼 것은 오래가지 않습니다. git에는 모든 것이 영원히 남으므로 Secret은 별도의 방법이 필요합니다.',
    },
    related: ['reconciliation', 'kustomize', 'helm', 'devops', 'secret'],
    learnMore: 'https://glossary.cncf.io/gitops/',
  },
];
