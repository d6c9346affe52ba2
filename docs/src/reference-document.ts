/** The document as the API reference shows it: the same, with links that lead somewhere from a page. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const source = new URL('../../reference-server/src/generated/document.json', import.meta.url);
const shown = new URL('../.astro/reference-document.json', import.meta.url);

type Operation = { operationId: string; externalDocs?: { url: string; description: string } };
type Document = {
  servers: { variables: { baseUrl: { default: string } } }[];
  paths: Record<string, Record<string, Operation>>;
  components: { securitySchemes: { clientCredentials: { flows: { clientCredentials: { tokenUrl: string } } } } };
};

/** Writes it and says where it lies. */
export function referenceDocument(): string {
  const document = JSON.parse(readFileSync(source, 'utf8')) as Document;
  const flow = document.components.securitySchemes.clientCredentials.flows.clientCredentials;
  flow.tokenUrl = `${document.servers[0]?.variables.baseUrl.default ?? ''}${flow.tokenUrl}`;
  for (const operation of Object.values(document.paths).flatMap((path) => Object.values(path))) {
    operation.externalDocs = { url: pageOf(operation), description: 'Its rules and refusals, row by row' };
  }
  mkdirSync(new URL('.', shown), { recursive: true });
  writeFileSync(shown, JSON.stringify(document));
  return fileURLToPath(shown);
}

/** From the operation's page in the reference. */
function pageOf({ operationId }: Operation): string {
  const name = operationId.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return `../../../operations/${name}/`;
}
