/** What the operator sets, from the environment. */
import ipaddr from 'ipaddr.js';
import { z } from 'zod';
import { tokenIssuers, type TokenIssuer } from './token-issuers.ts';

const wholeNumber = (fallback: number, minimum: number, maximum: number) =>
  z.coerce.number().int().min(minimum).max(maximum).default(fallback);

const wordsOf = (text: string): string[] => text.split(',').flatMap((word) => word.trim() || []);
/** Whole: a part of an address, such as 1, would count as one as well. */
const isAddress = (text: string): boolean => {
  const [address = ''] = text.split('/');
  const isWhole = ipaddr.IPv4.isValidFourPartDecimal(address) || ipaddr.IPv6.isValid(address);
  return isWhole && (address === text || ipaddr.isValidCIDR(text));
};

const secretNeeded = 'Set it to at least 32 random characters, the same for every process';

const environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: wholeNumber(8080, 0, 65535),
  /** `sqlite:FILE` or `postgres://…`. */
  DATABASE_URL: z.string().min(1).default('sqlite:.data/issuer.sqlite'),
  /** The address that clients call; also the audience of tokens. */
  BASE_URL: z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  /** Two colours of the club, on what fans are handed: `#rrggbb,#rrggbb`. */
  CLUB_COLOURS: z
    .string()
    .regex(/^#[0-9a-f]{6},#[0-9a-f]{6}$/i, 'Two colours as #rrggbb, with a comma between them')
    .default('#1d3557,#e9c46a'),
  /** Files with what Apple and Google gave to the club; without one its pass is not offered. */
  APPLE_WALLET_FILE: z.string().min(1).optional(),
  GOOGLE_WALLET_FILE: z.string().min(1).optional(),
  ISSUER_NAME: z.string().min(1).default('Reference Issuer'),
  /** Signs tokens; every process of one Issuer has the same. */
  TOKEN_SECRET: z.string(secretNeeded).min(32, secretNeeded),
  /** Switches the sandbox on. */
  SANDBOX_SECRET: z
    .string()
    .min(16)
    .regex(/^[\x21-\x7e]+$/, 'It is sent as a bearer token: ASCII without spaces')
    .optional(),
  /** Outside token issuers whose tokens count, as JSON. */
  TOKEN_ISSUERS: tokenIssuers.default([]),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  REQUESTS_PER_SECOND: wholeNumber(2000, 1, 1_000_000),
  /** Answered 401, from one address. */
  UNAUTHENTICATED_PER_SECOND: wholeNumber(1000, 1, 1_000_000),
  /** Open connections; what comes above is closed at once. Each costs some 20 kB, and a file of the system's limit. */
  MAX_CONNECTIONS: wholeNumber(16_384, 1, 1_000_000),
  /** Requests that are being answered; an organisation has at most as many as are free: alone half of them. */
  MAX_OPEN_REQUESTS: wholeNumber(512, 1, 1_000_000),
  /** Live streams that an organisation has open; each that is not read costs some 100 kB. */
  STREAMS_PER_ORGANISATION: wholeNumber(50, 1, 100_000),
  /** Commands that wait for the writer: some tenths of a second of its work. Above, the busiest organisation is refused. */
  MAX_WAITING_COMMANDS: wholeNumber(4096, 1, 1_000_000),
  /** Reads that wait for the writer's turn to end; an organisation has at most as many as are free. */
  MAX_OPEN_READS: wholeNumber(4096, 1, 1_000_000),
  /** Proxies in front, as addresses or ranges: X-Forwarded-For of these alone says who calls. */
  TRUST_PROXY: z
    .string()
    .default('')
    .transform(wordsOf)
    .refine(
      (words) => words.every(isAddress),
      'Addresses or ranges such as 10.0.0.0/8, with commas between them, not a number of hops',
    ),
  BODY_BYTES: wholeNumber(65_536, 1024, 10_485_760),
  HOLD_SECONDS: wholeNumber(600, 10, 86_400),
  HOLD_TOTAL_SECONDS: wholeNumber(1800, 10, 86_400),
  CONFIRM_SECONDS: wholeNumber(120, 10, 3600),
  QUOTE_SECONDS: wholeNumber(600, 10, 86_400),
  IDEMPOTENCY_SECONDS: wholeNumber(86_400, 86_400, 31_536_000),
  TOKEN_SECONDS: wholeNumber(3600, 60, 86_400),
  /** How long a receiver of webhooks may take to answer. */
  WEBHOOK_TIMEOUT_SECONDS: wholeNumber(10, 1, 60),
  /** How long after a failed delivery the next attempt follows, one number for each repeat. */
  WEBHOOK_RETRY_SECONDS: z
    .string()
    .regex(/^[1-9]\d{0,6}(,[1-9]\d{0,6}){0,19}$/, 'Whole seconds above 0, separated by commas')
    .default('5,300,1800,7200,18000,36000,50400,72000,86400')
    .transform((text) => text.split(',').map(Number)),
  WEBHOOK_ROTATION_SECONDS: wholeNumber(86_400, 1, 31_536_000),
  WEBHOOKS_PER_ORGANISATION: wholeNumber(20, 1, 1000),
  /** Hosts to which a sandbox delivers though their addresses are private. Production has none. */
  WEBHOOK_PRIVATE_HOSTS: z
    .string()
    .default('')
    .transform((text) => wordsOf(text.toLowerCase())),
  /** How long a reader of the live feed may take nothing of what is there for it. */
  STALL_SECONDS: wholeNumber(30, 1, 600),
  /** How long a stop waits for requests that are not whole or not read to the end. */
  STOP_SECONDS: wholeNumber(10, 1, 600),
});

