/** The bot's persistent keyboard under the input field: pressing a key sends its label. */
import {html, nothing} from './lit.js';
import {words} from './words.js';

/** @param {import('./chat.js').Chat} chat */
export const replyKeyboard = chat => chat.keyboard?.length && chat.keyboardOpen
    ? html`<div class="keys" role="group" aria-label=${words.keyboard} data-keyboard>${chat.keyboard.map(row => html`
        <div class="keys-row" data-count=${row.length}>${row.map(label => html`
          <button title=${label} @click=${() => chat.writing.say(label)}><span>${label}</span></button>`)}</div>`)}</div>`
    : nothing;
