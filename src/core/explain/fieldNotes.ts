import type { FieldNote } from './fieldNote.ts';
import { autoscaling } from './notes/autoscaling.ts';
import { blockVolumes } from './notes/blockVolumes.ts';
import { configMapAndSecret } from './notes/configMapAndSecret.ts';
import { container } from './notes/container.ts';
import { containerResources } from './notes/containerResources.ts';
import { daemonSet } from './notes/daemonSet.ts';
import { deployment } from './notes/deployment.ts';
import { environment } from './notes/environment.ts';
import { gateway } from './notes/gateway.ts';
import { groupScheduling } from './notes/groupScheduling.ts';
import { httpRouteFilters } from './notes/httpRouteFilters.ts';
import { ingress } from './notes/ingress.ts';
import { jobs } from './notes/jobs.ts';
import { kustomization } from './notes/kustomization.ts';
import { kustomizationGenerators } from './notes/kustomizationGenerators.ts';
import { kustomizationPatches } from './notes/kustomizationPatches.ts';
import { labelSelector } from './notes/labelSelector.ts';
import { metadata } from './notes/metadata.ts';
import { networkPolicy } from './notes/networkPolicy.ts';
import { podSpec } from './notes/podSpec.ts';
import { policy } from './notes/policy.ts';
import { probes } from './notes/probes.ts';
import { rbac } from './notes/rbac.ts';
import { replicaSet } from './notes/replicaSet.ts';
import { restartRules } from './notes/restartRules.ts';
import { scheduling } from './notes/scheduling.ts';
import { securityContext } from './notes/securityContext.ts';
import { service } from './notes/service.ts';
import { statefulSet } from './notes/statefulSet.ts';
import { storage } from './notes/storage.ts';
import { volumes } from './notes/volumes.ts';

/**
 * Every table of notes; a test fails when a file of notes/ is missing here.
 * The build writes them into an asset, which `createNotes` reads. Nothing that is bundled imports them: they outweigh the code.
 */
export const fieldNotes: readonly FieldNote[] = [
  ...metadata,
  ...labelSelector,
  ...deployment,
  ...replicaSet,
  ...statefulSet,
  ...daemonSet,
  ...jobs,
  ...podSpec,
  ...scheduling,
  ...groupScheduling,
  ...container,
  ...environment,
  ...containerResources,
  ...probes,
  ...restartRules,
  ...securityContext,
  ...volumes,
  ...blockVolumes,
  ...service,
  ...ingress,
  ...gateway,
  ...httpRouteFilters,
  ...networkPolicy,
  ...configMapAndSecret,
  ...storage,
  ...autoscaling,
  ...policy,
  ...rbac,
  ...kustomization,
  ...kustomizationPatches,
  ...kustomizationGenerators,
];
