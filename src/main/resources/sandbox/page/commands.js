/** The bot's commands, offered when a message starts with a slash. */
import {html, nothing} from './lit.js';
import {words} from './words.js';

/** @param {import('./chat.js').Chat} chat */
export function suggestions({commands, writing}) {
  const begun = /^\/(\w*)$/.exec(writing.draft)?.[1];
  return begun === undefined || writing.editing ? [] : commands.filter(({command}) => command.startsWith(begun));
}

/** @param {import('./chat.js').Chat} chat */
export function suggestionList(chat) {
  const offered = suggestions(chat);
  return offered.length ? html`
    <ul class="commands" aria-label=${words.commands}>${offered.map((offer, index) => html`
      <li><button type="button" class=${index === chosen(chat, offered) ? 'chosen' : ''} @click=${() => take(chat, offer)}>
        <b>/${offer.command}</b><span>${offer.description}</span></button></li>`)}</ul>` : nothing;
}

const chosen = ({writing}, offered) => Math.min(writing.suggestion, offered.length - 1);

/** Arrow keys walk the list, Enter takes one. @returns {boolean} whether the key was for the list */
export function walkSuggestions(chat, {key}) {
  const offered = suggestions(chat);
  if (!offered.length) return false;
  const at = chosen(chat, offered);
  if (key === 'ArrowDown' || key === 'ArrowUp') chat.writing.suggest((at + (key === 'ArrowDown' ? 1 : offered.length - 1)) % offered.length);
  else if (key === 'Enter' || key === 'Tab') take(chat, offered[at]);
  else if (key === 'Escape') chat.writing.write('');
  else return false;
  return true;
}

function take(chat, {command}) {
  chat.writing.write('');
  chat.writing.say(`/${command}`);
  chat.focus();
}
