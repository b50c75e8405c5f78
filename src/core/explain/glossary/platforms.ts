import type { GlossaryEntry } from '../glossaryEntry.ts';

/** The world around Kubernetes: how systems are built, hosted and run. */
export const platforms: readonly GlossaryEntry[] = [
  {
    id: 'kubernetes',
    name: { en: 'Kubernetes', ko: '쿠버네티스' },
    aliases: ['k8s', 'kube', '쿠베', '쿠버네티즈'],
    what: {
      en: 'A system that runs containers on many machines as if these were one. You write down what should be there (objects), and controllers work until it is. It came out of Google in 2014, is written in Go, and belongs to the CNCF.',
      ko: '여러 머신에서 컨테이너를 한 대처럼 실행하는 시스템입니다. 있어야 할 모습을 오브젝트로 적으면 컨트롤러들이 그렇게 될 때까지 일합니다. 2014년 구글에서 나왔고 Go로 작성되었으며 CNCF가 관리합니다.',
    },
    matters: {
      en: 'It restarts, replaces, scales, updates and connects what you run, on any cloud and on your own machines. The price is that there is much to learn: this glossary, for example.',
      ko: '어떤 클라우드나 자체 서버에서도 재시작, 교체, 확장, 업데이트, 연결을 맡아 줍니다. 대신 배울 것이 많습니다. 이 용어집이 그 예입니다.',
    },
    related: ['orchestration', 'cluster', 'reconciliation', 'cncf'],
    learnMore: 'https://kubernetes.io/docs/concepts/overview/',
  },
  {
    id: 'orchestration',
    name: { en: 'container orchestration', ko: '컨테이너 오케스트레이션' },
    aliases: ['오케스트레이션', 'orchestrator', '오케스트레이터'],
    what: {
      en: 'To run many containers on many machines without doing it by hand: decide where each runs, replace what breaks, connect them, scale them, update them. Kubernetes does this, and so do Docker Swarm, Nomad and Amazon ECS.',
      ko: '많은 컨테이너를 여러 머신에서 사람 손 없이 운영하는 일입니다. 어디서 돌릴지 정하고, 고장 나면 바꾸고, 연결하고, 늘리고, 업데이트합니다. Kubernetes 외에 Docker Swarm, Nomad, Amazon ECS도 이 일을 합니다.',
    },
    matters: {
      en: 'One container on one machine needs none of it. With the tenth machine, somebody, or something, has to keep count.',
      ko: '머신 한 대에 컨테이너 하나라면 필요 없습니다. 머신이 열 대가 되면 누군가, 또는 무언가가 챙겨야 합니다.',
    },
    related: ['kubernetes', 'docker-swarm', 'mesos', 'nomad'],
    learnMore: 'https://kubernetes.io/docs/concepts/overview/',
  },
  {
    id: 'docker-swarm',
    name: { en: 'Docker Swarm', ko: 'Docker Swarm' },
    aliases: ['swarm', '스웜', '도커 스웜'],
    what: {
      en: 'The orchestrator inside Docker: several machines with Docker become one swarm, and services run on it with the commands of Docker.',
      ko: 'Docker에 들어 있는 오케스트레이터입니다. Docker가 설치된 여러 머신을 하나의 swarm으로 묶고, Docker 명령으로 서비스를 돌립니다.',
    },
    matters: {
      en: 'Much simpler than Kubernetes, and it can do much less; few new systems are built on it.',
      ko: 'Kubernetes보다 훨씬 단순한 대신 할 수 있는 일도 적어서, 새로 쓰는 곳은 드뭅니다.',
    },
    related: ['orchestration', 'docker'],
    learnMore: 'https://docs.docker.com/engine/swarm/',
  },
  {
    id: 'mesos',
    name: { en: 'Apache Mesos', ko: 'Apache Mesos' },
    aliases: ['메소스', 'Marathon', 'DC/OS'],
    what: {
      en: 'A system from before Kubernetes that offers the resources of a data centre to frameworks: Marathon ran containers on it, Spark and others ran beside them.',
      ko: 'Kubernetes 이전에 나온 시스템으로, 데이터센터의 자원을 프레임워크들에 나누어 줍니다. Marathon이 그 위에서 컨테이너를 돌렸고 Spark 등도 함께 돌았습니다.',
    },
    matters: {
      en: 'The project is retired; you meet it in older systems and texts.',
      ko: '은퇴한 프로젝트라서 오래된 시스템과 문서에서나 만납니다.',
    },
    related: ['orchestration', 'nomad'],
    learnMore: 'https://mesos.apache.org/',
  },
  {
    id: 'nomad',
    name: { en: 'HashiCorp Nomad', ko: 'HashiCorp Nomad' },
    aliases: ['노마드'],
    what: {
      en: 'An orchestrator in a single program. It runs containers, and also plain programs and virtual machines; names and secrets it leaves to Consul and Vault.',
      ko: '단일 프로그램으로 된 오케스트레이터입니다. 컨테이너뿐 아니라 일반 프로그램과 가상 머신도 돌리며, 이름 찾기와 비밀 관리는 Consul과 Vault에 맡깁니다.',
    },
    matters: {
      en: 'Easier to operate than Kubernetes, with a much smaller world of tools around it.',
      ko: 'Kubernetes보다 운영이 쉽지만 주변 도구가 훨씬 적습니다.',
    },
    related: ['orchestration', 'mesos'],
    learnMore: 'https://developer.hashicorp.com/nomad/docs',
  },
  {
    id: 'cloud-native',
    name: { en: 'cloud native', ko: '클라우드 네이티브' },
    aliases: ['CI/CD', '클라우드 네이티브 애플리케이션'],
    what: {
      en: 'To build software for a cloud from the start: small services in containers, delivered automatically, scaled by adding copies, and made so that any part may fail. Its usual parts are microservices, containers, DevOps and continuous delivery (CI/CD).',
      ko: '처음부터 클라우드를 전제로 소프트웨어를 만드는 방식입니다. 작은 서비스를 컨테이너에 담아 자동으로 배포하고, 복제본을 늘려 확장하며, 어느 부분이든 고장 날 수 있다고 보고 설계합니다. 마이크로서비스, 컨테이너, DevOps, 지속적 배포(CI/CD)가 구성 요소입니다.',
    },
    matters: {
      en: 'A program that keeps its state in memory or on its own disk gains little by moving into a Pod: it must bear being stopped and started elsewhere.',
      ko: '상태를 메모리나 자기 디스크에 두는 프로그램은 Pod로 옮겨도 얻는 것이 적습니다. 멈추고 다른 곳에서 다시 시작해도 괜찮아야 합니다.',
    },
    related: ['microservice', 'devops', 'container', 'cncf'],
    learnMore: 'https://github.com/cncf/toc/blob/main/DEFINITION.md',
  },
  {
    id: 'microservice',
    name: { en: 'microservices', ko: '마이크로서비스' },
    aliases: ['MSA', 'microservice architecture', '마이크로서비스 아키텍처'],
    what: {
      en: 'An application that is cut into small services, each with a task, a team, a release and mostly data of its own. They talk over the network.',
      ko: '애플리케이션을 작은 서비스로 나눈 구조입니다. 서비스마다 맡은 일, 팀, 릴리스가 따로 있고 데이터도 대개 따로 둡니다. 서로 네트워크로 통신합니다.',
    },
    matters: {
      en: 'Each can be changed and scaled alone. In exchange calls can fail or be slow, and transactions, tests and the search for an error span many services.',
      ko: '각각 따로 고치고 늘릴 수 있습니다. 대신 호출이 실패하거나 느려질 수 있고, 트랜잭션, 테스트, 장애 추적이 여러 서비스에 걸칩니다.',
    },
    picture: {
      drawing: `   monolith                     microservices
┌─────────────┐      ┌──────┐   ┌─────────┐   ┌─────────┐
│ shop        │      │ cart │──▶│ payment │   │ catalog │
│ cart        │      └──────┘   └─────────┘   └─────────┘
│ payment     │       × 2          × 1            × 8
│ catalog     │
└─────────────┘      each is built, released and scaled alone
   × 8  (all of it, though only catalog is busy)`,
      caption: {
        en: 'Where one part is busy, a monolith is copied whole.',
        ko: '한 부분만 바빠도 모놀리식은 통째로 복제해야 합니다.',
      },
    },
    related: ['monolith', 'cloud-native', 'service', 'service-discovery'],
    learnMore: 'https://glossary.cncf.io/microservices-architecture/',
  },
  {
    id: 'monolith',
    name: { en: 'monolith', ko: '모놀리식' },
    aliases: ['monolithic', '모놀리스', 'monolithic architecture', '모놀리식 아키텍처'],
    what: {
      en: 'An application that is one program: one build, one release, one process for all its features.',
      ko: '하나의 프로그램으로 된 애플리케이션입니다. 빌드도 릴리스도 하나이고, 모든 기능이 한 프로세스에서 실행됩니다.',
    },
    matters: {
      en: 'Simple to build, test and deploy while it is small. Later each change rebuilds everything, libraries clash, and it scales only as a whole. It may well run in a Pod.',
      ko: '작을 때는 빌드, 테스트, 배포가 간단합니다. 커지면 작은 수정에도 전체를 다시 빌드하고, 라이브러리가 충돌하며, 통째로만 확장됩니다. 모놀리식도 Pod에서 잘 돌 수 있습니다.',
    },
    related: ['microservice', 'scale-up'],
    learnMore: 'https://glossary.cncf.io/monolithic-apps/',
  },
  {
    id: 'devops',
    name: { en: 'DevOps', ko: 'DevOps' },
    aliases: ['데브옵스', 'development and operations'],
    what: {
      en: 'Those who write the software and those who run it work as one team, with automated steps from the code to production. It is a way of working, no tool.',
      ko: '소프트웨어를 만드는 사람과 운영하는 사람이 한 팀으로 일하고, 코드에서 운영 환경까지의 과정을 자동화합니다. 도구가 아니라 일하는 방식입니다.',
    },
    matters: {
      en: 'Manifests in git are a part of it: what runs is written down, reviewed and repeatable.',
      ko: 'git에 둔 매니페스트도 그 일부입니다. 무엇이 도는지 기록되고, 리뷰되고, 다시 만들 수 있습니다.',
    },
    related: ['cloud-native', 'gitops'],
    learnMore: 'https://glossary.cncf.io/devops/',
  },
  {
    id: 'iaas',
    name: { en: 'IaaS', ko: 'IaaS' },
    aliases: ['infrastructure as a service', '서비스형 인프라', 'cloud service models', '이아스'],
    what: {
      en: 'Infrastructure as a service: you rent machines, disks and networks, and run the operating system and everything above it yourself. Amazon EC2 is one.',
      ko: 'Infrastructure as a Service, 곧 서비스형 인프라입니다. 머신, 디스크, 네트워크를 빌리고 운영체제와 그 위는 직접 운영합니다. Amazon EC2가 그 예입니다.',
    },
    matters: {
      en: 'You get the most freedom, and the most work: patches, backups and failures of the system are yours.',
      ko: '가장 자유롭고 일도 가장 많습니다. 패치, 백업, 장애 대응이 모두 직접 할 일입니다.',
    },
    picture: {
      drawing: `               on-premises    IaaS    PaaS    SaaS
application         ●          ●       ●       ○
data                ●          ●       ●       ○
runtime             ●          ●       ○       ○
operating system    ●          ●       ○       ○
virtualisation      ●          ○       ○       ○
servers, network    ●          ○       ○       ○
                    ● you run it     ○ the provider does`,
      caption: {
        en: 'Who runs what: the further right, the less is left to you.',
        ko: '무엇을 누가 운영하는지 보여 줍니다. 오른쪽으로 갈수록 직접 할 일이 줄어듭니다.',
      },
    },
    related: ['paas', 'saas', 'node'],
    learnMore: 'https://glossary.cncf.io/infrastructure-as-a-service/',
  },
  {
    id: 'paas',
    name: { en: 'PaaS', ko: 'PaaS' },
    aliases: ['platform as a service', '서비스형 플랫폼', '파스'],
    what: {
      en: 'Platform as a service: you bring the code and the data, the provider runs machines, system and runtime. Heroku and Google App Engine are examples.',
      ko: 'Platform as a Service, 곧 서비스형 플랫폼입니다. 코드와 데이터만 가져오면 머신, 운영체제, 런타임은 사업자가 운영합니다. Heroku와 Google App Engine이 그 예입니다.',
    },
    matters: {
      en: 'Quick to start, bound to what the platform offers. Kubernetes is no PaaS, but a base that one can be built on.',
      ko: '빨리 시작할 수 있지만 플랫폼이 제공하는 것에 묶입니다. Kubernetes는 PaaS가 아니라 PaaS를 만들 수 있는 토대입니다.',
    },
    related: ['iaas', 'saas', 'kubernetes'],
    learnMore: 'https://glossary.cncf.io/platform-as-a-service/',
  },
  {
    id: 'saas',
    name: { en: 'SaaS', ko: 'SaaS' },
    aliases: ['software as a service', '서비스형 소프트웨어', '사스'],
    what: {
      en: 'Software as a service: you use a finished program over the network, such as mail or a calendar; the provider runs all of it.',
      ko: 'Software as a Service, 곧 서비스형 소프트웨어입니다. 메일이나 캘린더처럼 완성된 프로그램을 네트워크로 쓰고, 운영은 모두 사업자가 합니다.',
    },
    matters: {
      en: 'Nothing to operate, and little to change: your data lives with somebody else.',
      ko: '운영할 것이 없는 대신 바꿀 수 있는 것도 적고, 데이터가 남의 손에 있습니다.',
    },
    related: ['iaas', 'paas'],
    learnMore: 'https://glossary.cncf.io/software-as-a-service/',
  },
  {
    id: 'scale-up',
    name: { en: 'scale up', ko: '스케일 업' },
    aliases: ['vertical scaling', '수직 확장'],
    what: {
      en: 'To make one machine, or one Pod, bigger: more processors, more memory.',
      ko: '머신 하나, 또는 Pod 하나를 더 크게 만드는 것입니다. CPU나 메모리를 늘립니다.',
    },
    matters: {
      en: 'Nothing in the program has to change, but it mostly has to restart, and there is a largest machine.',
      ko: '프로그램을 고칠 필요는 없지만 대개 다시 시작해야 하고, 머신 크기에는 한계가 있습니다.',
    },
    seenIn: ['pod.spec.containers.resources'],
    related: ['scale-out', 'vertical-pod-autoscaler'],
    learnMore: 'https://glossary.cncf.io/vertical-scaling/',
  },
  {
    id: 'scale-out',
    name: { en: 'scale out', ko: '스케일 아웃' },
    aliases: ['horizontal scaling', '수평 확장'],
    what: {
      en: 'To add more machines, or more Pods, that do the same work side by side, and to spread the load over them.',
      ko: '같은 일을 나란히 하는 머신이나 Pod를 더 늘리고 부하를 나누는 것입니다.',
    },
    matters: {
      en: 'There is hardly a limit, and one copy may fail. The program must allow it: nothing may depend on which copy answers.',
      ko: '한계가 거의 없고 하나가 고장 나도 괜찮습니다. 대신 어느 복제본이 응답해도 상관없도록 프로그램을 만들어야 합니다.',
    },
    picture: {
      drawing: `scale up                    scale out
┌───┐      ┌───────┐        ┌───┐      ┌───┐ ┌───┐ ┌───┐
│ 1 │ ──▶  │   4   │        │ 1 │ ──▶  │ 1 │ │ 1 │ │ 1 │
└───┘      └───────┘        └───┘      └───┘ └───┘ └───┘`,
      caption: {
        en: 'One bigger, or more of the same size.',
        ko: '하나를 키우거나, 같은 크기를 늘립니다.',
      },
    },
    seenIn: ['deployment.spec.replicas'],
    related: ['scale-up', 'horizontal-pod-autoscaler', 'service'],
    learnMore: 'https://glossary.cncf.io/horizontal-scaling/',
  },
  {
    id: 'cncf',
    name: { en: 'Cloud Native Computing Foundation', ko: '클라우드 네이티브 컴퓨팅 재단' },
    aliases: ['Linux Foundation', '리눅스 재단'],
    what: {
      en: 'The foundation, a part of the Linux Foundation, that Kubernetes and many projects around it belong to: Prometheus, Envoy, CoreDNS, containerd, etcd, Helm. It was founded in 2015.',
      ko: '리눅스 재단에 속한 재단으로 Kubernetes와 Prometheus, Envoy, CoreDNS, containerd, etcd, Helm 등 여러 프로젝트를 관리합니다. 2015년에 설립되었습니다.',
    },
    matters: {
      en: 'No company owns these projects alone. A cluster that is "certified" passed the tests of the foundation, and answers as any other does.',
      ko: '어느 한 회사가 이 프로젝트들을 소유하지 않습니다. "인증된" 클러스터는 재단의 시험을 통과해 다른 클러스터와 똑같이 동작합니다.',
    },
    related: ['cncf-maturity', 'kubernetes', 'cloud-native'],
    learnMore: 'https://www.cncf.io/about/who-we-are/',
  },
  {
    id: 'cncf-maturity',
    name: { en: 'CNCF maturity levels', ko: 'CNCF 성숙도 단계' },
    aliases: ['maturity levels', 'sandbox', '샌드박스', 'incubating', '인큐베이팅', 'graduated', '졸업 프로젝트'],
    what: {
      en: 'How far a project of the CNCF has come. Sandbox: an experiment. Incubating: used in production by several. Graduated: widely used, with many maintainers and a security audit. Kubernetes was the first to graduate, in 2018.',
      ko: 'CNCF 프로젝트가 얼마나 무르익었는지 나타냅니다. 샌드박스는 실험, 인큐베이팅은 여러 곳에서 운영에 쓰이는 단계, 졸업은 널리 쓰이고 메인테이너가 많으며 보안 감사를 받은 단계입니다. Kubernetes가 2018년에 처음 졸업했습니다.',
    },
    matters: {
      en: 'A hint at how safe it is to depend on a project, not at how good it is.',
      ko: '프로젝트가 얼마나 좋은지가 아니라, 의지해도 되는지를 가늠하는 기준입니다.',
    },
    picture: {
      drawing: `sandbox ──────▶ incubating ──────▶ graduated
experiment      in production       widely used, audited`,
      caption: {
        en: 'The levels in their order; a project can also be archived.',
        ko: '단계의 순서입니다. 프로젝트가 보관(archived) 처리될 수도 있습니다.',
      },
    },
    related: ['cncf'],
    learnMore: 'https://www.cncf.io/project-metrics/',
  },
];
