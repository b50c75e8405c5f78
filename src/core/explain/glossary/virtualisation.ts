import type { GlossaryEntry } from '../glossaryEntry.ts';

/** One computer shared by many: what came before containers, and still runs beneath them. */
export const virtualisation: readonly GlossaryEntry[] = [
  {
    id: 'virtual-machine',
    name: { en: 'virtual machine', ko: '가상 머신' },
    aliases: ['VM', 'virtualization', 'virtualisation', '가상화', 'guest OS', '게스트 OS'],
    what: {
      en: 'A computer made of software: it has its own virtual processors, memory, disks and network cards, and boots an operating system of its own. A hypervisor shares one real machine between several of them and keeps them apart.',
      ko: '소프트웨어로 만든 컴퓨터입니다. 가상 CPU, 메모리, 디스크, 네트워크 카드를 따로 갖고 자기 운영체제를 부팅합니다. 하이퍼바이저가 실제 머신 한 대를 여러 가상 머신에 나누어 주고 서로 격리합니다.',
    },
    matters: {
      en: 'It isolates better than a container, because no kernel is shared, but needs a whole operating system: gigabytes instead of megabytes, and minutes instead of seconds to start. Nodes of a cluster are mostly virtual machines.',
      ko: '커널을 함께 쓰지 않아 컨테이너보다 격리가 강하지만, 운영체제 전체가 필요해 용량은 MB 대신 GB, 시작 시간은 초 대신 분 단위입니다. 클러스터의 노드는 대부분 가상 머신입니다.',
    },
    picture: {
      drawing: `     virtual machines                    containers
┌────────┐  ┌────────┐        ┌────────┐ ┌────────┐ ┌────────┐
│  app   │  │  app   │        │  app   │ │  app   │ │  app   │
│  libs  │  │  libs  │        │  libs  │ │  libs  │ │  libs  │
│ kernel │  │ kernel │        └────────┘ └────────┘ └────────┘
└────────┘  └────────┘        ┌──────────────────────────────┐
┌────────────────────┐        │      container runtime       │
│     hypervisor     │        ├──────────────────────────────┤
├────────────────────┤        │       one Linux kernel       │
│      hardware      │        ├──────────────────────────────┤
└────────────────────┘        │           hardware           │
                              └──────────────────────────────┘`,
      caption: {
        en: 'Each virtual machine brings a kernel; containers share the one that is there.',
        ko: '가상 머신은 저마다 커널을 갖고, 컨테이너는 이미 있는 커널 하나를 함께 씁니다.',
      },
    },
    related: ['hypervisor', 'container', 'node'],
    learnMore: 'https://www.linux-kvm.org/page/Main_Page',
  },
  {
    id: 'hypervisor',
    name: { en: 'hypervisor', ko: '하이퍼바이저' },
    aliases: ['VMM', 'virtual machine monitor', '가상 머신 모니터'],
    what: {
      en: 'The software that creates and runs virtual machines. It divides processor time, memory and devices among them and sees to it that none reaches into another. There are two types: on the bare hardware, or on top of an operating system.',
      ko: '가상 머신을 만들고 실행하는 소프트웨어입니다. CPU 시간, 메모리, 장치를 나누어 주고 서로 침범하지 못하게 합니다. 하드웨어 위에서 바로 도는 유형과 운영체제 위에서 도는 유형이 있습니다.',
    },
    matters: {
      en: 'Containers need none: they share the kernel of their host. Where that is not isolation enough, runtimes such as Kata Containers put each Pod into a small virtual machine.',
      ko: '컨테이너는 호스트의 커널을 함께 쓰므로 하이퍼바이저가 필요 없습니다. 그 격리로 부족하면 Kata Containers 같은 런타임이 Pod마다 작은 가상 머신을 씌웁니다.',
    },
    picture: {
      drawing: `      type 1                     type 2
┌──────┐ ┌──────┐         ┌──────┐ ┌──────┐
│  VM  │ │  VM  │         │  VM  │ │  VM  │
└──────┘ └──────┘         └──────┘ └──────┘
┌───────────────┐         ┌───────────────┐
│  hypervisor   │         │  hypervisor   │
├───────────────┤         ├───────────────┤
│   hardware    │         │    host OS    │
└───────────────┘         ├───────────────┤
                          │   hardware    │
                          └───────────────┘`,
      caption: {
        en: 'Type 1 runs on the hardware itself, type 2 is a program of a host operating system.',
        ko: '유형 1은 하드웨어 위에서 바로, 유형 2는 호스트 운영체제의 프로그램으로 실행됩니다.',
      },
    },
    related: ['type-1-hypervisor', 'type-2-hypervisor', 'virtual-machine'],
    learnMore: 'https://www.linux-kvm.org/page/Main_Page',
  },
  {
    id: 'type-1-hypervisor',
    name: { en: 'type 1 hypervisor', ko: '유형 1 하이퍼바이저' },
    aliases: [
      'type 1',
      'bare-metal hypervisor',
      'native hypervisor',
      '네이티브 하이퍼바이저',
      '베어 메탈 하이퍼바이저',
      'KVM',
      'Xen',
      'ESXi',
      'Hyper-V',
    ],
    what: {
      en: 'A hypervisor that runs on the hardware itself, with no operating system below it: Xen, VMware ESXi, Microsoft Hyper-V. KVM is counted here too, because it makes the Linux kernel itself the hypervisor.',
      ko: '아래에 운영체제 없이 하드웨어 위에서 바로 도는 하이퍼바이저입니다. Xen, VMware ESXi, Microsoft Hyper-V가 있습니다. KVM도 Linux 커널 자체를 하이퍼바이저로 만들기 때문에 여기에 넣습니다.',
    },
    matters: {
      en: 'It loses little speed, so data centres and clouds use it. The machine that your node runs on is most likely one.',
      ko: '속도 손실이 적어 데이터센터와 클라우드에서 씁니다. 여러분의 노드가 도는 머신도 대개 이 유형입니다.',
    },
    related: ['hypervisor', 'type-2-hypervisor', 'full-virtualisation'],
    learnMore: 'https://www.linux-kvm.org/page/Main_Page',
  },
  {
    id: 'type-2-hypervisor',
    name: { en: 'type 2 hypervisor', ko: '유형 2 하이퍼바이저' },
    aliases: ['type 2', 'hosted hypervisor', '호스트형 하이퍼바이저', 'VirtualBox', 'VMware Workstation', 'Parallels'],
    what: {
      en: 'A hypervisor that is a program of an ordinary operating system: Oracle VirtualBox, VMware Workstation, Parallels Desktop. The host schedules it like any other program.',
      ko: '일반 운영체제에서 프로그램으로 도는 하이퍼바이저입니다. Oracle VirtualBox, VMware Workstation, Parallels Desktop이 있습니다. 호스트는 이를 다른 프로그램처럼 스케줄링합니다.',
    },
    matters: {
      en: 'Easy to install on a personal computer, and slower than type 1: good for trying things. Docker Desktop and minikube use a virtual machine of this kind on macOS and Windows.',
      ko: '개인 컴퓨터에 설치하기 쉬운 대신 유형 1보다 느려서 실습에 알맞습니다. macOS와 Windows의 Docker Desktop이나 minikube도 이런 가상 머신을 씁니다.',
    },
    related: ['hypervisor', 'type-1-hypervisor'],
    learnMore: 'https://www.virtualbox.org/manual/',
  },
  {
    id: 'full-virtualisation',
    name: { en: 'full virtualisation', ko: '전가상화' },
    aliases: ['full virtualization', '완전 가상화', 'HVM'],
    what: {
      en: 'The guest sees a complete computer and needs no change: it does not know that it is virtual. Instructions that would touch real hardware are caught, today with the help of the processor (Intel VT-x, AMD-V).',
      ko: '게스트에게 완전한 컴퓨터를 보여 주므로 게스트를 고칠 필요가 없고, 게스트는 자신이 가상인지 모릅니다. 실제 하드웨어를 건드리는 명령은 가로채는데, 요즘은 CPU의 지원(Intel VT-x, AMD-V)을 받습니다.',
    },
    matters: {
      en: 'Any operating system runs, closed ones included. Without the help of the processor it is slow.',
      ko: '소스가 공개되지 않은 것까지 어떤 운영체제든 돌릴 수 있습니다. CPU의 지원이 없으면 느립니다.',
    },
    related: ['paravirtualisation', 'hypervisor'],
    learnMore: 'https://wiki.xenproject.org/wiki/Virtualization_Spectrum',
  },
  {
    id: 'paravirtualisation',
    name: { en: 'paravirtualisation', ko: '반가상화' },
    aliases: ['paravirtualization', 'PV guest', 'virtio'],
    what: {
      en: 'The guest knows that it is virtual: its kernel is changed to call the hypervisor (a hypercall) instead of touching hardware. Xen began this way. Today it lives on in drivers such as virtio, for disks and networks.',
      ko: '게스트가 자신이 가상임을 압니다. 하드웨어를 건드리는 대신 하이퍼바이저를 호출(hypercall)하도록 커널을 고칩니다. Xen이 이 방식으로 시작했고, 지금은 디스크와 네트워크용 virtio 같은 드라이버로 이어지고 있습니다.',
    },
    matters: {
      en: 'It is fast even where the processor offers no help, but the guest must be one whose kernel can be changed.',
      ko: 'CPU의 지원 없이도 빠르지만, 커널을 고칠 수 있는 운영체제여야 합니다.',
    },
    related: ['full-virtualisation', 'hypervisor'],
    learnMore: 'https://wiki.xenproject.org/wiki/Virtualization_Spectrum',
  },
];
