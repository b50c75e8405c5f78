import { parseAddressRange } from '../../kubernetes/addressRange.ts';
import { isPlaceholder } from '../../kubernetes/isPlaceholder.ts';
import { nanosPerUnit, parseQuantity } from '../../kubernetes/quantity.ts';
import type { Localized } from '../../localized.ts';
import type { MapNode, ScalarNode } from '../../yaml/node.ts';
import { childOf, descend, entriesOf, isAbsent, itemsOf, scalarOf, textOf } from '../../yaml/nodes.ts';
import type { Severity } from '../finding.ts';

/** A value that does not go together with another one of the same object. */
export interface ObjectProblem {
  readonly node: ScalarNode;
  readonly message: Localized;
  /** `error` where it is not said. */
  readonly severity?: Severity;
  /** What may be meant, as in ValueProblem. */
  readonly near: readonly (string | number)[];
}

/** What is wrong among the fields of an object, by its definition in the API reference. */
export function objectProblems(definition: string, node: MapNode): readonly ObjectProblem[] {
  return checks.get(definition)?.(node) ?? [];
}

const checks: ReadonlyMap<string, (node: MapNode) => readonly ObjectProblem[]> = new Map([
  ['CustomResourceDefinition', nameOfDefinition],
  ['DaemonSetSpec', alwaysRestarted],
  ['DeploymentSpec', alwaysRestarted],
  ['HorizontalPodAutoscalerSpec', fewestAboveMost],
  ['IPBlock', exceptionsOutside],
  ['JobSpec', restartedUntilDone],
  ['NetworkPolicyPort', endBeforeStart],
  ['PodDisruptionBudgetSpec', bothBounds],
  ['ReplicaSetSpec', alwaysRestarted],
  ['ReplicationControllerSpec', alwaysRestarted],
  ['ResourceRequirements', resources],
  ['StatefulSetSpec', alwaysRestarted],
]);

/** https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#restart-policy */
function alwaysRestarted(spec: MapNode): readonly ObjectProblem[] {
  return restartPolicy(spec, ['Always'], {
    en: 'A workload that keeps its Pods running takes only `Always`; the API server rejects it.',
    ko: 'Pod를 계속 실행하는 워크로드에는 `Always`만 쓸 수 있습니다. API 서버가 거부합니다.',
  });
}

/** https://kubernetes.io/docs/concepts/workloads/controllers/job/#pod-template */
function restartedUntilDone(spec: MapNode): readonly ObjectProblem[] {
  return restartPolicy(spec, ['OnFailure', 'Never'], {
    en: 'The Pods of a Job come to an end: it takes `OnFailure` or `Never`; the API server rejects `Always`.',
    ko: 'Job의 Pod는 끝나야 하므로 `OnFailure`나 `Never`만 쓸 수 있습니다. API 서버가 `Always`를 거부합니다.',
  });
}

/** Words that no Pod takes are a matter of the list of values. */
function restartPolicy(spec: MapNode, allowed: readonly string[], message: Localized): readonly ObjectProblem[] {
  const node = scalarOf(descend(spec, 'template', 'spec', 'restartPolicy'));
  const isOther = ['Always', 'OnFailure', 'Never'].includes(node?.text ?? '') && !allowed.includes(node?.text ?? '');
  return node !== undefined && isOther ? [{ node, message, near: allowed }] : [];
}

function fewestAboveMost(spec: MapNode): readonly ObjectProblem[] {
  const [least, most] = [scalarOf(childOf(spec, 'minReplicas')), scalarOf(childOf(spec, 'maxReplicas'))];
  if (typeof least?.value !== 'number' || typeof most?.value !== 'number' || least.value <= most.value) return [];
  const message = {
    en: `\`maxReplicas\` is ${most.value}, less than \`minReplicas\`, which is ${least.value}; the API server rejects it.`,
    ko: `\`maxReplicas\`(${most.value})가 \`minReplicas\`(${least.value})보다 작습니다. API 서버가 거부합니다.`,
  };
  return [{ node: most, message, near: [least.value] }];
}

function endBeforeStart(port: MapNode): readonly ObjectProblem[] {
  const [start, end] = [scalarOf(childOf(port, 'port')), scalarOf(childOf(port, 'endPort'))];
  if (typeof start?.value !== 'number' || typeof end?.value !== 'number' || start.value <= end.value) return [];
  const message = {
    en: `\`endPort\` is ${end.value}, before \`port\`, which is ${start.value}; the API server rejects it.`,
    ko: `\`endPort\`(${end.value})가 \`port\`(${start.value})보다 앞섭니다. API 서버가 거부합니다.`,
  };
  return [{ node: end, message, near: [start.value] }];
}

