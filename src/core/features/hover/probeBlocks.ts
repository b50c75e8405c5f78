import { type Block, paragraph } from '../../explain/prose.ts';
import { durationText } from '../../explain/values/readSeconds.ts';
import type { FieldAt } from '../../graph/documentAt.ts';
import { fieldText, nodeAtField } from '../../kubernetes/fieldPath.ts';
import type { Locale, Localized } from '../../localized.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { childOf, isAbsent, textOf } from '../../yaml/nodes.ts';

/**
 * On a probe and its numbers: after how long it has an effect. Empty elsewhere, and for numbers that the API server would reject.
 * https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#configure-probes
 */
export function probeBlocks({ resource, path }: FieldAt, locale: Locale): readonly Block[] {
  const [, field, name = ''] = probeField.exec(fieldText(path)) ?? [];
  const probe = field === undefined ? undefined : nodeAtField(resource.node, field);
  if (probe?.type !== 'map' || resource.podTemplates.length === 0) return [];
  const period = numberIn(probe, 'periodSeconds', 10);
  const failures = numberIn(probe, 'failureThreshold', 3);
  const delay = numberIn(probe, 'initialDelaySeconds', 0);
  const say = effects.get(name);
  if (say === undefined || period === undefined || failures === undefined || delay === undefined) return [];
  return [paragraph(say({ period, failures, delay })[locale])];
}

const probeField =
  /^(.*\.(readiness|liveness|startup)Probe)(?:\.(?:periodSeconds|failureThreshold|initialDelaySeconds))?$/;

/** In seconds, and in checks; each at least 1 but for the delay. */
interface Timing {
  readonly period: number;
  readonly failures: number;
  readonly delay: number;
}

/** 0 counts as not written, as the API server has it. */
function numberIn(probe: YamlNode, key: string, otherwise: number): number | undefined {
  const node = childOf(probe, key);
  const text = isAbsent(node) ? '0' : (textOf(node) ?? '');
  if (!/^\d{1,7}$/.test(text)) return undefined;
  return Number(text) === 0 ? otherwise : Number(text);
}

/** By the kind of probe. */
const effects: ReadonlyMap<string, (timing: Timing) => Localized> = new Map([
  [
    'readiness',
    (timing: Timing): Localized => {
      const { en, ko } = failingFor(timing);
      return {
        en: `Gets no requests any more after ${en}, and again some once a check succeeds.`,
        ko: `${ko} 요청을 받지 않습니다. 확인에 다시 성공하면 요청을 받습니다.`,
      };
    },
  ],
  [
    'liveness',
    (timing: Timing): Localized => {
      const { en, ko } = failingFor(timing);
      return { en: `Is restarted after ${en}.`, ko: `${ko} 컨테이너가 재시작됩니다.` };
    },
  ],
  [
    'startup',
    ({ period, failures, delay }: Timing): Localized => {
      const { en, ko } = durationText(delay + period * failures);
      return {
        en: `The program has about ${en} to start; if no check succeeds by then, the container is restarted.`,
        ko: `프로그램이 시작하는 데 약 ${ko}까지 기다립니다. 그때까지 성공한 확인이 없으면 컨테이너가 재시작됩니다.`,
      };
    },
  ],
]);

/** `3 failed checks in a row, 10 seconds apart (about 30 seconds)`. */
function failingFor({ period, failures }: Timing): Localized {
  const [apart, all] = [durationText(period), durationText(period * failures)];
  if (failures === 1)
    return {
      en: `one failed check (there is one every ${apart.en})`,
      ko: `${apart.ko}마다 하는 확인에 한 번만 실패해도`,
    };
  return {
    en: `${failures} failed checks in a row, ${apart.en} apart (about ${all.en})`,
    ko: `${apart.ko} 간격의 확인에 ${failures}번 연달아 실패하면(약 ${all.ko})`,
  };
}
