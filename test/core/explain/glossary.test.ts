import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ApiReference } from '../../../src/core/api/apiReference.ts';
import { actorIds } from '../../../src/core/explain/actorId.ts';
import { createGlossary, glossaryTexts, noGlossary, wordsOf } from '../../../src/core/explain/createGlossary.ts';
import { noStoryTexts } from '../../../src/core/explain/createStoryTexts.ts';
import { glossaryEntries } from '../../../src/core/explain/glossaryEntries.ts';
import { wordKey } from '../../../src/core/explain/wordKey.ts';
import { explainField } from '../../../src/core/features/explainField.ts';
import { numbered } from '../../support/numbered.ts';
import { writtenGlossary } from '../../support/writtenGlossary.ts';
import { writtenNotes } from '../../support/writtenNotes.ts';
import { readApiReference } from '../api/readAssets.ts';
import { codeSpans, hangul, isOpen, isSentence, strayEnglish, twice } from './textChecks.ts';

const texts = glossaryEntries.flatMap(({ id, what, matters, picture }) => [
  { name: `${id} what`, text: what, longest: 440 },
  { name: `${id} matters`, text: matters, longest: 330 },
  ...(picture === undefined ? [] : [{ name: `${id} caption`, text: picture.caption, longest: 120 }]),
]);

/** What people look up: each word of a line leads to an entry. */
const lookedUp = `
virtual machine, hypervisor, type 1 hypervisor, type 2 hypervisor, full virtualisation, paravirtualisation
container, image, registry, Linux namespace, cgroup, union file system, container runtime, containerd, CRI-O, CRI, OCI, CNI, CSI, Docker
orchestration, Docker Swarm, Mesos, Nomad, cloud native, microservice, monolith, DevOps, IaaS, PaaS, SaaS, scale up, scale out
CNCF, maturity levels, cluster, control plane, node, object, spec and status, reconciliation, controller, label, selector, annotation
namespace, Pod, sidecar, init container, ReplicaSet, ReplicationController, Deployment, rolling update, blue/green, canary, rollback, revision
StatefulSet, headless Service, stable identity, DaemonSet, Job, CronJob, Service, ClusterIP, NodePort, LoadBalancer, ExternalName
session affinity, EndpointSlice, service discovery, cluster DNS name, Ingress, IngressClass, Gateway API, NetworkPolicy
volume, emptyDir, hostPath, projected, gitRepo, PersistentVolume, Available, Bound, Released, PersistentVolumeClaim
access modes, reclaim policies, StorageClass, dynamic provisioning, ConfigMap, Secret, ResourceQuota, LimitRange
requests and limits, QoS class, autoscaling, horizontal autoscaling, vertical autoscaling, cluster autoscaling, self-healing
liveness probe, readiness probe, startup probe, scheduling, affinity, taint, toleration, topology spread, bin packing
priority, preemption, PodDisruptionBudget, RBAC, ServiceAccount, admission, CRD, operator, Helm, Kustomize, high availability
kube-apiserver, etcd, kube-scheduler, kube-controller-manager, cloud-controller-manager, kubelet, kube-proxy, CoreDNS, kubectl
가상 머신, 하이퍼바이저, 전가상화, 반가상화, 컨테이너, 이미지, 레지스트리, 리눅스 네임스페이스, 컨트롤 그룹, 도커, 오케스트레이션
클라우드 네이티브, 마이크로서비스, 모놀리식, 데브옵스, 스케일 아웃, 클러스터, 마스터, 워커 노드, 오브젝트, 컨트롤러, 라벨, 셀렉터
네임스페이스, 파드, 레플리카셋, 디플로이먼트, 롤링 업데이트, 블루/그린 배포, 카나리, 롤백, 스테이트풀셋, 데몬셋, 잡, 크론잡
서비스, 노드 포트, 로드 밸런서, 헤드리스 서비스, 서비스 디스커버리, 인그레스, 네트워크 정책, 볼륨, 퍼시스턴트 볼륨, 클레임
스토리지 클래스, 동적 프로비저닝, 컨피그맵, 시크릿, 리소스쿼터, 오토스케일링, 자가 치유, 스케줄링, 어피니티, 테인트, 오퍼레이터, 고가용성
`
  .split(/[\n,]/)
  .map((word) => word.trim())
  .filter((word) => word !== '');

