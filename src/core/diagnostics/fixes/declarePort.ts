import { childOf } from '../../yaml/nodes.ts';
import type { Fix } from '../finding.ts';
import type { PodSpec } from '../objects/podSpecs.ts';
import { addItem } from './addItem.ts';
import { type FlowValue, setValue } from './edits.ts';
import { fixOf } from './fixOf.ts';

/** A port as a container would declare it. */
export interface NewPort {
  /** None where it is called by its number. */
  readonly name?: string;
  /** 1–65535 */
  readonly number: string;
  readonly protocol: string;
}

/** Declares a port where it is clear which container listens: the only one of the only Pod. */
export function declarePort(specs: readonly PodSpec[], { name, number, protocol }: NewPort): readonly Fix[] {
  const [spec, ...others] = specs;
  const stayers = spec?.containers.filter(({ stays }) => stays) ?? [];
  const [container] = stayers;
  if (spec === undefined || container === undefined || others.length > 0 || stayers.length > 1) return [];
  if (!/^[1-9]\d{0,4}$/.test(number)) return [];
  const port: FlowValue = {
    ...(name === undefined ? {} : { name }),
    containerPort: Number(number),
    ...(protocol === 'TCP' ? {} : { protocol }),
  };
  const ports = childOf(container.node, 'ports');
  const edit =
    ports?.type === 'sequence'
      ? addItem(spec.resource, ports, port)
      : setValue(spec.resource, container.node, 'ports', [port]);
  const called = name === undefined ? '' : ` \`${name}\``;
  const title = {
    en: `Declare port${called} ${number}/${protocol} in container \`${container.name}\``,
    ko: `컨테이너 \`${container.name}\`에 포트${called} ${number}/${protocol} 선언`,
  };
  return fixOf(title, [edit]);
}
