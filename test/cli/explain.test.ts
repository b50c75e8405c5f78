import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { misspelt, runIn, runOver, sound, temporaryFolder } from './support.ts';

const assets = existsSync(path.resolve(import.meta.dirname, '../../assets/apiStructure.txt'));
const [pod = '', configMap = ''] = misspelt.replace('settngs', 'settings').split('---\n');

describe.skipIf(!assets)('a field (skipped where assets/ is not built)', () => {
  test('by short name, without the brackets of lists', async () => {
    const { code, out } = await runIn('.', 'explain deploy.spec.template.spec.containers.image');
    expect(code).toBe(0);
    expect(out).toContain('`Deployment.spec.template.spec.containers[].image` `string`');
  });

  test('of a custom kind that is bundled', async () => {
    const { code, out } = await runIn('.', 'explain certificate.spec.issuerRef');
    expect(code).toBe(0);
    expect(out).toMatch(
      /^`cert-manager\.io\/v1 Certificate`\n\n`Certificate\.spec\.issuerRef` `IssuerReference` · required\n/,
    );
    expect(out).toContain('- `name` `string` *\n');
  });

  test('of a kind whose name two groups have: the other is named, and found by its group', async () => {
    const { out } = await runIn('.', 'explain gateway.spec');
    expect(out).toMatch(/^`gateway\.networking\.k8s\.io\/v1 Gateway`\n/);
    expect(out).toMatch(/\nOther kinds of this name: `gateway\.networking\.istio\.io`\n$/);
    const other = (await runIn('.', 'explain gateway.networking.istio.io.spec.servers.hosts')).out;
    expect(other).toMatch(/^`networking\.istio\.io\/v1 Gateway`\n\n`Gateway\.spec\.servers\[\]\.hosts` /);
    expect(other).not.toContain('Other kinds');
    expect((await runIn('.', 'explain deployment.apps.spec.replicas')).out).toMatch(/^`apps\/v1 Deployment`\n/);
    expect((await runIn('.', 'explain ingress.spec')).out).not.toContain('Other kinds');
  });

  test('in Korean', async () => {
    expect((await runIn('.', 'explain service.spec.selector --locale ko')).out).toContain('API 레퍼런스');
  });

  test('as Markdown and as JSON', async () => {
    expect((await runIn('.', 'explain pod.spec --format markdown')).out).toMatch(/^`v1 Pod`\n/);
    const json = JSON.parse((await runIn('.', 'explain pod.spec --format json')).out);
    expect([json.version, json.target, json.blocks[0]]).toEqual([1, 'pod.spec', { paragraph: [{ code: 'v1 Pod' }] }]);
  });

  test('that is not known', async () => {
    const { code, err } = await runIn('.', 'explain pod.spec.colour');
    expect([code, err]).toEqual([2, ['manifest-atlas: pod.spec.colour: No such kind, field or term is known.']]);
  });
});

describe('a place', () => {
  test('of a reference says where it leads, into another file of the folder', async () => {
    const folder = temporaryFolder({ 'app/web.yaml': pod, 'app/settings.yaml': configMap });
    const { code, out } = await runIn(folder, 'explain app/web.yaml:11:19');
    expect(code).toBe(0);
    expect(out).toContain('ConfigMap settings (app/settings.yaml:4)');
  });

  test('without a column is the first key of the line, also of a list item', async () => {
    const folder = temporaryFolder({ 'web.yaml': pod });
    const { out } = await runIn(folder, 'explain web.yaml:7');
    expect(out).toBe((await runIn(folder, 'explain web.yaml:7:7')).out);
    expect(out.length).toBeGreaterThan(20);
  });

  test('with --context looks further', async () => {
    const folder = temporaryFolder({ 'app/web.yaml': pod, 'settings.yaml': configMap });
    expect((await runIn(folder, 'explain app/web.yaml:11:19 --context .')).out).toContain('(settings.yaml:4)');
    expect((await runIn(folder, 'explain app/web.yaml:11:19')).out).not.toContain('settings.yaml');
  });

  test('with nothing to explain says so', async () => {
    expect(await runOver('colour: blue\n', 'explain web.yaml:1')).toMatchObject({
      code: 0,
      out: 'There is nothing to explain here.\n',
    });
  });

  test.each(['explain web.yaml:99', 'explain web.yaml:0', 'explain nope.yaml:1'])(
    'that is not there: %s',
    async (words) => {
      const { code, out, err } = await runOver(sound, words);
      expect([code, out, err.length]).toEqual([2, '', 1]);
    },
  );
});

