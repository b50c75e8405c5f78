import type { Localized } from '../../localized.ts';

/** ConfigMaps and Secrets. */
export const configuration = {
  base64: {
    en: 'The values are stored as base64, which is no encryption: etcd keeps them readable unless encryption is set up.',
    ko: '값은 base64로 저장되며 이는 암호화가 아닙니다. 암호화를 설정하지 않으면 etcd에 읽을 수 있는 상태로 남습니다.',
  },
  variables: {
    en: 'Gives values to containers of {users} as environment variables when these start.',
    ko: '{users}의 컨테이너가 시작할 때 값을 환경 변수로 넣어 줍니다.',
  },
  fixed: {
    en: 'A later change is not seen until the Pods are replaced.',
    ko: '나중에 바꿔도 Pod가 교체될 때까지 반영되지 않습니다.',
  },
  files: {
    en: 'Puts the values as files into the Pods of {users}.',
    ko: '{users}의 Pod에 값을 파일로 넣어 줍니다.',
  },
  follows: {
    en: 'A later change reaches these files after about a minute, except where they are mounted with `subPath`.',
    ko: '나중에 바꾸면 1분쯤 뒤 파일에 반영됩니다. `subPath`로 마운트한 파일은 예외입니다.',
  },
  immutable: {
    en: '`immutable: true`: the values can never be changed, only the object be made anew.',
    ko: '`immutable: true`이므로 값을 바꿀 수 없고 오브젝트를 새로 만들어야 합니다.',
  },
  pulls: {
    en: 'Uses it to pull the images of {users}.',
    ko: '{users}의 이미지를 내려받을 때 씁니다.',
  },
  serves: {
    en: 'Serves HTTPS for {users} with the certificate in it.',
    ko: '그 안의 인증서로 {users}의 HTTPS를 처리합니다.',
  },
  nobody: {
    en: 'Does nothing: no Pod in these manifests reads it. Applying it restarts nothing either.',
    ko: '아무것도 하지 않습니다. 이 매니페스트들에는 이를 읽는 Pod가 없습니다. 적용해도 재시작되는 것은 없습니다.',
  },
} as const satisfies Record<string, Localized>;
