/** The list of messages: days, and in each its bubbles; an album is one bubble. */
import {bubble} from './bubble.js';
import {dayKey, dayName} from './formats.js';
import {html, repeat} from './lit.js';
import {openMessageMenu} from './messagemenu.js';
import {words} from './words.js';

const TOGETHER = 600;

/**
 * One bubble of the list.
 *
 * @typedef {{key: number, messages: import('./contract.js').Message[], first: boolean, last: boolean}} Row
 *     first and last: of a run of messages by the same side
 */

/** @param {import('./chat.js').Chat} chat */
export const messageList = chat => html`
  <div class="log" role="log" aria-live="polite" aria-label=${words.log} tabindex="0" @keydown=${event => walk(chat, event)}>
    <div class="days">
      ${repeat(days(chat.messages), day => day.key, day => html`
        <section class="day">
          <div class="day-name"><time>${dayName(day.date)}</time></div>
          ${repeat(day.rows, row => row.key, row => bubble(chat, row))}
        </section>`)}
    </div>
  </div>`;

function days(messages) {
  const result = [];
  for (const row of rows(messages)) {
    const {date} = row.messages[0];
    const key = dayKey(date);
    if (result.at(-1)?.key === key) result.at(-1).rows.push(row);
    else result.push({key, date, rows: [row]});
  }
  result.forEach(day => markRuns(day.rows));
  return result;
}

/** @returns {Row[]} */
function rows(messages) {
  const result = [];
  for (const message of messages) {
    const album = result.at(-1)?.messages;
    if (message.group && album?.[0].group === message.group) album.push(message);
    else result.push({key: message.id, messages: [message]});
  }
  return result;
}

function markRuns(rows) {
  const together = (one, other) => one && other && one.messages[0].mine === other.messages[0].mine
      && Math.abs(one.messages[0].date - other.messages[0].date) < TOGETHER;
  rows.forEach((row, index) => {
    row.first = !together(rows[index - 1], row);
    row.last = !together(row, rows[index + 1]);
  });
}

/** Arrow keys walk from bubble to bubble, Enter opens the menu of one. */
function walk(chat, event) {
  const bubbles = [...event.currentTarget.querySelectorAll('[data-message]')];
  const at = bubbles.indexOf(document.activeElement);
  const inside = at < 0 && document.activeElement !== event.currentTarget;
  if (inside || event.ctrlKey || event.altKey || event.metaKey) return;
  const step = {ArrowUp: at < 0 ? bubbles.length - 1 : at - 1, ArrowDown: at < 0 ? bubbles.length - 1 : at + 1}[event.key];
  if (step !== undefined) bubbles[Math.min(Math.max(step, 0), bubbles.length - 1)]?.focus();
  else if (event.key === 'Enter' && at >= 0) openMessageMenu(chat, chat.messages.find(({id}) => id === Number(bubbles[at].dataset.message)), event);
  else return;
  event.preventDefault();
}
