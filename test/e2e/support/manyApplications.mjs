import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

const namespaces = ['shop', 'payments', 'search', 'monitoring', 'identity', 'delivery'];

/**
 * Replaces what is in a folder by so many applications, a file each: a Deployment with its Service and ConfigMap, all with one more
 * ConfigMap, every third with an Ingress. Together with what controllers make an application has five or six objects.
 */
export async function writeApplications(folder, count) {
  for (const entry of await readdir(folder)) await rm(path.join(folder, entry), { recursive: true, force: true });
  await mkdir(path.join(folder, 'apps'));
  await writeFile(path.join(folder, 'shared.yaml'), configMap('common-settings', namespaces[0], 'platform'));
  const files = Array.from({ length: count }, (_, index) => [`apps/${nameOf(index)}.yaml`, application(index)]);
  for (const [name, text] of files) await writeFile(path.join(folder, name), text);
}

/** The name of an application by its number: `cart`, `cart-1`. */
export function nameOf(index) {
  const names = ['cart', 'catalog', 'checkout', 'orders', 'reviews', 'stock', 'users', 'wallet'];
  const round = Math.floor(index / names.length);
  return `${names[index % names.length]}${round === 0 ? '' : `-${round}`}`;
}

function application(index) {
  const name = nameOf(index);
  const namespace = namespaces[Math.floor(index / 12) % namespaces.length];
  const labels = `labels: { app.kubernetes.io/name: ${name} }`;
  const environment = namespace === namespaces[0] ? [name, 'common-settings'] : [name];
  return [
    `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: ${namespace}, ${labels} }
spec:
  replicas: ${1 + (index % 3)}
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec:
      containers:
        - name: ${name}
          image: registry.example/${name}:1.4
          ports: [{ containerPort: 8080 }]
          envFrom: [${environment.map((each) => `{ configMapRef: { name: ${each} } }`).join(', ')}]
`,
    `apiVersion: v1
kind: Service
metadata: { name: ${name}, namespace: ${namespace}, ${labels} }
spec: { selector: { app: ${name} }, ports: [{ port: 80, targetPort: 8080 }] }
`,
    configMap(name, namespace, name),
    ...(index % 3 === 0 ? [ingress(name, namespace, labels)] : []),
  ].join('---\n');
}

function configMap(name, namespace, application) {
  return `apiVersion: v1
kind: ConfigMap
metadata: { name: ${name}, namespace: ${namespace}, labels: { app.kubernetes.io/name: ${application} } }
data: { LOG_LEVEL: info }
`;
}

function ingress(name, namespace, labels) {
  return `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: ${name}, namespace: ${namespace}, ${labels} }
spec:
  rules:
    - host: ${name}.example.com
      http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: ${name}, port: { number: 80 } } } }] }
`;
}
