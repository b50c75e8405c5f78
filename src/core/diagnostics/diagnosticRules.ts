import { autoscalerWithoutRequests } from './autoscalerWithoutRequests.ts';
import { deprecatedApi } from './deprecatedApi.ts';
import { disruptionBudgetBlocksEviction } from './disruptionBudgetBlocksEviction.ts';
import { duplicateKey } from './duplicateKey.ts';
import { duplicateName } from './duplicateName.ts';
import { duplicateObject } from './duplicateObject.ts';
import { exceedsLimitRange } from './exceedsLimitRange.ts';
import { exceedsQuota } from './exceedsQuota.ts';
import type { DiagnosticRule } from './finding.ts';
import { ingressPathConflict } from './ingressPathConflict.ts';
import { invalidConfiguration } from './invalidConfiguration.ts';
import { invalidValue } from './invalidValue.ts';
import { kustomizationChangesNothing } from './kustomizationChangesNothing.ts';
import { kustomizationDoesNotBuild } from './kustomizationDoesNotBuild.ts';
import { kustomizationPathNotFound } from './kustomizationPathNotFound.ts';
import { missingKey } from './missingKey.ts';
import { missingRequiredField } from './missingRequiredField.ts';
import { namedPortNotFound } from './namedPortNotFound.ts';
import { neverSelected } from './neverSelected.ts';
import { neverUsed } from './neverUsed.ts';
import { readinessNotProbed } from './readinessNotProbed.ts';
import { referenceInOtherNamespace } from './referenceInOtherNamespace.ts';
import { referenceNotAccepted } from './referenceNotAccepted.ts';
import { removedApi } from './removedApi.ts';
import { replicasSetBesideAutoscaler } from './replicasSetBesideAutoscaler.ts';
import { roleNotFound } from './roleNotFound.ts';
import { rolloutCannotProceed } from './rolloutCannotProceed.ts';
import { selectorDoesNotMatchTemplate } from './selectorDoesNotMatchTemplate.ts';
import { selectorSelectsNothing } from './selectorSelectsNothing.ts';
import { selectorsOverlap } from './selectorsOverlap.ts';
import { servicePortNotFound } from './servicePortNotFound.ts';
import { statefulsetService } from './statefulsetService.ts';
import { subjectNotFound } from './subjectNotFound.ts';
import { tlsHostMismatch } from './tlsHostMismatch.ts';
import { undeclaredTargetPort } from './undeclaredTargetPort.ts';
import { unexpectedScalarType } from './unexpectedScalarType.ts';
import { unknownField } from './unknownField.ts';
import { unknownIgnoredCode } from './unknownIgnoredCode.ts';
import { unknownKind } from './unknownKind.ts';
import { unresolvedReference } from './unresolvedReference.ts';
import { volumeClaimMismatch } from './volumeClaimMismatch.ts';
import { volumeNotDefined } from './volumeNotDefined.ts';
import { volumeNotUsed } from './volumeNotUsed.ts';
import { wrongType } from './wrongType.ts';
import { yamlSyntax } from './yamlSyntax.ts';

/** Every code, one file each. */
export const diagnosticRules: readonly DiagnosticRule[] = [
  invalidConfiguration,
  unknownIgnoredCode,
  yamlSyntax,
  duplicateKey,
  unexpectedScalarType,
  unknownField,
  wrongType,
  missingRequiredField,
  invalidValue,
  unknownKind,
  removedApi,
  deprecatedApi,
  selectorDoesNotMatchTemplate,
  selectorSelectsNothing,
  unresolvedReference,
  roleNotFound,
  subjectNotFound,
  volumeNotDefined,
  volumeNotUsed,
  volumeClaimMismatch,
  exceedsLimitRange,
  exceedsQuota,
  kustomizationPathNotFound,
  kustomizationChangesNothing,
  kustomizationDoesNotBuild,
  duplicateName,
  missingKey,
  servicePortNotFound,
  namedPortNotFound,
  undeclaredTargetPort,
  ingressPathConflict,
  tlsHostMismatch,
  rolloutCannotProceed,
  replicasSetBesideAutoscaler,
  readinessNotProbed,
  disruptionBudgetBlocksEviction,
  selectorsOverlap,
  autoscalerWithoutRequests,
  statefulsetService,
  duplicateObject,
  referenceInOtherNamespace,
  referenceNotAccepted,
  neverUsed,
  neverSelected,
];
