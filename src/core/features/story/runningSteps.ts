import { guardSteps } from './guardSteps.ts';
import { podSteps } from './podSteps.ts';
import { type Line, listed, type Scene, type StoryStep, say } from './scene.ts';
import { trafficSteps } from './trafficSteps.ts';

/** From a Pod as an object to one that serves and is looked after. */
export function runningSteps(scene: Scene): readonly StoryStep[] {
  const [template] = scene.resource.podTemplates;
  if (template === undefined) return [];
  return [...podSteps(scene, template), ...trafficSteps(scene, template), ...guardSteps(scene, template)];
}

/** The labels of the Pods, by which others find them. */
export function labelsLine(scene: Scene): Line | undefined {
  const labels = [...(scene.resource.podTemplates[0]?.pod.labels ?? [])];
  return labels.length === 0
    ? undefined
    : say(scene, 'running.labels', { labels: listed(labels.map(([key, value]) => ({ code: `${key}=${value}` }))) });
}
