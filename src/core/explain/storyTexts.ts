import { admission } from './storyTexts/admission.ts';
import { autoscaler } from './storyTexts/autoscaler.ts';
import { beginning } from './storyTexts/beginning.ts';
import { cluster } from './storyTexts/cluster.ts';
import { configuration } from './storyTexts/configuration.ts';
import { container } from './storyTexts/container.ts';
import { gateway } from './storyTexts/gateway.ts';
import { guard } from './storyTexts/guard.ts';
import { ingress } from './storyTexts/ingress.ts';
import { job } from './storyTexts/job.ts';
import { network } from './storyTexts/network.ts';
import { opening } from './storyTexts/opening.ts';
import { policy } from './storyTexts/policy.ts';
import { probe } from './storyTexts/probe.ts';
import { rbac } from './storyTexts/rbac.ts';
import { references } from './storyTexts/references.ts';
import { running } from './storyTexts/running.ts';
import { scheduling } from './storyTexts/scheduling.ts';
import { service } from './storyTexts/service.ts';
import { statefulSet } from './storyTexts/statefulSet.ts';
import { storage } from './storyTexts/storage.ts';
import { traffic } from './storyTexts/traffic.ts';
import { volume } from './storyTexts/volume.ts';
import { workload } from './storyTexts/workload.ts';

/**
 * The sentences that stories are told in, family by family; `{name}` stands for a value, and `code` between backticks. tools/explain
 * writes them into the asset; what tells stories only knows their ids, by type.
 */
export const storyTexts = {
  admission,
  autoscaler,
  beginning,
  cluster,
  configuration,
  container,
  gateway,
  guard,
  ingress,
  job,
  network,
  opening,
  policy,
  probe,
  rbac,
  references,
  running,
  scheduling,
  service,
  statefulSet,
  storage,
  traffic,
  volume,
  workload,
} as const;

type Families = typeof storyTexts;

/** `<family>.<name>` of a sentence. */
export type StoryTextId = {
  [Family in keyof Families]: `${Family}.${keyof Families[Family] & string}`;
}[keyof Families];
