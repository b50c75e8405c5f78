import {
  type App,
  autoscaler,
  claim,
  configMap,
  customResourceDefinition,
  deployment,
  ingress,
  roles,
  secret,
  service,
} from './manifests.ts';
import { createRandom, type Random } from './random.ts';

/** A file of a made-up repository. */
export interface TreeFile {
  readonly path: string;
  readonly text: string;
}

/**
 * A repository of at least `resources` manifests (fewer than one application more), about 46 lines each, the same for the same
 * seed: applications of several teams, some with a file for each manifest, some in one file of many documents, some as a
 * kustomization with overlays. One Secret in three is not there, and one name or label in fifty is mistyped, as it happens.
 */
export function generateTree(resources: number, seed = 1): readonly TreeFile[] {
  const random = createRandom(seed);
  const files: TreeFile[] = [];
  let written = 0;
  for (let index = 0; written < resources; index++) {
    const app = createApp(index, random);
    const manifests = manifestsOf(app);
    written += manifests.length;
    const folder = `${app.team}/${app.name}`;
    const layout = random.below(10);
    if (layout < 5) files.push(...manifests.map(([file, text]) => ({ path: `${folder}/${file}.yaml`, text })));
    else if (layout < 8) files.push({ path: `${app.team}/${app.name}.yaml`, text: joined(manifests) });
    else files.push(...kustomized(app, folder, manifests));
  }
  return files;
}

/** The first file whose path ends so; throws where the tree has none, because every tree should. */
export function fileEnding(files: readonly TreeFile[], ending: string): TreeFile {
  const found = files.find(({ path }) => path.endsWith(ending));
  if (found === undefined) throw new Error(`no file ends with ${ending}`);
  return found;
}

type Named = readonly [file: string, text: string];

function createApp(index: number, random: Random): App {
  const name = nameOf(index);
  const mistyped = random.below(50);
  return {
    name,
    random,
    team: `team-${teams[Math.floor(index / 20) % teams.length]}${Math.floor(index / (20 * teams.length)) || ''}`,
    namespace: `${teams[Math.floor(index / 20) % teams.length]}-${random.pick(['apps', 'data'])}`,
    configName: mistyped === 0 ? `${swapped(name)}-config` : `${name}-config`,
    selected: mistyped === 1 ? swapped(name) : name,
  };
}

function manifestsOf(app: App): readonly Named[] {
  const { random } = app;
  const [account = '', role = '', binding = ''] = roles(app);
  return [
    ['deployment', deployment(app)],
    ['service', service(app)],
    ['config', configMap(app)],
    ['ingress', ingress(app)],
    ['autoscaler', autoscaler(app)],
    ['claim', claim(app)],
    ['account', account],
    ['role', role],
    ['binding', binding],
    ...(random.oneIn(3) ? [] : [['secret', secret(app)] as const]),
    ...(random.oneIn(4) ? [['definition', customResourceDefinition(app)] as const] : []),
  ];
}

function joined(manifests: readonly Named[]): string {
  return manifests.map(([, text]) => text).join('---\n');
}

function kustomized(app: App, folder: string, manifests: readonly Named[]): readonly TreeFile[] {
  const list = manifests.map(([file]) => `  - ${file}.yaml\n`).join('');
  return [
    ...manifests.map(([file, text]) => ({ path: `${folder}/base/${file}.yaml`, text })),
    { path: `${folder}/base/kustomization.yaml`, text: `${kustomizationHeader}resources:\n${list}` },
    ...(['dev', 'prod'] as const).flatMap((stage) => [
      { path: `${folder}/overlays/${stage}/kustomization.yaml`, text: overlay(app, stage) },
      { path: `${folder}/overlays/${stage}/replicas.yaml`, text: replicasPatch(app, stage) },
    ]),
  ];
}

const kustomizationHeader = 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n';

function overlay({ name, team, namespace }: App, stage: string): string {
  return `${kustomizationHeader}namespace: ${namespace}-${stage}
resources:
  - ../../base
labels:
  - pairs: { stage: ${stage} }
    includeTemplates: true
patches:
  - path: replicas.yaml
images:
  - name: registry.example.com/${team}/${name}
    newTag: ${stage === 'dev' ? 'main' : '1.4.2'}
configMapGenerator:
  - name: ${name}-stage
    literals: [STAGE=${stage}, REGION=eu-west-1]
`;
}

function replicasPatch({ name, namespace }: App, stage: string): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
  namespace: ${namespace}
spec:
  replicas: ${stage === 'dev' ? 1 : 4}
`;
}

/** Two neighbouring letters the wrong way round. */
function swapped(name: string): string {
  return `${name.slice(0, 1)}${name.charAt(2)}${name.charAt(1)}${name.slice(3)}`;
}

function nameOf(index: number): string {
  const role = roleNames[index % roleNames.length];
  const domain = domains[Math.floor(index / roleNames.length) % domains.length];
  const round = Math.floor(index / (roleNames.length * domains.length));
  return round === 0 ? `${domain}-${role}` : `${domains[round % domains.length]}-${domain}-${role}`;
}

const roleNames = ['api', 'worker', 'web', 'gateway', 'sync', 'reports', 'search', 'admin', 'events', 'scheduler'];
const domains = [
  ...['orders', 'checkout', 'catalog', 'billing', 'invoices', 'shipping', 'returns', 'stock', 'prices', 'coupons'],
  ...['accounts', 'profiles', 'sessions', 'consents', 'mail', 'messages', 'alerts', 'metrics', 'traces', 'audit'],
  ...['media', 'images', 'videos', 'uploads', 'maps', 'routes', 'drivers', 'fleets', 'depots', 'tickets'],
  ...['reviews', 'ratings', 'wishes', 'carts', 'gifts', 'loyalty', 'vouchers', 'taxes', 'ledger', 'payouts'],
];
const teams = ['shop', 'money', 'people', 'content', 'moves', 'trust', 'growth', 'base'];
