import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFields } from '../../../../src/core/explain/values/valueReaders.ts';
import { valueBlocks } from '../../../../src/core/features/hover/valueBlocks.ts';
import { renderPlain } from '../../../../src/core/features/renderProse.ts';
import { fieldAt } from '../../../../src/core/graph/documentAt.ts';
import type { Locale } from '../../../../src/core/localized.ts';
import { checkHover, hoverText, thursdayNoon } from '../../../support/checkHover.ts';
import { parseFixture } from '../../../support/fixture.ts';
import { snapshotOf } from '../../../support/snapshotOf.ts';

/** A Pod whose container has these fields, in the flow style. */
const container = (fields: string) => `
  apiVersion: v1
  kind: Pod
  metadata: { name: web }
  spec:
    containers:
      - { name: web, ${fields} }
`;
const podSpec = (fields: string) => `
  apiVersion: v1
  kind: Pod
  metadata: { name: web }
  spec: { ${fields} }
`;

function checkBoth(source: string, en: string, ko: string): void {
  checkHover(source, en);
  checkHover(source, ko, 'ko');
}

/** What the value at the cursor says by itself; empty where nothing is read aloud. */
function valueText(source: string, locale: Locale = 'en'): string {
  const { files, selection } = parseFixture(source);
  const field = fieldAt(snapshotOf(files), selection?.path ?? '', selection?.start ?? 0);
  expect(field?.at.node.type).toBe('scalar');
  return field === undefined ? '' : renderPlain(valueBlocks(field, locale, thursdayNoon));
}

function checkNothing(source: string): void {
  expect([valueText(source, 'en'), valueText(source, 'ko')]).toEqual(['', '']);
}

describe('an amount of CPU is so many cores', () => {
  const cpu = (amount: string) => container(`resources: { requests: { cpu: $0${amount} } }`);

  test.each([
    ['500m', 'Half a CPU core.', 'CPU 코어의 절반(0.5개)입니다.'],
    ['0.25', 'A quarter of a CPU core.', 'CPU 코어의 4분의 1(0.25개)입니다.'],
    ['1', 'One CPU core.', 'CPU 코어 한 개입니다.'],
    ['1500m', '1.5 CPU cores.', 'CPU 코어 1.5개입니다.'],
    [
      '100m',
      '0.1 of a CPU core: 100 ms of processor time in every second.',
      'CPU 코어 0.1개, 곧 1초마다 프로세서 시간 100ms입니다.',
    ],
  ])('%s', (amount, en, ko) => {
    checkBoth(cpu(amount), en, ko);
  });

  test.each(['half', '0', '-1', '500mi', '${CPU}'])('not where it is `%s`', (amount) => {
    checkNothing(cpu(amount));
  });
});

describe('an amount of memory is so many bytes', () => {
  const memory = (amount: string) => container(`resources: { limits: { memory: $0${amount} } }`);

  test.each([
    [
      '1.5Gi',
      '1,610,612,736 bytes. `1.5G` would be 6.9% less: `Gi` counts in steps of 1,024, `G` in steps of 1,000.',
      '1,610,612,736바이트입니다. `1.5G`로 쓰면 6.9% 작아집니다. `Gi`는 1,024배, `G`는 1,000배씩 커지는 단위입니다.',
    ],
    [
      '1G',
      '1,000,000,000 bytes. `1Gi` would be 7.4% more: `G` counts in steps of 1,000, `Gi` in steps of 1,024.',
      '1,000,000,000바이트입니다. `1Gi`로 쓰면 7.4% 커집니다. `G`는 1,000배, `Gi`는 1,024배씩 커지는 단위입니다.',
    ],
    ['134217728', '134,217,728 bytes, about 128 MiB.', '134,217,728바이트, 약 128 MiB입니다.'],
    [
      '128m',
      '0.128 bytes: `m` is a fraction of one byte. Megabytes are `M`, mebibytes `Mi`.',
      '0.128바이트입니다. `m`는 1바이트보다 작은 단위입니다. 메가바이트는 `M`, 메비바이트는 `Mi`로 씁니다.',
    ],
  ])('%s', (amount, en, ko) => {
    checkBoth(memory(amount), en, ko);
  });

  test.each(['1GB', '1 Gi', '512mb', '""'])('not where it is `%s`', (amount) => {
    checkNothing(memory(amount));
  });

  test('of a quota, by the name of the resource', () => {
    const quota = (pair: string) => `
      apiVersion: v1
      kind: ResourceQuota
      metadata: { name: team }
      spec: { hard: { ${pair} } }
    `;
    expect(valueText(quota('limits.memory: $01Mi'))).toContain('1,048,576 bytes. `1M` would be 4.6% less:');
    checkHover(quota('requests.cpu: $0"10"'), '10 CPU cores.');
    checkNothing(quota('pods: $0"10"'));
  });

  test('of a metric, by the resource that is measured', () => {
    const autoscaler = (metric: string) => `
      apiVersion: autoscaling/v2
      kind: HorizontalPodAutoscaler
      metadata: { name: web }
      spec: { metrics: [ ${metric} ] }
    `;
    checkHover(autoscaler('{ resource: { name: cpu, target: { averageValue: $0500m } } }'), 'Half a CPU core.');
    checkHover(
      autoscaler('{ pods: { metric: { name: requests }, target: { averageValue: $01k } } }'),
      'The number 1,000.',
    );
  });
});

