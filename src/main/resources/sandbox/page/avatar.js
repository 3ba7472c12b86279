/** The round sign of a person: the first letters of the name. */
import {html} from './lit.js';

const firstLetter = word => [...word].find(sign => /\p{L}|\p{N}/u.test(sign)) ?? '';

/** @param {string} name */
export const avatar = name => html`<span class="avatar" aria-hidden="true">${
  name.split(/\s+/).map(firstLetter).join('').slice(0, 2).toUpperCase() || '?'}</span>`;
