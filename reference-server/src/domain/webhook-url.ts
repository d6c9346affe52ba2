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
  const isLiteral = isAddress(host);
  return {
    unreadable: false,
    insecure: url.protocol !== 'https:' && !isExcepted,
    hasUserInfo: url.username !== '' || url.password !== '',
    privateHost: !isExcepted && (isLiteral ? !isPublicAddress(host) : isLocalName(host)),
    nameToResolve: isExcepted || isLiteral || isLocalName(host) ? null : host,
  };
}

/** Without brackets and without the dot at the end; the URL has brought every other spelling of an address into one. */
export function hostOf({ hostname }: URL): string {
  return hostname
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '')
    .toLowerCase();
}

const globalUnicast = ipaddr.IPv6.parse('2000::');

/** Unicast on the public internet, once what is mapped into IPv6 is unpacked. What is no address is not. */
export function isPublicAddress(text: string): boolean {
  if (!isAddress(text)) return false;
  const address = ipaddr.process(text);
  // Beyond this block IPv6 has nothing public; the library calls some of it unicast, such as `::127.0.0.1`.
  const isGlobal = address instanceof ipaddr.IPv4 || address.match(globalUnicast, 3);
  return isGlobal && address.range() === 'unicast';
}

function isAddress(text: string): boolean {
  return ipaddr.IPv4.isValidFourPartDecimal(text) || ipaddr.IPv6.isValid(text);
}

/** Names that never lead out of the machine or its own network. */
function isLocalName(host: string): boolean {
  return /(^|\.)(localhost|local|internal|home\.arpa)$/.test(host);
}

/** Reserved for examples: such a name never resolves, so nobody need be asked (RFC 6761). */
export function isNowhere(host: string): boolean {
  return /(^|\.)(example|invalid)$/.test(host);
}
