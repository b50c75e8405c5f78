import { expect, test } from 'vitest';
import { checkHover, hoverText } from '../../../support/checkHover.ts';

const deployment = (resources: string, replicas = 1) => `
  apiVersion: apps/v1
  kind: Deployment
  metadata: { name: web }
  spec:
    replicas: ${replicas}
    template:
      spec:
        containers:
          - { name: web, ${resources} }
          - { name: log, resources: { requests: { cpu: 50m, memory: 64Mi }, limits: { memory: 64Mi } } }
`;

test('the resources of a container are those of its Pod with the others, and of all replicas', () => {
  const source = deployment('res$0ources: { requests: { cpu: 200m, memory: 128Mi }, limits: { memory: 256Mi } }', 3);
  checkHover(
    source,
    `
    Each Pod asks for \`250m\` CPU and \`192Mi\` memory; no limit of CPU, at most \`320Mi\` memory. 3 Pods: \`750m\` CPU, \`576Mi\` memory.
    QoS class \`Burstable\`: it may use more than it asks for, and is evicted before \`Guaranteed\` Pods when it does.
    `,
  );
  checkHover(
    source,
    `
    Pod 하나가 CPU \`250m\`, 메모리 \`192Mi\`만큼 요청합니다(CPU 제한 없음, 메모리 최대 \`320Mi\`). Pod 3개면 CPU \`750m\`, 메모리 \`576Mi\`입니다.
    QoS 클래스 \`Burstable\`: 요청한 것보다 더 쓸 수 있고, 그럴 때는 \`Guaranteed\` Pod보다 먼저 축출됩니다.
    `,
    'ko',
  );
});

test('a single amount is read aloud instead', () => {
  checkHover(
    deployment('resources: { requests: { cpu: 200$0m } }'),
    '0.2 of a CPU core: 200 ms of processor time in every second.',
  );
  expect(hoverText(deployment('resources: { requests: { cpu: 200$0m } }'))).not.toContain('QoS class');
});

test('nothing is summed up where an amount is no quantity', () => {
  expect(hoverText(deployment('res$0ources: { requests: { cpu: some } }'))).not.toContain('QoS class');
});

test('a Pod that asks for nothing is only told what that means', () => {
  const pod = 'apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { contai$0ners: [{ name: web }] }\n';
  checkHover(
    pod,
    'QoS class `BestEffort`: nothing is set aside for it, and it is evicted first when the node runs out of memory.',
  );
});
