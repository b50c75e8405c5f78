import { describe, expect, test } from 'vitest';
import { decodedSecret } from '../../../../src/core/features/decodedSecret.ts';
import { hoverAt } from '../../../support/checkHover.ts';
import { parseFixture } from '../../../support/fixture.ts';
import { noApiReference } from '../../../support/noApiReference.ts';
import { snapshotOf } from '../../../support/snapshotOf.ts';

const secret = (pair: string, list = 'data') => `
  apiVersion: v1
  kind: Secret
  metadata: { name: db }
  ${list}: { ${pair} }
`;
const offered = (source: string) => hoverAt(source, noApiReference, 'en')?.actions ?? [];

function decoded(source: string) {
  const { files, selection } = parseFixture(source);
  return decodedSecret(snapshotOf(files), selection?.path ?? '', selection?.start ?? 0);
}

describe('a value of a Secret', () => {
  test('is decoded on request', () => {
    const source = secret('password: b3Blbn$0Nlc2FtZQ==');
    expect(offered(source)).toEqual(['decode secret']);
    expect(decoded(source)).toMatchObject({ key: 'password', text: 'opensesame', summary: { en: '10 bytes of text' } });
  });

  test('is cut off where it is long, and only summed up where it is no text', () => {
    const long = Buffer.from('x'.repeat(2000)).toString('base64');
    expect(decoded(secret(`password: $0${long}`))?.text).toBe(`${'x'.repeat(500)}…`);
    const large = Buffer.from('x'.repeat(100_000)).toString('base64');
    expect(decoded(secret(`password: $0${large}`))).toMatchObject({
      text: undefined,
      summary: { en: '100,000 bytes' },
    });
    expect(decoded(secret('key: $0AAEC'))).toMatchObject({
      text: undefined,
      summary: { en: '3 bytes, not text' },
    });
  });

  test.each([
    ['that is plain', secret('password: opens$0esame', 'stringData')],
    ['that is no base64', secret('password: opens$0esame!')],
    ['of another kind', secret('password: b3Blbn$0Nlc2FtZQ==').replace('Secret', 'ConfigMap')],
    ['elsewhere in it', secret('password: b3BlbnNlc2FtZQ==').replace('name: db', 'name: $0b3Bl')],
  ])('is not decoded %s', (_where, source) => {
    expect(offered(source)).not.toContain('decode secret');
    expect(decoded(source)).toBeUndefined();
  });
});

describe('the graph is offered', () => {
  const service =
    'apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { selector: { app: web }, type: ClusterIP }\n';

  test.each(['ki$0nd: Service', 'na$0me: web', 'sel$0ector'])('on %s', (marked) => {
    expect(offered(service.replace(marked.replace('$0', ''), marked))).toEqual(['show in graph']);
  });

  test('not where nothing leads on', () => {
    expect(offered(service.replace('type', 'ty$0pe'))).toEqual([]);
  });
});
