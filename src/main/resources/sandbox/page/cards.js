/** Places, contacts, polls and dice. */
import {icons} from './icons.js';
import {html, nothing} from './lit.js';
import {words} from './words.js';

const DIE = ['⚀', '⚁', '⚂', '⚃', '⚄', '⚅'];

/** @param {import('./contract.js').Media} media */
export function card(media) {
  switch (media.kind) {
    case 'location':
    case 'venue': return place(media);
    case 'contact': return contact(media);
    case 'poll': return poll(media);
    case 'dice': return dice(media);
    case 'checklist': return poll(media, words.checklist);
    default: return html`<div class="document"><span class="disc">${icons.file}</span><span class="facts"><b>${words[media.kind] ?? media.kind}</b></span></div>`;
  }
}

const place = ({kind, title, name, latitude, longitude, livePeriod}) => html`
  <div class="place">
    <div class="map">${icons.pin}</div>
    <div class="facts"><b>${title || words[livePeriod ? 'live' : kind]}</b>${name ? html`<small>${name}</small>` : nothing}
      <small>${Number(latitude).toFixed(5)}, ${Number(longitude).toFixed(5)}</small></div>
  </div>`;

const contact = ({name, title, phone}) => html`
  <div class="document contact">
    <span class="disc">${(name || title || '?')[0]}</span>
    <span class="facts"><b>${name || title}</b><small>${phone}</small></span>
  </div>`;

const poll = ({question, title, options}, kind = words.poll) => html`
  <div class="poll">
    <b>${question || title}</b><small>${kind}</small>
    <ul>${(options ?? []).map(option => html`<li>${option.text ?? option}</li>`)}</ul>
  </div>`;

const dice = ({emoji, value}) => html`
  <div class="sticker" role="img" aria-label="${words.dice}: ${value}">${!emoji || emoji === '🎲' ? DIE[value - 1] ?? '🎲' : emoji}</div>`;