describe('a number of seconds is minutes, hours, days', () => {
  const grace = (seconds: string) => podSpec(`terminationGracePeriodSeconds: $0${seconds}`);

  test.each([
    ['120', '2 minutes.', '2분입니다.'],
    ['5400', '1 hour 30 minutes.', '1시간 30분입니다.'],
    ['90061', '1 day 1 hour 1 minute 1 second.', '1일 1시간 1분 1초입니다.'],
  ])('%s', (seconds, en, ko) => {
    checkBoth(grace(seconds), en, ko);
  });

  test.each(['119', '-600', '10m', '600.5', '1e30'])('not where it is %s', (seconds) => {
    checkNothing(grace(seconds));
  });
});

describe('a schedule is when Jobs start', () => {
  const cronJob = (schedule: string, more = '') => `
    apiVersion: batch/v1
    kind: CronJob
    metadata: { name: report }
    spec: { schedule: "$0${schedule}"${more} }
  `;

  test.each([
    [
      '*/15 9-17 * * 1-5',
      'timeZone: Asia/Seoul',
      'Every 15 minutes, between 09:00 and 17:59, Monday through Friday. Next (Asia/Seoul): Fri 2026-11-27 09:00, Fri 2026-11-27 09:15, Fri 2026-11-27 09:30.',
      '15분마다, 09:00부터 17:59까지, 월요일부터 금요일까지. 다음 시각(Asia/Seoul): 2026-11-27(금) 09:00, 2026-11-27(금) 09:15, 2026-11-27(금) 09:30.',
    ],
    [
      '@daily',
      'suspend: true',
      'At 00:00, every day. Next (in the time zone of kube-controller-manager, here UTC): Fri 2026-11-27 00:00, Sat 2026-11-28 00:00, Sun 2026-11-29 00:00. `suspend` is true: until it is not, no Job is started.',
      '00:00, 매일. 다음 시각(kube-controller-manager의 시간대, 여기서는 UTC 기준): 2026-11-27(금) 00:00, 2026-11-28(토) 00:00, 2026-11-29(일) 00:00. `suspend`가 true이므로 그동안은 Job이 시작되지 않습니다.',
    ],
    [
      '0 0 13 * ?',
      'timeZone: UTC',
      'At 00:00, on day 13 of the month. Next (UTC): Sun 2026-12-13 00:00, Wed 2027-01-13 00:00, Sat 2027-02-13 00:00.',
      '00:00, 매월 13일. 다음 시각(UTC): 2026-12-13(일) 00:00, 2027-01-13(수) 00:00, 2027-02-13(토) 00:00.',
    ],
    [
      '@every 90m',
      '',
      'Every 1 hour 30 minutes, whatever the clock shows.',
      '시각과 관계없이 1시간 30분마다 시작합니다.',
    ],
  ])('%s', (schedule, more, en, ko) => {
    checkBoth(cronJob(schedule, more === '' ? '' : `, ${more}`), en, ko);
  });

  test('of both days one is enough', () => {
    expect(valueText(cronJob('0 0 13 * 5'))).toContain('it need not fit both. Next');
    expect(valueText(cronJob('0 0 13 * *'))).not.toContain('fit both');
  });

  test('a step that does not divide the hour starts over', () => {
    expect(valueText(cronJob('*/7 * * * *'))).toContain('The steps start over at each full hour');
    expect(valueText(cronJob('*/15 * * * *'))).not.toContain('start over');
  });

  test('that no day fits starts none', () => {
    expect(valueText(cronJob('0 0 30 2 *'))).toContain('No date fits: no Job is ever started.');
  });

  test.each(['* * * *', '60 * * * *', '0 0 * * 7', '@reboot', 'TZ=UTC 0 0 * * *', 'hourly', ''])(
    'not where it is "%s"',
    (schedule) => {
      checkNothing(cronJob(schedule));
    },
  );

  test('not in a time zone that is none', () => {
    checkNothing(cronJob('0 0 * * *', ', timeZone: Asia/Atlantis'));
  });

  test('and a time zone is what its clocks show', () => {
    const zone = (name: string) => cronJob('0 0 * * *', `, timeZone: $0${name}`).replace('"$0', '"');
    checkBoth(
      zone('Asia/Seoul'),
      'The clock there shows Thu 2026-11-26 21:00 now.',
      '지금 그곳의 시각은 2026-11-26(목) 21:00입니다.',
    );
    checkNothing(zone('Local'));
  });
});

