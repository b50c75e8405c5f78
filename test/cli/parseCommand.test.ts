import { describe, expect, test } from 'vitest';
import { runIn, runOver, sound } from './support.ts';

describe('wrong usage: exit code 2 and one line', () => {
  test.each([
    ['check', 'Name a file, a folder, or - for standard input'],
    ['chek .', 'Unknown command: chek'],
    ['check . --format yaml', '--format is one of text, json, sarif'],
    ['check . --fail-on hint', '--fail-on is one of error, warning, information, never'],
    ['check . --focus Pod/web', '--focus does not go with this command'],
    ['check . --dry-run', '--dry-run goes with --fix'],
    ['check . --colour', "Unknown option '--colour'"],
    ['graph . --fix', '--fix does not go with this command'],
    ['graph . --focus web', '--focus wants KIND/NAME'],
    ['graph . --focus Pod/web --depth few', '--depth wants a number'],
    ['graph . --depth 2', '--depth goes with --focus'],
    ['graph --list-relations --format svg', '--format is one of text, json'],
    ['explain', 'explain wants a term, a field or FILE:LINE'],
    ['explain pod --story', '--story wants FILE:LINE'],
    ['explain pod --rollout', '--rollout wants FILE:LINE'],
    ['explain web.yaml:1 --story --rollout', '--story and --rollout do not go together'],
    ['check . --locale fr', '--locale is one of en, ko'],
  ])('%s', async (words, message) => {
    const outcome = await runOver(sound, words);
    expect(outcome).toEqual({ code: 2, out: '', err: [`manifest-atlas: ${message} (manifest-atlas --help)`] });
  });

  test('in Korean where it is asked for', async () => {
    expect((await runOver(sound, 'chek . --locale ko')).err[0]).toContain('알 수 없는 명령입니다');
  });
});

test.each(['', '--help', 'check --help', '-h'])('help: %s', async (words) => {
  const { code, out } = await runIn('.', words);
  expect(code).toBe(0);
  for (const command of ['check', 'graph', 'explain']) expect(out).toContain(`manifest-atlas ${command}`);
});

test('help in Korean', async () => {
  expect((await runIn('.', '--help --locale ko')).out).toContain('종료 코드');
});

test('the version', async () => {
  expect(await runIn('.', '--version')).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
});
