import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { errorsOf, jsonOf } from './support.ts';

const values: readonly (readonly [written: string, value: unknown])[] = [
  // booleans, as YAML 1.1 has them
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map((word) => [word, true] as const),
  ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map((word) => [word, false] as const),
  ...['yEs', 'oN', 'tRUE', 'yess', 'nO', 'nUll', 'f', 't'].map((word) => [word, word] as const),
  ['"yes"', 'yes'],
  ["'no'", 'no'],
  // null
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ['"null"', 'null'],
  ['"~"', '~'],
  ["''", ''],
  // integers
  ['0', 0],
  ['-0', 0],
  ['12', 12],
  ['+12', 12],
  ['-12', -12],
  ['0644', 420],
  ['-0644', -420],
  ['0o644', 420],
  ['0O17', 15],
  ['0x1F', 31],
  ['0X1f', 31],
  ['-0x1F', -31],
  ['0b101', 5],
  ['-0b101', -5],
  ['1_000', 1000],
  ['1__0_', 10],
  ['0_7', 7],
  ['_1', '_1'],
  ['0x', '0x'],
  ['0b', '0b'],
  ['0b2', '0b2'],
  ['0o8', '0o8'],
  ['9007199254740991', 9007199254740991],
  ['0xFFFFFFFFFFFFFFFFFFFF', '0xFFFFFFFFFFFFFFFFFFFF'],
  // floats
  ['08', 8],
  ['09.5', 9.5],
  ['1.5', 1.5],
  ['-1.5', -1.5],
  ['1.', 1],
  ['.5', 0.5],
  ['+.5', 0.5],
  ['.5_0', 0.5],
  ['._1', '._1'],
  ['1_0.5_0', 10.5],
  ['1e3', 1000],
  ['1.e3', 1000],
  ['1E-2', 0.01],
  ['1e', '1e'],
  ['1e400', '1e400'],
  ['0x1p4', '0x1p4'],
  ['1.2.3', '1.2.3'],
  ['+', '+'],
  ['.', '.'],
  ['..', '..'],
  ['".inf"', '.inf'],
  // neither dates nor base 60
  ['2001-01-01', '2001-01-01'],
  ['2001-12-14t21:59:43.10-05:00', '2001-12-14t21:59:43.10-05:00'],
  ['12:30', '12:30'],
  ['12:30:45', '12:30:45'],
  ['=', '='],
  ['<<', '<<'],
  ['100m', '100m'],
  ['1Gi', '1Gi'],
  // tags
  ['!!str 123', '123'],
  ['!!str', ''],
  ['!!int "3"', 3],
  ['!!float 3', 3],
  ['!!bool yes', true],
  ['!!null ""', null],
  ['!!binary aGVsbG8=', 'hello'],
  ['!!binary 7ZWcIPCfmIA=', '한 😀'],
  ['!local 12', '12'],
  ['! 12', '12'],
  ['!<tag:yaml.org,2002:str> 12', '12'],
];

const keys: readonly (readonly [written: string, name: string])[] = [
  ['n', 'false'],
  ['yes', 'true'],
  ['"no"', 'no'],
  ['1', '1'],
  ['0x10', '16'],
  ['0644', '420'],
  ['1_001', '1001'],
  ['12345678901234567', '12345678901234567'],
  ['1.0', '1'],
  ['1.50', '1.5'],
  ['.25', '0.25'],
  ['-2.5', '-2.5'],
  ['08', '8'],
  ['1e3', '1000'],
  ['1e6', '1e+06'],
  ['100000.5', '100000.5'],
  ['1000000.5', '1.0000005e+06'],
  ['0.0001', '0.0001'],
  ['0.00001', '1e-05'],
  ['3.14159265358979', '3.1415927'],
  ['16777217.0', '1.6777216e+07'],
  ['1e40', '.inf'],
  ['2001-01-01', '2001-01-01'],
  ['12:45', '12:45'],
  ['!!str 2', '2'],
  ['!!int "3"', '3'],
  ['app.kubernetes.io/name', 'app.kubernetes.io/name'],
];

const manifest = [
  'apiVersion: example.com/v1',
  'kind: Table',
  'metadata: {name: table}',
  'values:',
  ...values.map(([written]) => `- ${written}`),
  'keys:',
  ...keys.map(([written], index) => `- ${written}: ${index}`),
  '',
].join('\n');

describe('a scalar is what kubectl makes of it', () => {
  test.each(values)('the value %s', (written, value) => {
    expect(jsonOf(`- ${written}\n`)).toEqual([value]);
  });

  test.each(keys)('the key %s', (written, name) => {
    expect(jsonOf(`${written}: x\n`)).toEqual({ [name]: 'x' });
  });

  const kubectl = spawnSync('kubectl', ['version', '--client']).status === 0;
  test.skipIf(!kubectl)(`kubectl agrees${kubectl ? '' : ' (skipped: kubectl is not installed)'}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'manifest-atlas-'));
    const file = join(folder, 'table.yaml');
    writeFileSync(file, manifest);
    const result = spawnSync('kubectl', ['label', '--local', '--dry-run=client', '-o', 'json', '-f', file, 'x=y'], {
      encoding: 'utf8',
    });
    rmSync(folder, { recursive: true });
    expect(result.stderr).toBe('');
    expect(JSON.parse(result.stdout)).toMatchObject({
      values: values.map(([, value]) => value),
      keys: keys.map(([, name], index) => ({ [name]: index })),
    });
  });
});

describe('what kubectl cannot read is an error', () => {
  test.each([
    '.inf',
    '-.Inf',
    '.NaN',
    '!!int abc',
    '!!int 1.0',
    '!!bool 1',
    '!!null x',
    '!!float x',
    '!!binary aGVsbG8',
  ])('the value %s', (written) => {
    expect(errorsOf(`a: ${written}\nb: 1\n`)).toHaveLength(1);
  });

  test.each(['~', 'null', '[a]', '{a: 1}', '12345678901234567890'])('the key %s', (written) => {
    expect(errorsOf(`${written}: x\nb: 1\n`)).toHaveLength(1);
  });
});
