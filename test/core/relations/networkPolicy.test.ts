import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../../src/core/graph/snapshot.ts';
import { updateText } from '../../../src/core/graph/updateSnapshot.ts';
import { getFrom } from '../../../src/core/model/persistentMap.ts';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkGraph } from '../../support/checkGraph.ts';
import { graphOf } from '../../support/graphLines.ts';
import { snapshotOfText } from '../../support/snapshotOf.ts';

const object = (apiVersion: string, kind: string, metadata: string, spec = '{}') => `
    ---
    apiVersion: ${apiVersion}
    kind: ${kind}
    metadata: { ${metadata} }
    spec: ${spec}`;
const policy = (spec: string) =>
  object('networking.k8s.io/v1', 'NetworkPolicy', 'name: np, namespace: a', `{ ${spec} }`);
const pod = (name: string, namespace: string, labels: string, ports = '[]') =>
  object(
    'v1',
    'Pod',
    `name: ${name}, namespace: ${namespace}, labels: { ${labels} }`,
    `{ containers: [{ name: main, ports: ${ports} }] }`,
  );
const namespace = (name: string, labels = '') => object('v1', 'Namespace', `name: ${name}, labels: { ${labels} }`);
const pods = pod('web', 'a', 'app: web') + pod('cache', 'a', 'app: cache') + pod('other', 'b', 'app: web');

/** A policy for no Pod here, so that only what it lets in and out has edges. */
const peers = (spec: string) => policy(`podSelector: { matchLabels: { app: nowhere } }, ${spec}`);
const nowhere = 'NetworkPolicy np applies to Pod app=nowhere [missing]';

describe('networkpolicy-guards-pods', () => {
  const applies = (name: string, status = 'found') => `NetworkPolicy np applies to Pod ${name} [${status}]`;

  test('takes the Pods of its namespace; {} takes all of them, and no selector none', () => {
    checkGraph(policy('podSelector: { matchLabels: { app: web } }') + pods, applies('web'));
    checkGraph(policy('podSelector: {}') + pods, `${applies('web')}\n${applies('cache')}`);
    checkGraph(
      policy('podSelector: { matchExpressions: [{ key: app, operator: NotIn, values: [web] }] }') + pods,
      applies('cache'),
    );
    checkGraph(policy('podSelector: { matchLabels: { app: shop } }') + pods, applies('app=shop', 'missing'));
    checkGraph(policy('podSelector: { matchLabels: { app: wbe } }') + pods, applies('app=wbe', 'contradicted'));
    checkGraph(policy('policyTypes: [Ingress]') + pods, '');
  });

  test('of the old group as well', () => {
    checkGraph(
      policy('podSelector: { matchLabels: { app: web } }').replace('networking.k8s.io/v1', 'extensions/v1beta1') + pods,
      applies('web'),
    );
  });
});

