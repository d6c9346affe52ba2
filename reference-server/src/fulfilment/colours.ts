/** Club colours, and the text colour that can be read over them (WCAG 2.2, 1.4.3). */

export const black = '#000000';
export const white = '#ffffff';
const neutral = '#1f2937';

/** `#rrggbb` in small letters; what is no colour becomes a neutral one, so it cannot break out of a style. */
export function clubColour(text: string): string {
  return /^#[0-9a-f]{6}$/i.test(text) ? text.toLowerCase() : neutral;
}

/** Black or white, whichever stands out more: at least 4.5 over any colour. */
export function textOver(colour: string): string {
  return contrast(black, colour) > contrast(white, colour) ? black : white;
}

/** From 1, the same colour, to 21, black on white. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** `rgb(1, 2, 3)`, as Apple writes colours. */
export function asRgb(colour: string): string {
  return `rgb(${channels(colour).join(', ')})`;
}

export function channels(colour: string): [number, number, number] {
  const at = (start: number): number => Number.parseInt(colour.slice(start, start + 2), 16);
  return [at(1), at(3), at(5)];
}

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map(linear) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