test.each(lookedUp)('%s has an entry', (word) => {
  expect(writtenGlossary.entryNamed(word)?.id).toBeDefined();
});

test('every table is in the list, whole', async () => {
  const folder = fileURLToPath(new URL('../../../src/core/explain/glossary', import.meta.url));
  const modules = await Promise.all(readdirSync(folder).map((file) => import(path.join(folder, file))));
  expect(new Set(modules.flatMap((module) => Object.values(module).flat()))).toEqual(new Set(glossaryEntries));
});

test('every actor has an entry under its id, which the notes link to', () => {
  expect(actorIds.filter((id) => writtenGlossary.entryNamed(id)?.id !== id)).toEqual([]);
});

describe('what an entry is called', () => {
  test('is an id in kebab-case', () => {
    expect(glossaryEntries.map(({ id }) => id).filter((id) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test('leads to it alone', () => {
    const keys = glossaryEntries.flatMap((entry) => [...new Set(wordsOf(entry).map(wordKey))]);
    expect(twice(keys)).toEqual([]);
  });

  test('is not said twice', () => {
    const idle = glossaryEntries.flatMap(({ id, name, aliases = [] }) => {
      const keys = [...new Set([id, name.en, name.ko].map(wordKey)), ...aliases.map(wordKey)];
      return twice(keys).map((key) => `${id}: ${key}`);
    });
    expect(idle).toEqual([]);
  });
});

describe('texts', () => {
  test('are sentences in both languages', () => {
    expect(texts.filter(({ text }) => !isSentence(text.en) || !isSentence(text.ko)).map(({ name }) => name)).toEqual(
      [],
    );
  });

  test('are English in English and Korean in Korean', () => {
    expect(texts.filter(({ text }) => hangul.test(text.en)).map(({ name }) => name)).toEqual([]);
    expect(texts.filter(({ text }) => !hangul.test(text.ko)).map(({ name }) => name)).toEqual([]);
    expect(texts.filter(({ text }) => text.en === text.ko).map(({ name }) => name)).toEqual([]);
  });

  test('call in Korean what we call in Korean elsewhere', () => {
    expect(texts.flatMap(({ name, text }) => strayEnglish(text.ko).map((word) => `${name}: ${word}`))).toEqual([]);
  });

  test('show the same code in both languages, and close every code span', () => {
    const differing = texts
      .map(({ name, text }) => ({ name, en: codeSpans(text.en), ko: codeSpans(text.ko) }))
      .filter(({ en, ko }) => en.join('`') !== ko.join('`'));
    expect(differing).toEqual([]);
    expect(texts.filter(({ text }) => isOpen(text.en) || isOpen(text.ko)).map(({ name }) => name)).toEqual([]);
  });

  test('are short', () => {
    const long = texts.filter(({ text, longest }) => text.en.length > longest || text.ko.length > longest);
    expect(long.map(({ name, text }) => `${name}: ${text.en.length}, ${text.ko.length}`)).toEqual([]);
  });

  test('have one to six sentences', () => {
    const sentences = (text: string): number => text.replaceAll(/`[^`]*`/g, '').split(/[.?!](?:\s|$)/).length - 1;
    const wrong = texts.filter(({ text }) => sentences(text.en) < 1 || sentences(text.en) > 6);
    expect(wrong.map(({ name, text }) => `${name}: ${sentences(text.en)}`)).toEqual([]);
  });
});

describe('pictures', () => {
  const drawings = glossaryEntries.flatMap(({ id, picture }) =>
    picture === undefined ? [] : [{ id, lines: picture.drawing.split('\n') }],
  );

  test('are there where they help', () => {
    expect(drawings.length).toBeGreaterThanOrEqual(40);
  });

  test('fit into a terminal, without blanks at the ends of lines', () => {
    const wrong = drawings.filter(({ lines }) => lines.some((line) => line.length > 76 || line !== line.trimEnd()));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('have only characters that are one column wide', () => {
    const wide = drawings.filter(({ lines }) => /[^\x20-\x7e─│┌┐└┘├┤┬┴┼▼▲▶◀✓✗×÷→≠…■█●○]/u.test(lines.join('')));
    expect(wide.map(({ id }) => id)).toEqual([]);
  });

  test('have boxes that close: every corner meets a line or a word below or above', () => {
    const at = (lines: readonly string[], row: number, column: number): string => lines[row]?.[column] ?? ' ';
    const broken = drawings.flatMap(({ id, lines }) =>
      lines.flatMap((line, row) =>
        [...line].flatMap((character, column) => {
          const below = /[│└┘├┤┴┼▼▲\w*]/.test(at(lines, row + 1, column));
          const above = /[│┌┐├┤┬┼▼▲\w*]/.test(at(lines, row - 1, column));
          if ('┌┐'.includes(character) && !below) return [`${id}:${row + 1}:${column + 1} ${character}`];
          if ('└┘'.includes(character) && !above) return [`${id}:${row + 1}:${column + 1} ${character}`];
          return [];
        }),
      ),
    );
    expect(broken).toEqual([]);
  });
});

describe('links', () => {
  test('lead to other entries, each once', () => {
    const ids = new Set(glossaryEntries.map(({ id }) => id));
    const wrong = glossaryEntries.flatMap(({ id, related }) => [
      ...related.filter((one) => !ids.has(one) || one === id).map((one) => `${id} → ${one}`),
      ...twice(related).map((one) => `${id} → ${one} twice`),
    ]);
    expect(wrong).toEqual([]);
  });

  test('lead to every entry from somewhere', () => {
    const reached = new Set(glossaryEntries.flatMap(({ related }) => related));
    expect(glossaryEntries.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
  });

  test('lead to a page of the project that the entry is about', () => {
    expect(glossaryEntries.filter(({ learnMore }) => !/^https:\/\/[a-z0-9.-]+\/\S*$/.test(learnMore))).toEqual([]);
  });
});

describe('kinds and fields that entries are seen in', () => {
  let api: ApiReference;
  beforeAll(async () => {
    api = await readApiReference();
  });

  test('exist', () => {
    const knowledge = { api, notes: writtenNotes, glossary: writtenGlossary, story: noStoryTexts };
    const unknown = glossaryEntries.flatMap(({ id, seenIn = [] }) =>
      seenIn.filter((field) => explainField(knowledge, field, 'en') === undefined).map((field) => `${id}: ${field}`),
    );
    expect(unknown).toEqual([]);
  });
});

describe('the texts of the asset', () => {
  const [index = '', first = '', ...others] = glossaryTexts(glossaryEntries);

  test('give every entry that the tables give, by all it is called and where it is seen', () => {
    const glossary = createGlossary(numbered(index, first, ...others));
    expect(glossary.entries()).toEqual(glossaryEntries);
    for (const word of glossaryEntries.flatMap(wordsOf)) {
      expect(glossary.entryNamed(word)?.id).toBe(writtenGlossary.entryNamed(word)?.id);
    }
    const strategy = ['Deployment', ['spec', 'strategy']] as const;
    expect(glossary.entriesSeenIn(...strategy)).toEqual(writtenGlossary.entriesSeenIn(...strategy));
    expect(glossary.entriesSeenIn(...strategy).length).toBeGreaterThan(0);
    expect(glossary.entryNamed('constructor')).toBeUndefined();
    expect(glossary.entriesSeenIn('constructor', [])).toEqual([]);
  });

  test.each(['', '{', 'null', '{}', '{"words":{},"fields":{"pod":1}}', '{"words":{"pod":"1"},"fields":{}}', '[[[['])(
    'give none where the index is %j',
    (text) => {
      expect(createGlossary(numbered(text, first, ...others))).toBe(noGlossary);
    },
  );

  test.each(['', '{', 'null', '{"id":"pod"}'])('leave out an entry that is %j', (text) => {
    const glossary = createGlossary(numbered(index, text, ...others));
    expect(glossary.entries()).toEqual(glossaryEntries.slice(1));
    expect(glossary.entryNamed(glossaryEntries[0]?.id ?? '')).toBeUndefined();
  });
});