describe.each([
  ['networkpolicy-allows-ingress-from-pods', 'ingress', 'from', 'allows ingress from'],
  ['networkpolicy-allows-egress-to-pods', 'egress', 'to', 'allows egress to'],
])('%s', (id, section, key, verb) => {
  const peer = (text: string, more = '') => peers(`${section}: [{ ${key}: [${text}] }]${more}`);
  const allows = (name: string, status = 'found') => `NetworkPolicy np ${verb} Pod ${name} [${status}]`;

  test('Pods of its own namespace', () => {
    const source = peer('{ podSelector: { matchLabels: { app: web } } }') + pods;
    checkGraph(source, `${nowhere}\n${allows('web')}`);
    expect(graphOf(snapshotOfText(source)).edges.map(({ relation }) => relation)).toContain(id);
    checkGraph(peer('{ podSelector: {} }') + pods, `${nowhere}\n${allows('web')}\n${allows('cache')}`);
  });

  test('elements are alternatives, and an absent list names nobody', () => {
    checkGraph(
      peer('{ podSelector: { matchLabels: { app: web } } }, { podSelector: { matchLabels: { app: cache } } }') + pods,
      `${nowhere}\n${allows('web')}\n${allows('cache')}`,
    );
    checkGraph(peers(`${section}: [{}]`) + pods, nowhere);
    checkGraph(peers(`${section}: []`) + pods, nowhere);
    checkGraph(peer('{}') + pods, nowhere);
  });

  test('Pods of the namespaces that a namespaceSelector beside it takes: both must hold', () => {
    const both = (labels: string) =>
      peer(`{ namespaceSelector: { matchLabels: { ${labels} } }, podSelector: { matchLabels: { app: web } } }`);
    const toNamespace = (name: string, status = 'found') => `NetworkPolicy np ${verb} Namespace ${name} [${status}]`;
    checkGraph(
      both('team: b') + pods + namespace('b', 'team: b') + namespace('a', 'team: a'),
      `${nowhere}\n${allows('other')}\n${toNamespace('b')}`,
    );
    checkGraph(
      both('kubernetes.io/metadata.name: b') + pods,
      `${nowhere}\n${allows('other')}\n${toNamespace('b', 'unknown')}`,
    );
    checkGraph(
      both('team: c') + pods + namespace('b', 'team: b'),
      `${nowhere}\n${allows('app=web', 'unknown')}\n${toNamespace('team=c', 'unknown')}`,
    );
    checkGraph(
      peer('{ namespaceSelector: {}, podSelector: { matchLabels: { app: web } } }') + pods,
      `${nowhere}\n${allows('web')}\n${allows('other')}`,
    );
  });

  test('of a namespaceSelector alone, all Pods of the namespaces; {} is everybody, and no edge to each', () => {
    const alone = (selector: string) => peer(`{ namespaceSelector: ${selector} }`);
    checkGraph(
      alone('{ matchLabels: { kubernetes.io/metadata.name: b } }') + pods + namespace('b'),
      `${nowhere}\n${allows('other')}\nNetworkPolicy np ${verb} Namespace b [found]`,
    );
    checkGraph(alone('{}') + pods, nowhere);
  });

  test('who is not here may be elsewhere, and is not reported', () => {
    const source = peer('{ podSelector: { matchLabels: { app: wbe } } }');
    checkGraph(source + pods, `${nowhere}\n${allows('app=wbe', 'unknown')}`);
    checkDiagnostics(source.replace('app: nowhere', 'app: web') + pods);
  });

  test('nothing where policyTypes leaves the direction out, or a placeholder stands', () => {
    const other = section === 'ingress' ? 'Egress' : 'Ingress';
    const own = section === 'ingress' ? 'Ingress' : 'Egress';
    const web = '{ podSelector: { matchLabels: { app: web } } }';
    checkGraph(peer(web, `, policyTypes: [${other}]`) + pods, nowhere);
    checkGraph(peer(web, `, policyTypes: [${other}, ${own}]`) + pods, `${nowhere}\n${allows('web')}`);
    checkGraph(peer('{ podSelector: { matchLabels: { app: <app> } } }') + pods, nowhere);
  });
});

describe.each([
  ['networkpolicy-allows-ingress-from-namespaces', 'ingress', 'from', 'allows ingress from'],
  ['networkpolicy-allows-egress-to-namespaces', 'egress', 'to', 'allows egress to'],
])('%s', (id, section, key, verb) => {
  const peer = (selector: string) => peers(`${section}: [{ ${key}: [{ namespaceSelector: ${selector} }] }]`);
  const allows = (name: string, status = 'found') => `NetworkPolicy np ${verb} Namespace ${name} [${status}]`;

  test('the Namespaces here by their labels, {} all of them', () => {
    const source = peer('{ matchLabels: { team: b } }') + namespace('b', 'team: b') + namespace('c', 'team: c');
    checkGraph(source, `${nowhere}\n${allows('b')}`);
    expect(graphOf(snapshotOfText(source)).edges.map(({ relation }) => relation)).toContain(id);
    checkGraph(peer('{}') + namespace('b') + namespace('c'), `${nowhere}\n${allows('b')}\n${allows('c')}`);
  });

  test('by the name that each of them carries as a label, also those of every cluster', () => {
    const named =
      '{ matchExpressions: [{ key: kubernetes.io/metadata.name, operator: In, values: [kube-system, b, c] }] }';
    checkGraph(
      peer(named) + namespace('b'),
      `${nowhere}\n${allows('kube-system')}\n${allows('b')}\n${allows('c', 'unknown')}`,
    );
  });

  test('labels that no Namespace here carries are left open', () => {
    checkGraph(
      peer('{ matchLabels: { team: b } }') + namespace('c', 'team: c'),
      `${nowhere}\n${allows('team=b', 'unknown')}`,
    );
    checkGraph(peer('null') + namespace('c'), nowhere);
  });
});

describe('ranges of addresses', () => {
  const block = '{ ipBlock: { cidr: 10.0.0.0/8, except: [10.1.0.0/16] } }';
  const excepted = 'NetworkPolicy np excepts CIDR 10.1.0.0/16 [found]';

  test.each([
    ['networkpolicy-allows-ingress-from-range', 'ingress', 'from', 'allows ingress from'],
    ['networkpolicy-allows-egress-to-range', 'egress', 'to', 'allows egress to'],
  ])('%s, and networkpolicy-excepts-range', (id, section, key, verb) => {
    const source = peers(`${section}: [{ ${key}: [${block}] }]`);
    checkGraph(source, `${nowhere}\nNetworkPolicy np ${verb} CIDR 10.0.0.0/8 [found]\n${excepted}`);
    const { edges, nodes } = graphOf(snapshotOfText(source));
    expect(edges.map(({ relation }) => relation)).toEqual(expect.arrayContaining([id, 'networkpolicy-excepts-range']));
    expect(nodes.filter(({ kind }) => kind === 'CIDR').map(({ origin }) => origin)).toEqual(['external', 'external']);
  });

  test('nothing of a direction that is left out, or without an address', () => {
    checkGraph(peers(`policyTypes: [Ingress], egress: [{ to: [${block}] }]`), nowhere);
    checkGraph(peers('egress: [{ to: [{ ipBlock: { except: text } }] }]'), nowhere);
  });
});

