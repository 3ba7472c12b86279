/** What the page asks the server for; every refusal becomes an Error that can be shown to a person. */
import {words} from './words.js';

const PHONES = '/sandbox/phones';

async function request(path, options) {
  const response = await fetch(path, options).catch(() => {
    throw new Error(words.noServer);
  });
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(body?.description ?? body?.error ?? `HTTP ${response.status}`);
  return body;
}

const post = (phone, action, body) => request(`${PHONES}/${phone}/${action}`, {
  method: 'POST',
  headers: {'Content-Type': 'application/json'},
  body: JSON.stringify(body),
});

const order = (what, body) => request(`/sandbox/controls/${what}`, {
  method: 'POST',
  headers: {'Content-Type': 'application/json'},
  body: JSON.stringify(body ?? {}),
});

/** @returns {Promise<import('./contract.js').World>} */
export const world = () => request('/sandbox/controls');
/** @param {number} minutes 0: until the next morning */
export const leap = minutes => order('clock', {minutes});
export const trouble = trouble => order('trouble', {trouble});
export const reset = () => order('reset');

/** How many messages the bot has still to send, as it tells whoever watches over it. */
export async function unsent() {
  const meters = await (await fetch('/actuator/prometheus')).text();
  return Number(meters.match(/^telegram_outbox_size_messages\S* (\S+)$/m)?.[1] ?? NaN) || 0;
}

/** @returns {Promise<{bot: import('./contract.js').Bot, phones: import('./contract.js').Person[]}>} */
export const phones = () => request(PHONES);
/** @returns {Promise<import('./contract.js').PhoneState>} */
export const state = phone => request(`${PHONES}/${phone}`);
export const text = (phone, text, entities, replyTo) => post(phone, 'text', {text, entities, replyTo});
export const edit = (phone, id, text) => post(phone, 'edit', {id, text});
/** @param {{kind: string}} special a place, a contact, a poll … */
export const special = (phone, special) => post(phone, 'special', special);
export const forward = (phone, {from, text}) => post(phone, 'forward', {from, text});
export const move = (phone, step) => post(phone, 'move', step);
export const remove = (phone, id) => post(phone, 'delete', {id});
export const react = (phone, id, emoji) => post(phone, 'react', {id, emoji});
export const block = (phone, blocked) => post(phone, 'block', {blocked});
/** @returns {Promise<{query: string}>} the id that the bot's offer will carry */
export const ask = (phone, words) => post(phone, 'ask', {words});
export const choose = (phone, query, result) => post(phone, 'choose', {query, result});
/** @returns {Promise<{press: string}>} the id that the notice of this press will carry */
export const press = (phone, id, row, column) => post(phone, 'press', {id, row, column});

/** Puts another file into an own message. */
export function replace(phone, message, kind, file, caption) {
  const form = new FormData();
  form.append('message', message);
  form.append('kind', kind);
  form.append('caption', caption);
  form.append('file', file, file.name);
  return request(`${PHONES}/${phone}/replace`, {method: 'POST', body: form});
}

/** Sends one to ten files of one kind; several become an album. */
export function files(phone, kind, files, caption, replyTo) {
  const form = new FormData();
  form.append('kind', kind);
  if (caption) form.append('caption', caption);
  if (replyTo) form.append('replyToId', replyTo.id);
  files.forEach(file => form.append('file', file, file.name));
  return request(`${PHONES}/${phone}/files`, {method: 'POST', body: form});
}
