import type { ApiReference } from '../api/apiReference.ts';
import { keySpan } from '../kubernetes/fieldPath.ts';
import { childOf, spanOf } from '../yaml/nodes.ts';
import type { DiagnosticRule, Finding } from './finding.ts';
import { type ChangedApi, changedApis, replacementOf } from './schema/apiChange.ts';

/** An API version that Kubernetes still serves, but asks to leave. */
export const deprecatedApi: DiagnosticRule = {
  code: 'deprecated-api',
  severity: 'warning',
  summary: {
    en: 'Kubernetes deprecates this API version.',
    ko: '사용 중단(deprecated)된 API 버전입니다.',
  },
  documentation: 'https://kubernetes.io/docs/reference/using-api/deprecation-guide/',
  *find(judged) {
    for (const changed of changedApis(judged)) {
      const { lifecycle, state } = changed;
      if (state !== 'deprecated' || lifecycle.deprecatedIn === undefined) continue;
      yield finding(changed, lifecycle.deprecatedIn, judged.api);
    }
  },
};

function finding(changed: ChangedApi, deprecatedIn: number, api: ApiReference): Finding {
  const { resource } = changed;
  const { text, fixes } = replacementOf(changed, api);
  const name = `\`${resource.apiVersion}\` ${resource.kind}`;
  const until = lastServed(changed);
  return {
    code: 'deprecated-api',
    // The core group keeps its kinds for good.
    severity: resource.group === '' ? 'information' : 'warning',
    message: {
      en: `${name} is deprecated since Kubernetes 1.${deprecatedIn}${until.en}. ${text.en}`,
      ko: `${name}은(는) Kubernetes 1.${deprecatedIn}부터 사용 중단(deprecated)되었${until.ko}습니다. ${text.ko}`,
    },
    place: {
      document: resource.document,
      span: spanOf(childOf(resource.node, 'apiVersion') ?? keySpan(resource.node, 'apiVersion')),
    },
    related: [],
    fixes,
  };
}

/** When it goes, where a Kubernetes version is set in which it is still there. */
function lastServed({ lifecycle: { removedIn } }: ChangedApi): { readonly en: string; readonly ko: string } {
  if (removedIn === undefined) return { en: '', ko: '' };
  return { en: ` and no longer served from 1.${removedIn} on`, ko: `고 1.${removedIn}부터는 제공되지 않` };
}