describe('an image is a registry, a repository, a tag and a digest', () => {
  const image = (name: string) => container(`image: "$0${name}"`);
  const digest = `sha256:${'0123456789abcdef'.repeat(4)}`;

  test.each([
    [
      `ghcr.io:443/shop/web:1.2@${digest}`,
      '`shop/web` from the registry `ghcr.io:443`. Exactly the content with the digest `sha256:0123456789ab…`. The tag `1.2` is for people only.',
      '레지스트리 `ghcr.io:443`의 `shop/web`입니다. digest `sha256:0123456789ab…`의 내용만 가져옵니다. tag `1.2`는 사람이 보기 위한 것일 뿐입니다.',
    ],
    [
      'nginx',
      '`nginx` from Docker Hub, unless the nodes are set up for another registry. No tag means `latest`: perhaps another image after each push, pulled at every start of the container.',
      '`nginx`: 레지스트리를 쓰지 않았으므로, 노드에 따로 설정하지 않았다면 Docker Hub에서 가져옵니다. tag가 없으면 `latest`이며 push할 때마다 다른 이미지가 될 수 있고, 컨테이너를 시작할 때마다 pull합니다.',
    ],
    [
      'localhost/web:1',
      '`web` from the registry `localhost`. Tag `1`.',
      '레지스트리 `localhost`의 `web`입니다. tag는 `1`입니다.',
    ],
  ])('%s', (name, en, ko) => {
    for (const [locale, expected] of [
      ['en', en],
      ['ko', ko],
    ] as const) {
      expect(valueText(image(name), locale)).toContain(expected);
    }
  });

  test('that is pulled as often as the manifest says', () => {
    const told = valueText(container('imagePullPolicy: IfNotPresent, image: "$0nginx:latest"'));
    expect(told).toContain('The tag `latest`: perhaps another image after each push.');
  });

  test.each(['Nginx:1', 'web:', ':1', 'web@sha256:12', 'a//b', 'https://example.com/web', 'web:1 ', 'we`b'])(
    'not where it is `%s`',
    (name) => {
      checkNothing(image(name));
    },
  );
});

