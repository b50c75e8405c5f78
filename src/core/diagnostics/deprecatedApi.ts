import type { ApiReference } from '../api/apiReference.ts';
import { keySpan } from '../kubernetes/fieldPath.ts';
import { childOf } from '../yaml/nodes.ts';
import { type ChangedApi, changedApis, replacementOf } from './apiChange.ts';
import type { DiagnosticRule, Finding } from './finding.ts';

/** An API version that Kubernetes still serves, but asks to leave. */
export const deprecatedApi: DiagnosticRule = {
  code: 'deprecated-api',
  severity: 'warning',
  summary: {
    en: 'Kubernetes deprecates this API version.',
    ko: '사용 중단(deprecated)된 API 버전입니다.',
  },
  documentation: 'https://kubernetes.io/docs/reference/using-api/deprecation-guide/',
  *find(snapshot, document, api) {
    for (const changed of changedApis(snapshot, document)) {
      const { deprecatedIn, removedIn } = changed.lifecycle;
      if (removedIn === undefined && deprecatedIn !== undefined) yield finding(changed, deprecatedIn, api);
    }
  },
};

function finding(changed: ChangedApi, deprecatedIn: number, api: ApiReference): Finding {
  const { resource } = changed;
  const { text, fixes } = replacementOf(changed, api);
  const name = `\`${resource.apiVersion}\` ${resource.kind}`;
  return {
    code: 'deprecated-api',
    // The core group keeps its kinds for good.
    severity: resource.group === '' ? 'information' : 'warning',
    message: {
      en: `${name} is deprecated since Kubernetes 1.${deprecatedIn}. ${text.en}`,
      ko: `${name}은(는) Kubernetes 1.${deprecatedIn}부터 사용 중단(deprecated)되었습니다. ${text.ko}`,
    },
    place: {
      document: resource.document,
      span: childOf(resource.node, 'apiVersion')?.span ?? keySpan(resource.node, 'apiVersion'),
    },
    related: [],
    fixes,
  };
}
