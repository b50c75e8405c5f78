import type { GroupKind } from '../kubernetes/groupVersionKind.ts';
import { ConfigMap, Secret } from '../kubernetes/kinds.ts';
import { byName, byNamespacedReference, byReference, type Match, type Relation } from './relation.ts';

const Application: GroupKind = { group: 'argoproj.io', kind: 'Application' };
const AppProject: GroupKind = { group: 'argoproj.io', kind: 'AppProject' };
const Kustomization: GroupKind = { group: 'kustomize.toolkit.fluxcd.io', kind: 'Kustomization' };
const HelmRelease: GroupKind = { group: 'helm.toolkit.fluxcd.io', kind: 'HelmRelease' };
const ofSource = (kind: string): GroupKind => ({ group: 'source.toolkit.fluxcd.io', kind });
const GitRepository = ofSource('GitRepository');
const HelmRepository = ofSource('HelmRepository');
const HelmChart = ofSource('HelmChart');
const OCIRepository = ofSource('OCIRepository');
const Bucket = ofSource('Bucket');
const ExternalArtifact = ofSource('ExternalArtifact');
const ofImages = (kind: string): GroupKind => ({ group: 'image.toolkit.fluxcd.io', kind });
const ImageRepository = ofImages('ImageRepository');
const ImagePolicy = ofImages('ImagePolicy');
const ImageUpdateAutomation = ofImages('ImageUpdateAutomation');
const Provider: GroupKind = { group: 'notification.toolkit.fluxcd.io', kind: 'Provider' };
const Alert: GroupKind = { group: 'notification.toolkit.fluxcd.io', kind: 'Alert' };

/** The kind is always written; its namespace may be. */
function byWrittenKind(to: readonly GroupKind[], ...fields: readonly string[]): Match {
  return { by: 'reference', to, fields, namespaced: true };
}

/** What Argo CD and Flux bring to a cluster, from where, and in which order (https://fluxcd.io/flux/components/). */
export const gitopsRelations: readonly Relation[] = [
  {
    id: 'application-belongs-to-project',
    rows: ['R108'],
    category: 'binds',
    verb: { en: 'obeys the limits of', ko: '이 프로젝트의 제한을 따름' },
    from: [Application],
    match: byName(AppProject, 'spec.project'),
  },
  {
    id: 'kustomization-reads-source',
    rows: ['R108'],
    category: 'uses',
    verb: { en: 'applies manifests from', ko: '매니페스트를 가져와 적용' },
    from: [Kustomization],
    match: byWrittenKind([GitRepository, OCIRepository, Bucket, ExternalArtifact], 'spec.sourceRef'),
  },
  {
    id: 'kustomization-waits-for-kustomization',
    rows: ['R108'],
    category: 'schedules',
    verb: { en: 'waits for', ko: '먼저 준비되기를 기다림' },
    from: [Kustomization],
    match: byNamespacedReference([Kustomization], 'spec.dependsOn[]'),
  },
  {
    id: 'kustomization-waits-for-object',
    rows: ['R108'],
    category: 'schedules',
    verb: { en: 'is ready once this is:', ko: '이것이 준비되어야 준비됨' },
    from: [Kustomization],
    // What is checked is often made by a release.
    absence: 'unknown',
    match: byWrittenKind([], 'spec.healthChecks[]'),
  },
  {
    id: 'kustomization-substitutes-from-values',
    rows: ['R108'],
    category: 'uses',
    verb: { en: 'fills in variables from', ko: '변수를 채움' },
    from: [Kustomization],
    match: byReference([ConfigMap, Secret], 'spec.postBuild.substituteFrom[]'),
  },
  {
    id: 'kustomization-decrypts-with-secret',
    rows: ['R108'],
    category: 'uses',
    verb: { en: 'decrypts with', ko: '복호화에 사용' },
    from: [Kustomization],
    match: byName(Secret, 'spec.decryption.secretRef.name'),
  },
  {
    id: 'helmrelease-installs-chart',
    rows: ['R108'],
    category: 'uses',
    verb: { en: 'installs a chart from', ko: '차트를 가져와 설치' },
    from: [HelmRelease],
    match: byWrittenKind(
      [HelmRepository, GitRepository, Bucket, OCIRepository, HelmChart, ExternalArtifact],
      'spec.chart.spec.sourceRef',
      'spec.chartRef',
    ),
  },
  {
    id: 'helmrelease-waits-for-helmrelease',
    rows: ['R108'],
    category: 'schedules',
    verb: { en: 'waits for', ko: '먼저 준비되기를 기다림' },
    from: [HelmRelease],
    match: byNamespacedReference([HelmRelease], 'spec.dependsOn[]'),
  },
  {
    id: 'helmrelease-takes-values-from',
    rows: ['R108'],
    category: 'uses',
    verb: { en: 'takes values from', ko: 'values를 가져옴' },
    from: [HelmRelease],
    match: byReference([ConfigMap, Secret], 'spec.valuesFrom[]'),
  },
  {
    id: 'helmchart-reads-source',
    rows: ['R108'],
    category: 'uses',
    verb: { en: 'is read from', ko: '여기에서 가져옴' },
    from: [HelmChart],
    match: byReference([HelmRepository, GitRepository, Bucket], 'spec.sourceRef'),
  },
  {
    id: 'source-authenticates-with-secret',
    rows: ['R108'],
    category: 'uses',
    verb: { en: 'authenticates with', ko: '인증에 사용' },
    from: [GitRepository, HelmRepository, OCIRepository, Bucket, ImageRepository, Provider],
    match: byName(Secret, 'spec.secretRef.name'),
  },
  {
    id: 'imagepolicy-chooses-from-repository',
    rows: ['R108'],
    category: 'uses',
    verb: { en: 'chooses images from', ko: '이미지를 고름' },
    from: [ImagePolicy],
    match: byNamespacedReference([ImageRepository], 'spec.imageRepositoryRef'),
  },
  {
    id: 'imageupdate-writes-source',
    rows: ['R108'],
    category: 'uses',
    verb: { en: 'commits new images to', ko: '새 이미지를 커밋' },
    from: [ImageUpdateAutomation],
    match: byWrittenKind([GitRepository], 'spec.sourceRef'),
  },
  {
    id: 'alert-notifies-provider',
    rows: ['R108'],
    category: 'routes',
    verb: { en: 'sends notices to', ko: '알림을 보냄' },
    from: [Alert],
    match: byName(Provider, 'spec.providerRef.name'),
  },
];
