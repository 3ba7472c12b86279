/** The clock and the troubles of the sandbox, as the server tells them. */
import * as server from './server.js';

const LAZILY = 15_000;
const CLOSELY = 1_000;

export class Controls {
  /** @type {import('./contract.js').World|null} null until the server has told */
  world = null;
  /** How many messages of the bot are still to be sent; null where nobody knows. */
  unsent = null;
  /** What the server's clock is ahead of the browser's, in milliseconds. */
  #ahead = 0;
  #timer = 0;
  #troubled = false;

  /** @param {() => void} changed */
  constructor(changed) {
    this.changed = changed;
  }

  /** The time in the sandbox. */
  get now() {
    return new Date(Date.now() + this.#ahead);
  }

  /** Whether something went wrong that has not been made up for. */
  get recovers() {
    return this.#troubled && this.world?.trouble === 'NONE';
  }

  async look() {
    clearTimeout(this.#timer);
    try {
      await this.#take(server.world());
    } finally {
      this.#timer = setTimeout(() => this.look().catch(() => {}), this.#troubled ? CLOSELY : LAZILY);
    }
  }

  async leap(minutes) {
    await this.#take(server.leap(minutes));
  }

  async trouble(kind) {
    await this.#take(server.trouble(kind));
    await this.look();
  }

  async #take(answer) {
    this.world = await answer;
    this.#ahead = this.world.now - Date.now();
    this.#troubled ||= this.world.trouble !== 'NONE';
    this.unsent = this.#troubled ? await server.unsent().catch(() => null) : 0;
    if (this.world.trouble === 'NONE' && !this.unsent && !this.world.waiting) this.#troubled = false;
    this.changed();
  }
}
