import { describe, expect, test } from 'vitest';
import { checkFix } from '../../../support/checkFix.ts';
import { findingsOf, snapshotOfText } from '../../../support/snapshotOf.ts';

const named = (kind: string, name: string) => {
  const [apiVersion, word] = kind.includes(' ') ? kind.split(' ') : ['v1', kind];
  return `apiVersion: ${apiVersion}\nkind: ${word}\nmetadata: { name: ${name} }\n`;
};
const findings = (kind: string, name: string) =>
  findingsOf(snapshotOfText(named(kind, name)))
    .filter(({ code }) => code === 'invalid-value')
    .map(({ severity }) => severity);

const rbac = 'rbac.authorization.k8s.io/v1';

describe('a name follows the rule of its kind', () => {
  test.each([
    ['ConfigMap', 'web.example.com'],
    ['ConfigMap', `"${'a'.repeat(253)}"`],
    ['Service', 'web-2'],
    ['Namespace', '"2024"'],
    [`${rbac} ClusterRole`, '"system:Web_Reader"'],
    [`${rbac} RoleBinding`, '"team:a"'],
    ['batch/v1 CronJob', `"${'a'.repeat(52)}"`],
    ['certificates.k8s.io/v1 CertificateSigningRequest', '"node:a"'],
    ['example.com/v1 Widget', 'a.b'],
    ['ConfigMap', '"${NAME}-web"'],
    ['ConfigMap', 'YOUR-NAME'],
  ])('%s takes %s', (kind, name) => {
    expect(findings(kind, name)).toEqual([]);
  });

  test.each([
    ['ConfigMap', 'web_config'],
    ['ConfigMap', 'Web'],
    ['ConfigMap', 'web-'],
    ['ConfigMap', 'a..b'],
    ['ConfigMap', `"${'a'.repeat(254)}"`],
    ['Service', '2-web'],
    ['Service', 'web.a'],
    ['Namespace', 'a.b'],
    [`${rbac} Role`, '"a/b"'],
    ['batch/v1 CronJob', `"${'a'.repeat(53)}"`],
    ['example.com/v1 Widget', 'a:b'],
  ])('%s does not take %s', (kind, name) => {
    expect(findings(kind, name)).toEqual(['error']);
  });

  test('and is mended by its normalised form', () => {
    checkFix(named('ConfigMap', 'My$0_Config'), 'Change to `my-config`', named('ConfigMap', 'my-config'));
    checkFix(named('Service', 'we$0b.front'), 'Change to `web-front`', named('Service', 'web-front'));
  });
});
