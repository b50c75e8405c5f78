import { ResourceQuota, sameKind } from '../../kubernetes/kinds.ts';
import { edgesUnder, foundTo, linkTo, type Scene, type StoryStep, say } from './scene.ts';

/** What the API server holds each new Pod to, where the namespace has quotas or limits here; nothing where it has none. */
export function admissionSteps(scene: Scene): readonly StoryStep[] {
  const namespaces = edgesUnder(scene, 'metadata.namespace').filter(({ to }) => to.kind === 'Namespace');
  const rules = namespaces.flatMap(({ to }) =>
    foundTo(scene, to, 'quota-limits-namespace').map(({ resource }) => resource),
  );
  if (rules.length === 0) return [];
  return [
    {
      actor: 'kube-apiserver',
      what: say(scene, 'admission.checks'),
      details: [...new Set(rules)].map((rule) =>
        say(scene, sameKind(rule, ResourceQuota) ? 'admission.quota' : 'admission.limits', {
          rule: linkTo(scene, rule.objects[0]),
        }),
      ),
    },
  ];
}
