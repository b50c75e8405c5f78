import type { Localized } from '../localized.ts';
import type { ActorId } from './actorId.ts';

/** What we teach about a field, in our own words. */
export interface Note {
  /** kebab-case, unique over all notes. */
  readonly id: string;
  /** One sentence that a newcomer understands: what the field does. */
  readonly what: Localized;
  /** Who acts on the field. */
  readonly actor: ActorId;
  /** What holds when the field is absent. */
  readonly absent?: Localized;
  /** The mistake people make. */
  readonly mistake?: Localized;
  /** Field paths (from the object's root, or from the pod spec) that this one plays with. */
  readonly related?: readonly string[];
  /** A page under https://kubernetes.io/docs/. */
  readonly learnMore: string;
}
