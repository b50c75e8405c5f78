import { describe, expect, test } from 'vitest';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkFix, fixTitles } from '../../support/checkFix.ts';
import { readApiReference } from '../api/readAssets.ts';

const api = await readApiReference();

describe('invalid-value', () => {
  test('marks a value that the field does not list, in a list too', () => {
    checkDiagnostics(
      `
      apiVersion: v1
      kind: Service
      metadata: { name: web }
      spec:
        type: ExternalNames
        #     ^^^^^^^^^^^^^ warning invalid-value
        externalName: example.com
        ipFamilies: [IPv4, IPv5]
        #                  ^^^^ warning invalid-value
        sessionAffinity: Sticky
        #                ^^^^^^ warning invalid-value
    `,
      api,
    );
  });

  test('is silent about placeholders, an empty text, and fields without a list', () => {
    checkDiagnostics(
      `
      apiVersion: v1
      kind: Service
      metadata: { name: web }
      spec:
        type: \${SERVICE_TYPE}
        externalName: example.com
        ipFamilyPolicy: ""
        externalTrafficPolicy: externalTrafficPolicyValue
        loadBalancerClass: any text
    `,
      api,
    );
  });

  const service = (fields: string) =>
    `apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec:\n  externalName: example.com\n  ${fields}\n`;

  test('is mended by the near value, in the quotes it has', () => {
    checkFix(service('type: $0externalname'), 'Change to `ExternalName`', service('type: ExternalName'), api);
    checkFix(
      service('sessionAffinity: "$0ClientIp"'),
      'Change to `ClientIP`',
      service('sessionAffinity: "ClientIP"'),
      api,
    );
  });

  test('a volume is renamed with its mounts, an object with those who refer to it', () => {
    const pod = (volume: string, secret: string) => `
      apiVersion: v1
      kind: Pod
      metadata: { name: web }
      spec:
        containers: [{ name: web, image: web, volumeMounts: [{ name: ${volume.replace('$0', '')}, mountPath: /a }] }]
        volumes: [{ name: ${volume}, secret: { secretName: "${secret.replace('$0', '')}" } }]
      ---
      apiVersion: v1
      kind: Secret
      metadata: { name: ${secret} }
    `;
    checkFix(pod('my_$0key', 'key'), 'Change to `my-key`', pod('my-key', 'key'), api);
    checkFix(pod('key', 'my_$0key'), 'Change to `my-key`', pod('key', 'my-key'), api);
  });

  test('has no fix where nothing is near', () => {
    expect(fixTitles(service('type: $0Internal'), api)).toEqual([]);
  });
});
