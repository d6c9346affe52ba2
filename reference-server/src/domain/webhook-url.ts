/** What a URL says about where it leads, before anything is looked up. */
import ipaddr from 'ipaddr.js';

export type UrlFacts = {
  readonly unreadable: boolean;
  readonly insecure: boolean;
  readonly hasUserInfo: boolean;
  /** By its address or its name alone. */
  readonly privateHost: boolean;
  /** A name that has to be looked up, or null. */
  readonly nameToResolve: string | null;
};

const unreadableFacts: UrlFacts = {
  unreadable: true,
  insecure: false,
  hasUserInfo: false,
  privateHost: false,
  nameToResolve: null,
};

/** `excepted` hosts may be private, and http will do for them. */
export function urlFacts(text: string, excepted: readonly string[]): UrlFacts {
  const url = URL.parse(text);
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    return url ? { ...unreadableFacts, unreadable: false, insecure: true } : unreadableFacts;
  }
  const host = hostOf(url);
  const isExcepted = excepted.includes(host);
  const isLiteral = ipaddr.isValid(host);
  return {
    unreadable: false,
    insecure: url.protocol !== 'https:' && !isExcepted,
    hasUserInfo: url.username !== '' || url.password !== '',
    privateHost: !isExcepted && (isLiteral ? !isPublicAddress(host) : isLocalName(host)),
    nameToResolve: isExcepted || isLiteral ? null : host,
  };
}

/** Without brackets and without the dot at the end; the URL has brought every other spelling of an address into one. */
export function hostOf({ hostname }: URL): string {
  return hostname
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '')
    .toLowerCase();
}

/** Unicast on the public internet, once what is mapped into IPv6 is unpacked. What is no address is not. */
export function isPublicAddress(text: string): boolean {
  return ipaddr.isValid(text) && ipaddr.process(text).range() === 'unicast';
}

/** Names that never lead out of the machine or its own network. */
function isLocalName(host: string): boolean {
  return /(^|\.)(localhost|local|internal|home\.arpa)$/.test(host);
}

/** Reserved for examples: such a name never resolves, so nobody need be asked (RFC 6761). */
export function isNowhere(host: string): boolean {
  return /(^|\.)(example|invalid)$/.test(host);
}