describe('a file mode is who may do what', () => {
  const mode = (digits: string) =>
    podSpec(`volumes: [{ name: a, secret: { secretName: a, defaultMode: $0${digits} } }]`);

  test.each([
    [
      '0644',
      '`rw-r--r--`: the owner may read and write, the group may read, others may read.',
      '`rw-r--r--`: 소유자 읽기·쓰기, 그룹 읽기, 그 외 사용자 읽기.',
    ],
    [
      '0o400',
      '`r--------`: the owner may read, the group nothing, others nothing.',
      '`r--------`: 소유자 읽기, 그룹 권한 없음, 그 외 사용자 권한 없음.',
    ],
    [
      '400',
      '400 is decimal, octal `0620`, `rw--w----`: the owner may read and write, the group may write, others nothing. The octal `0400` would be `r--------`.',
      '10진수로 쓴 값이며, 8진수로는 `0620`, 곧 `rw--w----`입니다: 소유자 읽기·쓰기, 그룹 쓰기, 그 외 사용자 권한 없음. 8진수 `0400`의 뜻은 `r--------`입니다.',
    ],
  ])('%s', (digits, en, ko) => {
    checkBoth(mode(digits), en, ko);
  });

  test.each(['644', '-1', 'rwx', '"0644x"', '1.5'])('not where it is %s', (digits) => {
    checkNothing(mode(digits));
  });
});

describe('a CIDR is a range of addresses', () => {
  const block = (cidr: string) => `
    apiVersion: networking.k8s.io/v1
    kind: NetworkPolicy
    metadata: { name: web }
    spec: { ingress: [{ from: [{ ipBlock: { cidr: "$0${cidr}" } }] }] }
  `;

  test.each([
    [
      '10.0.0.0/8',
      '`10.0.0.0` to `10.255.255.255`: 16,777,216 addresses.',
      '`10.0.0.0`부터 `10.255.255.255`까지 주소 16,777,216개입니다.',
    ],
    ['0.0.0.0/0', 'Every IPv4 address.', '모든 IPv4 주소입니다.'],
    ['::/0', 'Every IPv6 address.', '모든 IPv6 주소입니다.'],
    ['192.0.2.7/32', 'The one address `192.0.2.7`.', '주소 `192.0.2.7` 하나입니다.'],
    [
      '10.1.2.3/16',
      '`10.1.0.0` to `10.1.255.255`: 65,536 addresses. The range begins at `10.1.0.0`: what is written behind the first 16 bits does not count.',
      '`10.1.0.0`부터 `10.1.255.255`까지 주소 65,536개입니다. 범위는 `10.1.0.0`부터입니다. 앞의 16비트 뒤에 쓴 값은 무시됩니다.',
    ],
    [
      '2001:db8::/48',
      '`2001:db8::` to `2001:db8:0:ffff:ffff:ffff:ffff:ffff`: 2^80 addresses, 65,536 networks of the usual size /64.',
      '`2001:db8::`부터 `2001:db8:0:ffff:ffff:ffff:ffff:ffff`까지 주소 2^80개, 보통 크기인 /64 네트워크로 65,536개입니다.',
    ],
  ])('%s', (cidr, en, ko) => {
    checkBoth(block(cidr), en, ko);
  });

  test.each(['10.0.0.0', '10.0.0.0/33', '10.0.0/8', '010.0.0.0/8', '10.0.0.0/08', '1:2/64', '::1::/64', 'fd00::/129'])(
    'not where it is %s',
    (cidr) => {
      checkNothing(block(cidr));
    },
  );
});

