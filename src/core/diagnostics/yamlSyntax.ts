import type { ManifestDocument } from '../model/resource.ts';
import type { DiagnosticRule, Finding } from './finding.ts';

/** A document that is no YAML; what could be read of it, and the rest of the file, still work. */
export const yamlSyntax: DiagnosticRule = {
  code: 'yaml-syntax',
  severity: 'error',
  summary: { en: 'The document is not valid YAML.', ko: '문서가 올바른 YAML이 아닙니다.' },
  documentation: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/#describing-a-kubernetes-object',
  *find(_snapshot, document) {
    for (const error of document.yaml.errors) yield finding(document, error);
  },
};

function finding(document: ManifestDocument, { message, span }: ManifestDocument['yaml']['errors'][number]): Finding {
  return { code: 'yaml-syntax', severity: 'error', message, place: { document, span }, related: [], fixes: [] };
}
