/** Pressed inline buttons that wait for their notice. */
import * as server from './server.js';

const PATIENCE = 15_000;
const nameOf = (message, row, column) => `${message.id}:${row}:${column}`;

export class Presses {
  /** Name of the button → id of its press, null until the server has told it. */
  #waiting = new Map();
  /** Presses whose notice came before the server told their id. */
  #early = new Set();

  /** @param {import('./chat.js').Chat} chat */
  constructor(chat) {
    this.chat = chat;
  }

  waits(message, row, column) {
    return this.#waiting.has(nameOf(message, row, column));
  }

  async press(message, row, column) {
    const button = nameOf(message, row, column);
    if (this.#waiting.has(button)) return;
    this.#waiting.set(button, null);
    this.chat.later(button, PATIENCE, () => this.#waiting.delete(button));
    this.chat.changed();
    try {
      const {press} = await server.press(this.chat.person.id, message.id, row, column);
      if (this.#early.delete(press)) this.#waiting.delete(button);
      else this.#waiting.set(button, press);
    } catch (error) {
      this.#waiting.delete(button);
      this.chat.show(error.message);
    }
    this.chat.changed();
  }

  answered(press) {
    const waiting = [...this.#waiting].find(([, id]) => id === press);
    if (waiting) this.#waiting.delete(waiting[0]);
    else this.#early.add(press);
  }

  forget() {
    this.#waiting.clear();
    this.#early.clear();
  }
}
