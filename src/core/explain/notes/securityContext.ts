import type { FieldNote } from '../fieldNote.ts';

const page = 'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/';
const standards = 'https://kubernetes.io/docs/concepts/security/pod-security-standards/';
const kernel = 'https://kubernetes.io/docs/concepts/security/linux-kernel-security-constraints/';
const seccomp = 'https://kubernetes.io/docs/reference/node/seccomp/';
const appArmor = 'https://kubernetes.io/docs/tutorials/security/apparmor/';
const windows = 'https://kubernetes.io/docs/concepts/security/windows-security/';

/** Users, groups and rights of the processes: for the whole Pod, or for one container, which wins. */
export const securityContext: readonly FieldNote[] = [
  {
    on: 'PodSpec',
    field: 'securityContext',
    note: {
      id: 'pod-security-context',
      what: {
        en: 'Users, groups and restrictions for all containers of the Pod, and the group of its volumes.',
        ko: 'Pod의 모든 컨테이너에 적용할 사용자, 그룹, 제한과 볼륨의 그룹입니다.',
      },
      actor: 'kubelet',
      absent: { en: 'What the images and the runtime say.', ko: '이미지와 런타임의 설정을 따릅니다.' },
      mistake: {
        en: 'Looking for `capabilities` or `readOnlyRootFilesystem` here: they exist for containers only.',
        ko: '`capabilities`나 `readOnlyRootFilesystem`을 여기에 쓰는 경우입니다. 컨테이너에만 있는 필드입니다.',
      },
      related: ['containers[].securityContext'],
      learnMore: `${page}#set-the-security-context-for-a-pod`,
    },
  },
  {
    on: 'Container',
    field: 'securityContext',
    note: {
      id: 'container-security-context',
      what: {
        en: 'Users, groups and restrictions for this container; a field set here wins over the same one of the Pod.',
        ko: '이 컨테이너에 적용할 사용자, 그룹, 제한입니다. 여기서 정한 필드는 Pod의 같은 필드보다 우선합니다.',
      },
      actor: 'container-runtime',
      absent: { en: 'What the Pod, the image and the runtime say.', ko: 'Pod, 이미지, 런타임의 설정을 따릅니다.' },
      mistake: {
        en: 'Looking for `fsGroup` here: it exists for the whole Pod only.',
        ko: '`fsGroup`을 여기에 쓰는 경우입니다. Pod 전체에만 있는 필드입니다.',
      },
      related: ['securityContext'],
      learnMore: `${page}#set-the-security-context-for-a-container`,
    },
  },
  {
    on: ['PodSpec', 'Container'],
    field: 'securityContext.runAsUser',
    note: {
      id: 'run-as-user',
      what: {
        en: 'The number of the user as which the processes run; `0` is root.',
        ko: '프로세스를 실행할 사용자의 번호입니다. `0`은 root입니다.',
      },
      actor: 'container-runtime',
      absent: {
        en: 'The `USER` of the image, or root if the image names none.',
        ko: '이미지의 `USER`이고, 이미지에 없으면 root입니다.',
      },
      mistake: {
        en: 'A user who may not read or write the files of the image: the program fails with "permission denied".',
        ko: '이미지의 파일을 읽거나 쓸 수 없는 사용자를 쓰는 경우입니다. 프로그램이 "permission denied"로 실패합니다.',
      },
      related: ['securityContext.runAsNonRoot', 'securityContext.fsGroup'],
      learnMore: `${page}#set-the-security-context-for-a-pod`,
    },
  },
  {
    on: ['PodSpec', 'Container'],
    field: 'securityContext.runAsGroup',
    note: {
      id: 'run-as-group',
      what: {
        en: 'The number of the primary group of the processes; new files belong to it.',
        ko: '프로세스의 기본 그룹 번호입니다. 새 파일은 이 그룹에 속합니다.',
      },
      actor: 'container-runtime',
      absent: {
        en: "The group of the user in the image, otherwise root's group `0`.",
        ko: '이미지에서 그 사용자가 속한 그룹이고, 없으면 root 그룹 `0`입니다.',
      },
      mistake: {
        en: 'Setting `runAsUser` only: a user the image does not know keeps the group `0`.',
        ko: '`runAsUser`만 쓰는 경우입니다. 이미지에 없는 사용자는 그룹 `0`에 남습니다.',
      },
      related: ['securityContext.runAsUser', 'securityContext.fsGroup'],
      learnMore: `${page}#set-the-security-context-for-a-pod`,
    },
  },
  {
    on: ['PodSpec', 'Container'],
    field: 'securityContext.runAsNonRoot',
    note: {
      id: 'run-as-non-root',
      what: {
        en: 'Makes the kubelet refuse to start a container whose user is root; it does not choose another user.',
        ko: '사용자가 root인 컨테이너를 kubelet이 시작하지 않게 합니다. 다른 사용자를 골라 주지는 않습니다.',
      },
      actor: 'kubelet',
      absent: { en: 'Root is allowed.', ko: 'root도 허용됩니다.' },
      mistake: {
        en: 'An image whose `USER` is a name: the kubelet cannot check it. Use a number there, or set `runAsUser`.',
        ko: '이미지의 `USER`가 이름인 경우입니다. kubelet이 확인할 수 없으니 번호로 쓰거나 `runAsUser`를 정하십시오.',
      },
      related: ['securityContext.runAsUser'],
      learnMore: standards,
    },
  },
  {
    on: 'PodSpec',
    field: 'securityContext.fsGroup',
    note: {
      id: 'fs-group',
      what: {
        en: 'A group that the files of the volumes are given to, and that every process of the Pod belongs to.',
        ko: '볼륨의 파일이 속하게 되고 Pod의 모든 프로세스가 함께 속하는 그룹입니다.',
      },
      actor: 'kubelet',
      absent: { en: 'Owners and rights of the files stay as they are.', ko: '파일의 소유자와 권한을 그대로 둡니다.' },
      mistake: {
        en: 'Expecting it to change a `hostPath` or `nfs` volume: only types that support ownership are changed.',
        ko: '`hostPath`나 `nfs` 볼륨도 바꾼다고 기대하는 경우입니다. 소유권 변경을 지원하는 타입만 바뀝니다.',
      },
      related: ['securityContext.fsGroupChangePolicy', 'securityContext.runAsUser'],
      learnMore: `${page}#set-the-security-context-for-a-pod`,
    },
  },
  {
    on: 'PodSpec',
    field: 'securityContext.fsGroupChangePolicy',
    note: {
      id: 'fs-group-change-policy',
      what: {
        en: 'When the files of a volume are given to `fsGroup`: `Always`, or `OnRootMismatch` only if its top folder differs.',
        ko: '볼륨의 파일을 언제 `fsGroup`에 주는지 정합니다. `Always`는 매번, `OnRootMismatch`는 최상위 디렉터리가 다를 때만입니다.',
      },
      actor: 'kubelet',
      absent: { en: '`Always`.', ko: '`Always`입니다.' },
      mistake: {
        en: 'Keeping the default for volumes with millions of files: each start of the Pod takes minutes.',
        ko: '파일이 아주 많은 볼륨에 기본값을 두는 경우입니다. Pod를 시작할 때마다 몇 분씩 걸립니다.',
      },
      related: ['securityContext.fsGroup'],
      learnMore: `${page}#configure-volume-permission-and-ownership-change-policy-for-pods`,
    },
  },
  {
    on: 'PodSpec',
    field: 'securityContext.supplementalGroups',
    note: {
      id: 'supplemental-groups',
      what: {
        en: 'Further groups that every process of the Pod belongs to, by number.',
        ko: 'Pod의 모든 프로세스가 추가로 속하는 그룹의 번호입니다.',
      },
      actor: 'container-runtime',
      absent: { en: 'Only the groups of the image and `fsGroup`.', ko: '이미지의 그룹과 `fsGroup`에만 속합니다.' },
      related: ['securityContext.supplementalGroupsPolicy', 'securityContext.fsGroup'],
      learnMore: page,
    },
  },
  {
    on: 'PodSpec',
    field: 'securityContext.supplementalGroupsPolicy',
    note: {
      id: 'supplemental-groups-policy',
      what: {
        en: 'Whether the groups from `/etc/group` of the image are added (`Merge`) or only those of this Pod count (`Strict`).',
        ko: '이미지의 `/etc/group`에 있는 그룹도 더할지(`Merge`), 이 Pod의 그룹만 쓸지(`Strict`) 정합니다.',
      },
      actor: 'container-runtime',
      absent: { en: '`Merge`.', ko: '`Merge`입니다.' },
      mistake: {
        en: '`Strict` needs a container runtime that supports it; on other nodes the Pod is rejected.',
        ko: '`Strict`에는 이를 지원하는 컨테이너 런타임이 필요합니다. 다른 노드에서는 Pod가 거부됩니다.',
      },
      related: ['securityContext.supplementalGroups'],
      learnMore: `${page}#supplementalgroupspolicy`,
    },
  },
  {
    on: 'PodSpec',
    field: 'securityContext.sysctls',
    note: {
      id: 'pod-sysctls',
      what: {
        en: 'Kernel settings for the Pod, each with a name and a value.',
        ko: 'Pod에 적용할 커널 설정입니다. 각각 이름과 값을 씁니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'One that the node does not allow: the Pod fails with `SysctlForbidden`. Only the safe ones work everywhere.',
        ko: '노드가 허용하지 않는 설정을 쓰는 경우입니다. Pod가 `SysctlForbidden`으로 실패합니다. 안전한 설정만 어디서나 됩니다.',
      },
      related: ['hostNetwork'],
      learnMore: 'https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/',
    },
  },
  {
    on: 'PodSpec',
    field: ['securityContext.sysctls[].name', 'securityContext.sysctls[].value'],
    note: {
      id: 'pod-sysctl',
      what: {
        en: 'One kernel setting, such as `net.ipv4.ip_unprivileged_port_start`, and its value as a string.',
        ko: '`net.ipv4.ip_unprivileged_port_start` 같은 커널 설정 하나와, 문자열로 쓴 그 값입니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'An unquoted number as the value: only strings are allowed.',
        ko: '값을 따옴표 없는 숫자로 쓰는 경우입니다. 문자열만 허용됩니다.',
      },
      related: ['securityContext.sysctls'],
      learnMore: 'https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/',
    },
  },
  {
    on: ['PodSpec', 'Container'],
    field: 'securityContext.seccompProfile',
    note: {
      id: 'seccomp-profile',
      what: {
        en: 'A filter for the system calls that the processes may make.',
        ko: '프로세스가 할 수 있는 시스템 호출을 거르는 필터입니다.',
      },
      actor: 'container-runtime',
      absent: {
        en: 'No filter, unless the kubelet is set to use that of the runtime.',
        ko: 'kubelet이 런타임의 것을 쓰도록 설정되지 않았다면 필터가 없습니다.',
      },
      mistake: {
        en: 'Leaving it out where the Pod Security Standard `restricted` applies: the Pod is rejected.',
        ko: 'Pod Security Standard `restricted`가 적용되는 곳에서 빠뜨리는 경우입니다. Pod가 거부됩니다.',
      },
      related: ['securityContext.seccompProfile.type'],
      learnMore: seccomp,
    },
  },
  {
    on: ['PodSpec', 'Container'],
    field: 'securityContext.seccompProfile.type',
    note: {
      id: 'seccomp-profile-type',
      what: {
        en: '`RuntimeDefault` is the filter of the container runtime, `Localhost` a file on the node, `Unconfined` no filter.',
        ko: '`RuntimeDefault`는 컨테이너 런타임의 필터, `Localhost`는 노드의 파일, `Unconfined`는 필터 없음입니다.',
      },
      actor: 'container-runtime',
      mistake: {
        en: '`Localhost` without `localhostProfile`: the API server rejects it.',
        ko: '`Localhost`인데 `localhostProfile`이 없는 경우입니다. API 서버가 거부합니다.',
      },
      related: ['securityContext.seccompProfile.localhostProfile'],
      learnMore: seccomp,
    },
  },
  {
    on: ['PodSpec', 'Container'],
    field: 'securityContext.seccompProfile.localhostProfile',
    note: {
      id: 'seccomp-localhost-profile',
      what: {
        en: "The profile file on the node, as a path inside the kubelet's folder for seccomp profiles.",
        ko: '노드에 있는 프로파일 파일입니다. kubelet의 seccomp 프로파일 디렉터리를 기준으로 한 경로입니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'A file that is not on every node: containers fail to start on the others.',
        ko: '모든 노드에 있지는 않은 파일을 쓰는 경우입니다. 없는 노드에서는 컨테이너가 시작되지 않습니다.',
      },
      related: ['securityContext.seccompProfile.type'],
      learnMore: 'https://kubernetes.io/docs/tutorials/security/seccomp/',
    },
  },
  {
    on: ['PodSpec', 'Container'],
    field: ['securityContext.appArmorProfile', 'securityContext.appArmorProfile.type'],
    note: {
      id: 'app-armor-profile',
      what: {
        en: 'The AppArmor profile that restricts the processes: `RuntimeDefault`, `Localhost` (one loaded on the node) or `Unconfined`.',
        ko: '프로세스를 제한하는 AppArmor 프로파일입니다. `RuntimeDefault`, `Localhost`(노드에 올려 둔 것), `Unconfined` 중 하나입니다.',
      },
      actor: 'container-runtime',
      absent: {
        en: 'The profile of the runtime, on nodes with AppArmor.',
        ko: 'AppArmor가 있는 노드에서는 런타임의 프로파일입니다.',
      },
      mistake: {
        en: 'Setting it where nodes have no AppArmor: the Pod is not run there.',
        ko: 'AppArmor가 없는 노드에서 쓰는 경우입니다. Pod가 실행되지 않습니다.',
      },
      related: ['securityContext.appArmorProfile.localhostProfile'],
      learnMore: appArmor,
    },
  },
  {
    on: ['PodSpec', 'Container'],
    field: 'securityContext.appArmorProfile.localhostProfile',
    note: {
      id: 'app-armor-localhost-profile',
      what: {
        en: 'The name of a profile that is loaded on the node; only with the type `Localhost`.',
        ko: '노드에 올려 둔 프로파일의 이름입니다. 타입이 `Localhost`일 때만 씁니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'A profile that is not loaded on the chosen node: the container does not start.',
        ko: '선택된 노드에 없는 프로파일을 쓰는 경우입니다. 컨테이너가 시작되지 않습니다.',
      },
      related: ['securityContext.appArmorProfile.type'],
      learnMore: appArmor,
    },
  },
  {
    on: ['PodSpec', 'Container'],
    field: [
      'securityContext.seLinuxOptions',
      'securityContext.seLinuxOptions.level',
      'securityContext.seLinuxOptions.role',
      'securityContext.seLinuxOptions.type',
      'securityContext.seLinuxOptions.user',
    ],
    note: {
      id: 'se-linux-options',
      what: {
        en: 'The SELinux label of the processes and, as a consequence, of the files in the volumes.',
        ko: '프로세스의 SELinux label이며, 그에 따라 볼륨의 파일에도 붙습니다.',
      },
      actor: 'container-runtime',
      absent: {
        en: 'The runtime picks a random label for each container, on nodes with SELinux.',
        ko: 'SELinux가 있는 노드에서는 런타임이 컨테이너마다 임의의 label을 고릅니다.',
      },
      related: ['securityContext.seLinuxChangePolicy'],
      learnMore: `${page}#assign-selinux-labels-to-a-container`,
    },
  },
  {
    on: 'PodSpec',
    field: 'securityContext.seLinuxChangePolicy',
    note: {
      id: 'se-linux-change-policy',
      what: {
        en: 'How volumes get the SELinux label: at once as a mount option (`MountOption`) or file by file (`Recursive`).',
        ko: '볼륨에 SELinux label을 붙이는 방법입니다. 마운트 옵션으로 한 번에(`MountOption`), 또는 파일마다(`Recursive`) 붙입니다.',
      },
      actor: 'kubelet',
      absent: { en: '`MountOption`, where the volume supports it.', ko: '볼륨이 지원하면 `MountOption`입니다.' },
      mistake: {
        en: 'Pods with different labels that share a volume need `Recursive`; otherwise one of them does not start.',
        ko: 'label이 다른 Pod들이 볼륨을 함께 쓰려면 `Recursive`가 필요합니다. 아니면 그중 하나가 시작되지 않습니다.',
      },
      related: ['securityContext.seLinuxOptions'],
      learnMore: `${page}#efficient-selinux-volume-relabeling`,
    },
  },
  {
    on: ['PodSpec', 'Container'],
    field: [
      'securityContext.windowsOptions',
      'securityContext.windowsOptions.gmsaCredentialSpec',
      'securityContext.windowsOptions.gmsaCredentialSpecName',
      'securityContext.windowsOptions.runAsUserName',
    ],
    note: {
      id: 'windows-options',
      what: {
        en: 'Which user or group managed service account Windows containers run as.',
        ko: 'Windows 컨테이너를 실행할 사용자나 그룹 관리 서비스 계정을 정합니다.',
      },
      actor: 'kubelet',
      absent: { en: 'The user of the image.', ko: '이미지의 사용자입니다.' },
      mistake: {
        en: 'Using it together with `os.name: linux`: the API server rejects the Pod.',
        ko: '`os.name: linux`와 함께 쓰는 경우입니다. API 서버가 Pod를 거부합니다.',
      },
      related: ['os'],
      learnMore: windows,
    },
  },
  {
    on: ['PodSpec', 'Container'],
    field: 'securityContext.windowsOptions.hostProcess',
    note: {
      id: 'windows-host-process',
      what: {
        en: 'Runs Windows containers as processes of the node itself, without isolation.',
        ko: 'Windows 컨테이너를 격리 없이 노드 자체의 프로세스로 실행합니다.',
      },
      actor: 'kubelet',
      absent: { en: '`false`.', ko: '`false`입니다.' },
      mistake: {
        en: 'Mixing both in one Pod: all containers must agree, and `hostNetwork: true` is needed.',
        ko: '한 Pod에 둘을 섞는 경우입니다. 모든 컨테이너가 같아야 하며 `hostNetwork: true`도 필요합니다.',
      },
      related: ['hostNetwork'],
      learnMore: 'https://kubernetes.io/docs/tasks/configure-pod-container/create-hostprocess-pod/',
    },
  },
  {
    on: 'Container',
    field: 'securityContext.privileged',
    note: {
      id: 'container-privileged',
      what: {
        en: 'Gives the container nearly all rights of root on the node: every device, every capability.',
        ko: '컨테이너에 노드의 root와 거의 같은 권한을 줍니다. 모든 장치와 모든 capability를 쓸 수 있습니다.',
      },
      actor: 'container-runtime',
      absent: { en: '`false`.', ko: '`false`입니다.' },
      mistake: {
        en: 'Using it to get one right: whoever breaks in owns the node. Add the one capability instead.',
        ko: '권한 하나 때문에 켜는 경우입니다. 침입자가 노드를 장악할 수 있습니다. 필요한 capability만 더하십시오.',
      },
      related: ['containers[].securityContext.capabilities', 'containers[].securityContext.allowPrivilegeEscalation'],
      learnMore: `${kernel}#privileged-containers`,
    },
  },
  {
    on: 'Container',
    field: 'securityContext.allowPrivilegeEscalation',
    note: {
      id: 'allow-privilege-escalation',
      what: {
        en: 'Whether a process may gain more rights than its parent, as `sudo` and other setuid programs do.',
        ko: '`sudo` 같은 setuid 프로그램처럼 프로세스가 부모보다 많은 권한을 얻을 수 있는지 정합니다.',
      },
      actor: 'container-runtime',
      absent: { en: 'It may.', ko: '얻을 수 있습니다.' },
      mistake: {
        en: '`false` together with `privileged: true` or the capability `SYS_ADMIN`: the API server rejects it.',
        ko: '`false`를 `privileged: true`나 capability `SYS_ADMIN`과 함께 쓰는 경우입니다. API 서버가 거부합니다.',
      },
      related: ['containers[].securityContext.privileged'],
      learnMore: page,
    },
  },
  {
    on: 'Container',
    field: 'securityContext.capabilities',
    note: {
      id: 'container-capabilities',
      what: {
        en: 'Single rights of root to add to or drop from what the container runtime gives.',
        ko: '컨테이너 런타임이 주는 것에서 더하거나 뺄 root의 개별 권한입니다.',
      },
      actor: 'container-runtime',
      absent: { en: 'The default set of the container runtime.', ko: '컨테이너 런타임의 기본 집합입니다.' },
      related: ['containers[].securityContext.capabilities.add', 'containers[].securityContext.capabilities.drop'],
      learnMore: `${page}#set-capabilities-for-a-container`,
    },
  },
  {
    on: 'Container',
    field: 'securityContext.capabilities.add',
    note: {
      id: 'capabilities-add',
      what: {
        en: 'Rights to add, without the prefix `CAP_`: `NET_BIND_SERVICE` allows ports below 1024.',
        ko: '더할 권한입니다. 앞의 `CAP_`는 빼고 씁니다. `NET_BIND_SERVICE`는 1024 미만의 포트를 허용합니다.',
      },
      actor: 'container-runtime',
      mistake: {
        en: 'For a user other than root, an added capability often has no effect, unless the program file carries it too.',
        ko: 'root가 아닌 사용자에게는 프로그램 파일에도 그 capability가 없으면 효과가 없을 때가 많습니다.',
      },
      related: ['containers[].securityContext.capabilities.drop', 'containers[].securityContext.runAsUser'],
      learnMore: `${page}#set-capabilities-for-a-container`,
    },
  },
  {
    on: 'Container',
    field: 'securityContext.capabilities.drop',
    note: {
      id: 'capabilities-drop',
      what: {
        en: 'Rights to take away; `ALL` takes away all that are not added.',
        ko: '뺄 권한입니다. `ALL`은 더한 것을 뺀 모든 권한을 없앱니다.',
      },
      actor: 'container-runtime',
      mistake: {
        en: 'Writing `all` in lower case: the Pod Security Standard `restricted` accepts only `ALL`.',
        ko: '소문자 `all`로 쓰는 경우입니다. Pod Security Standard `restricted`는 `ALL`만 받아들입니다.',
      },
      related: ['containers[].securityContext.capabilities.add'],
      learnMore: `${page}#set-capabilities-for-a-container`,
    },
  },
  {
    on: 'Container',
    field: 'securityContext.readOnlyRootFilesystem',
    note: {
      id: 'read-only-root-filesystem',
      what: {
        en: 'Keeps the processes from writing to the file system of the image; volumes stay writable.',
        ko: '프로세스가 이미지의 파일 시스템에 쓰지 못하게 합니다. 볼륨에는 쓸 수 있습니다.',
      },
      actor: 'container-runtime',
      absent: { en: '`false`.', ko: '`false`입니다.' },
      mistake: {
        en: 'A program that needs `/tmp` or a cache folder then fails: mount an `emptyDir` there.',
        ko: '`/tmp`나 캐시 디렉터리가 필요한 프로그램은 실패합니다. 거기에 `emptyDir`를 마운트하십시오.',
      },
      related: ['containers[].volumeMounts', 'volumes[].emptyDir'],
      learnMore: page,
    },
  },
  {
    on: 'Container',
    field: 'securityContext.procMount',
    note: {
      id: 'container-proc-mount',
      what: {
        en: 'Whether parts of `/proc` are hidden from the container (`Default`) or not (`Unmasked`), for containers in containers.',
        ko: '`/proc`의 일부를 컨테이너에서 가릴지(`Default`) 말지(`Unmasked`) 정합니다. 컨테이너 안의 컨테이너에 씁니다.',
      },
      actor: 'container-runtime',
      absent: { en: '`Default`.', ko: '`Default`입니다.' },
      mistake: {
        en: '`Unmasked` without `hostUsers: false`: the API server rejects it.',
        ko: '`hostUsers: false` 없이 `Unmasked`를 쓰는 경우입니다. API 서버가 거부합니다.',
      },
      related: ['hostUsers'],
      learnMore: `${page}#proc-access`,
    },
  },
];
