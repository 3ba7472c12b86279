/** A photo over the whole page; a click or Escape closes it. */
import {icons} from './icons.js';
import {html, render} from './lit.js';
import {words} from './words.js';

/** @param {string} url */
export function enlarge(url) {
  const dialog = document.createElement('dialog');
  dialog.className = 'lightbox';
  dialog.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  render(html`<img src=${url} alt=${words.photo}><button aria-label=${words.close}>${icons.close}</button>`, dialog);
  document.body.append(dialog);
  dialog.showModal();
}
