/** The inline buttons under a message, with their colours, and a spinner on one that waits for its notice. */
import {icons} from './icons.js';
import {safe} from './links.js';
import {html, nothing} from './lit.js';

/**
 * @param {import('./chat.js').Chat} chat
 * @param {import('./contract.js').Message} message
 */
export const inlineKeyboard = (chat, message) => message.buttons?.length
    ? html`<div class="inline">${message.buttons.map((buttons, row) => html`
        <div class="inline-row" data-count=${buttons.length}>${buttons.map((button, column) => html`${inline(chat, message, button, row, column)}`)}</div>`)}</div>`
    : nothing;

function inline(chat, message, button, row, column) {
  const face = html`<span>${button.label}</span>`;
  const href = button.url && safe(button.url);
  if (href) {
    return html`<a class="inline-button" data-style=${button.style ?? nothing} href=${href} target="_blank" rel="noopener noreferrer" title=${href}
        @click=${event => chat.follow(href) && event.preventDefault()}>${face}${icons.link}</a>`;
  }
  const waits = chat.presses.waits(message, row, column);
  const click = () => button.copy ? chat.copy(button.copy)
      : typeof button.query === 'string' ? chat.hints.begin(button.query) : chat.presses.press(message, row, column);
  return html`<button class="inline-button" data-style=${button.style ?? nothing} aria-busy=${waits} title=${button.label}
      @click=${click}>${face}${button.copy ? icons.copy : typeof button.query === 'string' ? icons.edit : nothing}${waits ? html`<i class="spinner"></i>` : nothing}</button>`;
}
