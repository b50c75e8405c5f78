import type { Edge } from '../graph/edge.ts';
import { nearby } from '../graph/reach.ts';
import { isTypo } from '../graph/similarity.ts';
import { edgesOf, placeOf, resourcesIn, type Snapshot } from '../graph/snapshot.ts';
import { nodeAtField } from '../kubernetes/fieldPath.ts';
import { ClusterRoleBinding, ServiceAccount, sameKind } from '../kubernetes/kinds.ts';
import type { ClusterObject } from '../model/clusterObject.ts';
import { objectsNamed } from '../model/objectIndex.ts';
import { documentWriting } from '../model/placeIn.ts';
import type { Resource } from '../model/resource.ts';
import type { YamlNode } from '../yaml/node.ts';
import { childOf, entryOf, isAbsent, itemsOf } from '../yaml/nodes.ts';
import type { DiagnosticRule, Finding, Fix } from './finding.ts';
import { changeText, meantText } from './fixes/changeText.ts';
import { setEntry } from './fixes/edits.ts';
import { fixOf } from './fixes/fixOf.ts';
import { removeEntries } from './fixes/removeEntries.ts';
import { findingAt, isBinding, meantKinds, rbacGroup, writtenField } from './objects/bindings.ts';
import { askedName, missingTarget } from './references/missingTarget.ts';

/**
 * Somebody who is given rights and is not here, or cannot be: kind, apiGroup and namespace of a subject have to go together
 * (ValidateRoleBindingSubject of the API server); whether the ServiceAccount exists is not checked.
 * https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-subjects
 */
export const subjectNotFound: DiagnosticRule = {
  code: 'subject-not-found',
  severity: 'error',
  summary: {
    en: 'A binding gives rights to a ServiceAccount that is not here, or to what is no subject.',
    ko: '바인딩의 subject인 ServiceAccount가 없거나, subject가 될 수 없는 것입니다.',
  },
  documentation: 'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-subjects',
  *find({ snapshot, document, applied }) {
    if (!document.resources.some(isBinding)) return;
    for (const resource of applied) {
      if (!isBinding(resource)) continue;
      for (const subject of itemsOf(childOf(resource.node, 'subjects'))) {
        yield* wrongKind(resource, subject);
        yield* wrongGroup(resource, subject);
        yield* withoutNamespace(snapshot, resource, subject);
      }
    }
    for (const resource of resourcesIn(snapshot, document)) {
      for (const edge of accountEdges(snapshot, resource)) {
        const finding = missingAccount(snapshot, resource, edge);
        if (finding !== undefined) yield finding;
      }
    }
  },
};

const code = 'subject-not-found';
const subjectKinds = ['ServiceAccount', 'User', 'Group'];

function accountEdges(snapshot: Snapshot, resource: Resource): readonly Edge[] {
  return edgesOf(snapshot, resource).filter(({ relation }) => relation.id === 'rolebinding-grants-serviceaccount');
}

function wrongKind(resource: Resource, subject: YamlNode): readonly Finding[] {
  const kind = writtenField(subject, 'kind');
  if (kind === undefined || subjectKinds.includes(kind.text)) return [];
  const near = meantKinds(kind.text, subjectKinds);
  const meant = meantText(near);
  const message = {
    en: `A \`${kind.text}\` can be given no rights, only a ServiceAccount, a User or a Group; the API server rejects it.${meant.en}`,
    ko: `\`${kind.text}\`에는 권한을 부여할 수 없습니다. ServiceAccount, User, Group만 가능하며 API 서버가 거부합니다.${meant.ko}`,
  };
  return [findingAt(resource, kind.node, { code, severity: 'error', message }, changeText(resource, kind.node, near))];
}

/** ServiceAccounts are of the core group; Users and Groups, which are no objects, of the group of RBAC. */
function wrongGroup(resource: Resource, subject: YamlNode): readonly Finding[] {
  const kind = writtenField(subject, 'kind');
  const group = writtenField(subject, 'apiGroup');
  if (kind === undefined || group === undefined || !subjectKinds.includes(kind.text)) return [];
  if (kind.text !== ServiceAccount.kind) {
    if (group.text === rbacGroup) return [];
    const message = {
      en: `The apiGroup of a ${kind.text} is \`${rbacGroup}\`, not \`${group.text}\`; the API server rejects it.`,
      ko: `${kind.text}의 apiGroup은 \`${group.text}\`이(가) 아니라 \`${rbacGroup}\`입니다. API 서버가 거부합니다.`,
    };
    const fixes = changeText(resource, group.node, [rbacGroup]);
    return [findingAt(resource, group.node, { code, severity: 'error', message }, fixes)];
  }
  const message = {
    en: `A ServiceAccount has no apiGroup (its group is the empty one), so \`${group.text}\` does not go with it; the API server rejects it.`,
    ko: `ServiceAccount는 core 그룹에 속하므로 apiGroup이 비어 있어야 합니다. \`${group.text}\`은(는) API 서버가 거부합니다.`,
  };
  return [findingAt(resource, group.node, { code, severity: 'error', message }, removeGroup(resource, subject))];
}

