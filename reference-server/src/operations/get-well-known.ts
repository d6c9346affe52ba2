import { standardVersion } from '../generated/operations.ts';
import type { Handlers } from './context.ts';
import { issuerAddresses } from './issuer-addresses.ts';

export const getWellKnown: Handlers['getWellKnown'] = async (_input, { services }) => {
  const { baseUrl, tokenUrl } = issuerAddresses(services.config);
  const capabilitiesUrl = `${baseUrl}/capabilities`;
  const name = services.config.issuerName;
  return { status: 200, body: { name, baseUrl, tokenUrl, capabilitiesUrl, versions: [standardVersion] } };
};
