import type { Localized } from '../../localized.ts';

/** An Ingress. */
export const ingress = {
  reads: {
    en: 'The controller of the class {className} reads the rules and sets up its proxy.',
    ko: 'class {className}의 컨트롤러가 규칙을 읽어 프록시를 설정합니다.',
  },
  noClass: {
    en: 'The controller of the default class, if the cluster has one, reads the rules and sets up its proxy.',
    ko: '클러스터에 기본 class가 있으면 그 컨트롤러가 규칙을 읽어 프록시를 설정합니다.',
  },
  rule: { en: '{address} → {service}.', ko: '{address} → {service}.' },
  rest: { en: 'All else → {service}.', ko: '나머지 모두 → {service}.' },
  tls: {
    en: 'HTTPS is served with the certificate from {secrets}.',
    ko: 'HTTPS에는 {secrets}의 인증서를 씁니다.',
  },
  goesOn: {
    en: 'From there a request goes on to a ready Pod of the Service. Most controllers skip this step: they read the list of Pods and send to them directly.',
    ko: '거기서 요청은 Service의 준비된 Pod로 이어집니다. 대부분의 컨트롤러는 이 단계를 건너뛰고, Pod 목록을 읽어 직접 보냅니다.',
  },
} as const satisfies Record<string, Localized>;