function removeGroup(resource: Resource, subject: YamlNode): readonly Fix[] {
  const entry = entryOf(subject, 'apiGroup');
  const document = documentWriting(resource, subject);
  if (entry === undefined || document === undefined || subject.type !== 'map') return [];
  const title = { en: 'Remove the apiGroup', ko: 'apiGroup 제거' };
  return fixOf(title, removeEntries(document, subject, [entry]));
}

function withoutNamespace(snapshot: Snapshot, resource: Resource, subject: YamlNode): readonly Finding[] {
  const kind = writtenField(subject, 'kind');
  const name = writtenField(subject, 'name');
  if (!sameKind(resource, ClusterRoleBinding) || kind?.text !== ServiceAccount.kind || name === undefined) return [];
  const namespace = childOf(subject, 'namespace');
  if (!isAbsent(namespace) && (namespace?.type !== 'scalar' || namespace.text !== '')) return [];
  const message = {
    en: `A ClusterRoleBinding must say the namespace of ServiceAccount \`${name.text}\`; the API server rejects it.`,
    ko: `ClusterRoleBinding에는 ServiceAccount \`${name.text}\`의 네임스페이스가 있어야 합니다. API 서버가 거부합니다.`,
  };
  const accounts = accountEdges(snapshot, resource).filter(
    ({ field, to }) => to.origin === 'manifest' && nodeAtField(resource.node, field) === name.node,
  );
  const fixes = accounts.flatMap(({ to }) => setNamespace(resource, subject, to));
  return [findingAt(resource, name.node, { code, severity: 'error', message }, fixes)];
}

/** A ServiceAccount of the name in another namespace shows what was meant, most of all where `default` is written. */
function missingAccount(snapshot: Snapshot, resource: Resource, edge: Edge): Finding | undefined {
  const finding = missingTarget(snapshot, resource, edge, code);
  if (finding === undefined || edge.nearMisses.length > 0 || edge.to.namespace === undefined) return finding;
  const { index, units } = snapshot;
  const namesakes = objectsNamed(index, ServiceAccount, askedName(edge).name);
  const close = nearby(units, { path: edge.from.path, namespace: undefined }, namesakes).filter(
    ({ namespace }) => namespace !== undefined,
  );
  const [account] = close;
  if (account === undefined) return finding;
  const asked = edge.to.namespace;
  const isSlip = asked === 'default' || close.some(({ namespace }) => isTypo(namespace ?? '', asked));
  const subject = nodeAtField(resource.node, edge.field.slice(0, edge.field.lastIndexOf('.')));
  const place = placeOf(snapshot, account);
  return {
    ...finding,
    severity: isSlip ? 'warning' : finding.severity,
    message: {
      en: `ServiceAccount \`${account.name}\` is in namespace \`${account.namespace}\`, not in \`${asked}\`.`,
      ko: `ServiceAccount \`${account.name}\`은(는) \`${asked}\`이(가) 아니라 \`${account.namespace}\` 네임스페이스에 있습니다.`,
    },
    related:
      place === undefined
        ? []
        : [
            {
              place,
              message: {
                en: `ServiceAccount ${account.name} is here.`,
                ko: `ServiceAccount ${account.name}은(는) 여기에 있습니다.`,
              },
            },
          ],
    fixes: close.flatMap((one) => setNamespace(resource, subject, one)),
  };
}

function setNamespace(resource: Resource, subject: YamlNode | undefined, { namespace }: ClusterObject): readonly Fix[] {
  if (subject?.type !== 'map' || namespace === undefined) return [];
  if (writtenField(subject, 'kind')?.text !== ServiceAccount.kind) return [];
  const title = { en: `Set the namespace to \`${namespace}\``, ko: `네임스페이스를 \`${namespace}\`(으)로 설정` };
  return fixOf(title, [setEntry(resource, subject, 'namespace', namespace)]);
}
