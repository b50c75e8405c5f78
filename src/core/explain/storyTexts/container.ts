import type { Localized } from '../../localized.ts';

/** Images and containers on a node. */
export const container = {
  pulls: {
    en: 'Gets the images onto the node and unpacks them.',
    ko: '이미지를 노드로 가져와 풉니다.',
  },
  ifNotPresent: {
    en: '{image}: pulled only where the node does not have it yet.',
    ko: '{image}: 노드에 아직 없을 때만 내려받습니다.',
  },
  always: {
    en: '{image}: the registry is asked at every start, so a new image under the same name is found.',
    ko: '{image}: 시작할 때마다 레지스트리에 확인하므로, 같은 이름의 새 이미지도 받게 됩니다.',
  },
  never: {
    en: '{image}: never pulled; it must be on the node already.',
    ko: '{image}: 내려받지 않으므로 노드에 이미 있어야 합니다.',
  },
  pullSecrets: {
    en: 'The registry lets it in with the password from {secrets}.',
    ko: '레지스트리 인증에는 {secrets}의 정보를 씁니다.',
  },
  inits: {
    en: 'Runs the init containers, one after another; each has to succeed before the next one starts.',
    ko: 'init 컨테이너를 하나씩 차례로 실행합니다. 하나가 성공해야 다음이 시작됩니다.',
  },
  sidecar: {
    en: ' It is a sidecar: it goes on running beside the others.',
    ko: ' 사이드카이므로 다른 컨테이너와 함께 계속 실행됩니다.',
  },
  starts: { en: 'Starts the containers, side by side.', ko: '컨테이너들을 나란히 시작합니다.' },
  plain: { en: '{name}: what its image starts.', ko: '{name}: 이미지에 정해진 프로그램을 실행합니다.' },
  container: { en: '{name}: {parts}.', ko: '{name}: {parts}.' },
  runs: { en: 'runs {command}', ko: '{command} 실행' },
  environment: { en: 'environment from {sources}', ko: '환경 변수는 {sources}에서' },
  variables: { en: '{count} environment variables', ko: '환경 변수 {count}개' },
  configError: {
    en: ', without which it does not start (`CreateContainerConfigError`)',
    ko: ', 없으면 시작하지 못함(`CreateContainerConfigError`)',
  },
  limits: { en: 'at most {limits}', ko: '최대 {limits}' },
  account: {
    en: 'They act as {account}, whose token lies in a file.',
    ko: '{account}(으)로 동작하며, 그 토큰이 파일로 들어 있습니다.',
  },
  accountWithoutToken: {
    en: 'They belong to {account}, and get no token of it.',
    ko: '{account}에 속하지만 토큰은 받지 않습니다.',
  },
} as const satisfies Record<string, Localized>;
