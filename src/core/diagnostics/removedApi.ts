import type { ApiReference } from '../api/apiReference.ts';
import { keySpan } from '../kubernetes/fieldPath.ts';
import { childOf, spanOf } from '../yaml/nodes.ts';
import type { DiagnosticRule, Finding } from './finding.ts';
import { type ChangedApi, changedApis, replacementOf } from './schema/apiChange.ts';

/**
 * An API version that Kubernetes does not serve: the version that is set, or the newest.
 * `no matches for kind`: https://kubernetes.io/docs/reference/using-api/deprecation-guide/
 */
export const removedApi: DiagnosticRule = {
  code: 'removed-api',
  severity: 'error',
  summary: {
    en: 'Kubernetes no longer serves this API version.',
    ko: 'Kubernetes가 더 이상 제공하지 않는 API 버전입니다.',
  },
  documentation: 'https://kubernetes.io/docs/reference/using-api/deprecation-guide/',
  *find(judged) {
    for (const changed of changedApis(judged)) {
      const { removedIn } = changed.lifecycle;
      if (changed.state === 'removed' && removedIn !== undefined) yield finding(changed, removedIn, judged.api);
    }
  },
};

function finding(changed: ChangedApi, removedIn: number, api: ApiReference): Finding {
  const { resource } = changed;
  const { text, fixes } = replacementOf(changed, api);
  const name = `\`${resource.apiVersion}\` ${resource.kind}`;
  return {
    code: 'removed-api',
    severity: 'error',
    message: {
      en: `Kubernetes 1.${removedIn} and later do not serve ${name}. ${text.en}`,
      ko: `Kubernetes 1.${removedIn}부터는 ${name}을(를) 제공하지 않습니다. ${text.ko}`,
    },
    place: {
      document: resource.document,
      span: spanOf(childOf(resource.node, 'apiVersion') ?? keySpan(resource.node, 'apiVersion')),
    },
    related: [],
    fixes,
  };
}
