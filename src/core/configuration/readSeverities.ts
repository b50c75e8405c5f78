import type { Localized } from '../localized.ts';
import type { MapEntry, YamlNode } from '../yaml/node.ts';
import { entriesOf, isAbsent, spanOf } from '../yaml/nodes.ts';
import type { ConfigurationProblem, ConfiguredSeverity, ReadSection } from './configuration.ts';

/** Reads the section `diagnostics`: code → severity. `off` is a boolean for YAML and is taken as it is written. */
export function readSeverities(node: YamlNode | undefined): ReadSection<ReadonlyMap<string, ConfiguredSeverity>> {
  const value = new Map<string, ConfiguredSeverity>();
  if (node === undefined || isAbsent(node)) return { value, problems: [] };
  if (node.type !== 'map') return { value, problems: [{ message: noMap, span: spanOf(node) }] };
  const problems: ConfigurationProblem[] = [];
  for (const entry of entriesOf(node)) {
    const severity = entry.value.type === 'scalar' ? parseSeverity(entry.value.text) : undefined;
    if (severity !== undefined) value.set(entry.name, severity);
    else problems.push({ message: noSeverity(entry), span: placeOf(entry) });
  }
  return { value, problems };
}

/** A word for a severity; `undefined` for any other text. */
export function parseSeverity(text: string): ConfiguredSeverity | undefined {
  return severityWords.find((word) => word === text);
}

/** What can be set for a code, gravest first. */
export const severityWords: readonly ConfiguredSeverity[] = ['error', 'warning', 'information', 'hint', 'off'];

function placeOf({ key, value }: MapEntry) {
  return spanOf(value.end > value.start ? value : key);
}

const words = severityWords.map((word) => `\`${word}\``).join(', ');

function noSeverity({ name }: MapEntry): Localized {
  return {
    en: `\`${name}\` is set to one of ${words}.`,
    ko: `\`${name}\`의 값은 ${words} 중 하나여야 합니다.`,
  };
}

const noMap: Localized = {
  en: `\`diagnostics\` is a map from codes to one of ${words}.`,
  ko: `\`diagnostics\`는 code를 키로, ${words} 중 하나를 값으로 하는 맵이어야 합니다.`,
};
