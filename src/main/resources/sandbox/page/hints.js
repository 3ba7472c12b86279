/** What the bot offers while the owner of a phone types words behind its name. */
import * as server from './server.js';

const LONGEST = 256;

/** Of what is typed quickly only the last is asked for. */
const PAUSE = 150;

export class Hints {
  /** @type {import('./contract.js').Offer|null} */
  #offer = null;
  /** An offer that came before the server told the id of its query. @type {import('./contract.js').Offer|null} */
  #early = null;
  #query = null;
  #asked = null;

  /** @param {import('./chat.js').Chat} chat */
  constructor(chat) {
    this.chat = chat;
  }

  /** What is offered for what stands in the input field. @returns {import('./contract.js').Offer|null} */
  get offer() {
    return this.#wordsIn(this.chat.writing.draft) === null ? null : this.#offer;
  }

  /** Puts the bot's name into the input field. */
  begin(words) {
    this.chat.writing.write(`@${this.chat.bot.username} ${words}`);
    this.chat.focus();
  }

  typed(draft) {
    const words = this.#wordsIn(draft);
    if (words === this.#asked) return;
    this.#asked = words;
    if (words === null) this.#offer = this.#query = null;
    this.chat.later('hints', PAUSE, () => words === this.#asked && words !== null && this.#ask(words));
  }

  #wordsIn(draft) {
    const [name, ...words] = draft.split(/\s/);
    return words.length && name.toLowerCase() === `@${this.chat.bot.username}`.toLowerCase() ? words.join(' ').trim().slice(0, LONGEST) : null;
  }

  async #ask(words) {
    try {
      const {query} = await server.ask(this.chat.person.id, words);
      if (words !== this.#asked) return;
      this.#query = query;
      if (this.#early?.query === query) this.offered(this.#early);
    } catch (error) {
      this.chat.show(error.message);
    }
    this.chat.changed();
  }

  offered(offer) {
    if (offer.query === this.#query) this.#offer = offer;
    else this.#early = offer;
  }

  choose({id}) {
    const {query} = this.#offer;
    this.chat.writing.write('');
    return this.chat.inOrder(() => server.choose(this.chat.person.id, query, id));
  }
}
