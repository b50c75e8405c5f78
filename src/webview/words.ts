import type { EdgeCategory, EdgeStatus, GraphUnit } from '../core/features/graphView.ts';
import type { Locale, Localized } from '../core/localized.ts';
import type { Family } from '../diagram/kinds.ts';
import type { LayoutWords } from '../diagram/layoutTypes.ts';
import type { Standing } from '../diagram/standingOf.ts';

/** The words of the panel in the reader's language. */
export function word(text: Localized, locale: Locale): string {
  return text[locale];
}

/** A sentence with the values in place of `{0}`, `{1}`; `{0|object|objects}` says the first where the value is 1, else the second. */
export function sentence(text: Localized, locale: Locale, ...values: readonly (string | number)[]): string {
  return text[locale].replace(/\{(\d)(?:\|([^|}]+)\|([^|}]+))?\}/g, (_, index: string, one?: string, many?: string) => {
    const value = values[Number(index)] ?? '';
    return String((value === 1 ? one : many) ?? value);
  });
}

export const words = {
  map: { en: 'Map of the manifests', ko: '매니페스트 지도' },
  mapHelp: {
    en: 'Arrow keys move along edges, Enter opens the source, Shift and Enter lead into what is around, Tab leads to what its application shares with others, Backspace closes an application that was opened, slash searches, plus and minus zoom, f fits everything, Escape leads back.',
    ko: '화살표 키로 연결을 따라 이동하고 Enter로 소스를 엽니다. Shift+Enter로 주변만 봅니다. Tab으로 애플리케이션이 함께 쓰는 오브젝트로 가고 Backspace로 펼친 애플리케이션을 접습니다. /로 검색합니다. +와 -로 확대·축소하고 f로 전체를 맞추며 Escape로 되돌아갑니다.',
  },
  cluster: { en: 'cluster', ko: '클러스터' },
  noNamespace: { en: 'no namespace written', ko: '네임스페이스 미지정' },
  noApplication: { en: 'other', ko: '기타' },
  closedApplications: { en: 'applications', ko: '애플리케이션' },
  objects: { en: '{0} {0|object|objects}', ko: '오브젝트 {0}개' },
  relations: { en: '{0} {0|relation|relations}', ko: '관계 {0}개' },
  skipped: { en: '{0} {0|file|files} not read', ko: '읽지 못한 파일 {0}개' },
  unit: { en: 'Show', ko: '보기' },
  unitHelp: {
    en: 'What is applied together: one kustomization, one chart, one folder, or everything at once',
    ko: '함께 적용되는 단위: kustomization, 차트, 폴더 하나 또는 전체',
  },
  allUnits: { en: 'All {0} units', ko: '전체 ({0}개 단위)' },
  elsewhere: { en: 'part of another unit', ko: '다른 단위에 속함' },
  zoomIn: { en: 'Zoom in (+)', ko: '확대 (+)' },
  zoomOut: { en: 'Zoom out (-)', ko: '축소 (-)' },
  fit: { en: 'Fit everything (f)', ko: '전체 맞춤 (f)' },
  legend: { en: 'Legend', ko: '범례' },
  error: { en: '{0} {0|error|errors}', ko: '오류 {0}개' },
  warning: { en: '{0} {0|warning|warnings}', ko: '경고 {0}개' },
  information: { en: '{0} {0|note|notes}', ko: '참고 {0}개' },
  openSource: { en: 'Enter or click opens the source', ko: 'Enter 또는 클릭으로 소스를 엽니다' },
  opens: { en: 'Double click or Enter opens it', ko: '더블 클릭 또는 Enter로 엽니다' },
  closed: { en: 'closed application, {0} {0|object|objects}', ko: '접힌 애플리케이션, 오브젝트 {0}개' },
  shared: { en: '{0} that several applications share', ko: '여러 애플리케이션이 함께 쓰는 {0}' },
  sharedObject: { en: '{0}, shared with other applications', ko: '{0}, 다른 애플리케이션과 함께 사용' },
  closeApplication: { en: 'Close {0} (Backspace)', ko: '{0} 접기 (Backspace)' },
  neighbours: { en: '{0} in, {1} out', ko: '들어오는 관계 {0}개, 나가는 관계 {1}개' },
} as const satisfies Readonly<Record<string, Localized>>;

/** The words that titles of groups need. */
export function layoutWords(locale: Locale): LayoutWords {
  return {
    cluster: words.cluster[locale],
    noNamespace: words.noNamespace[locale],
    noApplication: words.noApplication[locale],
  };
}

export const familyWords: Readonly<Record<Family, Localized>> = {
  traffic: { en: 'traffic', ko: '트래픽' },
  workload: { en: 'workload', ko: '워크로드' },
  config: { en: 'configuration', ko: '설정' },
  storage: { en: 'storage', ko: '스토리지' },
  identity: { en: 'identity', ko: '신원과 권한' },
  policy: { en: 'policy', ko: '정책' },
  scaling: { en: 'scaling', ko: '스케일링' },
  cluster: { en: 'cluster', ko: '클러스터' },
};

export const unitWords: Readonly<Record<GraphUnit['kind'], Localized>> = {
  kustomization: { en: 'kustomization', ko: 'kustomization' },
  chart: { en: 'chart', ko: '차트' },
  folder: { en: 'folder', ko: '폴더' },
  file: { en: 'file', ko: '파일' },
};

export const categoryWords: Readonly<Record<EdgeCategory, Localized>> = {
  routes: { en: 'routes to', ko: '트래픽 전달' },
  selects: { en: 'selects', ko: 'selector로 선택' },
  owns: { en: 'owns', ko: '소유' },
  uses: { en: 'uses', ko: '사용' },
  binds: { en: 'binds', ko: '바인딩' },
  grants: { en: 'grants', ko: '권한 부여' },
  scales: { en: 'scales', ko: '스케일 조정' },
  guards: { en: 'guards', ko: '보호' },
  schedules: { en: 'schedules', ko: '스케줄링' },
  extends: { en: 'extends', ko: '확장' },
  defines: { en: 'defines', ko: '정의' },
};

export const standingWords: Readonly<Record<Standing, Localized>> = {
  manifest: { en: 'written here', ko: '매니페스트에 있음' },
  implied: { en: 'made by a controller', ko: '컨트롤러가 생성' },
  missing: { en: 'referred to, but not here', ko: '참조되지만 없음' },
  uncertain: { en: 'not here, may live elsewhere', ko: '여기에는 없지만 다른 곳에 있을 수 있음' },
  external: { en: 'outside the cluster', ko: '클러스터 외부' },
  builtin: { en: 'part of every cluster', ko: '모든 클러스터에 기본 제공' },
};

export const statusWords: Readonly<Record<EdgeStatus, Localized>> = {
  found: { en: 'found', ko: '찾음' },
  contradicted: { en: 'does not fit', ko: '맞지 않음' },
  missing: { en: 'missing', ko: '없음' },
  unknown: { en: 'may live elsewhere', ko: '다른 곳에 있을 수 있음' },
};
