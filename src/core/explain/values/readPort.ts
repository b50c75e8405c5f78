import type { Localized } from '../../localized.ts';
import { childOf, textOf } from '../../yaml/nodes.ts';
import type { FieldValue } from './valueReader.ts';

/**
 * What usually listens on a port, and with which protocol it is reached. Names of ports are not read: they mean something only where
 * they are declared.
 */
export function readPort({ text, around }: FieldValue): Localized | undefined {
  const number = portNumber(text);
  if (number === undefined) return undefined;
  const protocol = textOf(childOf(around[0], 'protocol')) ?? 'TCP';
  const usual = usualPorts.get(`${number}/${protocol}`);
  if (!protocols.has(protocol) || usual === undefined) return undefined;
  const transport = protocol === 'TCP' ? '' : ` (${protocol})`;
  return {
    en: `Port ${number}${transport}, where ${usual} usually listens.`,
    ko: `포트 ${number}${transport}: 보통 ${usual}에 쓰는 포트입니다.`,
  };
}

/** A port that is opened on every node. https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport */
export function readNodePort({ text }: FieldValue): Localized | undefined {
  const number = portNumber(text);
  if (number === undefined) return undefined;
  const isUsual = number >= 30_000 && number <= 32_767;
  return isUsual
    ? {
        en: `Port ${number} of every node leads to this Service.`,
        ko: '모든 노드에서 열리는 포트입니다. 노드의 IP와 이 포트로 접속하면 이 Service로 연결됩니다.',
      }
    : {
        en: `Port ${number} is outside of 30000–32767, which a cluster hands out unless it is set up otherwise.`,
        ko: '클러스터의 기본 범위인 30000–32767 밖의 포트입니다.',
      };
}

/** What a protocol of a port is for; `undefined` for a text that is none. */
export function readProtocol({ text }: FieldValue): Localized | undefined {
  return protocols.get(text);
}

const protocols: ReadonlyMap<string, Localized> = new Map([
  [
    'TCP',
    {
      en: 'TCP: a connection in which everything arrives, and in order. HTTP and most databases use it.',
      ko: 'TCP: 연결을 맺고 순서대로 빠짐없이 전달합니다. HTTP와 대부분의 데이터베이스가 사용합니다.',
    },
  ],
  [
    'UDP',
    {
      en: 'UDP: single packets without a connection, which may get lost. DNS and QUIC use it.',
      ko: 'UDP: 연결 없이 패킷을 하나씩 보내며 유실될 수 있습니다. DNS와 QUIC이 사용합니다.',
    },
  ],
  [
    'SCTP',
    {
      en: 'SCTP: several streams of messages in one connection. Telephone networks use it, and not every CNI plugin passes it on.',
      ko: 'SCTP: 연결 하나에 여러 메시지 스트림을 담습니다. 통신망에서 사용하며, 지원하지 않는 CNI 플러그인도 있습니다.',
    },
  ],
]);

function portNumber(text: string): number | undefined {
  const number = Number(text);
  return /^\d{1,5}$/.test(text) && number >= 1 && number <= 65_535 ? number : undefined;
}

/** By number and protocol (https://www.iana.org/assignments/service-names-port-numbers, and what the software itself documents). */
const usualPorts: ReadonlyMap<string, string> = new Map([
  ['22/TCP', 'SSH'],
  ['25/TCP', 'SMTP'],
  ['53/TCP', 'DNS'],
  ['53/UDP', 'DNS'],
  ['80/TCP', 'HTTP'],
  ['123/UDP', 'NTP'],
  ['389/TCP', 'LDAP'],
  ['443/TCP', 'HTTPS'],
  ['443/UDP', 'HTTP/3 (QUIC)'],
  ['587/TCP', 'SMTP'],
  ['1433/TCP', 'SQL Server'],
  ['1521/TCP', 'Oracle Database'],
  ['1883/TCP', 'MQTT'],
  ['2049/TCP', 'NFS'],
  ['2379/TCP', 'etcd'],
  ['3306/TCP', 'MySQL'],
  ['4317/TCP', 'OpenTelemetry (OTLP, gRPC)'],
  ['4318/TCP', 'OpenTelemetry (OTLP, HTTP)'],
  ['5432/TCP', 'PostgreSQL'],
  ['5672/TCP', 'AMQP (RabbitMQ)'],
  ['6379/TCP', 'Redis'],
  ['6443/TCP', 'kube-apiserver'],
  ['8443/TCP', 'HTTPS'],
  ['9042/TCP', 'Cassandra (CQL)'],
  ['9090/TCP', 'Prometheus'],
  ['9092/TCP', 'Kafka'],
  ['9093/TCP', 'Alertmanager'],
  ['9100/TCP', 'Prometheus Node Exporter'],
  ['9200/TCP', 'Elasticsearch'],
  ['10250/TCP', 'kubelet'],
  ['11211/TCP', 'Memcached'],
  ['15672/TCP', 'RabbitMQ Management'],
  ['27017/TCP', 'MongoDB'],
]);