describe('a port is what usually listens there', () => {
  const port = (fields: string) => container(`ports: [{ ${fields} }]`);

  test('by its number and protocol', () => {
    checkBoth(
      port('containerPort: $05432'),
      'Port 5432, where PostgreSQL usually listens.',
      '포트 5432: 보통 PostgreSQL에 쓰는 포트입니다.',
    );
    checkHover(port('containerPort: $053, protocol: UDP'), 'Port 53 (UDP), where DNS usually listens.');
  });

  test('not where that is another protocol, an uncommon number, a name', () => {
    checkNothing(port('containerPort: $05432, protocol: UDP'));
    checkNothing(port('containerPort: $065536'));
    checkNothing(container('readinessProbe: { httpGet: { port: $0http } }'));
  });

  test('of a node: whether the cluster hands it out', () => {
    const service = (nodePort: string) => `
      apiVersion: v1
      kind: Service
      metadata: { name: web }
      spec: { type: NodePort, ports: [{ port: 80, nodePort: $0${nodePort} }] }
    `;
    checkBoth(
      service('30080'),
      'Port 30080 of every node leads to this Service.',
      '모든 노드에서 열리는 포트입니다. 노드의 IP와 이 포트로 접속하면 이 Service로 연결됩니다.',
    );
    expect(valueText(service('8080'))).toContain('is outside of 30000–32767');
    checkNothing(service('0'));
  });

  test('and a protocol is how it carries', () => {
    checkBoth(
      port('containerPort: 53, protocol: $0UDP'),
      'UDP: single packets without a connection, which may get lost. DNS and QUIC use it.',
      'UDP: 연결 없이 패킷을 하나씩 보내며 유실될 수 있습니다. DNS와 QUIC이 사용합니다.',
    );
    checkNothing(port('containerPort: 53, protocol: $0udp'));
  });
});

describe('the key of a label is a name under somebody’s prefix', () => {
  test('Kubernetes’ own, everybody’s, or that of a domain', () => {
    const label = (key: string) => `
      apiVersion: v1
      kind: Service
      metadata: { name: web }
      spec: { selector: { ${key}: $0web } }
    `;
    expect(valueText(label('app.kubernetes.io/name'))).toBe(
      '`name` under the prefix `app.kubernetes.io`, whose labels all tools understand alike.',
    );
    expect(valueText(label('topology.kubernetes.io/zone'))).toContain('kept for Kubernetes itself');
    expect(valueText(label('example.com/team'), 'ko')).toBe(
      'prefix `example.com`의 `team`입니다. 이 도메인의 소유자가 정한 것입니다.',
    );
    for (const key of ['app', 'Example.com/team', 'example.com/-', '/team', 'a/b/c']) {
      checkNothing(label(key));
    }
  });

  test('of a topology: what counts', () => {
    const spread = (key: string) => podSpec(`topologySpreadConstraints: [{ topologyKey: $0${key} }]`);
    checkBoth(
      spread('kubernetes.io/hostname'),
      'Each node has its own value: every node counts by itself.',
      '노드마다 값이 다르므로 노드 하나하나가 단위입니다.',
    );
    checkNothing(spread('rack'));
  });
});

describe('a path into an object is the field that it leads to', () => {
  const own = (path: string) => container(`env: [{ name: A, valueFrom: { fieldRef: { fieldPath: $0${path} } } }]`);

  test('of the Pod itself', () => {
    checkBoth(own('status.podIP'), 'The IP address of the Pod.', 'Pod의 IP 주소입니다.');
    checkBoth(
      own(`"metadata.labels['example.com/team']"`),
      'The label `example.com/team` of the Pod.',
      'Pod의 label `example.com/team`의 값입니다.',
    );
    for (const path of ['spec.hostname', `"metadata.labels['a b']"`, 'metadata.labels.app']) {
      checkNothing(own(path));
    }
  });

  test('of every object of a kind, chosen from lists', () => {
    const column = (path: string) => `
      apiVersion: apiextensions.k8s.io/v1
      kind: CustomResourceDefinition
      metadata: { name: widgets.example.com }
      spec: { versions: [{ additionalPrinterColumns: [{ jsonPath: '$0${path}' }] }] }
    `;
    checkBoth(
      column('.spec.replicas'),
      'The field `spec.replicas` of each object.',
      '각 오브젝트의 `spec.replicas` 필드입니다.',
    );
    checkBoth(
      column('.status.conditions[?(@.type=="Ready")].status'),
      'The field `status.conditions[].status` of each object; of its list, the items whose `type` is `Ready`.',
      '각 오브젝트의 `status.conditions[].status` 필드입니다. 목록에서는 `type` 값이 `Ready`인 항목을 봅니다.',
    );
    checkHover(
      column('.spec.hosts[0].metadata.annotations.a\\.b'),
      'The field `spec.hosts[].metadata.annotations.a\\.b` of each object; of its list, item 1.',
    );
    for (const path of ['..name', 'spec.replicas', '.spec[0:2]', '.a[?(@.b>1)]', '.a b']) {
      checkNothing(column(path));
    }
  });
});

