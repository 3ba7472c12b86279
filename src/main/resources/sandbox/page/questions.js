/**
 * A small form over the page; Escape or «Отмена» closes it with nothing.
 *
 * @typedef {{name: string, label: string, lines?: boolean}} Field
 *     label: its key among the words; lines: whether each line of the answer is one of several
 */
import {html, render} from './lit.js';
import {words} from './words.js';

/**
 * @param {string} title
 * @param {Field[]} fields
 * @returns {Promise<Record<string, string|string[]>|null>} null where it was closed without an answer
 */
export const ask = (title, fields) => open(title, (submit, cancel) => view(title, fields, submit, cancel), form => answers(form, fields));

/**
 * @param {string} label of the button that agrees
 * @returns {Promise<true|null>}
 */
export const confirm = (title, text, label) => open(title, (submit, cancel) => html`
  <form @submit=${submit}>
    <b>${title}</b><p>${text}</p>
    <div><button type="button" autofocus @click=${cancel}>${words.cancel}</button><button class="danger">${label}</button></div>
  </form>`, () => true);

function open(title, content, answer) {
  const dialog = document.createElement('dialog');
  dialog.className = 'questions';
  dialog.ariaLabel = title;
  const {promise, resolve} = Promise.withResolvers();
  const submit = event => {
    event.preventDefault();
    resolve(answer(event.currentTarget));
    dialog.close();
  };
  render(content(submit, () => dialog.close()), dialog);
  dialog.addEventListener('close', () => {
    resolve(null);
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
  return promise;
}

const view = (title, fields, submit, cancel) => html`
  <form @submit=${submit}>
    <b>${title}</b>
    ${fields.map(field => html`<label>${words[field.label]}${input(field)}</label>`)}
    <div><button type="button" @click=${cancel}>${words.cancel}</button><button>${words.send}</button></div>
  </form>`;

const input = ({name, lines}) => lines
    ? html`<textarea name=${name} rows="3" required></textarea>`
    : html`<input name=${name} required autocomplete="off">`;

function answers(form, fields) {
  const given = new FormData(form);
  return Object.fromEntries(fields.map(({name, lines}) => {
    const answer = given.get(name).trim();
    return [name, lines ? answer.split('\n').map(line => line.trim()).filter(Boolean) : answer];
  }));
}
