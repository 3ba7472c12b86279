/** A message in a few words, for quotes and previews. */
import {words} from './words.js';

/** @param {import('./contract.js').Message} message */
export function summary({text, caption, media}) {
  const inWords = text || caption;
  if (inWords) return inWords.replace(/\s+/g, ' ');
  return [media?.emoji, words[media?.kind] ?? words.message, media?.name].filter(Boolean).join(' ');
}
