/** The public door of core: the only file that the editor and the command line import. */
export type { ApiReference } from './api/apiReference.ts';
export { createApiReference, emptyApiReference, type StructureReference } from './api/createApiReference.ts';
export { byPath, compareTexts } from './compareTexts.ts';
export {
  type Configuration,
  type ConfiguredSeverity,
  noSettings,
  type Settings,
  type WorkspaceSettings,
} from './configuration/configuration.ts';
export { fileSizeAt, fileSizesBy } from './configuration/fileSizes.ts';
export { matchesWildcards } from './configuration/pathPattern.ts';
export { noKubernetesVersion, parseKubernetesVersion } from './configuration/readKubernetesVersion.ts';
export { parseLimits } from './configuration/readLimits.ts';
export { parseRelations } from './configuration/readRelations.ts';
export { parseSeverity } from './configuration/readSeverities.ts';
export { diagnose } from './diagnostics/diagnose.ts';
export { diagnosticRules } from './diagnostics/diagnosticRules.ts';
export { documentsPointedInto } from './diagnostics/documentsPointedInto.ts';
export type { DiagnosticRule, Finding, Fix, NewFile, RelatedPlace, Severity, TextEdit } from './diagnostics/finding.ts';
export { createRuleTable } from './diagnostics/ruleTable.ts';
export { createGlossary, type Glossary, noGlossary } from './explain/createGlossary.ts';
export { createNotes, noNotes } from './explain/createNotes.ts';
export { createStoryTexts, noStoryTexts } from './explain/createStoryTexts.ts';
export type { GlossaryEntry } from './explain/glossaryEntry.ts';
export type { FieldKnowledge, Knowledge } from './explain/knowledge.ts';
export type { Block, Target } from './explain/prose.ts';
export { buildGraph, buildGraphInSteps, buildGraphView, type IdentifiedGraph } from './features/buildGraphView.ts';
export { type DecodedSecret, decodedSecret } from './features/decodedSecret.ts';
export { type Details, detailsOf, type GraphThing } from './features/details/details.ts';
export { type FixName, fixNamed } from './features/details/fixNamed.ts';
export { explainField } from './features/explainField.ts';
export { explainTerm, nearTerms } from './features/explainTerm.ts';
export { type FixEdits, fixEdits } from './features/fixEdits.ts';
export type { GraphEdge, GraphNode, GraphUnit, GraphView } from './features/graphView.ts';
export { hasCustomKinds } from './features/hasCustomKinds.ts';
export { type Hover, hover } from './features/hover/hover.ts';
export type { HoverAction } from './features/hover/hoverActions.ts';
export { ignoreFix } from './features/ignoreFix.ts';
export { nodesAtOffset } from './features/nodesAtOffset.ts';
export { renderHtml } from './features/renderHtml.ts';
export { type Links, noLinks, renderMarkdown, renderPlain } from './features/renderProse.ts';
export { type ResourceStart, resourceStarts } from './features/resourceStarts.ts';
export { noRollout, type Rollout, rollout, rolloutTextBlocks } from './features/rollout/rollout.ts';
export { rolloutHtml } from './features/rollout/rolloutHtml.ts';
export { type SafeFix, safeFixes } from './features/safeFixes.ts';
export { type Story, story, storyBlocks } from './features/story/story.ts';
export type { Passage } from './features/trace/traceHop.ts';
export {
  entriesIn,
  type TraceEntryName,
  type TraceEntryView,
  type TraceStep,
  type TraceView,
  traceAt,
  tracesFrom,
} from './features/trace/traceView.ts';
export { type UndrawnFiles, undrawnFilesInSteps } from './features/undrawnFiles.ts';
export { resourceAtOffset } from './graph/documentAt.ts';
export { createLocator, type Location } from './graph/locate.ts';
export type { Update } from './graph/relink.ts';
export { emptySnapshot, filesOf, isCurrent, resourcesIn, type Snapshot, settingsAt } from './graph/snapshot.ts';
export {
  createSnapshot,
  createSnapshotInSteps,
  type FileChange,
  updateFiles,
  updateText,
  withFileChangesInSteps,
  withFreshUnitsInSteps,
  withSettingsInSteps,
} from './graph/updateSnapshot.ts';
export type { Locale, Localized } from './localized.ts';
export { lineIndexOf, offsetAt, type Position, positionAt } from './model/lineIndex.ts';
export {
  type ManifestFile,
  readManifestFile,
  readManifestFileInSteps,
  skippedFile,
  tooLarge,
  usualFileSize,
} from './model/manifestFile.ts';
export {
  fileRole,
  folderOf,
  isExcludedFolder,
  isManifestPath,
  looksLikeManifest,
  resolvePath,
} from './model/manifestPaths.ts';
export { getFrom } from './model/persistentMap.ts';
export type { ManifestDocument, Place, Resource } from './model/resource.ts';
export { sameData } from './model/sameData.ts';
export type { Steps } from './model/steps.ts';
export { unitOf } from './model/units.ts';
export { type NumberedTexts, noTexts, readNumberedTexts } from './numberedTexts.ts';
export { type Relation, targetKinds } from './relations/relation.ts';
export { relations } from './relations/relations.ts';
export { type RelationWithin, relationsWithin } from './relations/within.ts';
