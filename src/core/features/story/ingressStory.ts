import { childOf, itemsOf, textOf } from '../../yaml/nodes.ts';
import { beginning } from './beginning.ts';
import { referenced } from './references.ts';
import { edgesUnder, type Line, lines, nodeAtPath, type Scene, type StoryStep, say, textAt } from './scene.ts';

/** An Ingress: a controller turns its rules into routes of its proxy. */
export function ingressStory(scene: Scene): readonly StoryStep[] {
  const className = textAt(scene, 'spec', 'ingressClassName');
  return [
    ...beginning(scene),
    {
      actor: 'ingress-controller',
      what: className === undefined ? say(scene, 'ingress.noClass') : say(scene, 'ingress.reads', { className }),
      details: [...ruleLines(scene), ...lines(defaultLine(scene), tlsLine(scene))],
    },
    { actor: 'kube-proxy', what: say(scene, 'ingress.goesOn'), details: [] },
  ];
}

function ruleLines(scene: Scene): readonly Line[] {
  return itemsOf(nodeAtPath(scene, 'spec', 'rules')).flatMap((rule, ruleIndex) => {
    const host = textOf(childOf(rule, 'host')) ?? '*';
    return itemsOf(childOf(childOf(rule, 'http'), 'paths')).flatMap((path, index) => {
      const backend = edgesUnder(scene, `spec.rules[${ruleIndex}].http.paths[${index}].backend`);
      const address = `${host}${textOf(childOf(path, 'path')) ?? '/'}`;
      return backend.length === 0 ? [] : [say(scene, 'ingress.rule', { address, service: referenced(scene, backend) })];
    });
  });
}

function defaultLine(scene: Scene): Line | undefined {
  const edges = [...edgesUnder(scene, 'spec.defaultBackend'), ...edgesUnder(scene, 'spec.backend')];
  return edges.length === 0 ? undefined : say(scene, 'ingress.rest', { service: referenced(scene, edges) });
}

function tlsLine(scene: Scene): Line | undefined {
  const edges = edgesUnder(scene, 'spec.tls');
  return edges.length === 0 ? undefined : say(scene, 'ingress.tls', { secrets: referenced(scene, edges) });
}