/** All that can be set. */
export const settingNames: readonly string[] = Object.keys(environment.shape);

export type Config = {
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: string;
  readonly baseUrl: string;
  readonly issuerName: string;
  readonly colours: { readonly primary: string; readonly secondary: string };
  readonly walletFiles: { readonly apple: string | null; readonly google: string | null };
  readonly tokenSecret: string;
  readonly sandboxSecret: string | null;
  readonly tokenIssuers: readonly TokenIssuer[];
  readonly logLevel: string;
  /** Whose word counts for the address of a caller. */
  readonly trustedProxies: readonly string[];
  readonly stopSeconds: number;
  readonly stallSeconds: number;
  /** Hosts that may be private; none without a sandbox. */
  readonly webhookPrivateHosts: readonly string[];
  readonly limits: Limits;
  readonly bounds: Bounds;
};

/** How much the server takes on at once. */
export type Bounds = {
  readonly connections: number;
  readonly openRequests: number;
  readonly streamsPerOrganisation: number;
  readonly waitingCommands: number;
  readonly openReads: number;
};

/** Limits that the capabilities declare. */
export type Limits = {
  readonly requestsPerSecond: number;
  readonly unauthenticatedPerSecond: number;
  readonly bodyBytes: number;
  readonly holdSeconds: number;
  readonly holdTotalSeconds: number;
  readonly confirmSeconds: number;
  readonly quoteSeconds: number;
  readonly idempotencySeconds: number;
  readonly tokenSeconds: number;
  readonly webhooks: WebhookLimits;
};

export type WebhookLimits = {
  readonly timeoutSeconds: number;
  readonly retrySeconds: readonly number[];
  readonly rotationSeconds: number;
  readonly perOrganisation: number;
};

/** The configuration is not usable; the message says which setting is wrong and never its value. */
export class ConfigRefused extends Error {
  override name = 'ConfigRefused';
}

export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  // Set to nothing is not set: a number of nothing would be 0.
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigRefused(`The configuration is not usable. ${lines.join('; ')}.`);
  }
  const set = parsed.data;
  if (set.HOLD_TOTAL_SECONDS < set.HOLD_SECONDS)
    throw new ConfigRefused('HOLD_TOTAL_SECONDS is below HOLD_SECONDS: a hold would outlive its own limit. Raise it.');
  // Whoever can change the keys on their way can sign as anybody.
  if (set.SANDBOX_SECRET === undefined && set.TOKEN_ISSUERS.some(({ jwksUrl }) => !jwksUrl.startsWith('https:')))
    throw new ConfigRefused('TOKEN_ISSUERS has a jwksUrl without https. Only a sandbox may fetch keys in the clear.');
  const [primary = '', secondary = ''] = set.CLUB_COLOURS.split(',');
  return {
    host: set.HOST,
    port: set.PORT,
    databaseUrl: set.DATABASE_URL,
    baseUrl: set.BASE_URL ?? `http://${set.HOST}:${set.PORT}/v1`,
    issuerName: set.ISSUER_NAME,
    colours: { primary, secondary },
    walletFiles: { apple: set.APPLE_WALLET_FILE ?? null, google: set.GOOGLE_WALLET_FILE ?? null },
    tokenSecret: set.TOKEN_SECRET,
    sandboxSecret: set.SANDBOX_SECRET ?? null,
    tokenIssuers: set.TOKEN_ISSUERS,
    logLevel: set.LOG_LEVEL,
    trustedProxies: set.TRUST_PROXY,
    stopSeconds: set.STOP_SECONDS,
    stallSeconds: set.STALL_SECONDS,
    webhookPrivateHosts: set.SANDBOX_SECRET === undefined ? [] : set.WEBHOOK_PRIVATE_HOSTS,
    bounds: {
      connections: set.MAX_CONNECTIONS,
      openRequests: set.MAX_OPEN_REQUESTS,
      streamsPerOrganisation: set.STREAMS_PER_ORGANISATION,
      waitingCommands: set.MAX_WAITING_COMMANDS,
      openReads: set.MAX_OPEN_READS,
    },
    limits: {
      requestsPerSecond: set.REQUESTS_PER_SECOND,
      unauthenticatedPerSecond: set.UNAUTHENTICATED_PER_SECOND,
      bodyBytes: set.BODY_BYTES,
      holdSeconds: set.HOLD_SECONDS,
      holdTotalSeconds: set.HOLD_TOTAL_SECONDS,
      confirmSeconds: set.CONFIRM_SECONDS,
      quoteSeconds: set.QUOTE_SECONDS,
      idempotencySeconds: set.IDEMPOTENCY_SECONDS,
      tokenSeconds: set.TOKEN_SECONDS,
      webhooks: {
        timeoutSeconds: set.WEBHOOK_TIMEOUT_SECONDS,
        retrySeconds: set.WEBHOOK_RETRY_SECONDS,
        rotationSeconds: set.WEBHOOK_ROTATION_SECONDS,
        perOrganisation: set.WEBHOOKS_PER_ORGANISATION,
      },
    },
  };
}
