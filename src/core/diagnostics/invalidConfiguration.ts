import type { ConfigurationProblem } from '../configuration/configuration.ts';
import { readConfiguration, sectionNames } from '../configuration/readConfiguration.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { fileRole } from '../model/manifestPaths.ts';
import { getFrom } from '../model/persistentMap.ts';
import type { ManifestDocument } from '../model/resource.ts';
import { childOf, entriesOf, spanOf } from '../yaml/nodes.ts';
import type { DiagnosticRule, Finding } from './finding.ts';
import { changeWord } from './fixes/changeWord.ts';

/** An entry of a `.manifest-atlas.yaml` that cannot be used. The rest of the file holds all the same. */
export const invalidConfiguration: DiagnosticRule = {
  code: 'invalid-configuration',
  severity: 'warning',
  summary: {
    en: 'An entry of `.manifest-atlas.yaml` cannot be used.',
    ko: '`.manifest-atlas.yaml`에 쓸 수 없는 항목이 있습니다.',
  },
  *find({ snapshot, document, codes }) {
    if (fileRole(document.path) !== 'configuration') return;
    if (!isFirst(snapshot, document)) yield finding(document, furtherDocument, sectionNames);
    else {
      const { root } = document.yaml;
      for (const problem of readConfiguration(document.path, root).problems) {
        yield finding(document, problem, sectionNames);
      }
      const entries = entriesOf(childOf(root, 'diagnostics'));
      const free = [...codes].filter((code) => entries.every(({ name }) => name !== code));
      for (const { name, key } of entries) {
        if (!codes.has(name)) yield finding(document, { message: noCode(name), span: spanOf(key) }, free);
      }
    }
  },
};

function isFirst({ files }: Snapshot, document: ManifestDocument): boolean {
  return getFrom(files, document.path)?.documents[0]?.document === document;
}

/** Where a word stands that is nearly one of those that are known, the fix is that one. */
function finding(document: ManifestDocument, problem: ConfigurationProblem, known: Iterable<string>): Finding {
  const { message, span } = problem;
  return {
    code: 'invalid-configuration',
    severity: 'warning',
    message,
    place: { document, span },
    related: [],
    fixes: changeWord({ document, span }, known),
  };
}

const furtherDocument: ConfigurationProblem = {
  message: {
    en: 'Only the first document of this file is read.',
    ko: '이 파일에서는 첫 번째 문서만 읽습니다.',
  },
  span: { start: 0, end: 0 },
};

function noCode(name: string): ConfigurationProblem['message'] {
  return { en: `No finding has the code \`${name}\`.`, ko: `\`${name}\`(이)라는 code는 없습니다.` };
}
