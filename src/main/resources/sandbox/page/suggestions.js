/** What is offered above the input field: the bot's commands after a slash, its hints after its name. */
import {html, nothing} from './lit.js';
import {words} from './words.js';

/**
 * @param {import('./chat.js').Chat} chat
 * @returns {{label: string, detail: string, take: () => void}[]}
 */
function suggestions(chat) {
  return chat.writing.editing ? [] : [...commands(chat), ...hints(chat)];
}

function commands({commands, writing}) {
  const begun = /^\/(\w*)$/.exec(writing.draft)?.[1];
  return begun === undefined ? [] : commands.filter(({command}) => command.startsWith(begun))
      .map(({command, description}) => ({label: `/${command}`, detail: description, take: () => say(writing, `/${command}`)}));
}

function hints({hints, writing}) {
  const {offer} = hints;
  if (!offer) return [];
  const {results, entrance} = offer;
  return [
    ...entrance ? [{label: entrance.label, detail: '', take: () => say(writing, `/start ${entrance.start}`)}] : [],
    ...results.map(result => ({label: result.title, detail: result.description, take: () => hints.choose(result)})),
  ];
}

function say(writing, text) {
  writing.write('');
  writing.say(text);
}

/** @param {import('./chat.js').Chat} chat */
export function suggestionList(chat) {
  const offered = suggestions(chat);
  const areHints = Boolean(chat.hints.offer);
  return offered.length ? html`
    <ul class=${areHints ? 'commands hints' : 'commands'} aria-label=${areHints ? words.hints : words.commands}>${offered.map((offer, index) => html`
      <li><button type="button" class=${index === chosen(chat, offered) ? 'chosen' : ''} @click=${() => take(chat, offer)}>
        <b>${offer.label}</b><span>${offer.detail}</span></button></li>`)}</ul>` : nothing;
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

function take(chat, offer) {
  offer.take();
  chat.focus();
}
