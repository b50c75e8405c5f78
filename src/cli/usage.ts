import type { Localized } from '../core/index.ts';

/** What `--help` prints. */
export const usage: Localized = {
  en: `Manifest Atlas reads Kubernetes manifests, shows how they belong together and what does not fit.

manifest-atlas check   PATH…   what does not fit
    --format text|json|sarif   text by default; sarif for code scanning
    --fail-on error|warning|information|never
                               the least severity that makes the exit code 1; error by default
    --kubernetes-version 1.NN  what the manifests are for; the newest by default
    --context DIR              read all of DIR as well, report only PATHs
    --baseline FILE            leave out the findings of an earlier --format json or sarif, also of --fix
    --fix                      make the fixes that are safe and the only one; report what remains
    --fix --dry-run            show what --fix would change as a diff, and change nothing
manifest-atlas graph   PATH…   the objects, bases included, and how they point at each other
    --format json|mermaid|dot|svg
                               json by default
    --focus KIND/NAME          only this object and what is around it
    --depth N                  how many steps around the focus; 1 by default
    --trace SOURCE             only the way of a request, port by port, to the container or to where it breaks;
                               SOURCE is Ingress/NAME, Service/NAME:PORT or an address: shop.example.com/cart
                               --format text prints it step by step
    --all                      images, and what kustomizations read, too; left out otherwise
    --context DIR              read all of DIR as well, show only PATHs
manifest-atlas graph --list-relations [--format text|json]
                               the relations it knows
manifest-atlas explain TARGET  a term: rolling update, a field: deployment.spec.strategy, or a place: FILE:LINE[:COLUMN]
    --format text|markdown|json
                               text by default
    --context DIR              for a place: read all of DIR as well
    --story                    for a place: what happens, step by step, when that manifest is applied
    --rollout                  for a Deployment, StatefulSet or DaemonSet: how an update exchanges its Pods, step by step

Everywhere: --locale en|ko, --help, --version
PATH is a file, a folder, or - for standard input: helm template . | manifest-atlas check -

Exit code: 0 nothing found, 1 something at or above --fail-on, 2 wrong usage or an unreadable path.
`,
  ko: `Manifest Atlas는 Kubernetes 매니페스트를 읽어 서로의 관계와 맞지 않는 곳을 보여 줍니다.

manifest-atlas check   PATH…   맞지 않는 곳을 찾습니다
    --format text|json|sarif   기본값은 text. sarif는 code scanning용
    --fail-on error|warning|information|never
                               종료 코드를 1로 만드는 가장 낮은 심각도. 기본값은 error
    --kubernetes-version 1.NN  매니페스트를 적용할 버전. 기본값은 최신 버전
    --context DIR              DIR 전체도 함께 읽되 PATH에 대해서만 보고합니다
    --baseline FILE            이전 --format json 또는 sarif 결과에 있던 항목은 뺍니다 (--fix에서도)
    --fix                      안전하고 유일한 수정을 적용하고 남은 것을 보고합니다
    --fix --dry-run            --fix가 바꿀 내용을 diff로 보여 주고 아무것도 바꾸지 않습니다
manifest-atlas graph   PATH…   base를 포함한 오브젝트와 그 사이의 관계를 출력합니다
    --format json|mermaid|dot|svg
                               기본값은 json
    --focus KIND/NAME          이 오브젝트와 그 주변만
    --depth N                  focus에서 몇 단계까지. 기본값은 1
    --trace SOURCE             요청이 포트를 따라 컨테이너에 이르거나 끊기는 곳까지의 경로만.
                               SOURCE는 Ingress/NAME, Service/NAME:PORT 또는 주소(shop.example.com/cart)
                               --format text는 단계별로 출력합니다
    --all                      평소에는 생략하는 이미지와 kustomization이 읽는 것까지 모두
    --context DIR              DIR 전체도 함께 읽되 PATH만 보여 줍니다
manifest-atlas graph --list-relations [--format text|json]
                               알고 있는 관계의 목록
manifest-atlas explain TARGET  용어(롤링 업데이트), 필드(deployment.spec.strategy), 위치(FILE:LINE[:COLUMN])를 설명합니다
    --format text|markdown|json
                               기본값은 text
    --context DIR              위치의 경우: DIR 전체도 함께 읽습니다
    --story                    위치의 경우: 그 매니페스트를 적용하면 일어나는 일을 차례로 설명합니다
    --rollout                  Deployment, StatefulSet, DaemonSet의 경우: 업데이트가 Pod를 교체하는 과정을 단계별로

공통: --locale en|ko, --help, --version
PATH는 파일, 폴더, 또는 표준 입력을 뜻하는 - 입니다: helm template . | manifest-atlas check -

종료 코드: 0 찾은 것이 없음, 1 --fail-on 이상의 것이 있음, 2 잘못된 사용법이거나 읽을 수 없는 경로.
`,
};
