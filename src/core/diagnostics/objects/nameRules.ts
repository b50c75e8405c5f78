import type { Localized } from '../../localized.ts';
import type { Severity } from '../finding.ts';

/** What there is to say of a name that is there twice. */
export interface NameRule {
  readonly severity: Severity;
  readonly message: (name: string) => Localized;
  readonly mend: 'rename' | 'keep the last' | 'keep one';
}

/** The names that must be there once. */
export const nameRules = {
  container: rejected(
    (name) => `Two containers of this Pod are named ${name}`,
    (name) => `이 Pod에 이름이 ${name}인 컨테이너가`,
    'rename',
  ),
  volume: rejected(
    (name) => `Two volumes of this Pod are named ${name}`,
    (name) => `이 Pod에 이름이 ${name}인 볼륨이`,
    'keep one',
  ),
  mountPath: rejected(
    (name) => `Two volumes are mounted at ${name}`,
    (name) => `이 컨테이너에 ${name}에 마운트되는 볼륨이`,
    'keep one',
  ),
  port: rejected(
    (name) => `Two ports of this container are named ${name}`,
    (name) => `이 컨테이너에 이름이 ${name}인 포트가`,
    'rename',
  ),
  servicePort: rejected(
    (name) => `Two ports of this Service are named ${name}`,
    (name) => `이 Service에 이름이 ${name}인 포트가`,
    'rename',
  ),
  serviceNumber: rejected(
    (port) => `Two ports of this Service are ${port}`,
    (port) => `이 Service에 ${port} 포트가`,
    'keep one',
  ),
  portOfSeveral: {
    severity: 'warning',
    message: (name) => ({
      en: `Two containers of this Pod name a port \`${name}\`; a Service that asks for it takes the first.`,
      ko: `이 Pod의 두 컨테이너에 이름이 \`${name}\`인 포트가 있습니다. 이 이름을 쓰는 Service는 첫 번째 포트로 연결됩니다.`,
    }),
    mend: 'rename',
  },
  variable: {
    severity: 'warning',
    message: (name) => ({
      en: `The variable \`${name}\` is set twice; the last value wins.`,
      ko: `환경 변수 \`${name}\`이(가) 두 번 설정되어 있습니다. 마지막 값이 사용됩니다.`,
    }),
    mend: 'keep the last',
  },
} satisfies Record<string, NameRule>;

/** `ko` says what there are two of, with its particle. */
function rejected(en: (name: string) => string, ko: (name: string) => string, mend: NameRule['mend']): NameRule {
  return {
    severity: 'error',
    message: (name) => ({
      en: `${en(`\`${name}\``)}; the API server rejects it.`,
      ko: `${ko(`\`${name}\``)} 둘 있습니다. API 서버가 거부합니다.`,
    }),
    mend,
  };
}
