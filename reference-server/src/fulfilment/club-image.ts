/** The pictures that a wallet asks for, drawn from the club's two colours. No crest: that is the club's own. */
import { PNG } from 'pngjs';
import { channels, clubColour } from './colours.ts';
import type { TicketFacts } from './ticket-facts.ts';

/** The first colour with a band of the second across its lower third. */
export function clubImage(colours: TicketFacts['colours'], width: number, height: number): Buffer {
  const [field, band] = [channels(clubColour(colours.primary)), channels(clubColour(colours.secondary))];
  const image = new PNG({ width, height });
  for (let y = 0; y < height; y += 1) {
    const colour = y >= height * 0.6 && y < height * 0.8 ? band : field;
    for (let x = 0; x < width; x += 1) image.data.set([...colour, 255], (y * width + x) * 4);
  }
  return PNG.sync.write(image);
}
