/** Draws a fenced state diagram at build time: inline SVG, no script, no font from elsewhere, colours from the page. */
import { renderMermaidSVG } from 'beautiful-mermaid';
import { describeStates } from './describe-states.ts';

export type Diagram = { readonly source: string; readonly title: string; readonly id: string };

export function drawDiagram({ source, title, id }: Diagram): string {
  const svg = renderMermaidSVG(shortLabels(source), {
    padding: 8,
    layerSpacing: 52,
    nodeSpacing: 36,
    transparent: true,
  });
  const drawing = accessible(ownIds(loopsInView(bare(svg)), id), id, title, describeStates(source));
  // A narrow screen scrolls it, and so must a keyboard.
  return `<figure class="diagram not-content" tabindex="0">${drawing}</figure>`;
}

/** One trigger a line, so that an arrow with many of them stays narrow. */
function shortLabels(source: string): string {
  return source.replace(/^(\s*\S+ --> [^:]+: )(.*)$/gm, (_, arrow: string, label: string) => {
    return arrow + label.replaceAll(', ', '<br/>');
  });
}

/** Its own style sheet would reach every other SVG of the page and call for a font; ours is in diagram.css. */
function bare(svg: string): string {
  return svg.replace(/<style>[\s\S]*?<\/style>/, '').replace(/(<svg [^>]*?) style="[^"]*"/, '$1');
}

/** The name of an arrow that leads back to its own state would lie on the arrow. */
function loopsInView(svg: string): string {
  return svg.replace(/<g class="edge-label" data-from="([^"]+)" data-to="\1"/g, '$& transform="translate(-14 0)"');
}

/** Two diagrams on one page must not share the ids of their arrow heads. */
function ownIds(svg: string, id: string): string {
  return svg
    .replaceAll(/id="(arrow[a-z-]*)"/g, `id="${id}-$1"`)
    .replaceAll(/url\(#(arrow[a-z-]*)\)/g, `url(#${id}-$1)`);
}

function accessible(svg: string, id: string, title: string, description: string): string {
  const names = `role="img" aria-labelledby="${id}-title" aria-describedby="${id}-description"`;
  const texts = `<title id="${id}-title">${escaped(title)}</title><desc id="${id}-description">${escaped(description)}</desc>`;
  return svg.replace(/<svg ([^>]*)>/, `<svg ${names} $1>${texts}`).replace(/\n\s*/g, '');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
