import type { Relation } from './relation.ts';

/** What the garbage collector reads (https://kubernetes.io/docs/concepts/architecture/garbage-collection/). */
export const ownershipRelations: readonly Relation[] = [
  {
    id: 'object-belongs-to-owner',
    rows: ['R001'],
    category: 'owns',
    verb: { en: 'is owned by', ko: '이 오브젝트가 소유함' },
    from: 'any',
    // Controllers write it, about objects that they made themselves.
    absence: 'unknown',
    match: { by: 'reference', to: [], fields: ['metadata.ownerReferences[]'] },
  },
];
