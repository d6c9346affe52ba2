import { standardVersion } from '../generated/operations.ts';
import type { Handlers } from './context.ts';

export const listVersions: Handlers['listVersions'] = async (_input, { services }) => ({
  status: 200,
  body: { items: [{ version: standardVersion, status: 'current', baseUrl: services.config.baseUrl }] },
});
