import { expect, test } from 'vitest';
import { corpusRepositories, readRepository } from '../../support/corpus.ts';
import { findingsOf, snapshotOf } from '../../support/snapshotOf.ts';
import { readApiReference } from '../api/readAssets.ts';

const repositories = corpusRepositories();
const where = repositories.length === 0 ? ' (skipped: no corpus beside the project)' : '';

const codes: ReadonlySet<string> = new Set([
  'unknown-field',
  'wrong-type',
  'unexpected-scalar-type',
  'missing-required-field',
  'invalid-value',
]);

const archive = 'kubernetes+examples/_archived/volumes';
const kompose = 'kubernetes+kompose/script/test/fixtures';
const inference = 'GoogleCloudPlatform+kubernetes-engine-samples/ai-ml/infw-gw/examples/getting-started';
const costs = 'GoogleCloudPlatform+kubernetes-engine-samples/cost-optimization/gke-shift-left-cost';

/**
 * Each read by hand. `attestations` is newer than the reference, in the test data of the API itself; `className` than the definition
 * that the folder beside it installs.
 */
const realMistakes: readonly string[] = [
  ...['inference-model-variables', 'inference-model'].flatMap((file) =>
    ['modelSource', 'resources'].map((field) => `${inference}/${file}.yaml: unknown-field \`${field}\``),
  ),
  'istio+istio/samples/security/spire-trust-domain-federation/cluster-federated-trust-domain.yaml: unknown-field `className`',
  ...[
    'api/testdata/manifests/test',
    'samples/k8s-cost-estimator-local/app-v1/deployment',
    'samples/k8s-cost-estimator-local/app-v2/deployment',
  ].map((file) => `${costs}/${file}.yaml: invalid-value \`memory\``),
  `${kompose}/domain/output-k8s.json: invalid-value \`affy.com\``,
  ...['long-k8s', 'long-os', 'short-k8s', 'short-os'].map(
    (file) => `${kompose}/secrets/output-${file}.json: invalid-value \`my_secret\``,
  ),
  `${kompose}/secrets/output-short-k8s.json: invalid-value \`my_other_secret\``,
  `${kompose}/service-label/output-k8s.json: invalid-value \`33111\``,
  `${kompose}/service-label/output-oc.json: invalid-value \`33111\``,
  `${kompose}/single-file-output/output-k8s.yaml: invalid-value \`front_end\``,
  `${kompose}/unused/merge-multiple-compose/output-other-toplevel-merge-template.json: invalid-value \`644\``,
  `${kompose}/unused/merge-multiple-compose/output-other-toplevel-override-template.json: invalid-value \`644\``,
  'kubernetes-sigs+kustomize/examples/transformerconfigs/images/resources.yaml: invalid-value `testSvc`',
  'kubernetes+api/testdata/HEAD/authentication.k8s.io.v1.TokenRequest.json: unknown-field `attestations`',
  'kubernetes+api/testdata/HEAD/authentication.k8s.io.v1.TokenRequest.yaml: unknown-field `attestations`',
  `${archive}/aws_ebs/aws-ebs-web.yaml: invalid-value \`tcp\``,
  `${archive}/cinder/cinder-web.yaml: invalid-value \`tcp\``,
  `${archive}/rbd/rbd.yaml: unknown-field \`imagefeatures\``,
  `${archive}/rbd/rbd.yaml: unknown-field \`imageformat\``,
  `${archive}/scaleio/pod.yaml: unknown-field \`protectionDoamin\``,
  `${archive}/storageos/storageos-pod.yaml: unknown-field \`pool\``,
  `${archive}/storageos/storageos-pv.yaml: unknown-field \`secretName\``,
  'kubernetes+ingress-nginx/docs/examples/auth/oauth-external-auth/vouch-proxy.yaml: unexpected-scalar-type `value`',
  'kubernetes-sigs+kustomize/examples/validationTransformer/invalid.yaml: wrong-type `data`',
  ...[
    'controller/output-k8s-controller-template.json',
    'controller/output-k8s-controller-v3-template.json',
    'controller/output-k8s-daemonset-template.json',
    'controller/output-k8s-global-template.json',
    'controller/output-os-controller-v3-template.json',
    'examples/output-k8s.json',
    'ports-with-ip/output-k8s.json',
    'stdin/output.json',
    'volume-mounts/volumes-from/output-k8s-case.json',
  ].map((file) => `${kompose}/${file}: missing-required-field \`selector\``),
];

test.skipIf(repositories.length === 0)(
  `of real manifests, only real mistakes are reported${where}`,
  { timeout: 300_000 },
  async () => {
    const api = await readApiReference();
    const found = repositories.flatMap((repository) =>
      findingsOf(snapshotOf(readRepository(repository)), api)
        .filter(({ code }) => codes.has(code))
        .map(({ code, place, message }) => {
          const [said = ''] = message.en.match(/`[^`]*`/) ?? [];
          return `${repository}/${place.document.path}: ${code} ${said}`;
        }),
    );
    expect([...new Set(found)].sort()).toEqual([...realMistakes].sort());
  },
);
