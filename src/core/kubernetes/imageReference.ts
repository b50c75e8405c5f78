/** The name of a container image, taken apart. */
export interface ImageReference {
  /** With its port; `undefined` where none is written: Docker Hub, unless the node's container runtime is set up otherwise. */
  readonly registry: string | undefined;
  /** As written: `shop/web`, `nginx`. */
  readonly repository: string;
  readonly tag: string | undefined;
  /** `sha256:…`. */
  readonly digest: string | undefined;
}

/**
 * Parses an image name as the container runtimes do (github.com/distribution/reference); `undefined` where they would refuse it.
 * What stands before the first slash is a registry where it has a dot or a port, or is `localhost`.
 * https://kubernetes.io/docs/concepts/containers/images/#image-names
 */
export function parseImageReference(text: string): ImageReference | undefined {
  if (text.length > longestText) return undefined;
  const match =
    /^([^@]+?)(?::([\w][\w.-]{0,127}))?(?:@([A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}))?$/.exec(
      text,
    );
  const [, name = '', tag, digest] = match ?? [];
  const slash = name.indexOf('/');
  const first = name.slice(0, Math.max(0, slash));
  const hasRegistry = /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase();
  const repository = hasRegistry ? name.slice(slash + 1) : name;
  const isName = repositoryName.test(repository) && (!hasRegistry || registryName.test(first));
  return isName ? { registry: hasRegistry ? first : undefined, repository, tag, digest } : undefined;
}

const registryName =
  /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9a-fA-F:]+\])(?::\d+)?$/;
const repositoryName = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*$/;
const longestText = 500;
