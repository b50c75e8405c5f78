import type { Passage } from '../../core/features/trace/traceHop.ts';
import type { Severity } from '../../core/index.ts';
import type { Localized } from '../../core/localized.ts';

/** The words of the side column: details and traces. */
export const sideWords = {
  details: { en: 'Details', ko: '상세' },
  trace: { en: 'Trace', ko: '추적' },
  close: { en: 'Close', ko: '닫기' },
  chooseThing: {
    en: 'Choose an object or a line on the map.',
    ko: '지도에서 오브젝트나 선을 선택하십시오.',
  },
  gone: { en: 'What was chosen is not on the map.', ko: '선택한 항목이 지도에 없습니다.' },
  openSource: { en: 'Open the source', ko: '소스 열기' },
  findings: { en: 'Findings', ko: '발견 사항' },
  incoming: { en: 'Points here ({0})', ko: '들어오는 관계 ({0})' },
  outgoing: { en: 'Points at ({0})', ko: '나가는 관계 ({0})' },
  noRelations: { en: 'Nothing points here, and it points at nothing.', ko: '다른 오브젝트와의 관계가 없습니다.' },
  about: { en: 'What it is', ko: '설명' },
  labels: { en: 'Labels', ko: 'label' },
  followRequest: { en: 'Follow a request', ko: '요청 추적' },
  writtenAt: { en: 'Written at', ko: '작성된 위치' },
  leadsTo: { en: 'Leads to', ko: '가리키는 위치' },
  field: { en: 'Field', ko: '필드' },
  value: { en: 'Value', ko: '값' },
  port: { en: 'Port', ko: '포트' },
  more: { en: '… and {0} more', ko: '… 외 {0}개' },
  chooseEntry: {
    en: 'Where does the request come in?',
    ko: '요청이 어디로 들어옵니까?',
  },
  filterEntries: { en: 'Host, path or Service', ko: '호스트, 경로 또는 Service' },
  noEntries: {
    en: 'No Ingress, route or Service with ports is in this folder.',
    ko: '이 폴더에는 Ingress, 라우트, 포트가 있는 Service가 없습니다.',
  },
  noSuchEntry: { en: 'Nothing here matches.', ko: '일치하는 것이 없습니다.' },
  otherEntry: { en: 'Choose another entry', ko: '다른 진입점 선택' },
  entryGone: { en: 'This entry is no longer in the manifests.', ko: '이 진입점은 더 이상 매니페스트에 없습니다.' },
} as const satisfies Readonly<Record<string, Localized>>;

export const passageWords: Readonly<Record<Passage, Localized>> = {
  passes: { en: 'reaches its container', ko: '컨테이너까지 도달합니다' },
  breaks: { en: 'does not get through', ko: '중간에서 끊깁니다' },
  open: { en: 'cannot be followed to the end here', ko: '여기서는 끝까지 추적할 수 없습니다' },
};

export const severityWords: Readonly<Record<Severity, Localized>> = {
  error: { en: 'error', ko: '오류' },
  warning: { en: 'warning', ko: '경고' },
  information: { en: 'information', ko: '정보' },
  hint: { en: 'hint', ko: '힌트' },
};
