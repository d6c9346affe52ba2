import { standardVersion } from '../generated/operations.ts';
import type { Handlers } from './context.ts';
import { issuerAddresses } from './issuer-addresses.ts';

export const getWellKnown: Handlers['getWellKnown'] = async (_input, { services }) => {
  const { baseUrl, tokenUrl } = issuerAddresses(services.config);
  const capabilitiesUrl = `${baseUrl}/capabilities`;
  const name = services.config.issuerName;
  const trusted = services.config.tokenIssuers.map(({ issuer }) => issuer);
  const body = {
    name,
    baseUrl,
    tokenUrl,
    capabilitiesUrl,
    barcodeKeysUrl: `${baseUrl}/barcode-keys`,
    versions: [standardVersion],
  };
  return { status: 200, body: trusted.length === 0 ? body : { ...body, tokenIssuers: trusted } };
};
