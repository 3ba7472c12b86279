/** The head of the page: that this is a sandbox, what to try in it, and whose phones to show. */
import {avatar} from './avatar.js';
import {icons} from './icons.js';
import {html, nothing} from './lit.js';
import {turnTheme} from './theme.js';
import {switchLanguage, words} from './words.js';

/**
 * @param {import('./chooser.js').Chooser} chooser
 * @param {boolean} connected
 */
export const top = (chooser, connected) => html`
  <div class="banner">
    <h1><span class="bot" aria-hidden="true"></span>Frontdesk <em>${words.sandbox}</em></h1>
    <p class="local">${words.local}</p>
    <button class="tool text" @click=${switchLanguage}>${words.otherLanguage}</button>
    <button class="tool" aria-label=${words.theme} title=${words.theme} @click=${turnTheme}>${icons.theme}</button>
  </div>
  <div class="bar">
    <nav class="chips" aria-label=${words.chooser}>
      ${[...chooser.phones.values()].map(({chat}) => chip(chooser, chat))}
      ${chooser.areAllShown ? nothing : html`<button class="chip all" @click=${() => chooser.showAll()}>${words.all}</button>`}
    </nav>
    <div class="try"><b aria-hidden="true">${words.tryThis}:</b><ol aria-label=${words.tryThis}>${words.steps.map(step => html`<li>${step}</li>`)}</ol></div>
  </div>
  <div class="lost" aria-live="assertive">${connected ? nothing : html`<span><i class="spinner"></i>${words.reconnecting}</span>`}</div>`;

const chip = (chooser, {person, unread}) => html`
  <button class="chip" data-colour=${person.colour % 7} aria-pressed=${chooser.isShown(person.id)} title="${person.name} · ${words[person.role] ?? person.role}"
      @click=${() => chooser.turn(person.id)}>${avatar(person.name)}<span>${person.firstName || person.name}</span>${
    unread ? html`<span class="count">${unread}</span>` : nothing}</button>`;
