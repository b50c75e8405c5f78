import type { Localized } from '../../localized.ts';
import type { RolloutCounts, Version } from './rolloutStep.ts';

/** The sentences of an update; numbers count Pods. Code stands between backticks. */
export const rolloutWords = {
  applies: {
    en: 'Sends a manifest with a changed Pod template. So far, all Pods are of the old version.',
    ko: 'Pod 템플릿이 바뀐 매니페스트를 보냅니다. 아직 모든 Pod가 이전 버전입니다.',
  },
  makes: (count: number, version: Version, total: number, most: number): Localized => ({
    en: `Makes ${pods(count, version)}: now ${total} of at most ${most}.`,
    ko: `${podsKo(version)} ${count}개를 만듭니다. 이제 최대 ${most}개 중 ${total}개입니다.`,
  }),
  stops: (count: number, version: Version, ready: number, fewest: number): Localized => ({
    en: `Stops ${pods(count, version)}: ${ready} ${ready === 1 ? 'is' : 'are'} ready, at least ${fewest} must be.`,
    ko: `${podsKo(version)} ${count}개를 종료합니다. 준비된 Pod는 ${ready}개이고, 적어도 ${fewest}개여야 합니다.`,
  }),
  stopsAll: (count: number): Localized => ({
    en: `Stops all ${count} before it makes others: \`Recreate\`. Until those are ready, nothing answers.`,
    ko: `다른 Pod를 만들기 전에 ${count}개를 모두 종료합니다(\`Recreate\`). 새로 만든 Pod가 준비될 때까지 아무것도 응답하지 않습니다.`,
  }),
  settles: (ready: number, gone: number, minReadySeconds: number): Localized => {
    const wait = ready > 0 && minReadySeconds > 0;
    const parts = {
      en: [
        ready > 0 && `${ready} ${ready === 1 ? 'becomes' : 'become'} ready`,
        gone > 0 && `${gone} ${gone === 1 ? 'is' : 'are'} gone`,
      ],
      ko: [ready > 0 && `${ready}개가 준비되었습니다`, gone > 0 && `${gone}개가 사라졌습니다`],
    };
    const late = {
      en: ` A Pod counts after \`${minReadySeconds}\` seconds (\`minReadySeconds\`).`,
      ko: ` Pod는 \`${minReadySeconds}\`초가 지나야 인정됩니다(\`minReadySeconds\`).`,
    };
    return {
      en: `${capital(parts.en.filter(Boolean).join(', '))}.${wait ? late.en : ''}`,
      ko: `${parts.ko.filter(Boolean).join('. ')}.${wait ? late.ko : ''}`,
    };
  },
  stopsNamed: (names: readonly string[], why: Localized): Localized => ({
    en: `Stops ${listed(names)}. ${why.en}`,
    ko: `${listed(names)} Pod를 종료합니다. ${why.ko}`,
  }),
  makesAgain: (names: readonly string[], version: Version): Localized => ({
    en: `When ${names.length === 1 ? 'it is' : 'they are'} gone, makes ${listed(names)} again, of the ${version} version.`,
    ko: `종료가 끝나면 ${listed(names)} Pod를 ${version === 'new' ? '새' : '이전'} 버전으로 다시 만듭니다.`,
  }),
  makesBeside: (names: readonly string[]): Localized => ({
    en: `Makes a new Pod beside the old one on ${listed(names)} (\`maxSurge\`).`,
    ko: `${listed(names)}에서 이전 Pod 옆에 새 Pod를 만듭니다(\`maxSurge\`).`,
  }),
  stopsBeside: (names: readonly string[]): Localized => ({
    en: `Stops the old Pod on ${listed(names)}: the new one is ready.`,
    ko: `새 Pod가 준비되었으므로 ${listed(names)}의 이전 Pod를 종료합니다.`,
  }),
  stopsBroken: (count: number): Localized => ({
    en: `Stops ${pods(count, 'new')} that never became ready; the old ones ran all the time.`,
    ko: `준비되지 못한 ${podsKo('new')} ${count}개를 종료합니다. 이전 Pod는 계속 실행 중이었습니다.`,
  }),
  missing: (count: number): Localized => ({
    en: `At most ${count} may be missing at once.`,
    ko: `한 번에 최대 ${count}개까지 없어도 됩니다.`,
  }),
  byHand: {
    en: 'With `OrderedReady` the controller waits for a Pod that is not ready, so someone has to delete it.',
    ko: '`OrderedReady`에서는 컨트롤러가 준비되지 않은 Pod를 계속 기다리므로 사람이 지워야 합니다.',
  },
  onDelete: {
    en: 'With `OnDelete` nothing is replaced until someone deletes a Pod, as here.',
    ko: '`OnDelete`에서는 이처럼 사람이 Pod를 지울 때까지 아무것도 교체되지 않습니다.',
  },
  done: {
    en: 'All Pods are of the new version: the update is done.',
    ko: '모든 Pod가 새 버전입니다. 업데이트가 끝났습니다.',
  },
  nothing: { en: 'There are no Pods, so nothing is exchanged.', ko: 'Pod가 없으므로 교체할 것이 없습니다.' },
  keptByPartition: (count: number): Localized => ({
    en: `Done; ${pods(count, 'old')} below the \`partition\` ${count === 1 ? 'stays' : 'stay'}.`,
    ko: `끝났습니다. \`partition\`보다 번호가 낮은 ${podsKo('old')} ${count}개는 그대로입니다.`,
  }),
  othersWait: (count: number): Localized => ({
    en: `${capital(pods(count, 'old'))} ${count === 1 ? 'waits' : 'wait'} to be deleted in the same way.`,
    ko: `${podsKo('old')} ${count}개도 같은 방법으로 지워야 교체됩니다.`,
  }),
  deadline: (seconds: number): Localized => ({
    en: `No progress is possible. After \`${seconds}\` seconds (\`progressDeadlineSeconds\`) the Deployment is marked as failing: condition \`Progressing\` is \`False\`. Nothing is rolled back by itself.`,
    ko: `더 진행할 수 없습니다. \`${seconds}\`초(\`progressDeadlineSeconds\`)가 지나면 Deployment가 실패로 표시됩니다(\`Progressing\` condition이 \`False\`). 저절로 롤백되지는 않습니다.`,
  }),
  noDeadline: {
    en: 'No progress is possible. There is no deadline here: it waits for as long as it takes, and nothing is rolled back by itself.',
    ko: '더 진행할 수 없습니다. 여기에는 제한 시간이 없어 계속 기다리며, 저절로 롤백되지도 않습니다.',
  },
  rollsBack: {
    en: 'Someone goes back: `kubectl rollout undo`, or the earlier manifest.',
    ko: '사람이 되돌립니다. `kubectl rollout undo`를 쓰거나 이전 매니페스트를 적용합니다.',
  },
  restored: { en: 'All Pods are of the old version again.', ko: '모든 Pod가 다시 이전 버전입니다.' },
};

/** What is said of the Pods after a step. */
export const podWords = {
  counts: (counts: RolloutCounts): Localized => ({
    en: `${counts.old} old, ${counts.new} new; ${counts.ready} ready`,
    ko: `이전 ${counts.old}개, 새 ${counts.new}개, 준비됨 ${counts.ready}개`,
  }),
  versions: { old: { en: 'old', ko: '이전' }, new: { en: 'new', ko: '새 버전' } },
  states: {
    starting: { en: 'starting', ko: '시작 중' },
    ready: { en: 'ready', ko: '준비됨' },
    stopping: { en: 'stopping', ko: '종료 중' },
    gone: { en: 'gone', ko: '사라짐' },
  },
};

function pods(count: number, version: Version): string {
  return `${count} ${version} ${count === 1 ? 'Pod' : 'Pods'}`;
}

function podsKo(version: Version): string {
  return version === 'new' ? '새 Pod' : '이전 Pod';
}

function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
