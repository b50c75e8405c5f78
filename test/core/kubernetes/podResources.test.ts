import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { podResources } from '../../../src/core/kubernetes/podResources.ts';
import { cpuText, memoryText } from '../../../src/core/kubernetes/quantityText.ts';
import { nodeOf } from '../../support/nodeOf.ts';

/** `cpu request/limit, memory request/limit, class` of a pod spec. */
function sumText(yaml: string): string {
  const sum = podResources(nodeOf(yaml));
  if (sum === undefined) return 'unreadable';
  const { cpu, memory, qosClass } = sum;
  const limits = [
    cpu.limit === undefined ? '-' : cpuText(cpu.limit),
    memory.limit === undefined ? '-' : memoryText(memory.limit),
  ];
  return `${cpuText(cpu.request)}/${limits[0]} ${memoryText(memory.request)}/${limits[1]} ${qosClass}`;
}

const both = (cpu: string, memory: string) => `{ cpu: ${cpu}, memory: ${memory} }`;

describe('the resources of a Pod are', () => {
  test.each([
    ['nothing where nothing is written', 'containers: [{ name: a }]', '0m/- 0/- BestEffort'],
    ['nothing where all is 0', `containers: [{ resources: { requests: ${both('0', '0')} } }]`, '0m/- 0/- BestEffort'],
    [
      'those of all containers together',
      `containers:
  - resources: { requests: ${both('100m', '128Mi')}, limits: { memory: 256Mi } }
  - resources: { requests: ${both('250m', '64Mi')}, limits: { memory: 64Mi } }`,
      '350m/- 192Mi/320Mi Burstable',
    ],
    [
      'without a limit where one container has none',
      `containers: [{ resources: { limits: { memory: 1Gi } } }, {}]`,
      '0m/- 1Gi/- Burstable',
    ],
    [
      'guaranteed where limits are written alone, which are the requests then',
      `containers: [{ resources: { limits: ${both('1', '1Gi')} } }]`,
      '1/1 1Gi/1Gi Guaranteed',
    ],
    [
      'not guaranteed where an init container has none',
      `containers: [{ resources: { limits: ${both('1', '1Gi')} } }]
initContainers: [{ name: setup }]`,
      '1/1 1Gi/1Gi Burstable',
    ],
    [
      'those of the largest init container where that is more',
      `containers: [{ resources: { requests: ${both('100m', '1Gi')} } }]
initContainers: [{ resources: { requests: ${both('2', '512Mi')} } }, { resources: { requests: ${both('1', '64Mi')} } }]`,
      '2/- 1Gi/- Burstable',
    ],
    [
      'with the sidecars, which also run beside the init containers after them',
      `containers: [{ resources: { requests: ${both('500m', '100Mi')} } }]
initContainers:
  - { resources: { requests: ${both('1', '1Mi')} } }
  - { restartPolicy: Always, resources: { requests: ${both('200m', '10Mi')} } }
  - { resources: { requests: ${both('700m', '1Mi')} } }`,
      '1/- 110Mi/- Burstable',
    ],
    [
      'those of the Pod itself, and the overhead of its runtime',
      `resources: { requests: { cpu: 2 }, limits: ${both('2', '1Gi')} }
overhead: { cpu: 250m }
containers: [{ resources: { requests: ${both('1', '200Mi')} } }]`,
      '2.25/2.25 200Mi/1Gi Burstable',
    ],
    ['unreadable where an amount is', 'containers: [{ resources: { requests: { cpu: lots } } }]', 'unreadable'],
    ['unreadable where an amount is negative', 'containers: [{ resources: { limits: { cpu: -1 } } }]', 'unreadable'],
    ['nothing of what is no container', 'containers: { name: a }', '0m/- 0/- BestEffort'],
  ])('%s', (_are, yaml, expected) => {
    expect(sumText(yaml)).toBe(expected);
  });
});

test('amounts read back as what was summed up', () => {
  expect(
    ['1', '999m', '1500m', '100u'].map(
      (text) => sumText(`containers: [{ resources: { requests: { cpu: ${text} } } }]`).split('/')[0],
    ),
  ).toEqual(['1', '999m', '1.5', '1m']);
  expect([1024n, 1536n, 1500n, 1024n ** 3n * 5n, 0n].map((bytes) => memoryText(bytes * 1_000_000_000n))).toEqual([
    '1Ki',
    '1.5Ki',
    '1500',
    '5Gi',
    '0',
  ]);
});

test('a Pod never asks for less than one of its containers, nor for more than all together', () => {
  const container = fc.record({ cpu: fc.nat({ max: 4000 }), isSidecar: fc.boolean() });
  fc.assert(
    fc.property(
      fc.array(container, { minLength: 1, maxLength: 4 }),
      fc.array(container, { maxLength: 4 }),
      (containers, inits) => {
        const item = ({ cpu }: { cpu: number }) => `resources: { requests: { cpu: ${cpu}m } }`;
        const yaml = `containers: [${containers.map((each) => `{ ${item(each)} }`).join(', ')}]
initContainers: [${inits.map((each) => `{ ${item(each)}${each.isSidecar ? ', restartPolicy: Always' : ''} }`).join(', ')}]`;
        const millis = Number((podResources(nodeOf(yaml))?.cpu.request ?? -1n) / 1_000_000n);
        const all = [...containers, ...inits].map(({ cpu }) => cpu);
        expect(millis).toBeGreaterThanOrEqual(Math.max(...all));
        expect(millis).toBeLessThanOrEqual(all.reduce((sum, cpu) => sum + cpu, 0));
      },
    ),
  );
});
