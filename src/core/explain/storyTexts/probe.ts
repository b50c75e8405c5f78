import type { Localized } from '../../localized.ts';

/** How containers are watched over. */
export const probe = {
  watches: {
    en: 'Watches over the containers and reports how they are.',
    ko: '컨테이너를 지켜보고 상태를 보고합니다.',
  },
  probe: {
    en: '{name}, {key}: {asked} every {seconds} seconds.',
    ko: '{name}, {key}: {seconds}초마다 {asked}.',
  },
  startup: {
    en: ' Until it succeeds, the other probes wait.',
    ko: ' 성공할 때까지 다른 probe는 기다립니다.',
  },
  readiness: {
    en: ' While it fails, the Pod gets no traffic.',
    ko: ' 실패하는 동안 Pod는 트래픽을 받지 않습니다.',
  },
  liveness: {
    en: ' If it keeps failing, the container is restarted.',
    ko: ' 계속 실패하면 컨테이너를 다시 시작합니다.',
  },
  readyAtOnce: {
    en: 'A container without a readiness probe counts as ready as soon as it runs.',
    ko: 'readiness probe가 없는 컨테이너는 실행되는 즉시 준비된 것으로 봅니다.',
  },
  restartNever: {
    en: '`restartPolicy: Never`: a container that ends stays ended.',
    ko: '`restartPolicy: Never`이므로 끝난 컨테이너를 다시 시작하지 않습니다.',
  },
  restartOnFailure: {
    en: '`restartPolicy: OnFailure`: a container that fails is started again in the same Pod.',
    ko: '`restartPolicy: OnFailure`이므로 실패한 컨테이너를 같은 Pod에서 다시 시작합니다.',
  },
} as const satisfies Record<string, Localized>;
