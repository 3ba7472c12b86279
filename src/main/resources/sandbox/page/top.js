/** The head of the page: that this is a sandbox, what can be done with its world, and whose phones to show. */
import {avatar} from './avatar.js';
import {icons} from './icons.js';
import {html, nothing} from './lit.js';
import {openMenu} from './menu.js';
import {turnTheme} from './theme.js';
import {tourPanel} from './tourpanel.js';
import {switchLanguage, words} from './words.js';
import {troubleBar, worldBar} from './worldbar.js';

/**
 * @param {{chooser: import('./chooser.js').Chooser, controls: import('./controls.js').Controls, tour: import('./tour.js').Tour,
 *     connected: boolean, restarting: boolean, restart: () => void}} page
 */
export const top = ({chooser, controls, tour, connected, restarting, restart}) => html`
  <div class="banner">
    <h1><span class="bot" aria-hidden="true"></span><span class="name">Frontdesk</span> <em title=${words.local}>${words.sandbox}</em></h1>
    <p class="local">${words.local}</p>
    ${worldBar(controls, clientOf(chooser), restart)}
    <button class="tool text" @click=${switchLanguage} aria-label=${words.otherLanguage} title=${words.otherLanguage}>${words.otherLanguageShort}</button>
    <button class="tool" aria-label=${words.theme} title=${words.theme} @click=${turnTheme}>${icons.theme}</button>
  </div>
  <div class="bar">
    <nav class="chips" aria-label=${words.chooser}>
      ${chooser.offered.map(({chat}) => chip(chooser, chat))}
      ${chooser.areAllShown ? nothing : html`<button class="chip all" @click=${() => chooser.showAll()}>${words.all}</button>`}
      ${chooser.others.length ? html`<button class="chip more" aria-label=${words.otherPeople} title=${words.otherPeople} aria-haspopup="menu"
          @click=${event => openMenu({target: event.currentTarget}, chooser.others.map(({chat: {person}}) => other(chooser, person)))}>${icons.plus}</button>` : nothing}
    </nav>
    <button class="pushed start-tour" aria-expanded=${tour.open} @click=${() => tour.turn()}>${icons.tour}<span>${words.tour}</span></button>
  </div>
  ${tourPanel(tour)} ${troubleBar(controls)}
  <div class="lost" aria-live="assertive">${restarting ? wait(words.restarting) : connected ? nothing : wait(words.reconnecting)}</div>`;

const clientOf = chooser => chooser.offered.find(({chat}) => chat.person.role === 'CLIENT')?.chat;

const wait = what => html`<span><i class="spinner"></i>${what}</span>`;

const other = (chooser, {id, name, role}) => ({label: `${name} · ${words[role] ?? role}`, icon: icons.contact, run: () => chooser.turn(id)});

const chip = (chooser, {person, unread}) => html`
  <button class="chip" data-colour=${person.colour % 7} aria-pressed=${chooser.isShown(person.id)} title="${person.name} · ${words[person.role] ?? person.role}"
      @click=${() => chooser.turn(person.id)}>${avatar(person.name)}<span>${person.firstName || person.name}</span>${
    unread ? html`<span class="count">${unread}</span>` : nothing}</button>`;