describe('base64 is so much of something', () => {
  const secret = (value: string) => `
    apiVersion: v1
    kind: Secret
    metadata: { name: db }
    data: { password: "$0${value}" }
  `;
  const encode = (text: string) => Buffer.from(text, 'latin1').toString('base64');

  test('of which nothing is shown, and which is no encryption', () => {
    checkBoth(
      secret(encode('opensesame')),
      'In base64: 10 bytes of text. base64 is no encryption: whoever reads this file can read the value.',
      'base64로 쓴 값입니다: 텍스트 10바이트. base64는 암호화가 아니므로, 이 파일을 읽을 수 있는 사람은 누구나 값을 알 수 있습니다.',
    );
    expect(hoverText(secret(encode('opensesame')))).not.toContain('opensesame');
  });

  test.each([
    ['opensesame\n', '11 bytes of text. The line break at its end is part of it.'],
    ['-----BEGIN PRIVATE KEY-----\nMC4CAQ\n-----END PRIVATE KEY-----\n', '61 bytes of PEM, `PRIVATE KEY`.'],
    ['\x1f\x8b\x08\x00', '4 bytes, not text.'],
    ['\xff', '1 byte, not text.'],
  ])('%j', (content, words) => {
    expect(valueText(secret(encode(content)))).toContain(`In base64: ${words}`);
  });

  test('in a ConfigMap without the warning', () => {
    const file = secret('AAEC').replace('kind: Secret', 'kind: ConfigMap').replace('    data:', '    binaryData:');
    expect(valueText(file)).toBe('In base64: 3 bytes, not text.');
  });

  test.each(['opensesame!', 'abc', 'YWJj=', '$(PASSWORD)'])('not where it is %s', (value) => {
    checkNothing(secret(value));
  });
});

test('no reader throws, whatever is written, and none writes a word of it that it did not understand', () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.stringMatching(/^[0-9a-fmKMGi.:/@*,~-]{0,40}$/),
    fc.constantFrom('٣', '1'.repeat(5000), '`500m`', '__proto__', 'constructor'),
  );
  const readers = [...new Set(readFields.map(({ read }) => read))];
  fc.assert(
    fc.property(
      text,
      fc.constantFrom(...readers),
      fc.constantFrom('cpu', 'memory', 'value', 'a/b'),
      (value, read, key) => {
        const node = { type: 'scalar', start: 0, end: 0, style: 'plain', text: value, value } as const;
        const said = read({ node, text: value, key, around: [], now: 0 });
        for (const words of [said?.en, said?.ko]) {
          expect(words ?? '').not.toMatch(/undefined|NaN|[<>[\]]\(|\n/);
          expect((words ?? '').split('`').length % 2).toBe(1);
        }
      },
    ),
    { numRuns: 2000 },
  );
});

describe('a patch that Flux or Argo CD applies', () => {
  const flux = (patch: string) => `
  apiVersion: kustomize.toolkit.fluxcd.io/v1
  kind: Kustomization
  metadata: { name: apps, namespace: flux-system }
  spec:
    patches:
      - patch: $0|
${patch}
`;

  test('is read aloud, operation by operation', () => {
    checkBoth(
      flux(`
          - op: move
            from: /spec/a
            path: /spec/b
          - op: test
            path: /spec/replicas
            value: 2`),
      'Moves `spec.a` to `spec.b`. Goes on only if `spec.replicas` is `2`.',
      '옮깁니다: `spec.a` → `spec.b` / 다음과 같을 때만 계속합니다: `spec.replicas` = `2`',
    );
  });

  test('that takes an object out says so', () => {
    checkBoth(
      flux(`
          $patch: delete
          kind: Deployment`),
      'Takes the object out of the build.',
      '오브젝트를 빌드에서 뺍니다.',
    );
  });

  test('says nothing where it is no patch', () => {
    checkNothing(flux('          - op: jump\n            path: /spec'));
    checkNothing(flux('          - op: remove\n            path: spec'));
    checkNothing(flux('          just a text'));
  });
});
