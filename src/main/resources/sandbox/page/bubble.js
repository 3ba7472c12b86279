/** One bubble: who it answers, what it holds, when it came, and the buttons under it. */
import {albumOf, mediaOf, isBare, isPicture} from './media.js';
import {formattedText} from './entities.js';
import {icons} from './icons.js';
import {inlineKeyboard} from './buttons.js';
import {html, keyed, nothing} from './lit.js';
import {momentOf, timeOf} from './formats.js';
import {openMessageMenu, selectedIn} from './messagemenu.js';
import {summary} from './summary.js';
import {swipe} from './swipe.js';
import {words} from './words.js';

const FEW_EMOJI = new RegExp('^(\\p{RGI_Emoji}\\s?){1,3}$', 'v');

/**
 * @param {import('./chat.js').Chat} chat
 * @param {import('./messages.js').Row} row
 */
export function bubble(chat, row) {
  const [message] = row.messages;
  const content = wordsOf(row.messages);
  const reply = () => chat.writing.reply(message, selectedIn(message));
  const doubleClicked = event => {
    if (event.target.closest('button, a, video, input')) return;
    getSelection().removeAllRanges();
    chat.writing.reply(message);
  };
  return html`
    <div class=${classesOf(row, content)} @pointerdown=${event => swipe(event, reply)} @dblclick=${doubleClicked}>
      <div class="stack">
        <article class="bubble" data-message=${message.id} data-mine=${message.mine} tabindex="-1" aria-label=${label(chat, message)}
            @contextmenu=${event => openMessageMenu(chat, itemAt(row, event), event)}>
          ${forwarded(message)} ${via(message)} ${replied(chat, message)}
          ${row.messages.length > 1 ? albumOf(row.messages) : mediaOf(message)}
          <div class="body" dir="auto">
            ${keyed(content.text, content.text ? html`<div class="text">${formattedText(chat, content.text, content.entities)}</div>` : nothing)}
            ${foot(row.messages)}
          </div>
        </article>
        ${inlineKeyboard(chat, message)}
      </div>
      <button class="answer" tabindex="-1" aria-label=${words.reply} title=${words.reply} @pointerdown=${event => event.preventDefault()}
          @click=${reply}>${icons.reply}</button>
    </div>`;
}

/** The item of an album that was pointed at, or the only message. */
function itemAt({messages}, {target}) {
  const item = Number(target.closest?.('[data-item]')?.dataset.item);
  return messages.find(({id}) => id === item) ?? messages[0];
}

/** The text of a message, or the caption of its media; an album has those of all its items, line by line. */
function wordsOf(messages) {
  const [message] = messages;
  return message.text ? {text: message.text, entities: message.entities ?? []} : captionsOf(messages);
}

function captionsOf(messages) {
  const all = {text: '', entities: []};
  for (const {caption, captionEntities} of messages.filter(({caption}) => caption)) {
    const start = all.text ? all.text.length + 1 : 0;
    all.text = all.text ? `${all.text}\n${caption}` : caption;
    all.entities.push(...(captionEntities ?? []).map(entity => ({...entity, offset: entity.offset + start})));
  }
  return all;
}

function classesOf({messages: [message], first, last}, {text}) {
  const bare = isBare(message) || !message.media && FEW_EMOJI.test(text);
  return ['row', message.mine ? 'mine' : 'theirs', first && 'first', last && 'last', bare && 'bare',
    bare && !message.media && 'jumbo', isPicture(message) && 'picture', message.media && text && 'captioned',
    message.buttons?.length && 'with-buttons'].filter(Boolean).join(' ');
}

const label = (chat, {mine, date}) => `${mine ? words.you : chat.bot.name}, ${timeOf(date)}`;

const forwarded = ({forwarded}) => forwarded
    ? html`<div class="forwarded">${words.forwardedFrom} <b>${forwarded}</b></div>` : nothing;

const via = ({via}) => via ? html`<div class="forwarded">${words.via} <b>@${via}</b></div>` : nothing;

function replied(chat, {replyTo}) {
  if (!replyTo) return nothing;
  const target = chat.messages.find(({id}) => id === replyTo.id);
  return html`
    <button class="replied" @click=${event => jump(event, replyTo.id)}>
      <b>${target ? target.mine ? words.you : chat.bot.name : words.message}</b>
      <span>${replyTo.quote ?? (target ? summary(target) : '…')}</span>
    </button>`;
}

function jump(event, id) {
  const target = event.currentTarget.closest('.log').querySelector(`[data-message="${id}"], [data-item="${id}"]`);
  if (!target) return;
  const row = target.closest('.row');
  row.scrollIntoView({block: 'center', behavior: 'smooth'});
  row.classList.add('found');
  row.addEventListener('animationend', () => row.classList.remove('found'), {once: true});
}

/** Telegram on a phone does not say it of what a bot has changed: screens would say nothing else. */
const isMarkedEdited = ({mine, edited}) => mine && edited;

/** What the owner of the phone put on it, and what the bot did. */
const reactionsOf = messages => messages.flatMap(({reaction, botReaction}) => [reaction, botReaction].filter(Boolean));

const foot = messages => footOf(messages.at(-1), messages);

const footOf = (message, messages) => html`
  <footer dir="ltr">
    ${reactionsOf(messages).map(emoji => html`<span class="reaction">${emoji}</span>`)}
    <span class="meta">${messages.some(isMarkedEdited) ? html`<span>${words.edited}</span>` : nothing}<time
        title=${momentOf(message.date)}>${timeOf(message.date)}</time>${message.mine ? icons.ticks : nothing}</span>
  </footer>`;
