import type { Localized } from '../../localized.ts';

/** Roles, bindings and accounts. */
export const rbac = {
  keepsRights: {
    en: 'Knows these rights from now on. They belong to nobody yet.',
    ko: '이제 이 권한들을 알게 됩니다. 아직 누구의 것도 아닙니다.',
  },
  rule: { en: '{what}: {verbs}', ko: '{what}: {verbs}' },
  named: { en: ', but only {names}.', ko: ', {names}에 한함.' },
  unbound: {
    en: 'Grants nothing: no binding in these manifests names it.',
    ko: '아무에게도 권한을 주지 않습니다. 이 매니페스트들에는 이를 가리키는 바인딩이 없습니다.',
  },
  bound: { en: 'Grants them through {bindings}.', ko: '{bindings}의 대상에게 권한을 줍니다.' },
  grantsHere: {
    en: 'From now on lets {subjects} do what {role} says, in this namespace.',
    ko: '이제 {subjects}에게 이 네임스페이스에서 {role}의 권한을 허용합니다.',
  },
  grantsEverywhere: {
    en: 'From now on lets {subjects} do what {role} says, in the whole cluster.',
    ko: '이제 {subjects}에게 클러스터 전체에서 {role}의 권한을 허용합니다.',
  },
  nobody: { en: 'nobody', ko: '아무도 아닌 대상' },
  atOnce: {
    en: 'It counts for the next request; nothing has to be restarted. Rights add up, and none can be forbidden.',
    ko: '다음 요청부터 바로 적용되며 재시작할 것은 없습니다. 권한은 더해질 뿐 금지할 수는 없습니다.',
  },
  noPods: {
    en: 'Does nothing: no Pod in these manifests runs as this account.',
    ko: '아무것도 하지 않습니다. 이 매니페스트들에는 이 계정으로 도는 Pod가 없습니다.',
  },
  token: {
    en: 'Asks for a token of this account and puts it as a file into the Pods of {users}.',
    ko: '이 계정의 토큰을 받아 {users}의 Pod에 파일로 넣어 줍니다.',
  },
  noRights: {
    en: 'Knows who comes with such a token, and allows next to nothing: no binding in these manifests names the account.',
    ko: '그 토큰으로 누구인지는 알지만 거의 아무것도 허용하지 않습니다. 이 매니페스트들에는 이 계정을 가리키는 바인딩이 없습니다.',
  },
  rights: {
    en: 'Knows who comes with such a token, and allows what {bindings} grants.',
    ko: '그 토큰으로 누구인지 확인하고 {bindings}에 정해진 것을 허용합니다.',
  },
} as const satisfies Record<string, Localized>;
