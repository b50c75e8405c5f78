import { deprecatedApi } from './deprecatedApi.ts';
import { duplicateKey } from './duplicateKey.ts';
import type { DiagnosticRule } from './finding.ts';
import { removedApi } from './removedApi.ts';
import { selectorDoesNotMatchTemplate } from './selectorDoesNotMatchTemplate.ts';
import { selectorSelectsNothing } from './selectorSelectsNothing.ts';
import { unresolvedReference } from './unresolvedReference.ts';
import { yamlSyntax } from './yamlSyntax.ts';

/** Every code, one file each. */
export const diagnosticRules: readonly DiagnosticRule[] = [
  yamlSyntax,
  duplicateKey,
  removedApi,
  deprecatedApi,
  selectorDoesNotMatchTemplate,
  selectorSelectsNothing,
  unresolvedReference,
];