describe.skipIf(!assets)('the story of a place (skipped where assets/ is not built)', () => {
  test('is that of the resource there, with the names of who acts', async () => {
    const { code, out } = await runOver(sound, 'explain web.yaml:3 --story');
    expect(code).toBe(0);
    expect(out).toMatch(/^ConfigMap settings\n/);
    expect(out).toMatch(/\n1\. kubectl\n {3}Reads `web\.yaml` and sends ConfigMap settings \(web\.yaml:4\)/);
    expect((await runOver(sound, 'explain web.yaml:3 --story --locale ko')).out).toContain(
      'ConfigMap settings (web.yaml:4) 적용 시',
    );
  });

  test('as Markdown is a numbered list', async () => {
    const { out } = await runOver(misspelt, 'explain web.yaml:1 --story --format markdown');
    expect(out).toMatch(/^## Pod web\n/);
    expect(out).toMatch(/\n2\. \*\*kube\\-apiserver\*\* .*\n {3}- /);
  });

  test('where there is no resource', async () => {
    expect((await runOver('colour: blue\n', 'explain web.yaml:1 --story')).out).toBe(
      'There is nothing to explain here.\n',
    );
  });
});

describe('the rollout of a place', () => {
  const deployment = `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  replicas: 4
  selector: { matchLabels: { app: web } }
  template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: nginx }] } }
`;

  test('has the steps of an update, with the Pods after each', async () => {
    const { code, out } = await runOver(deployment, 'explain web.yaml:5 --rollout');
    expect(code).toBe(0);
    expect(out).toMatch(/^Deployment web\n\nAt most 5 at once, at least 3 ready;/);
    expect(out).toMatch(
      /Makes 1 new Pod: now 5 of at most 5\.\n +- 4 old, 1 new; 4 ready\n +- `web-old-1` old, ready; /,
    );
    expect(out).toContain('New Pods never become ready\n');
    expect((await runOver(deployment, 'explain web.yaml:5 --rollout --locale ko')).out).toContain(
      '한 번에 최대 5개, 준비된 것은 적어도 3개입니다.',
    );
  });

  test('where nothing is rolled out', async () => {
    expect((await runOver(sound, 'explain web.yaml:3 --rollout')).out).toMatch(/^There is no update to play here: /);
  });
});

describe.skipIf(!assets)('a term (skipped where assets/ is not built)', () => {
  test('of several words, in any spelling', async () => {
    const { code, out } = await runIn('.', 'explain rolling update');
    expect([code, out.split('\n')[0]]).toEqual([0, 'rolling update (롤링 업데이트)']);
    for (const spelling of ['RollingUpdate', 'rolling-updates', '롤링 업데이트', '롤링업데이트'])
      expect((await runIn('.', `explain ${spelling}`)).out).toBe(out);
  });

  test('in Korean, with the picture that is the same', async () => {
    const { out } = await runIn('.', 'explain 디플로이먼트 --locale ko');
    expect(out).toContain('Deployment ──makes──▶ ReplicaSet');
    expect(out).toContain('매니페스트에서: deployment, ');
  });

  test('that is also a kind has what the reference says of the kind below', async () => {
    const { out } = await runIn('.', 'explain deployment');
    expect(out).toMatch(/^Deployment\n[\s\S]+\n―+\n[\s\S]*`apps\/v1 Deployment`/);
  });

  test('as Markdown has its drawing in a fence', async () => {
    const { out } = await runIn('.', 'explain kubelet --format markdown');
    expect(out).toMatch(/^## kubelet\n/);
    expect((await runIn('.', 'explain pod --format markdown')).out).toContain('```text\n┌─ Pod  10');
  });

  test('with a slip says what may be meant', async () => {
    expect(await runIn('.', 'explain depoyment')).toMatchObject({
      code: 2,
      err: [expect.stringMatching(/^manifest-atlas: depoyment: No such .* known\. Is this meant: Deployment\?$/)],
    });
    expect((await runIn('.', 'explain 디플로이먼 --locale ko')).err[0]).toContain('혹시 이것입니까: Deployment');
  });

  test('that is like nothing says only that', async () => {
    expect((await runIn('.', 'explain xyzzy')).err).toEqual([
      'manifest-atlas: xyzzy: No such kind, field or term is known.',
    ]);
  });
});
