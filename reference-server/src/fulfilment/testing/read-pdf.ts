/** What a PDF says to a program that cannot see. */
import { getDocumentProxy } from 'unpdf';

type Node = { role?: string; alt?: string; type?: string; children?: Node[] };
type Piece = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

export async function readPdf(file: Buffer) {
  const pdf = await getDocumentProxy(new Uint8Array(file));
  const page = await pdf.getPage(1);
  const { items } = await page.getTextContent();
  const pieces = items.flatMap((item) => ('str' in item && item.str.trim() ? [pieceOf(item)] : []));
  const { info } = (await pdf.getMetadata()) as unknown as { info: Record<string, unknown> };
  const [, , width = 0, height = 0] = page.view;
  return {
    pages: pdf.numPages,
    size: { width, height },
    title: info['Title'],
    language: info['Language'],
    tagged: (await pdf.getMarkInfo())?.Marked,
    text: pieces
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s+/g, ' '),
    pieces,
    structure: flat(await page.getStructTree()),
  };
}

function pieceOf(item: { str: string; transform: number[]; width: number; height: number }): Piece {
  const [, , , , left = 0, baseline = 0] = item.transform;
  return { text: item.str, left, right: left + item.width, bottom: baseline, top: baseline + item.height };
}

/** Roles in the order of reading, with what stands for a picture. */
function flat(node: Node | null): { role: string; alt: string | undefined }[] {
  if (!node?.role) return [];
  return [{ role: node.role, alt: node.alt }, ...(node.children ?? []).flatMap(flat)];
}
