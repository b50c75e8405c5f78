import { parseArgs } from 'node:util';
import { type Locale, type Localized, noKubernetesVersion, parseKubernetesVersion } from '../core/index.ts';
import type { Command } from './command.ts';

/** Reads the words after the program's name; whatever they are, a command comes back. */
export function parseCommand(args: readonly string[]): Command {
  const words = readWords(args);
  if ('problem' in words) return { name: 'problem', message: words.problem };
  const { values, positionals } = words;
  const given: Given = { values, rest: positionals.slice(1), problems: [] };
  const locale = choose(given, 'locale', ['en', 'ko'], 'en');
  if (values.help === true || args.length === 0) return { name: 'help', locale };
  if (values.version === true) return { name: 'version' };
  const read = readers.get(positionals[0] ?? '');
  if (read === undefined) complain(given, `Unknown command: ${positionals[0] ?? ''}`, '알 수 없는 명령입니다.');
  const command = read?.(given, locale);
  const [first] = given.problems;
  if (command !== undefined && first === undefined) return command;
  return { name: 'problem', message: `${first?.[locale] ?? ''} (manifest-atlas --help)` };
}

/** The words of a call sorted into options and others, and what is wrong with them. */
interface Given {
  readonly values: { readonly [Name in keyof typeof allOptions]?: string | boolean };
  /** The words after the command's name. */
  readonly rest: readonly string[];
  readonly problems: Localized[];
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

const allOptions = {
  help: { type: 'boolean', short: 'h' },
  version: flag,
  locale: text,
  format: text,
  context: text,
  'fail-on': text,
  baseline: text,
  'kubernetes-version': text,
  fix: flag,
  'dry-run': flag,
  focus: text,
  depth: text,
  trace: text,
  all: flag,
  'list-relations': flag,
  story: flag,
  rollout: flag,
} as const;

const readers: ReadonlyMap<string, (given: Given, locale: Locale) => Command> = new Map([
  ['check', readCheck],
  ['graph', readGraph],
  ['explain', readExplain],
]);

function readWords(args: readonly string[]): ReturnType<typeof parse> | { readonly problem: string } {
  try {
    return parse(args);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { problem: `${message.split('. ')[0]} (manifest-atlas --help)` };
  }
}

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options: allOptions, allowPositionals: true, strict: true });
}

function readCheck(given: Given, locale: Locale): Command {
  takes(given, ['format', 'context', 'fail-on', 'baseline', 'fix', 'dry-run', 'kubernetes-version']);
  const { fix, 'dry-run': dryRun } = given.values;
  if (dryRun === true && fix !== true) complain(given, '--dry-run goes with --fix', '--dry-run은 --fix와 함께 씁니다');
  return {
    name: 'check',
    paths: paths(given),
    locale,
    format: choose(given, 'format', ['text', 'json', 'sarif'], 'text'),
    failOn: choose(given, 'fail-on', ['error', 'warning', 'information', 'never'], 'error'),
    context: wordOf(given, 'context'),
    baseline: wordOf(given, 'baseline'),
    fix: fix !== true ? 'no' : dryRun === true ? 'dry run' : 'write',
    kubernetesVersion: readVersion(given),
  };
}

function readVersion(given: Given): number | undefined {
  const written = wordOf(given, 'kubernetes-version');
  const version = written === undefined ? undefined : parseKubernetesVersion(written);
  if (written !== undefined && version === undefined) given.problems.push(noKubernetesVersion);
  return version;
}

function readGraph(given: Given, locale: Locale): Command {
  if (given.values['list-relations'] === true) {
    takes(given, ['list-relations', 'format']);
    return { name: 'relations', locale, format: choose(given, 'format', ['text', 'json'], 'text') };
  }
  takes(given, ['format', 'context', 'focus', 'depth', 'trace', 'all']);
  const [focus, depth, trace] = [wordOf(given, 'focus'), wordOf(given, 'depth'), wordOf(given, 'trace')];
  if (focus !== undefined && !/^[^/]+\/.+$/.test(focus))
    complain(given, '--focus wants KIND/NAME', '--focus의 값은 KIND/NAME입니다');
  if (depth !== undefined && !/^\d{1,9}$/.test(depth))
    complain(given, '--depth wants a number', '--depth의 값은 숫자입니다');
  if (depth !== undefined && focus === undefined)
    complain(given, '--depth goes with --focus', '--depth는 --focus와 함께 씁니다');
  if (focus !== undefined && trace !== undefined)
    complain(given, '--focus and --trace do not go together', '--focus와 --trace는 함께 쓸 수 없습니다');
  const formats = ['json', 'mermaid', 'dot', 'svg'] as const;
  return {
    name: 'graph',
    paths: paths(given),
    locale,
    format: choose(given, 'format', trace === undefined ? formats : [...formats, 'text'], 'json'),
    context: wordOf(given, 'context'),
    focus,
    depth: Number(depth ?? 1),
    trace,
    draws: given.values.all === true ? 'all' : 'usual',
  };
}

function readExplain(given: Given, locale: Locale): Command {
  takes(given, ['format', 'context', 'story', 'rollout']);
  const target = given.rest.join(' ').trim();
  if (target === '')
    complain(
      given,
      'explain wants a term, a field or FILE:LINE',
      'explain에는 용어나 필드, 또는 FILE:LINE이 필요합니다',
    );
  const format = choose(given, 'format', ['text', 'markdown', 'json'], 'text');
  const { story, rollout } = given.values;
  if (story === true && rollout === true)
    complain(given, '--story and --rollout do not go together', '--story와 --rollout은 함께 쓸 수 없습니다');
  const tells = story === true ? 'story' : rollout === true ? 'rollout' : 'field';
  if (tells !== 'field' && !/:\d+$/.test(target))
    complain(given, `--${tells} wants FILE:LINE`, `--${tells}에는 FILE:LINE이 필요합니다`);
  return { name: 'explain', target, locale, format, context: wordOf(given, 'context'), tells };
}

function paths(given: Given): readonly string[] {
  if (given.rest.length === 0)
    complain(
      given,
      'Name a file, a folder, or - for standard input',
      '파일이나 폴더, 또는 표준 입력을 뜻하는 -가 필요합니다',
    );
  return given.rest;
}

/** Complains of options that belong to another command. */
function takes(given: Given, names: readonly (keyof typeof allOptions)[]): void {
  for (const name of Object.keys(given.values)) {
    if (name !== 'locale' && !names.some((taken) => taken === name))
      complain(given, `--${name} does not go with this command`, `이 명령은 --${name} 옵션을 받지 않습니다`);
  }
}

function choose<Choice extends string>(
  given: Given,
  option: keyof typeof allOptions,
  choices: readonly Choice[],
  otherwise: Choice,
): Choice {
  const value = wordOf(given, option);
  const chosen = value === undefined ? otherwise : choices.find((choice) => choice === value);
  if (chosen !== undefined) return chosen;
  const list = choices.join(', ');
  complain(given, `--${option} is one of ${list}`, `--${option}의 값은 다음 중 하나입니다: ${list}`);
  return otherwise;
}

function wordOf(given: Given, option: keyof typeof allOptions): string | undefined {
  const value = given.values[option];
  return typeof value === 'string' ? value : undefined;
}

function complain(given: Given, en: string, ko: string): void {
  given.problems.push({ en, ko });
}
