import type { ManifestDocument } from '../model/resource.ts';
import type { DiagnosticRule, Finding } from './finding.ts';

/**
 * A document that is no YAML; what could be read of it, and the rest of the file, still work.
 * `error converting YAML to JSON`:
 * https://kubernetes.io/docs/concepts/overview/working-with-objects/#describing-a-kubernetes-object
 */
export const yamlSyntax: DiagnosticRule = {
  code: 'yaml-syntax',
  severity: 'error',
  summary: { en: 'The document is not valid YAML.', ko: '문서가 올바른 YAML이 아닙니다.' },
  documentation: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/#describing-a-kubernetes-object',
  *find({ document }) {
    // Like kubectl, which stops there: what comes after the first error mostly comes from it.
    const [first] = document.yaml.errors;
    if (first !== undefined) yield finding(document, first);
  },
};

function finding(document: ManifestDocument, { message, span }: ManifestDocument['yaml']['errors'][number]): Finding {
  return { code: 'yaml-syntax', severity: 'error', message, place: { document, span }, related: [], fixes: [] };
}
