import type { PodTemplateSpec } from '../../model/resource.ts';
import { admissionSteps } from './admissionSteps.ts';
import { containerSteps } from './containerSteps.ts';
import { networkStep } from './networkStep.ts';
import type { Scene, StoryStep } from './scene.ts';
import { schedulingStep } from './schedulingStep.ts';
import { volumeSteps } from './volumeSteps.ts';

/** From a Pod that exists as an object to containers that run: a node, volumes, an address, images, processes, probes. */
export function podSteps(scene: Scene, template: PodTemplateSpec): readonly StoryStep[] {
  return [
    ...admissionSteps(scene),
    schedulingStep(scene, template),
    ...volumeSteps(scene, template),
    networkStep(scene, template),
    ...containerSteps(scene, template),
  ];
}
