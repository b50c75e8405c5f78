import type { GlossaryEntry } from '../glossaryEntry.ts';

const docs = 'https://kubernetes.io/docs';

/** What a container is made of, and who agreed on what. */
export const containers: readonly GlossaryEntry[] = [
  {
    id: 'container',
    name: { en: 'container', ko: '컨테이너' },
    aliases: ['linux container', '리눅스 컨테이너', 'containerization', '컨테이너화'],
    what: {
      en: 'A process, or a few, that the Linux kernel keeps apart from the others: it sees its own files, its own network and its own process list (namespaces), and may use only so much (cgroups). Its files come from an image. There is no second operating system in it: the kernel is that of the host.',
      ko: 'Linux 커널이 다른 프로세스와 격리해 둔 하나 또는 몇 개의 프로세스입니다. 자기 파일, 네트워크, 프로세스 목록만 보이고(네임스페이스), 정해진 만큼만 자원을 씁니다(cgroup). 파일은 이미지에서 옵니다. 그 안에 운영체제가 따로 있지 않으며 커널은 호스트의 것입니다.',
    },
    matters: {
      en: 'It starts in a moment and weighs little, which is why it can be thrown away and replaced. What it writes into its own files is gone with it; what must stay belongs in a volume. A hole in the kernel is a hole for all containers on the node.',
      ko: '금방 시작되고 가벼워서 버리고 새로 만들 수 있습니다. 자기 파일에 쓴 내용은 함께 사라지므로 남겨야 할 것은 볼륨에 둡니다. 커널에 구멍이 있으면 그 노드의 모든 컨테이너가 위험합니다.',
    },
    picture: {
      drawing: `┌─ container ────────────┐  ┌─ container ────────────┐
│ process                │  │ process                │
│ own files    (image)   │  │ own files    (image)   │
│ own view     (namesp.) │  │ own view     (namesp.) │
│ own share    (cgroup)  │  │ own share    (cgroup)  │
└───────────┬────────────┘  └───────────┬────────────┘
            └──────── one kernel ───────┘`,
      caption: {
        en: 'Two processes of one kernel that know nothing of each other.',
        ko: '한 커널에서 돌지만 서로를 모르는 두 프로세스입니다.',
      },
    },
    seenIn: ['pod.spec.containers'],
    related: ['image', 'linux-namespace', 'cgroup', 'pod', 'virtual-machine'],
    learnMore: `${docs}/concepts/containers/`,
  },
  {
    id: 'image',
    name: { en: 'image', ko: '이미지' },
    aliases: [
      'container image',
      '컨테이너 이미지',
      'Docker image',
      '도커 이미지',
      'tag',
      '태그',
      'digest',
      'Dockerfile',
      '도커파일',
    ],
    what: {
      en: 'A program with everything it needs, packed: files in layers, plus what to start. It is built once and runs the same everywhere. A reference such as `registry.example.com/shop/web:1.4` names registry, repository and tag.',
      ko: '프로그램과 그에 필요한 모든 것을 묶은 꾸러미입니다. 층층이 쌓인 파일과 시작할 명령이 들어 있습니다. 한 번 빌드하면 어디서나 똑같이 실행됩니다. `registry.example.com/shop/web:1.4` 같은 이름은 레지스트리, 저장소, 태그를 가리킵니다.',
    },
    matters: {
      en: 'A tag can be moved to another image at any time; a digest (`@sha256:…`) cannot. With `latest`, nobody knows what runs, and two nodes may run different programs.',
      ko: '태그는 언제든 다른 이미지로 옮겨질 수 있지만 digest(`@sha256:…`)는 바뀌지 않습니다. `latest`를 쓰면 무엇이 도는지 알 수 없고, 노드마다 다른 프로그램이 돌 수도 있습니다.',
    },
    seenIn: ['pod.spec.containers.image', 'pod.spec.containers.imagePullPolicy', 'pod.spec.imagePullSecrets'],
    related: ['registry', 'union-file-system', 'container', 'oci'],
    learnMore: `${docs}/concepts/containers/images/`,
  },
  {
    id: 'registry',
    name: { en: 'container registry', ko: '컨테이너 레지스트리' },
    aliases: ['레지스트리', 'image registry', '이미지 레지스트리', 'Docker Hub', '도커 허브', 'Harbor', '하버'],
    what: {
      en: 'The server that images are kept on. You push what you have built; the container runtime of a node pulls it. Docker Hub is the one that is meant where none is named; Harbor is one to run yourself, also without the internet.',
      ko: '이미지를 보관하는 서버입니다. 빌드한 이미지를 push하면 노드의 컨테이너 런타임이 pull합니다. 이름을 적지 않으면 Docker Hub를 뜻하고, Harbor는 폐쇄망에서도 직접 운영할 수 있는 레지스트리입니다.',
    },
    matters: {
      en: 'A private one wants a password: it stands in a Secret that `imagePullSecrets` names. Public ones limit how much you may pull.',
      ko: '비공개 레지스트리는 인증이 필요하며, 그 정보를 담은 Secret을 `imagePullSecrets`에 적습니다. 공개 레지스트리는 pull 횟수를 제한하기도 합니다.',
    },
    seenIn: ['pod.spec.imagePullSecrets'],
    related: ['image', 'container-runtime', 'secret'],
    learnMore: 'https://distribution.github.io/distribution/',
  },
  {
    id: 'linux-namespace',
    name: { en: 'Linux namespace', ko: 'Linux 네임스페이스' },
    aliases: [
      'linux namespaces',
      '리눅스 네임스페이스',
      'kernel namespace',
      'pid namespace',
      'network namespace',
      'user namespace',
    ],
    what: {
      en: 'The part of the kernel that decides what a process sees. There is one kind for mounts, process ids, the network, host name, users and more; a process in namespaces of its own believes to be alone. It has nothing to do with the Namespace of Kubernetes.',
      ko: '프로세스가 무엇을 볼 수 있는지 정하는 커널 기능입니다. 마운트, 프로세스 ID, 네트워크, 호스트 이름, 사용자 등 종류별로 있으며, 자기 네임스페이스에 든 프로세스는 혼자 있는 줄 압니다. Kubernetes의 Namespace와는 관계가 없습니다.',
    },
    matters: {
      en: 'The containers of a Pod share the network namespace, which is why they reach each other at `localhost` and cannot use one port twice. `hostNetwork` and `hostPID` give this isolation up.',
      ko: '한 Pod의 컨테이너들은 네트워크 네임스페이스를 함께 씁니다. 그래서 `localhost`로 통신하고 같은 포트를 두 번 쓸 수 없습니다. `hostNetwork`와 `hostPID`는 이 격리를 포기하는 설정입니다.',
    },
    seenIn: ['pod.spec.hostNetwork', 'pod.spec.hostPID', 'pod.spec.shareProcessNamespace'],
    related: ['cgroup', 'container', 'namespace'],
    learnMore: 'https://man7.org/linux/man-pages/man7/namespaces.7.html',
  },
  {
    id: 'cgroup',
    name: { en: 'cgroup', ko: 'cgroup' },
    aliases: ['control group', '컨트롤 그룹', 'cgroups', '씨그룹'],
    what: {
      en: 'The part of the kernel that decides how much a group of processes may use: processor time, memory, disk traffic, number of processes. The kubelet makes one for each Pod and each container, from its requests and limits.',
      ko: '프로세스 묶음이 자원을 얼마나 쓸 수 있는지 정하는 커널 기능입니다. CPU 시간, 메모리, 디스크 입출력, 프로세스 수를 제한합니다. kubelet이 requests와 limits에 따라 Pod와 컨테이너마다 만듭니다.',
    },
    matters: {
      en: 'Beyond the memory limit the kernel kills the process (`OOMKilled`); beyond the CPU limit it only has to wait (throttling).',
      ko: '메모리 한도를 넘으면 커널이 프로세스를 죽이고(`OOMKilled`), CPU 한도를 넘으면 기다리게만 합니다(throttling).',
    },
    seenIn: ['pod.spec.containers.resources'],
    related: ['requests-and-limits', 'linux-namespace', 'qos-class'],
    learnMore: `${docs}/concepts/architecture/cgroups/`,
  },
  {
    id: 'union-file-system',
    name: { en: 'union file system', ko: '유니언 파일 시스템' },
    aliases: [
      'unionfs',
      'union mount',
      'overlayfs',
      'overlay file system',
      '오버레이 파일 시스템',
      'image layer',
      '이미지 레이어',
      'copy on write',
    ],
    what: {
      en: 'Several folders laid over each other, seen as one. The layers of an image lie at the bottom and are only read; each container gets one thin layer on top that it writes to. A file that is changed is copied up first.',
      ko: '여러 디렉터리를 겹쳐 하나로 보여 줍니다. 이미지의 레이어가 아래에 읽기 전용으로 깔리고, 컨테이너마다 쓸 수 있는 얇은 층이 맨 위에 놓입니다. 파일을 바꾸면 먼저 위층으로 복사됩니다.',
    },
    matters: {
      en: 'Ten containers of one image share its layers on disk. The top layer is thrown away with the container, and counts as ephemeral storage of the node.',
      ko: '같은 이미지의 컨테이너 열 개가 디스크의 레이어를 함께 씁니다. 맨 위층은 컨테이너와 함께 버려지며 노드의 임시 스토리지로 계산됩니다.',
    },
    picture: {
      drawing: `container A             container B
┌────────────────────┐  ┌────────────────────┐
│ writable layer     │  │ writable layer     │
├────────────────────┴──┴────────────────────┤
│ image layer 3   COPY app                   │
│ image layer 2   RUN  install libraries     │
│ image layer 1   FROM base                  │
└────────────────────────────────────────────┘`,
      caption: {
        en: 'The layers of the image are there once; each container writes on its own sheet.',
        ko: '이미지의 레이어는 한 벌뿐이고, 컨테이너는 저마다 자기 층에만 씁니다.',
      },
    },
    related: ['image', 'container', 'volume'],
    learnMore: 'https://docs.kernel.org/filesystems/overlayfs.html',
  },
  {
    id: 'containerd',
    name: { en: 'containerd', ko: 'containerd' },
    aliases: ['컨테이너디'],
    what: {
      en: 'The container runtime most clusters use: it pulls images, unpacks them, starts containers with runc and looks after them. It was a part of Docker, is a project of its own since 2017, and graduated in the CNCF in 2019.',
      ko: '대부분의 클러스터가 쓰는 컨테이너 런타임입니다. 이미지를 받아 풀고 runc로 컨테이너를 시작해 돌봅니다. Docker의 일부였다가 2017년에 독립한 프로젝트가 되었고 2019년에 CNCF를 졸업했습니다.',
    },
    matters: {
      en: 'Images built with Docker run in it unchanged. On a node with containerd there is no `docker ps`; use `crictl ps`.',
      ko: 'Docker로 빌드한 이미지도 그대로 실행됩니다. containerd 노드에는 `docker ps`가 없으므로 `crictl ps`를 씁니다.',
    },
    related: ['container-runtime', 'cri', 'docker', 'cri-o'],
    learnMore: 'https://containerd.io/',
  },
  {
    id: 'cri-o',
    name: { en: 'CRI-O', ko: 'CRI-O' },
    aliases: ['크라이오'],
    what: {
      en: 'A container runtime that does what Kubernetes asks for through the CRI, and nothing else. It takes any OCI image and any OCI runtime, such as runc or Kata Containers. OpenShift uses it.',
      ko: 'Kubernetes가 CRI로 요구하는 일만 하는 컨테이너 런타임입니다. 모든 OCI 이미지와 runc, Kata Containers 같은 모든 OCI 런타임을 쓸 수 있습니다. OpenShift가 사용합니다.',
    },
    matters: {
      en: 'Its versions follow those of Kubernetes: 1.30 belongs to 1.30. It builds no images; other tools do.',
      ko: '버전이 Kubernetes를 따라갑니다. 1.30은 Kubernetes 1.30용입니다. 이미지를 빌드하지는 않으므로 다른 도구를 씁니다.',
    },
    related: ['container-runtime', 'cri', 'oci', 'containerd'],
    learnMore: 'https://cri-o.io/',
  },
  {
    id: 'cri',
    name: { en: 'Container Runtime Interface', ko: '컨테이너 런타임 인터페이스' },
    aliases: ['dockershim', '도커심'],
    what: {
      en: 'The language in which the kubelet talks to a container runtime (gRPC): run this Pod sandbox, pull this image, start this container. Every runtime that speaks it can be used.',
      ko: 'kubelet이 컨테이너 런타임과 대화하는 규격(gRPC)입니다. Pod 샌드박스를 띄우고, 이미지를 받고, 컨테이너를 시작하라고 지시합니다. 이를 지원하는 런타임이면 무엇이든 쓸 수 있습니다.',
    },
    matters: {
      en: 'Docker does not speak it. Until 1.23 a piece of the kubelet, dockershim, translated; since 1.24 it is gone.',
      ko: 'Docker는 이 규격을 지원하지 않습니다. 1.23까지는 kubelet 안의 dockershim이 번역했고 1.24에서 제거되었습니다.',
    },
    related: ['container-runtime', 'containerd', 'cri-o', 'oci'],
    learnMore: `${docs}/concepts/containers/cri/`,
  },
  {
    id: 'oci',
    name: { en: 'Open Container Initiative', ko: '오픈 컨테이너 이니셔티브' },
    aliases: ['runc', 'OCI image', 'OCI runtime'],
    what: {
      en: 'The body that keeps the standards of containers: what an image looks like, how a runtime starts one, how a registry hands images out. runc is the usual low-level runtime that follows them.',
      ko: '컨테이너 표준을 관리하는 단체입니다. 이미지의 형식, 런타임이 컨테이너를 시작하는 방법, 레지스트리가 이미지를 배포하는 방법을 정합니다. runc가 이를 따르는 대표적인 저수준 런타임입니다.',
    },
    matters: {
      en: 'This is why an image that was built with Docker, Podman or Buildah runs under containerd and CRI-O alike.',
      ko: '그래서 Docker, Podman, Buildah 중 무엇으로 빌드하든 containerd와 CRI-O에서 똑같이 실행됩니다.',
    },
    related: ['image', 'cri', 'registry'],
    learnMore: 'https://opencontainers.org/',
  },
  {
    id: 'cni',
    name: { en: 'Container Network Interface', ko: '컨테이너 네트워크 인터페이스' },
    what: {
      en: 'The agreement on how a runtime has a container connected to the network: it calls a plugin with "add" or "delete", and the plugin gives an address (IPAM) and lays the wire, mostly a pair of virtual network cards (veth).',
      ko: '런타임이 컨테이너를 네트워크에 연결하는 방법에 대한 규격입니다. 런타임이 플러그인을 "추가"나 "삭제"로 부르면, 플러그인이 주소를 할당하고(IPAM) 대개 가상 네트워크 카드 한 쌍(veth)으로 연결합니다.',
    },
    matters: {
      en: 'Kubernetes itself brings no Pod network. What policies, encryption and speed you get depends on the plugin that is installed.',
      ko: 'Kubernetes에는 Pod 네트워크가 들어 있지 않습니다. 정책, 암호화, 속도는 설치한 플러그인에 달려 있습니다.',
    },
    related: ['cni-plugin', 'network-policy', 'linux-namespace'],
    learnMore: 'https://www.cni.dev/docs/spec/',
  },
  {
    id: 'csi',
    name: { en: 'Container Storage Interface', ko: '컨테이너 스토리지 인터페이스' },
    what: {
      en: 'The agreement on how a cluster talks to a storage system: create, attach, mount, grow, snapshot. A vendor writes one driver, and it works without a change of Kubernetes.',
      ko: '클러스터가 스토리지 시스템과 대화하는 규격입니다. 생성, 연결, 마운트, 확장, 스냅숏을 정의합니다. 벤더가 드라이버 하나를 만들면 Kubernetes를 고치지 않고 쓸 수 있습니다.',
    },
    matters: {
      en: 'Volume types that were once built in, such as `awsElasticBlockStore` and `gcePersistentDisk`, are served by CSI drivers today.',
      ko: '`awsElasticBlockStore`, `gcePersistentDisk`처럼 예전에 내장되었던 볼륨 타입도 지금은 CSI 드라이버가 맡습니다.',
    },
    related: ['csi-driver', 'storage-class', 'volume'],
    learnMore: 'https://kubernetes-csi.github.io/docs/',
  },
  {
    id: 'docker',
    name: { en: 'Docker', ko: 'Docker' },
    aliases: ['도커', 'Docker Engine', 'moby'],
    what: {
      en: 'The tool that made containers popular in 2013: it builds images from a Dockerfile, pushes and pulls them, and runs them on one machine. Under it sit containerd and runc.',
      ko: '2013년에 컨테이너를 널리 퍼뜨린 도구입니다. Dockerfile로 이미지를 빌드하고 push, pull하며 한 머신에서 실행합니다. 그 아래에서 containerd와 runc가 일합니다.',
    },
    matters: {
      en: 'It manages the containers of one machine. To keep hundreds running on many machines, replace the broken ones and spread the load is the work of an orchestrator. Clusters no longer use it as their runtime, and go on running its images.',
      ko: '한 머신의 컨테이너를 관리합니다. 여러 머신에서 수백 개를 유지하고, 고장 난 것을 바꾸고, 부하를 나누는 일은 오케스트레이터의 몫입니다. 이제 클러스터의 런타임으로 쓰이지는 않지만 Docker 이미지는 계속 쓸 수 있습니다.',
    },
    related: ['containerd', 'image', 'orchestration'],
    learnMore: 'https://docs.docker.com/get-started/docker-overview/',
  },
];
