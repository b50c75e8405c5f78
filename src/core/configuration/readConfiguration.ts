import type { Localized } from '../localized.ts';
import { folderOf } from '../model/manifestPaths.ts';
import type { MapEntry, YamlNode } from '../yaml/node.ts';
import { childOf, entriesOf, isAbsent, spanOf } from '../yaml/nodes.ts';
import type { Configuration, ConfigurationProblem } from './configuration.ts';
import { readExclude } from './readExclude.ts';
import { readKubernetesVersion } from './readKubernetesVersion.ts';
import { readLimits } from './readLimits.ts';
import { readRelations } from './readRelations.ts';
import { readSeverities } from './readSeverities.ts';

/** The sections of the file. A new one has its reader in a file of its own, and a line in `readConfiguration`. */
export const sectionNames = ['kubernetesVersion', 'diagnostics', 'exclude', 'relations', 'limits'] as const;

/**
 * Reads the root of a `.manifest-atlas.yaml`; `undefined` is an empty file. Whatever is written there, a configuration comes back: what
 * cannot be used is left out, and said in `problems`. Whether a code in `diagnostics` exists is for those to say who know the rules.
 */
export function readConfiguration(path: string, root: YamlNode | undefined): Configuration {
  const section = (name: (typeof sectionNames)[number]) => childOf(root, name);
  const kubernetesVersion = readKubernetesVersion(section('kubernetesVersion'));
  const severities = readSeverities(section('diagnostics'));
  const exclude = readExclude(section('exclude'));
  const relations = readRelations(section('relations'));
  const limits = readLimits(section('limits'));
  const sections = [kubernetesVersion, severities, exclude, relations, limits];
  return {
    path,
    kubernetesVersion: kubernetesVersion.value,
    severities: severities.value,
    exclusions: exclude.value.map((pattern) => ({ folder: folderOf(path), pattern })),
    relations: relations.value,
    limits: limits.value,
    problems: [...rootProblems(root), ...sections.flatMap(({ problems }) => problems)].sort(
      (a, b) => a.span.start - b.span.start,
    ),
  };
}

function rootProblems(root: YamlNode | undefined): readonly ConfigurationProblem[] {
  if (root === undefined || isAbsent(root)) return [];
  if (root.type !== 'map') return [{ message: noMap, span: spanOf(root) }];
  return entriesOf(root).flatMap((entry) =>
    isSection(entry) ? [] : { message: unknown(entry), span: spanOf(entry.key) },
  );
}

function isSection({ name }: MapEntry): boolean {
  return sectionNames.some((known) => known === name);
}

const list = sectionNames.map((name) => `\`${name}\``).join(', ');

function unknown({ name }: MapEntry): Localized {
  return {
    en: `There is no section \`${name}\`. The sections are ${list}.`,
    ko: `\`${name}\` 항목은 없습니다. 쓸 수 있는 항목은 ${list}입니다.`,
  };
}

const noMap: Localized = {
  en: `This file is a map; its sections are ${list}.`,
  ko: `이 파일은 맵이어야 합니다. 쓸 수 있는 항목은 ${list}입니다.`,
};
