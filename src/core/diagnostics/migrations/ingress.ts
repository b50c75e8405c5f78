import type { Resource } from '../../model/resource.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { childOf, descend, entryOf, itemsOf, scalarOf, textOf } from '../../yaml/nodes.ts';
import type { TextEdit } from '../finding.ts';
import { renameKey } from '../fixes/edits.ts';
import { nestEntries } from '../fixes/nestEntries.ts';
import { addEntryAbove } from '../fixes/writeAbove.ts';
import type { Migration } from './migration.ts';

/** To networking.k8s.io/v1: https://kubernetes.io/docs/reference/using-api/deprecation-guide/#ingress-v122 */
export function migrateIngress({ document, node }: Resource): Migration {
  const spec = childOf(node, 'spec');
  const paths = itemsOf(childOf(spec, 'rules')).flatMap((rule) => itemsOf(descend(rule, 'http', 'paths')));
  const whole = entryOf(spec, 'backend');
  // Several may be one, by an alias.
  const backends = new Set([whole?.value, ...paths.map((path) => childOf(path, 'backend'))]);
  const typed = paths.flatMap(typeOf);
  return {
    edits: [
      ...(whole === undefined ? [] : [renameKey(document, whole, 'defaultBackend')]),
      ...[...backends].flatMap(backendEdits),
      ...typed,
    ],
    ...(typed.length === 0
      ? {}
      : {
          also: {
            en: ' (with the old default, `pathType: ImplementationSpecific`)',
            ko: ' (이전 기본값인 `pathType: ImplementationSpecific` 추가)',
          },
        }),
  };

  function backendEdits(backend: YamlNode | undefined): readonly (TextEdit | undefined)[] {
    const name = entryOf(backend, 'serviceName');
    const port = entryOf(backend, 'servicePort');
    if (name === undefined || port === undefined || backend?.type !== 'map') return [];
    const isNumber = typeof scalarOf(port.value)?.value === 'number';
    // In quotes it was the name of a port, which digits alone are not.
    if (!isNumber && !/[a-z]/i.test(textOf(port.value) ?? '')) return [undefined];
    const nested = [
      { entry: name, path: ['name'] },
      { entry: port, path: ['port', isNumber ? 'number' : 'name'] },
    ] as const;
    return nestEntries(document, backend, 'service', nested) ?? [undefined];
  }

  function typeOf(path: YamlNode): readonly (TextEdit | undefined)[] {
    const backend = entryOf(path, 'backend');
    if (path.type !== 'map' || backend === undefined || entryOf(path, 'pathType') !== undefined) return [];
    return [addEntryAbove(document, path, backend, { key: 'pathType', value: 'ImplementationSpecific' })];
  }
}
