import type { Localized } from '../localized.ts';
import { largestFileSize } from '../model/manifestFile.ts';
import type { MapEntry, YamlNode } from '../yaml/node.ts';
import { entriesOf, isAbsent, spanOf, textOf } from '../yaml/nodes.ts';
import { readDocument } from '../yaml/readDocument.ts';
import { type ConfigurationProblem, type Limits, noLimits, type ReadSection } from './configuration.ts';

/** Reads the section `limits`: a map from names of limits to numbers. */
export function readLimits(node: YamlNode | undefined): ReadSection<Limits> {
  if (node === undefined || isAbsent(node)) return { value: noLimits, problems: [] };
  if (node.type !== 'map') return { value: noLimits, problems: [{ message: noMap, span: spanOf(node) }] };
  let value = noLimits;
  const problems: ConfigurationProblem[] = [];
  for (const entry of entriesOf(node)) {
    const { key, value: written } = entry;
    const size = Number(textOf(written) ?? Number.NaN);
    if (entry.name !== 'fileSizeMB') problems.push({ message: unknown(entry), span: spanOf(key) });
    else if (size > 0 && size <= largestFileSizeMB) value = { fileSizeMB: size };
    else problems.push({ message: noSize, span: spanOf(written.end > written.start ? written : key) });
  }
  return { value, problems };
}

/** The same for a map that is written as JSON, such as a setting of an editor. */
export function parseLimits(json: string): ReadSection<Limits> {
  return readLimits(readDocument(json).root);
}

const largestFileSizeMB = largestFileSize / 1_000_000;

const noMap: Localized = {
  en: '`limits` is a map such as `fileSizeMB: 25`.',
  ko: '`limits`는 `fileSizeMB: 25` 같은 맵이어야 합니다.',
};

const noSize: Localized = {
  en: `\`fileSizeMB\` is a number of megabytes above 0, at most ${largestFileSizeMB}.`,
  ko: `\`fileSizeMB\`는 0보다 크고 ${largestFileSizeMB} 이하인 메가바이트 수여야 합니다.`,
};

function unknown({ name }: MapEntry): Localized {
  return {
    en: `There is no limit \`${name}\`; there is \`fileSizeMB\`.`,
    ko: `\`${name}\` 한도는 없습니다. 쓸 수 있는 것은 \`fileSizeMB\`입니다.`,
  };
}
