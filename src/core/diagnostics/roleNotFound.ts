import { edgesOf, placeOf, resourcesIn, type Snapshot } from '../graph/snapshot.ts';
import { ClusterRole, ClusterRoleBinding, Role, sameKind } from '../kubernetes/kinds.ts';
import type { Resource } from '../model/resource.ts';
import { childOf } from '../yaml/nodes.ts';
import type { DiagnosticRule, Finding } from './finding.ts';
import { changeText, meantText } from './fixes/changeText.ts';
import { findingAt, isBinding, meantKinds, rbacGroup, writtenField } from './objects/bindings.ts';
import { missingTarget } from './references/missingTarget.ts';

/**
 * The Role or ClusterRole of a binding that is not here, or that no binding can name. The group and the kind are checked by the API
 * server (ValidateRoleBinding and ValidateClusterRoleBinding), the name is not: nobody gets any rights then.
 * https://kubernetes.io/docs/reference/access-authn-authz/rbac/#rolebinding-and-clusterrolebinding
 */
export const roleNotFound: DiagnosticRule = {
  code: 'role-not-found',
  severity: 'error',
  summary: {
    en: 'A binding gives the rights of a role that is not here, or of what is no role.',
    ko: '바인딩이 참조하는 Role이나 ClusterRole이 없거나, 참조할 수 없는 것을 참조합니다.',
  },
  documentation: 'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#rolebinding-and-clusterrolebinding',
  *find({ snapshot, document, applied }) {
    if (!document.resources.some(isBinding)) return;
    for (const resource of applied) yield* rejected(resource);
    for (const resource of resourcesIn(snapshot, document)) {
      for (const edge of edgesOf(snapshot, resource)) {
        if (edge.relation.id !== 'rolebinding-grants-role' || rejected(resource).length > 0) continue;
        const finding =
          edge.status === 'contradicted'
            ? ofOtherKind(snapshot, resource)
            : missingTarget(snapshot, resource, edge, code);
        if (finding !== undefined) yield finding;
      }
    }
  },
};

const code = 'role-not-found';

function rejected(resource: Resource): readonly Finding[] {
  if (!isBinding(resource)) return [];
  const reference = childOf(resource.node, 'roleRef');
  const group = writtenField(reference, 'apiGroup');
  const kind = writtenField(reference, 'kind');
  const allowed = sameKind(resource, ClusterRoleBinding) ? [ClusterRole.kind] : [Role.kind, ClusterRole.kind];
  const findings: Finding[] = [];
  if (group !== undefined && group.text !== rbacGroup) {
    const message = {
      en: `\`${group.text}\` has no roles: their group is \`${rbacGroup}\`; the API server rejects the binding.`,
      ko: `\`${group.text}\`에는 역할이 없습니다. 역할의 apiGroup은 \`${rbacGroup}\`입니다. API 서버가 바인딩을 거부합니다.`,
    };
    const fixes = changeText(resource, group.node, [rbacGroup]);
    findings.push(findingAt(resource, group.node, { code, severity: 'error', message }, fixes));
  }
  if (kind !== undefined && !allowed.includes(kind.text)) {
    const near = kind.text === Role.kind ? allowed : meantKinds(kind.text, allowed);
    const meant = meantText(near);
    const kinds = allowed.map((one) => `\`${one}\``);
    const message = {
      en: `A ${resource.kind} can only give the rights of a ${kinds.join(' or a ')}, not of a \`${kind.text}\`; the API server rejects it.${meant.en}`,
      ko: `${resource.kind}은 ${kinds.join('이나 ')}만 참조할 수 있으며 \`${kind.text}\`은(는) 참조할 수 없습니다. API 서버가 거부합니다.${meant.ko}`,
    };
    const fixes = changeText(resource, kind.node, near);
    findings.push(findingAt(resource, kind.node, { code, severity: 'error', message }, fixes));
  }
  return findings;
}

/** Only a role of the other kind has the name. */
function ofOtherKind(snapshot: Snapshot, resource: Resource): Finding | undefined {
  const edge = edgesOf(snapshot, resource).find(({ relation }) => relation.id === 'rolebinding-grants-role');
  const kind = writtenField(childOf(resource.node, 'roleRef'), 'kind');
  const other = edge?.nearMisses[0];
  if (edge === undefined || kind === undefined || other === undefined) return undefined;
  const message = {
    en: `There is no ${kind.text} \`${edge.value}\` in these manifests, but a ${other.kind} of that name.`,
    ko: `이 매니페스트들에서 \`${edge.value}\`은(는) ${kind.text}이 아니라 ${other.kind}입니다.`,
  };
  const place = placeOf(snapshot, other);
  const here = {
    en: `${other.kind} \`${other.name}\` is here.`,
    ko: `${other.kind} \`${other.name}\`은(는) 여기에 있습니다.`,
  };
  return {
    ...findingAt(
      resource,
      kind.node,
      { code, severity: 'warning', message },
      changeText(resource, kind.node, [other.kind]),
    ),
    related: place === undefined ? [] : [{ place, message: here }],
  };
}
