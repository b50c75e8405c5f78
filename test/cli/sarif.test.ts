import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { diagnosticRules } from '../../src/core/index.ts';
import { contradiction, misspelt, runIn, sound, temporaryFolder } from './support.ts';

const schemaFile = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));

async function sarifOf(folder: string, words = '') {
  const { out } = await runIn(folder, `check . --format sarif ${words}`);
  const sarif = JSON.parse(out);
  expect(validate(sarif), JSON.stringify(validate.errors)).toBe(true);
  return sarif;
}

test.each(['en', 'ko'])('the mistakes of the examples are SARIF as its schema has it, in %s', async (locale) => {
  const sarif = await sarifOf(path.resolve(import.meta.dirname, '../../examples'), `--locale ${locale}`);
  const [run] = sarif.runs;
  expect(run.results.length).toBeGreaterThan(10);
  expect(new Set(run.results.map(({ level }: { level: string }) => level))).toEqual(
    new Set(['error', 'warning', 'note']),
  );
  for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
});

test('a wrong document would be seen', () => {
  expect(validate({ version: '2.1.0', runs: [{ tool: { driver: {} } }] })).toBe(false);
});

test('every rule has what code scanning asks for', async () => {
  const { rules } = (await sarifOf(temporaryFolder({ 'a.yaml': sound }))).runs[0].tool.driver;
  expect(rules.map(({ id }: { id: string }) => id)).toEqual(diagnosticRules.map(({ code }) => code));
  for (const rule of rules) {
    for (const text of [rule.shortDescription.text, rule.fullDescription.text, rule.help.text, rule.help.markdown]) {
      expect(text).toMatch(/\S/);
      expect(text.length).toBeLessThan(1_024);
    }
    expect(rule.properties['problem.severity']).toMatch(/^(?:error|warning|recommendation)$/);
  }
});

test('a finding has its place, the other side, its fingerprint and its fix', async () => {
  const folder = temporaryFolder({ 'my app/web.yaml': misspelt });
  const [result] = (await sarifOf(folder)).runs[0].results;
  const fingerprint = JSON.parse((await runIn(folder, 'check . --format json')).out).findings[0].fingerprint;
  const artifactLocation = { uri: 'my%20app/web.yaml', uriBaseId: '%SRCROOT%' };
  const region = { startLine: 11, startColumn: 19, endLine: 11, endColumn: 26 };
  expect(result).toMatchObject({
    ruleId: 'unresolved-reference',
    level: 'warning',
    message: { text: 'There is no ConfigMap `settngs` in these manifests. Is `settings` meant?' },
    locations: [{ physicalLocation: { artifactLocation, region } }],
    relatedLocations: [{ id: 1, message: { text: 'ConfigMap `settings` is here.' } }],
    partialFingerprints: { primaryLocationLineHash: fingerprint },
    fixes: [
      {
        description: { text: 'Change to `settings`' },
        artifactChanges: [
          { artifactLocation, replacements: [{ deletedRegion: region, insertedContent: { text: 'settings' } }] },
        ],
      },
    ],
  });
});

test('a fix that makes a file inserts all of it at the start of an artifact of its own', async () => {
  const claim = `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: nginx:1.29
      envFrom:
        - configMapRef:
            name: colours
`;
  const [result] = (await sarifOf(temporaryFolder({ 'app/web.yaml': claim }))).runs[0].results;
  const created = result.fixes.find(({ description }: { description: { text: string } }) =>
    description.text.includes('colours-configmap.yaml'),
  );
  expect(created.artifactChanges).toEqual([
    {
      artifactLocation: { uri: 'app/colours-configmap.yaml', uriBaseId: '%SRCROOT%' },
      replacements: [
        {
          deletedRegion: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
          insertedContent: { text: 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: colours\ndata: {}\n' },
        },
      ],
    },
  ]);
});

test('what was not read is told, and what a manifest holds is no link', async () => {
  const folder = temporaryFolder({
    'other/binary.yaml': new Uint8Array([0, 1, 2, 3]),
    'app/web.yaml': misspelt.replace('name: settngs', 'name: "[settngs](https://example.com)"'),
  });
  const [run] = (await sarifOf(folder)).runs;
  expect(run.invocations[0].toolExecutionNotifications).toMatchObject([
    { locations: [{ physicalLocation: { artifactLocation: { uri: 'other/binary.yaml' } } }] },
  ]);
  expect(JSON.stringify(run.results)).toContain('settngs');
  expect(run.results[0].message.text).not.toContain('](');
});

test('the exit code is that of the other formats', async () => {
  const folder = temporaryFolder({ 'web.yaml': contradiction });
  expect((await runIn(folder, 'check . --format sarif')).code).toBe(1);
  expect((await runIn(folder, 'check . --format sarif --fail-on never')).code).toBe(0);
});
