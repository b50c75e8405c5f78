import type { Localized } from '../../localized.ts';
import type { YamlNode } from '../../yaml/node.ts';

/** What a build says of a kustomization, in the words of its fields. */
export const problemWords = {
  missingPath: (path: string): Localized => ({
    en: `There is no file or folder \`${path}\` here.`,
    ko: `\`${path}\` 파일이나 폴더가 여기에 없습니다.`,
  }),
  bareFolder: (path: string): Localized => ({
    en: `The folder \`${path}\` has no kustomization.yaml.`,
    ko: `\`${path}\` 폴더에 kustomization.yaml이 없습니다.`,
  }),
  outside: (path: string): Localized => ({
    en: `\`${path}\` lies outside of what was read.`,
    ko: `\`${path}\`은(는) 읽은 범위 밖에 있습니다.`,
  }),
  above: (path: string): Localized => ({
    en: `\`${path}\` is a file above this kustomization: kubectl reads it only with \`--load-restrictor LoadRestrictionsNone\`.`,
    ko: `\`${path}\`은(는) 이 kustomization보다 상위에 있는 파일입니다. kubectl은 \`--load-restrictor LoadRestrictionsNone\`이 있어야 읽습니다.`,
  }),
  cycle: (path: string): Localized => ({
    en: `\`${path}\` leads back to a kustomization that is being built.`,
    ko: `\`${path}\`이(가) 지금 빌드하고 있는 kustomization으로 되돌아갑니다.`,
  }),
  several: (paths: string): Localized => ({
    en: `The folder has more than one kustomization: ${paths}.`,
    ko: `폴더에 kustomization이 둘 이상 있습니다: ${paths}.`,
  }),
  componentAsResource: (path: string): Localized => ({
    en: `\`${path}\` is a Component: it belongs under \`components\`.`,
    ko: `\`${path}\`은(는) Component이므로 \`components\`에 적어야 합니다.`,
  }),
  resourceAsComponent: (path: string): Localized => ({
    en: `\`${path}\` is no Component: it belongs under \`resources\`.`,
    ko: `\`${path}\`은(는) Component가 아니므로 \`resources\`에 적어야 합니다.`,
  }),
  kustomizationAsFile: (path: string): Localized => ({
    en: `\`${path}\` is a kustomization: name its folder instead.`,
    ko: `\`${path}\`은(는) kustomization 파일입니다. 파일 대신 그 폴더를 적어야 합니다.`,
  }),
  unreadable: (path: string): Localized => ({
    en: `\`${path}\` could not be read.`,
    ko: `\`${path}\`을(를) 읽을 수 없습니다.`,
  }),
  duplicate: (what: string): Localized => ({
    en: `\`${what}\` is there already: kubectl refuses two resources of one name.`,
    ko: `\`${what}\`이(가) 이미 있습니다. kubectl은 이름이 같은 리소스 둘을 받지 않습니다.`,
  }),
  noTarget: (what: string): Localized => ({
    en: `There is no \`${what}\` among the resources here.`,
    ko: `이 kustomization의 리소스에 \`${what}\`이(가) 없습니다.`,
  }),
  noField: (path: string): Localized => ({
    en: `There is no field \`${path}\` to take or to set.`,
    ko: `읽거나 바꿀 필드 \`${path}\`이(가) 없습니다.`,
  }),
  severalTargets: (what: string): Localized => ({
    en: `There is more than one \`${what}\` among the resources here.`,
    ko: `이 kustomization의 리소스에 \`${what}\`이(가) 둘 이상 있습니다.`,
  }),
  selectsNothing: {
    en: 'This `target` selects nothing here.',
    ko: '이 `target`이 선택하는 리소스가 없습니다.',
  },
  noSuchImage: (name: string): Localized => ({
    en: `No container here has the image \`${name}\`.`,
    ko: `이미지가 \`${name}\`인 컨테이너가 없습니다.`,
  }),
  empty: {
    en: 'This kustomization is empty.',
    ko: 'kustomization이 비어 있습니다.',
  },
  noSuchField: (name: string): Localized => ({
    en: `A kustomization has no field \`${name}\` here.`,
    ko: `kustomization의 이 위치에는 \`${name}\` 필드가 없습니다.`,
  }),
  wrongForm: (wanted: YamlNode['type']): Localized => ({
    en: `${{ scalar: 'A single value', sequence: 'A list', map: 'A map' }[wanted]} belongs here.`,
    ko: `여기에는 ${{ scalar: '값 하나를', sequence: '목록을', map: '맵을' }[wanted]} 적어야 합니다.`,
  }),
  barePath: {
    en: 'A path stands behind `path:` here.',
    ko: '여기에서 경로는 `path:` 뒤에 적어야 합니다.',
  },
  noPatchTarget: {
    en: 'A JSON 6902 patch needs a `target`.',
    ko: 'JSON 6902 patch에는 `target`이 있어야 합니다.',
  },
  invalidPatch: {
    en: 'This is neither a strategic merge patch nor a JSON 6902 patch.',
    ko: 'strategic merge patch도 JSON 6902 patch도 아닙니다.',
  },
  failedOperation: (operation: string, path: string): Localized => ({
    en: `The operation \`${operation} ${path}\` fails on what is there.`,
    ko: `현재 내용에는 \`${operation} ${path}\` 연산을 적용할 수 없습니다.`,
  }),
  invalidPair: (text: string): Localized => ({
    en: `\`${text}\` is not of the form \`key=value\`.`,
    ko: `\`${text}\`은(는) \`key=value\` 형식이 아닙니다.`,
  }),
} as const;

/** Why nothing can be said to be absent. */
export const incompleteWords = {
  remote: (path: string): Localized => ({
    en: `${path} is fetched from elsewhere, and was not read.`,
    ko: `${path}은(는) 외부에서 가져오는 것이어서 읽지 않았습니다.`,
  }),
  field: (field: string): Localized => ({
    en: `What ${field} adds or changes is not known without running it.`,
    ko: `${field}이(가) 추가하거나 바꾸는 것은 실행해 보기 전에는 알 수 없습니다.`,
  }),
  notRead: (path: string): Localized => ({
    en: `${path} was not read completely.`,
    ko: `${path}을(를) 끝까지 읽지 못했습니다.`,
  }),
  tooLarge: {
    en: 'The kustomization reaches more than is built here.',
    ko: 'kustomization이 가리키는 범위가 너무 커서 일부만 빌드했습니다.',
  },
  pattern: (text: string): Localized => ({
    en: `The pattern ${text} is not evaluated.`,
    ko: `${text} 패턴은 해석하지 않습니다.`,
  }),
} as const;
