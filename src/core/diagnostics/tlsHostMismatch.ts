import { isTypo } from '../graph/similarity.ts';
import { type Snapshot, writerOf } from '../graph/snapshot.ts';
import { isPlaceholder } from '../kubernetes/isPlaceholder.ts';
import { Ingress } from '../kubernetes/kinds.ts';
import type { Localized } from '../localized.ts';
import { hostKey } from '../model/meetingKeys.ts';
import { objectsMeeting } from '../model/objectIndex.ts';
import { placeIn } from '../model/placeIn.ts';
import type { Resource } from '../model/resource.ts';
import { unitOf } from '../model/units.ts';
import type { YamlNode } from '../yaml/node.ts';
import { childOf, descend, isAbsent, itemsOf, textOf } from '../yaml/nodes.ts';
import type { DiagnosticRule, Finding, Fix } from './finding.ts';
import { addItem } from './fixes/addItem.ts';
import { changeText, meantText } from './fixes/changeText.ts';
import { fixOf } from './fixes/fixOf.ts';
import { annotationOf, ingressHosts } from './objects/ingressRules.ts';

/** The hosts that an Ingress has certificates for, and those that it answers for, are not the same. */
export const tlsHostMismatch: DiagnosticRule = {
  code: 'tls-host-mismatch',
  severity: 'information',
  summary: {
    en: 'A host of an Ingress has no certificate while others have, or a certificate and no rule.',
    ko: 'Ingress의 호스트에 다른 호스트와 달리 인증서가 없거나, 인증서만 있고 규칙이 없습니다.',
  },
  documentation: 'https://kubernetes.io/docs/concepts/services-networking/ingress/#tls',
  kinds: [Ingress],
  *findInResource(snapshot, resource) {
    const certificates = certificateHosts(resource);
    if (certificates === undefined) return;
    const rules = ingressHosts(resource);
    yield* hostsWithoutRule(snapshot, resource, certificates, rules);
    yield* hostsWithoutCertificate(snapshot, resource, certificates, rules);
  },
};

interface Host {
  /** In lower case. */
  readonly name: string;
  readonly node: YamlNode;
}

/** The hosts of `tls`; `undefined` where there is none, or not all are known: an entry without hosts stands for any. */
function certificateHosts({ node }: Resource): readonly Host[] | undefined {
  const entries = itemsOf(descend(node, 'spec', 'tls')).map((entry) => itemsOf(childOf(entry, 'hosts')));
  const hosts = entries.flat().map((host) => ({ name: (textOf(host) ?? '').toLowerCase(), node: host }));
  const isKnown = entries.length > 0 && entries.every((each) => each.length > 0);
  return isKnown && hosts.every(({ name }) => name !== '' && !isPlaceholder(name)) ? hosts : undefined;
}

/** A certificate for a host to which no rule listens, here or in an Ingress beside it. */
function hostsWithoutRule(
  snapshot: Snapshot,
  resource: Resource,
  certificates: readonly Host[],
  rules: readonly Host[],
): readonly Finding[] {
  const { node } = resource;
  const isOpen = !isAbsent(descend(node, 'spec', 'defaultBackend')) || !isAbsent(descend(node, 'spec', 'backend'));
  const written = itemsOf(descend(node, 'spec', 'rules'));
  if (isOpen || rules.length < written.length || rules.length === 0 || rules.some(({ name }) => name === '')) return [];
  if (aliases.some((key) => annotationOf(node, key) !== undefined)) return [];
  return certificates
    .filter(({ name }) => !rules.some((rule) => covers(name, rule.name) || covers(rule.name, name)))
    .filter(({ name }) => besides(snapshot, resource, name).length === 0)
    .map((host) => {
      const near = rules.map(({ name }) => name).filter((name) => isTypo(name, host.name));
      const meant = meantText(near);
      const message = {
        en: `There is a certificate for \`${host.name}\`, but no rule for this host.${meant.en}`,
        ko: `\`${host.name}\`의 인증서는 있지만 이 호스트의 규칙이 없습니다.${meant.ko}`,
      };
      return finding(resource, host, message, changeText(resource, host.node, near));
    });
}

/** Where some hosts have a certificate, browsers warn at the others. */
function hostsWithoutCertificate(
  snapshot: Snapshot,
  resource: Resource,
  certificates: readonly Host[],
  rules: readonly Host[],
): readonly Finding[] {
  return rules
    .filter(({ name }) => name !== '' && !certificates.some((certificate) => covers(certificate.name, name)))
    .filter(({ name }) => !besides(snapshot, resource, name).some((other) => hasCertificateFor(other, name)))
    .map((host) => {
      const message = {
        en: `No certificate of this Ingress covers \`${host.name}\`.`,
        ko: `이 Ingress의 인증서 가운데 \`${host.name}\`에 해당하는 것이 없습니다.`,
      };
      return finding(resource, host, message, addHost(resource, host.name));
    });
}

/** `*.example.com` is for every host with one label more. */
function covers(certificate: string, host: string): boolean {
  return certificate === host || (certificate.startsWith('*.') && host.replace(/^[^.]+/, '*') === certificate);
}

/** Other Ingresses of the unit that answer for the host. */
function besides(snapshot: Snapshot, resource: Resource, host: string): readonly Resource[] {
  const { index, units } = snapshot;
  const [self] = resource.objects;
  const unit = unitOf(units, self.path).id;
  return objectsMeeting(index, hostKey(host))
    .filter((object) => object !== self && unitOf(units, object.path).id === unit)
    .flatMap((object) => writerOf(snapshot, object) ?? []);
}

function hasCertificateFor(resource: Resource, host: string): boolean {
  const entries = itemsOf(descend(resource.node, 'spec', 'tls'));
  return entries.length > 0 && (certificateHosts(resource)?.some(({ name }) => covers(name, host)) ?? true);
}

function finding(resource: Resource, host: Host, message: Localized, fixes: readonly Fix[]): Finding {
  const place = placeIn(resource, host.node);
  return { code: 'tls-host-mismatch', severity: 'information', message, place, resource, related: [], fixes };
}

/** Only where one certificate is for all. */
function addHost(resource: Resource, host: string): readonly Fix[] {
  const [entry, ...others] = itemsOf(descend(resource.node, 'spec', 'tls'));
  const hosts = childOf(entry, 'hosts');
  if (others.length > 0 || hosts?.type !== 'sequence') return [];
  const title = { en: `Add \`${host}\` to the certificate's hosts`, ko: `인증서의 hosts에 \`${host}\` 추가` };
  return fixOf(title, [addItem(resource, hosts, host)]);
}

/** More hosts than the rules say. */
const aliases = ['nginx.ingress.kubernetes.io/from-to-www-redirect', 'nginx.ingress.kubernetes.io/server-alias'];
