import document from '../generated/document.json' with { type: 'json' };
import type { Config } from '../config.ts';

/** Below the base URL. */
export const tokenPath = document.components.securitySchemes.clientCredentials.flows.clientCredentials.tokenUrl;

/** Where this Issuer answers and gives tokens. */
export function issuerAddresses({ baseUrl }: Config): { baseUrl: string; tokenUrl: string } {
  return { baseUrl, tokenUrl: `${baseUrl}${tokenPath}` };
}