describe('ports', () => {
  const server = pod(
    'web',
    'a',
    'app: web',
    '[{ name: http, containerPort: 8080 }, { containerPort: 53, protocol: UDP }]',
  );
  const plain = pod('cache', 'a', 'app: cache', '[{ containerPort: 6379 }]');
  const portsOf = (source: string) =>
    graphOf(snapshotOfText(source)).edges.flatMap(({ relation, port }) => (relation.includes('ports') ? [port] : []));

  describe('networkpolicy-opens-ports-of-pods', () => {
    const opening = (port: string, selector = '{}') =>
      policy(`podSelector: ${selector}, ingress: [{ ports: [{ ${port} }] }]`);
    const applies = 'NetworkPolicy np applies to Pod web [found]\nNetworkPolicy np applies to Pod cache [found]\n';
    const opens = (name: string, status = 'found') => `NetworkPolicy np opens a port of Pod ${name} [${status}]`;

    test.each([
      ['a number', 'port: 8080', 'web'],
      ['a name, whatever its number', 'port: http', 'web'],
      ['another protocol', 'port: 53, protocol: UDP', 'web'],
      ['a range', 'port: 6000, endPort: 7000', 'cache'],
    ])('of the Pods it applies to: %s', (_what, port, name) => {
      checkGraph(opening(port) + server + plain, applies + opens(name));
    });

    test('says which numbers they are', () => {
      expect(portsOf(opening('port: http') + server)).toEqual(['8080']);
    });

    test.each([
      'port: 80',
      'port: 8080, protocol: UDP',
      'port: 53',
      'port: 9000, endPort: 9999',
      'protocol: TCP',
      'port: "$' + '{PORT}"',
    ])('none of %s: a number may be listened on without being declared', (port) => {
      checkGraph(opening(port) + server + plain, applies);
    });

    test('a name that no container has contradicts it', () => {
      checkGraph(
        opening('port: https') + server + plain,
        `${applies}${opens('web', 'contradicted')}\n${opens('cache', 'contradicted')}`,
      );
      checkGraph(opening('port: https') + pod('web', 'a', 'app: web'), 'NetworkPolicy np applies to Pod web [found]');
    });

    test('nothing of the ports of Pods in another namespace, or where ingress does not count', () => {
      checkGraph(opening('port: http') + pod('other', 'b', 'app: web', '[{ name: http, containerPort: 80 }]'), '');
      checkGraph(
        opening('port: http').replace('ingress:', 'policyTypes: [Egress], ingress:') + server + plain,
        applies,
      );
    });
  });

  test('networkpolicy-reaches-ports-of-pods: of those it lets out to', () => {
    const source = peers('egress: [{ to: [{ podSelector: { matchLabels: { app: web } } }], ports: [{ port: http }] }]');
    const allows = 'NetworkPolicy np allows egress to Pod web [found]';
    checkGraph(
      source + server + plain,
      `${nowhere}\n${allows}\nNetworkPolicy np allows egress to a port of Pod web [found]`,
    );
    checkGraph(source.replace('port: http', 'port: 9') + server + plain, `${nowhere}\n${allows}`);
    checkGraph(peers('egress: [{ ports: [{ port: http }] }]') + server + plain, nowhere);
  });

  test('a port that is renamed in another file is looked up again', () => {
    const spec = 'podSelector: {}, ingress: [{ ports: [{ port: http }] }]';
    const before = snapshotOfText(`
    #- /policy.yaml
    ${policy(spec)}
    #- /pod.yaml
    ${server.replace('name: http', 'name: web')}
    `);
    const portOf = (snapshot: Snapshot) =>
      graphOf(snapshot).edges.find(({ relation }) => relation === 'networkpolicy-opens-ports-of-pods');
    expect(portOf(before)).toMatchObject({ status: 'contradicted' });
    const text = getFrom(before.files, 'pod.yaml')?.text ?? '';
    const renamed = text.replace('name: web, containerPort', 'name: http, containerPort');
    expect(renamed).not.toBe(text);
    expect(portOf(updateText(before, 'pod.yaml', renamed).snapshot)).toMatchObject({ status: 'found', port: '8080' });
  });
});
