import type { GroupKind } from '../kubernetes/groupVersionKind.ts';
import { ConfigMap, Secret } from '../kubernetes/kinds.ts';
import { byKustomization, type Relation } from './relation.ts';

/** The kinds of a kustomization file; no cluster knows them. */
export const Kustomization: GroupKind = { group: 'kustomize.config.k8s.io', kind: 'Kustomization' };
export const Component: GroupKind = { group: 'kustomize.config.k8s.io', kind: 'Component' };
/** A file that a kustomization reads. */
export const File: GroupKind = { group: '', kind: 'File' };

const kustomizations = [Kustomization, Component];

/** Starts at a file that a kustomization applies. */
export const fileWritesObject: Relation = {
  id: 'file-writes-object',
  rows: ['R110'],
  category: 'defines',
  verb: { en: 'writes', ko: '정의' },
  from: [File],
  drawn: 'on request',
  match: byKustomization([], 'metadata.name'),
};

/** The object as the kustomization that is applied makes it, wherever the patch comes from. */
export const kustomizationPatchesObject: Relation = {
  id: 'kustomization-patches-object',
  rows: ['R112'],
  category: 'extends',
  verb: { en: 'patches', ko: '패치' },
  from: kustomizations,
  drawn: 'on request',
  match: byKustomization([], 'patches[]', 'patchesStrategicMerge[]', 'patchesJson6902[]'),
};

/** What generators make, or add to. */
export const kustomizationGeneratesObject: Relation = {
  id: 'kustomization-generates-object',
  rows: ['R113'],
  category: 'defines',
  verb: { en: 'generates', ko: '생성' },
  from: kustomizations,
  drawn: 'on request',
  match: byKustomization([ConfigMap, Secret], 'configMapGenerator[].name', 'secretGenerator[].name'),
};

/**
 * The paths in a kustomization file
 * (https://kubernetes.io/docs/tasks/manage-kubernetes-objects/kustomization/#kustomize-feature-list).
 */
export const kustomizationPathRelations: readonly Relation[] = [
  {
    id: 'kustomization-includes-kustomization',
    rows: ['R110', 'R113'],
    category: 'uses',
    verb: { en: 'includes', ko: '포함' },
    from: kustomizations,
    drawn: 'on request',
    match: byKustomization(kustomizations, 'resources[]', 'bases[]', 'components[]'),
  },
  {
    id: 'kustomization-applies-file',
    rows: ['R110'],
    category: 'uses',
    verb: { en: 'applies', ko: '적용' },
    from: kustomizations,
    drawn: 'on request',
    match: byKustomization([File], 'resources[]', 'bases[]'),
  },
  {
    id: 'kustomization-patches-with-file',
    rows: ['R111'],
    category: 'uses',
    verb: { en: 'takes a patch from', ko: '패치를 가져옴' },
    from: kustomizations,
    drawn: 'on request',
    match: byKustomization([File], 'patches[].path', 'patchesStrategicMerge[]', 'patchesJson6902[].path'),
  },
  {
    id: 'kustomization-generates-from-file',
    rows: ['R113'],
    category: 'uses',
    verb: { en: 'takes content from', ko: '내용을 가져옴' },
    from: kustomizations,
    drawn: 'on request',
    match: byKustomization(
      [File],
      ...['configMapGenerator', 'secretGenerator'].flatMap((field) => [
        `${field}[].files[]`,
        `${field}[].envs[]`,
        `${field}[].env`,
      ]),
    ),
  },
  {
    id: 'kustomization-is-configured-by-file',
    rows: ['R113'],
    category: 'uses',
    verb: { en: 'is configured by', ko: '설정을 가져옴' },
    from: kustomizations,
    drawn: 'on request',
    match: byKustomization(
      [File],
      'replacements[].path',
      'transformers[]',
      'generators[]',
      'configurations[]',
      'crds[]',
      'openapi.path',
    ),
  },
  {
    id: 'kustomization-renders-chart-with-file',
    rows: ['R114'],
    category: 'uses',
    verb: { en: 'renders a chart with the values in', ko: '차트 렌더링에 values로 사용' },
    from: kustomizations,
    drawn: 'on request',
    match: byKustomization([File], 'helmCharts[].valuesFile', 'helmCharts[].additionalValuesFiles[]'),
  },
];

/** What a kustomization file names: other kustomizations, files, and the objects that it patches and makes. */
export const kustomizationRelations: readonly Relation[] = [
  ...kustomizationPathRelations,
  fileWritesObject,
  kustomizationPatchesObject,
  kustomizationGeneratesObject,
];
