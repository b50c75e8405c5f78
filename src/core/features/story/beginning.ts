import { isClusterScoped } from '../../kubernetes/kinds.ts';
import { edgesUnder, type Line, lines, linkTo, type Scene, type StoryStep, say } from './scene.ts';

/** How every story begins: the manifest is sent, checked and stored. `checks` is what the API server does for this kind in particular. */
export function beginning(scene: Scene, checks: readonly Line[] = []): readonly StoryStep[] {
  const { resource } = scene;
  const [object] = resource.objects;
  const kustomization = resource.source === undefined ? undefined : fileName(object.path);
  return [
    {
      actor: 'kubectl',
      what: say(scene, 'beginning.sends', { file: fileName(resource.document.path), object: linkTo(scene, object) }),
      details: lines(kustomization !== undefined && say(scene, 'beginning.kustomizes', { kustomization })),
    },
    {
      actor: 'kube-apiserver',
      what: say(scene, 'beginning.checks'),
      details: [...lines(namespaceLine(scene)), ...checks],
    },
    { actor: 'etcd', what: say(scene, 'beginning.stores'), details: [] },
  ];
}

function namespaceLine(scene: Scene): Line | undefined {
  const { resource } = scene;
  if (isClusterScoped(resource)) return undefined;
  const edge = edgesUnder(scene, 'metadata.namespace').find(({ to }) => to.kind === 'Namespace');
  if (resource.namespace === undefined) {
    // Of a custom resource it is not known whether it lives in a namespace.
    return resource.group.includes('.') && !resource.group.endsWith('.k8s.io')
      ? undefined
      : say(scene, 'beginning.noNamespace');
  }
  return edge?.status === 'found'
    ? say(scene, 'beginning.namespace', { namespace: linkTo(scene, edge.to) })
    : say(scene, 'beginning.namespaceElsewhere', { namespace: resource.namespace });
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
