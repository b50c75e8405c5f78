/** A host name of the cluster that a text names, or may name: only a Service that is really there makes it one. */
export interface HostMention {
  /** UTF-16 offsets in the text, end exclusive; without a port. */
  readonly start: number;
  readonly end: number;
  /** The name of the Service. */
  readonly service: string;
  /** As the host says it; `undefined` for a host without one: the namespace of who asks. */
  readonly namespace: string | undefined;
  readonly port: number | undefined;
  /**
   * How sure it is. `'full'`: `<service>.<namespace>.svc…`. `'short'`: `<service>.<namespace>`, or a Pod's name before a
   * Service's. `'named'`: after `http://`, a host option, a command that takes a host. `'port'`: only a port shows that it is a host.
   */
  readonly evidence: 'full' | 'short' | 'named' | 'port';
}

/**
 * The hosts that a text may name, whole tokens only, in the order they stand; `before` is what stands before the text, such as
 * the name of the variable that it is the value of (`DB_HOST=`). Only the first 100,000 characters are read.
 * https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/
 */
export function hostMentions(text: string, before = ''): readonly HostMention[] {
  if (oneWord.test(text) && !before.includes('://') && !isExpected(before.slice(-reach))) return [];
  const whole = before + text.slice(0, longest);
  const hasUrl = whole.includes('://');
  const mentions: HostMention[] = [];
  for (const { 0: host, index } of whole.matchAll(token)) {
    if (index < before.length) continue;
    const isJoined = joining.test(whole.charAt(index - 1));
    if (isJoined && !hasUrl) continue;
    const left = whole.slice(Math.max(0, index - reach), index);
    const inUrl = hasUrl && /[/@]$/.test(left) && /[a-z][a-z0-9+.-]*:\/\/(?:[^\s/@"'`]*@)?$/i.test(left);
    if (isJoined && !inUrl) continue;
    const end = index + host.length;
    const port = whole[end] === ':' ? portAt(whole.slice(end, end + reach)) : undefined;
    const hasDot = host.includes('.');
    if (!hasDot && !inUrl && port === undefined && !isExpected(left)) continue;
    const rest = whole.slice(port === undefined ? end : end + String(port).length + 1, end + reach);
    if (/^(?:\.?[\w$<{%(@\\-]|:[^\s"']|["']?[ \t]*[:=])/.test(rest)) continue;
    const place = { start: index - before.length, end: end - before.length, port };
    const isPath = !inUrl && port === undefined && rest.startsWith('/');
    if (hasDot) for (const name of dottedNames(host, isPath)) mentions.push({ ...place, ...name });
    else if (!isPath) {
      const evidence = inUrl || isExpected(left) ? 'named' : 'port';
      mentions.push({ ...place, service: host, namespace: undefined, evidence });
    }
  }
  return mentions;
}

/** A text of one word names a host only where one is asked for; most values are one. */
const oneWord = /^[\w-]*$/;

type DottedName = Pick<HostMention, 'service' | 'namespace' | 'evidence'>;

/** What a name of several labels may mean. */
function dottedNames(host: string, isPath: boolean): readonly DottedName[] {
  const labels = host.split('.');
  const [first = '', second = '', third = '', fourth] = labels;
  if (third === 'svc') return [{ service: first, namespace: second, evidence: 'full' }];
  if (fourth === 'svc') return [{ service: second, namespace: third, evidence: 'full' }];
  if (labels.length > 3 || isPath) return [];
  const isPod = /-\d+$/.test(first);
  if (labels.length === 3) return isPod ? [{ service: second, namespace: third, evidence: 'short' }] : [];
  const short: DottedName = { service: first, namespace: second, evidence: 'short' };
  return isPod ? [short, { service: second, namespace: undefined, evidence: 'short' }] : [short];
}

/** DNS labels, the first one beginning with a letter, as the names of Services do. */
const token = /(?<![A-Za-z0-9_.-])[a-z](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*(?![A-Za-z0-9_-])/g;

/** What makes a token a part of something longer where it stands before it. */
const joining = /[\w.\-/$}>)%\\@*~+]/;

/** How far around a token one looks, in characters; longer than any sensible URL before its host. */
const reach = 160;
const longest = 100_000;

/** A port of at least three digits, or 80: shorter numbers behind a colon are versions (`redis:7`). */
function portAt(text: string): number | undefined {
  const port = Number(/^:(80|\d{3,5})(?![\w.-])/.exec(text)?.[1]);
  return port >= 1 && port <= 65_535 ? port : undefined;
}

/** True where what stands before asks for a host: a key, an option, or a command that takes one. */
function isExpected(left: string): boolean {
  const word = lastWord(left);
  const key = /[:=,]$/.test(word)
    ? /([A-Za-z][\w.-]*)["']?[ \t]*[:=][ \t]*["']?(?:[\w.:-]+,[ \t]*)*$/.exec(left)?.[1]
    : undefined;
  if (key !== undefined && isHostKey(key)) return true;
  const option = word.includes('-')
    ? /(?:^|[\s"'[,])(-h|--?[A-Za-z][\w.-]*)["']?[ \t,]+["']?$/.exec(left)?.[1]
    : undefined;
  if (option !== undefined && (option === '-h' || isHostKey(option))) return true;
  return (
    (word.includes('-') || endsWithCommand.test(word)) &&
    /(?:^|[\s;|&("'`])(?:nslookup|ncat|nc|telnet|ping|dig|getent hosts|curl|wget)(?:[ \t]+-\w*(?:[a-np-zA-NP-Z]|[oO]-))*[ \t]+["']?$/.test(
      left,
    )
  );
}

const endsWithCommand = /(?:nslookup|nc|ncat|telnet|ping|dig|hosts|curl|wget)$/;

/** What stands last before the blanks and the quote at the end: most words follow another word, and need no closer look. */
function lastWord(left: string): string {
  let end = left.length;
  if (left[end - 1] === '"' || left[end - 1] === "'") end--;
  while (left[end - 1] === ' ' || left[end - 1] === '\t') end--;
  let start = end;
  while (start > 0 && !' \t\n'.includes(left.charAt(start - 1))) start--;
  return left.slice(start, end);
}

/** `DB_HOST`, `--redis-host`, `bootstrap.servers`, `dbHost`, but not `hostname` or `server` by itself, which may be one's own. */
function isHostKey(key: string): boolean {
  return (
    /(?:host|hosts|[-_.](?:hostname|server|servers|addr|address|endpoint|endpoints))$/i.test(key) ||
    /^(?:addr|address|endpoint|endpoints)$/i.test(key) ||
    /[a-z](?:Hostname|Server|Servers|Addr|Address|Endpoint|Endpoints)$/.test(key)
  );
}
