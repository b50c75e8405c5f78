import type { Localized } from '../../localized.ts';

/** Gateways and the routes that attach to them. */
export const gateway = {
  opens: {
    en: 'Opens a load balancer or proxy with these listeners.',
    ko: '다음 listener를 가진 로드 밸런서나 프록시를 엽니다.',
  },
  opensOfClass: {
    en: 'The controller behind {gatewayClass} opens a load balancer or proxy with these listeners.',
    ko: '{gatewayClass} 뒤의 컨트롤러가 다음 listener를 가진 로드 밸런서나 프록시를 엽니다.',
  },
  listener: { en: '{name}: {protocol} on port {port}.', ko: '{name}: 포트 {port}의 {protocol}.' },
  routes: {
    en: 'Takes the routes that attach to it: {routes}.',
    ko: '연결된 라우트를 받아들입니다: {routes}.',
  },
  noRoutes: {
    en: 'Waits for routes: none in these manifests attaches to it, and until one does, nothing is answered.',
    ko: '라우트를 기다립니다. 이 매니페스트들에는 연결된 라우트가 없으며, 생길 때까지 아무것도 응답하지 않습니다.',
  },
  attaches: {
    en: 'Asks the listeners of {gateways} whether they take the route.',
    ko: '{gateways}의 listener가 이 라우트를 받아들이는지 확인합니다.',
  },
  attachesToNone: {
    en: 'Does nothing: without `parentRefs` the route belongs to no Gateway.',
    ko: '아무것도 하지 않습니다. `parentRefs`가 없어 어느 Gateway에도 속하지 않습니다.',
  },
  status: {
    en: 'The answer stands in the status of the route: `Accepted`, and whether all it refers to was found.',
    ko: '결과는 라우트의 status에 나옵니다. `Accepted`인지, 참조하는 것을 모두 찾았는지 적힙니다.',
  },
  sends: {
    en: 'Sets up the proxy, so that requests go to the backends of the rule that fits best.',
    ko: '요청이 가장 잘 맞는 규칙의 백엔드로 가도록 프록시를 설정합니다.',
  },
  all: { en: 'Everything → {backends}.', ko: '모든 요청 → {backends}.' },
  path: { en: '{paths} → {backends}.', ko: '{paths} → {backends}.' },
} as const satisfies Record<string, Localized>;
