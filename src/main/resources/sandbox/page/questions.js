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
export function ask(title, fields) {
  const dialog = document.createElement('dialog');
  dialog.className = 'questions';
  dialog.ariaLabel = title;
  const {promise, resolve} = Promise.withResolvers();
  const submit = event => {
    event.preventDefault();
    resolve(answers(event.currentTarget, fields));
    dialog.close();
  };
  render(view(title, fields, submit, () => dialog.close()), dialog);
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
