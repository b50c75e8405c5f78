import { parseImageReference } from '../../kubernetes/imageReference.ts';
import type { PodTemplateSpec } from '../../model/resource.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { childOf, descend, entriesOf, itemsOf, scalarOf, textOf } from '../../yaml/nodes.ts';
import { probeStep } from './probeStep.ts';
import { isMissing, referenced } from './references.ts';
import { edgesUnder, type Line, lines, linkTo, listed, type Scene, type StoryStep, say } from './scene.ts';
import { specField } from './specField.ts';

/** The containers of a Pod on its node: images, init containers, main containers, and how they are watched over. */
export function containerSteps(scene: Scene, template: PodTemplateSpec): readonly StoryStep[] {
  const { spec } = template;
  const inits = itemsOf(childOf(spec, 'initContainers'));
  const containers = itemsOf(childOf(spec, 'containers'));
  const initStep: StoryStep = {
    actor: 'kubelet',
    what: say(scene, 'container.inits'),
    details: inits.map((container, index) => [
      ...containerLine(scene, template, container, `initContainers[${index}]`),
      ...(isSidecar(container) ? say(scene, 'container.sidecar') : []),
    ]),
  };
  const mainStep: StoryStep = {
    actor: 'kubelet',
    what: say(scene, 'container.starts'),
    details: [
      ...containers.map((container, index) => containerLine(scene, template, container, `containers[${index}]`)),
      ...lines(accountLine(scene, template)),
    ],
  };
  return [
    pullStep(scene, template, [...inits, ...containers]),
    ...(inits.length > 0 ? [initStep] : []),
    mainStep,
    probeStep(scene, template),
  ];
}

function pullStep(scene: Scene, template: PodTemplateSpec, containers: readonly YamlNode[]): StoryStep {
  const secrets = edgesUnder(scene, `${specField(template)}.imagePullSecrets`);
  return {
    actor: 'container-runtime',
    what: say(scene, 'container.pulls'),
    details: [
      ...containers.flatMap((container) => lines(imageLine(scene, container))),
      ...lines(secrets.length > 0 && say(scene, 'container.pullSecrets', { secrets: referenced(scene, secrets) })),
    ],
  };
}

function imageLine(scene: Scene, container: YamlNode): Line | undefined {
  const image = textOf(childOf(container, 'image'));
  if (image === undefined) return undefined;
  const written = textOf(childOf(container, 'imagePullPolicy'));
  const policy = written ?? defaultPolicy(image);
  const text =
    policy === 'Always' ? 'container.always' : policy === 'Never' ? 'container.never' : 'container.ifNotPresent';
  return say(scene, text, { image });
}

/** https://kubernetes.io/docs/concepts/containers/images/#imagepullpolicy-defaulting */
function defaultPolicy(image: string): string {
  const reference = parseImageReference(image);
  const isLatest =
    reference !== undefined && reference.digest === undefined && (reference.tag ?? 'latest') === 'latest';
  return isLatest ? 'Always' : 'IfNotPresent';
}

/** What is known of a container at its start: its command, its environment, its limits. */
function containerLine(scene: Scene, template: PodTemplateSpec, container: YamlNode, field: string): Line {
  const name = textOf(childOf(container, 'name')) ?? '';
  const command = [...itemsOf(childOf(container, 'command')), ...itemsOf(childOf(container, 'args'))];
  const parts: readonly Line[] = lines(
    command.length > 0 &&
      say(scene, 'container.runs', { command: command.map((part) => textOf(part) ?? '').join(' ') }),
    environmentPart(scene, `${specField(template)}.${field}`, container),
    limitsPart(scene, container),
  );
  return parts.length === 0
    ? say(scene, 'container.plain', { name })
    : say(scene, 'container.container', { name, parts: listed(parts) });
}

function environmentPart(scene: Scene, field: string, container: YamlNode): Line | undefined {
  const edges = [...edgesUnder(scene, `${field}.envFrom`), ...edgesUnder(scene, `${field}.env`)].filter(({ to }) =>
    ['ConfigMap', 'Secret'].includes(to.kind),
  );
  if (edges.length > 0) {
    const fails = isMissing(edges) ? say(scene, 'container.configError') : [];
    return [...say(scene, 'container.environment', { sources: referenced(scene, edges) }), ...fails];
  }
  const count = itemsOf(childOf(container, 'env')).length;
  return count === 0 ? undefined : say(scene, 'container.variables', { count });
}

function limitsPart(scene: Scene, container: YamlNode): Line | undefined {
  const limits = entriesOf(descend(container, 'resources', 'limits')).map(
    ({ name, value }) => `${name} ${textOf(value) ?? ''}`,
  );
  return limits.length === 0
    ? undefined
    : say(scene, 'container.limits', { limits: listed(limits.map((code) => ({ code }))) });
}

function accountLine(scene: Scene, template: PodTemplateSpec): Line | undefined {
  const account = edgesUnder(scene, `${specField(template)}.serviceAccountName`)[0];
  if (account === undefined) return undefined;
  const isKept = scalarOf(childOf(template.spec, 'automountServiceAccountToken'))?.value === false;
  return say(scene, isKept ? 'container.accountWithoutToken' : 'container.account', {
    account: linkTo(scene, account.to),
  });
}

function isSidecar(container: YamlNode): boolean {
  return textOf(childOf(container, 'restartPolicy')) === 'Always';
}
