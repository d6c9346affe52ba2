import type { Bundle, Output, Standard } from './standard.ts';

/** The bundle with what our own files say of it: on each operation its refusals, in order. */
export function documentOf(standard: Standard): Bundle {
  const { paths } = standard.bundle;
  const rows = new Map(
    standard.refusals.map(({ content }) => [content.operation, content.refuse.map(({ id, code }) => ({ id, code }))]),
  );
  const withRefusals = Object.entries(paths).map(([path, item]) => {
    const operations = Object.entries(item).map(([method, operation]) => {
      const refusals = rows.get(operation.operationId);
      return [method, refusals ? { ...operation, 'x-refusals': refusals } : operation];
    });
    return [path, Object.fromEntries(operations)];
  });
  return { ...standard.bundle, paths: Object.fromEntries(withRefusals) as Bundle['paths'] };
}

/** The bundled document as data: validation, the served document and the interactive reference stand on it. */
export function emitDocument(standard: Standard, folder: string): Output {
  return { path: `${folder}/document.json`, text: `${JSON.stringify(documentOf(standard), null, 2)}\n` };
}