/** https://kubernetes.io/docs/tasks/run-application/configure-pdb/#specifying-a-poddisruptionbudget */
function bothBounds(spec: MapNode): readonly ObjectProblem[] {
  const [least, most] = [scalarOf(childOf(spec, 'minAvailable')), scalarOf(childOf(spec, 'maxUnavailable'))];
  if (most === undefined || [least, most].some((bound) => isAbsent(bound))) return [];
  const message = {
    en: 'A budget has either `minAvailable` or `maxUnavailable`; the API server rejects both.',
    ko: '`minAvailable`과 `maxUnavailable` 중 하나만 쓸 수 있습니다. 둘 다 있으면 API 서버가 거부합니다.',
  };
  return [{ node: most, message, near: [] }];
}

/** https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/network-policy-v1/#IPBlock */
function exceptionsOutside(block: MapNode): readonly ObjectProblem[] {
  const whole = parseAddressRange(textOf(childOf(block, 'cidr')) ?? '');
  if (whole === undefined) return [];
  return itemsOf(childOf(block, 'except')).flatMap((item) => {
    const node = scalarOf(item);
    const part = parseAddressRange(node?.text ?? '');
    if (node === undefined || part === undefined) return [];
    const shared = parseAddressRange(`${part.first}/${whole.prefixLength}`);
    const isInside =
      part.version === whole.version && part.prefixLength > whole.prefixLength && shared?.first === whole.first;
    const message = {
      en: `\`${node.text}\` is no part of ${textOf(childOf(block, 'cidr'))}, so it cannot be taken out of it; the API server rejects it.`,
      ko: `\`${node.text}\`은(는) ${textOf(childOf(block, 'cidr'))}의 일부가 아니어서 제외할 수 없습니다. API 서버가 거부합니다.`,
    };
    return isInside ? [] : [{ node, message, near: [] }];
  });
}

/** https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#create-a-customresourcedefinition */
function nameOfDefinition(definition: MapNode): readonly ObjectProblem[] {
  const node = scalarOf(descend(definition, 'metadata', 'name'));
  const plural = textOf(descend(definition, 'spec', 'names', 'plural'));
  const group = textOf(descend(definition, 'spec', 'group'));
  const name = `${plural}.${group}`;
  if (node === undefined || !plural || !group || node.text === name || [node.text, name].some(isPlaceholder)) return [];
  const message = {
    en: `The name of this definition must be \`${name}\`, its plural and its group; the API server rejects it.`,
    ko: `이 정의의 이름은 복수형과 그룹을 이은 \`${name}\`이어야 합니다. API 서버가 거부합니다.`,
  };
  return [{ node, message, near: [name] }];
}

/** https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/ */
function resources(requirements: MapNode): readonly ObjectProblem[] {
  const limits = childOf(requirements, 'limits');
  const requests = childOf(requirements, 'requests');
  return [
    ...entriesOf(requests).flatMap(({ name, value }) =>
      aboveLimit(name, scalarOf(value), scalarOf(childOf(limits, name))),
    ),
    ...[limits, requests].flatMap((each) => partsOfBytes(scalarOf(childOf(each, 'memory')))),
  ];
}

function aboveLimit(
  name: string,
  request: ScalarNode | undefined,
  limit: ScalarNode | undefined,
): readonly ObjectProblem[] {
  const [asked, most] = [parseQuantity(textOf(request) ?? ''), parseQuantity(textOf(limit) ?? '')];
  if (request === undefined || limit === undefined || asked === undefined || most === undefined || asked <= most)
    return [];
  const message = {
    en: `The request of \`${name}\` (${request.text}) is above its limit (${limit.text}); the API server rejects it.`,
    ko: `\`${name}\` 요청(${request.text})이 제한(${limit.text})보다 큽니다. API 서버가 거부합니다.`,
  };
  return [{ node: request, message, near: [limit.text] }];
}

/** `512m` of memory is half a byte; the API server takes it and warns. */
function partsOfBytes(node: ScalarNode | undefined): readonly ObjectProblem[] {
  const nanos = parseQuantity(textOf(node) ?? '');
  if (node === undefined || nanos === undefined || nanos % nanosPerUnit === 0n) return [];
  const [, number] = /^(\d+)m$/.exec(node.text) ?? [];
  const message = {
    en: `\`${node.text}\` of memory is not a whole number of bytes: \`m\` means thousandths.`,
    ko: `메모리 \`${node.text}\`은(는) 정수 바이트가 아닙니다. \`m\`은 1/1000을 뜻합니다.`,
  };
  return [{ node, message, severity: 'warning', near: number === undefined ? [] : [`${number}Mi`, `${number}M`] }];
}
