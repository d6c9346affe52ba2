import { quoteView } from '../domain/season/season-quote.ts';
import type { CreateSeasonQuoteResult, SeasonQuote } from '../generated/types.ts';
import type { Handlers } from './context.ts';
import { commitOnProduct } from './own-season-product.ts';

/** Holds nothing: what is written is the answer under its key, for whoever asks again. */
export const createSeasonQuote: Handlers['createSeasonQuote'] = ({ path: { seasonProductId }, body }, context) => {
  let quote: SeasonQuote | null = null;
  return commitOnProduct<CreateSeasonQuoteResult>(context, seasonProductId, {
    decide: (scene) => {
      quote = quoteView(scene, body);
      return [];
    },
    result: () => {
      if (!quote) throw new Error('A quote was decided on but is not there.');
      return { status: 200, body: quote };
    },
  });
};
