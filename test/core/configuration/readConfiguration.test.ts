import { expect, test } from 'vitest';
import { readConfiguration } from '../../../src/core/configuration/readConfiguration.ts';
import { readDocument } from '../../../src/core/yaml/readDocument.ts';

function read(text: string) {
  const { root } = readDocument(text);
  const { severities, exclusions, kubernetesVersion, problems } = readConfiguration(
    'deploy/.manifest-atlas.yaml',
    root,
  );
  return {
    kubernetesVersion,
    severities: Object.fromEntries(severities),
    exclusions,
    problems: problems.map(({ span, message }) => `${text.slice(span.start, span.end)}: ${message.en}`),
  };
}

const nothing = { kubernetesVersion: undefined, severities: {}, exclusions: [], problems: [] };

test('every section gives its values; patterns start from the folder of the file', () => {
  expect(
    read(`kubernetesVersion: 1.30
diagnostics:
  volume-not-used: off
  removed-api: "warning"
exclude: [testdata/, '*.draft.yaml']
`),
  ).toEqual({
    kubernetesVersion: 30,
    severities: { 'volume-not-used': 'off', 'removed-api': 'warning' },
    exclusions: [
      { folder: 'deploy', pattern: 'testdata/' },
      { folder: 'deploy', pattern: '*.draft.yaml' },
    ],
    problems: [],
  });
});

test.each([
  ['an empty file', ''],
  ['a file of comments', '# nothing yet\n'],
  ['null', 'null'],
  ['sections without a value', 'diagnostics:\nexclude:\nkubernetesVersion:\n'],
  ['empty sections', 'diagnostics: {}\nexclude: []\n'],
])('%s sets nothing and has nothing wrong', (_name, text) => {
  expect(read(text)).toEqual(nothing);
});

test.each([
  ['1.30', 30],
  ['"1.30"', 30],
  ['v1.9', 9],
  ['1.29.4', 29],
])('kubernetesVersion: %s is 1.%d', (text, minor) => {
  expect(read(`kubernetesVersion: ${text}\n`)).toEqual({ ...nothing, kubernetesVersion: minor });
});

test.each(['latest', '2.0', '1', '1.', '1.99', '1.29-gke', '[1.29]', '1.1e9'])(
  'kubernetesVersion: %s is none, and said once',
  (text) => {
    expect(read(`kubernetesVersion: ${text}\ndiagnostics: { yaml-syntax: hint }\n`)).toEqual({
      ...nothing,
      severities: { 'yaml-syntax': 'hint' },
      problems: [`${text}: A Kubernetes version is written as \`1.29\`; the newest one known here is \`1.37\`.`],
    });
  },
);

test('a wrong entry takes nothing else with it', () => {
  const { severities, exclusions, problems } = read(`diagnostics:
  volume-not-used: quiet
  removed-api: [error]
  deprecated-api: hint
exclude:
  - '!keep.yaml'
  - '*.{yaml,yml}'
  - old/
  - 7: 8
kubernetes: 1.29
`);
  expect(severities).toEqual({ 'deprecated-api': 'hint' });
  expect(exclusions).toEqual([{ folder: 'deploy', pattern: 'old/' }]);
  expect(problems.map((problem) => problem.split(':')[0])).toEqual([
    'quiet',
    '[error]',
    "'!keep.yaml'",
    "'*.{yaml,yml}'",
    '7',
    'kubernetes',
  ]);
});

test.each([
  ['a list', '- diagnostics\n', 'This file is a map'],
  ['a word', 'off\n', 'This file is a map'],
  ['diagnostics as a list', 'diagnostics: [removed-api]\n', '`diagnostics` is a map from codes'],
  ['exclude as a word', 'exclude: testdata\n', '`exclude` is a list of paths'],
])('%s is said to be none', (_name, text, message) => {
  const { problems, ...rest } = read(text);
  expect({ ...rest, problems: [] }).toEqual(nothing);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(message);
});
