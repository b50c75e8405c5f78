import type { ApiReference } from '../api/apiReference.ts';
import type { ApiSchema } from '../api/apiSchema.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type { GroupKind } from '../kubernetes/groupVersionKind.ts';
import type { Localized } from '../localized.ts';
import type { ManifestDocument, Place, Resource } from '../model/resource.ts';
import type { PodSpec } from './objects/podSpecs.ts';
import type { SchemaPlace } from './schema/walkSchema.ts';
import type { WrittenResource } from './writtenResources.ts';

/** error: it cannot work. warning: two things contradict. information: nothing answers here. hint: legal, but worth knowing. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** One thing that does not fit, with what it rests on and how it is mended. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: Localized;
  readonly place: Place;
  readonly resource?: Resource;
  /** The other sides. */
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly Fix[];
}

export interface RelatedPlace {
  readonly place: Place;
  readonly message: Localized;
}

/** A way to mend a finding. A `safe` fix changes nothing but what the finding is about, and is what its author surely meant. */
export interface Fix {
  readonly title: Localized;
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
  /** Absent where no file is made. */
  readonly creates?: readonly NewFile[];
}

/** A file that a fix makes. There is none at its path yet: whoever applies the fix never overwrites one. */
export interface NewFile {
  /** As snapshots know files: with `/`, relative to their root. */
  readonly path: string;
  /** All of it, with a line break at the end. */
  readonly text: string;
}

/** Replaces the text of a place. */
export interface TextEdit {
  readonly place: Place;
  readonly newText: string;
}

/** One code, and what it finds: in a whole document, in one resource, pod spec or value at a time, or in several of these ways. */
export type DiagnosticRule = RuleWords & (DocumentRule | ResourceRule | PodSpecRule | ValueRule);

export interface RuleWords {
  /** The file's name in kebab-case. */
  readonly code: string;
  /** The worst severity that it reports. */
  readonly severity: Severity;
  /** Runs only where settings give it a severity. */
  readonly offByDefault?: true;
  /** What it finds, in one sentence. */
  readonly summary: Localized;
  /** The page that explains it; absent where that is the README. */
  readonly documentation?: string;
}

export interface DocumentRule {
  readonly find: (judged: JudgedDocument) => Iterable<Finding>;
}

/** A document that is judged, and what it is judged by. */
export interface JudgedDocument {
  readonly snapshot: Snapshot;
  readonly document: ManifestDocument;
  /** Knows no kind where the reference is not there (yet): a rule that needs it then finds nothing. */
  readonly api: ApiReference;
  /** Of all rules there are, for a rule that judges what people write of them. */
  readonly codes: ReadonlySet<string>;
  /** What of the document can be judged by itself. */
  readonly written: readonly WrittenResource[];
  /** What is applied because of that. */
  readonly applied: readonly Resource[];
}

/** Asked for what is applied because of a document, where that can be judged (`writtenResources`). */
export interface ResourceRule {
  /** The kinds that it judges; without them every kind. */
  readonly kinds?: readonly GroupKind[];
  readonly findInResource: (snapshot: Snapshot, resource: Resource) => Iterable<Finding>;
}

/** Asked for every pod spec of those resources (`podSpecsOf`). */
export interface PodSpecRule {
  readonly findInPodSpec: (snapshot: Snapshot, spec: PodSpec) => Iterable<Finding>;
}

/** Asked for every written value that the reference of the API describes. */
export interface ValueRule {
  readonly findInValue: (place: SchemaPlace, judgement: Judgement) => readonly Finding[];
}

/** What a value stands in. */
export interface Judgement {
  readonly snapshot: Snapshot;
  readonly api: ApiReference;
  /** Of the whole object. */
  readonly schema: ApiSchema;
  readonly resource: WrittenResource;
}
