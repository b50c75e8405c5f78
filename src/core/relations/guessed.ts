import type { Relation } from './relation.ts';

/** A reference that a CustomResourceDefinition's schema lets one guess; it has no fixed field. */
export const customResourceRefersToObject: Relation = {
  id: 'custom-resource-refers-to-object',
  rows: [],
  category: 'uses',
  verb: { en: 'seems to refer to', ko: '참조하는 것으로 보임' },
  from: 'custom resource',
  guessed: true,
  absence: 'unknown',
  match: { by: 'reference', to: [], fields: [] },
};
