/** What can be done with a message: answer, quote, change, copy, delete, react. */
import {kindOf, pick} from './attachments.js';
import {icons} from './icons.js';
import {openMenu} from './menu.js';
import * as server from './server.js';
import {move} from './specials.js';
import {words} from './words.js';

const REACTIONS = ['👍', '👎', '❤', '🔥', '😁', '🙏'];

/**
 * @param {import('./chat.js').Chat} chat
 * @param {import('./contract.js').Message} message
 * @param {Event} event what asked for the menu
 */
export function openMessageMenu(chat, message, event) {
  if (event.target.closest?.('a, video, input')) return;
  event.preventDefault();
  const {writing} = chat;
  const quote = selectedIn(message);
  const text = message.text ?? message.caption;
  openMenu(event, [
    {label: words.reply, icon: icons.reply, run: () => writing.reply(message)},
    quote && {label: words.replyQuote, icon: icons.quote, run: () => writing.reply(message, quote)},
    message.mine && text && {label: words.edit, icon: icons.edit, run: () => writing.edit(message)},
    message.mine && isExchangeable(message) && {label: words.replaceFile, icon: icons.photo, run: () => replaceFile(chat, message)},
    message.mine && message.media?.livePeriod && {label: words.moveOn, icon: icons.pin, run: () => move(chat, message, false)},
    message.mine && message.media?.livePeriod && {label: words.stopMoving, icon: icons.pin, run: () => move(chat, message, true)},
    text && {label: words.copy, icon: icons.copy, run: () => chat.copy(quote ?? text)},
    message.mine && {label: words.remove, icon: icons.remove, danger: true, run: () => chat.remove(message)},
  ].filter(Boolean), REACTIONS.map(emoji => ({label: emoji, chosen: message.reaction === emoji, run: () => chat.react(message, emoji)})));
}

/** Telegram lets people exchange these, and put a file into what was a text. */
const isExchangeable = ({text, media}) => text || ['photo', 'video', 'animation', 'audio', 'document'].includes(media?.kind);

function replaceFile(chat, {id, text, caption}) {
  pick('', false, ([file]) => chat.inOrder(() => server.replace(chat.person.id, id, kindOf(file), file, text ?? caption ?? '')));
}

/** The stretch of a message's own text that is selected on the page, if any. */
export function selectedIn({id, text, caption}) {
  const selection = getSelection();
  const selected = selection.toString().trim();
  const inBubble = node => (node?.nodeType === Node.TEXT_NODE ? node.parentElement : node)?.closest?.(`[data-message="${id}"]`);
  if (!selected || !inBubble(selection.anchorNode) || inBubble(selection.anchorNode) !== inBubble(selection.focusNode)) return undefined;
  return (text ?? caption ?? '').includes(selected) ? selected : undefined;
}
