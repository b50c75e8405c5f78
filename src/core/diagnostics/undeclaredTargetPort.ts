import { Service } from '../kubernetes/kinds.ts';
import { placeIn } from '../model/placeIn.ts';
import type { Resource } from '../model/resource.ts';
import { descend, itemsOf, textOf } from '../yaml/nodes.ts';
import type { DiagnosticRule, Finding } from './finding.ts';
import { declarePort } from './fixes/declarePort.ts';
import type { PodSpec } from './objects/podSpecs.ts';
import { type DeclaredPort, declaredHere, declaredPorts, selectedPods } from './objects/selectedPods.ts';
import { type TargetPort, targetPort } from './objects/targetPort.ts';

/** A number that no container declares. It works if something listens there, so this is no more than a hint. */
export const undeclaredTargetPort: DiagnosticRule = {
  code: 'undeclared-target-port',
  severity: 'hint',
  summary: {
    en: 'A Service sends to a port that no container declares.',
    ko: 'Service가 트래픽을 보내는 포트를 선언한 컨테이너가 없습니다.',
  },
  documentation: 'https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports',
  kinds: [Service],
  *findInResource(snapshot, resource) {
    // Without a cluster IP the Pods are called at the ports they have.
    if (textOf(descend(resource.node, 'spec', 'clusterIP')) === 'None') return;
    const specs = selectedPods(snapshot, resource) ?? [];
    const declared = specs.flatMap(declaredPorts);
    if (declared.length === 0) return;
    for (const port of itemsOf(descend(resource.node, 'spec', 'ports'))) {
      const target = targetPort(port);
      if (target === undefined || !/^\d+$/.test(target.text)) continue;
      if (declared.some((each) => isDeclared(each, target))) continue;
      yield finding(resource, target, specs, declared);
    }
  },
};

function isDeclared({ number, protocol }: DeclaredPort, target: TargetPort): boolean {
  return number === target.text && protocol === target.protocol;
}

function finding(
  resource: Resource,
  target: TargetPort,
  specs: readonly PodSpec[],
  declared: readonly DeclaredPort[],
): Finding {
  const { node, text: number, protocol } = target;
  const list = [...new Set(declared.map((port) => `${port.number}/${port.protocol}`))].join(', ');
  return {
    code: 'undeclared-target-port',
    severity: 'hint',
    message: {
      en: `No container that this Service selects declares port ${number}/${protocol}; declared: ${list}. It works if something listens there.`,
      ko: `이 Service가 선택하는 컨테이너 가운데 포트 ${number}/${protocol}을(를) 선언한 것이 없습니다. 선언된 포트: ${list}. 실제로 열려 있는 포트라면 동작합니다.`,
    },
    place: placeIn(resource, node),
    resource,
    related: declaredHere(declared),
    fixes: declarePort(specs, { number, protocol }),
  };
}
