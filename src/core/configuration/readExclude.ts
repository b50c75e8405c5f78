import type { Localized } from '../localized.ts';
import type { YamlNode } from '../yaml/node.ts';
import { isAbsent, itemsOf, spanOf } from '../yaml/nodes.ts';
import type { ConfigurationProblem, ReadSection } from './configuration.ts';

/** Reads the section `exclude`: a list of path patterns. */
export function readExclude(node: YamlNode | undefined): ReadSection<readonly string[]> {
  if (node === undefined || isAbsent(node)) return { value: [], problems: [] };
  if (node.type !== 'sequence') return { value: [], problems: [{ message: noList, span: spanOf(node) }] };
  const value: string[] = [];
  const problems: ConfigurationProblem[] = [];
  for (const item of itemsOf(node)) {
    const text = item.type === 'scalar' ? item.text.trim() : '';
    if (text === '' || text.startsWith('!') || /[[\]{}]/.test(text))
      problems.push({ message: noPattern, span: spanOf(item) });
    else value.push(text);
  }
  return { value, problems };
}

const noList: Localized = {
  en: '`exclude` is a list of paths such as `testdata/` or `**/*.generated.yaml`.',
  ko: '`exclude`는 `testdata/`나 `**/*.generated.yaml` 같은 경로의 목록이어야 합니다.',
};

const noPattern: Localized = {
  en: 'A path is meant here, such as `testdata/` or `**/*.generated.yaml`. It may hold `*`, `?` and `**`, but no `!`, braces or brackets.',
  ko: '`testdata/`나 `**/*.generated.yaml` 같은 경로를 적어야 합니다. `*`, `?`, `**`를 쓸 수 있고 `!`와 괄호는 쓸 수 없습니다.',
};
