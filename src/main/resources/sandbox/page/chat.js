/** What one phone knows: the chat of its owner with the bot, kept true by what the server tells. */
import * as server from './server.js';
import {startCommand} from './links.js';
import {Hints} from './hints.js';
import {Presses} from './presses.js';
import {words} from './words.js';
import {Writing} from './writing.js';

const NOTICE_SHOWN = 3500;
const TYPING_SHOWN = 5000;
const KEPT = 400;

export class Chat {
  /** @type {import('./contract.js').Message[]} in the order of their ids */
  messages = [];
  /** @type {string[][]|null} */
  keyboard = null;
  keyboardOpen = true;
  /** @type {import('./contract.js').Command[]} */
  commands = [];
  /** What the bot says of itself. */
  description = '';
  blocked = false;
  loaded = false;
  typing = false;
  notice = '';
  alert = '';
  unread = 0;
  /** Whether the owner can see the last message; the view replaces it. */
  watched = () => true;
  /** Shows the last message; the view replaces it. */
  toEnd = () => {};
  /** Called after every change; the view replaces it. */
  changed = () => {};
  /** Puts the cursor into the input field; the view replaces it. */
  focus = () => {};
  writing = new Writing(this);
  presses = new Presses(this);
  hints = new Hints(this);
  #missed = null;
  #queue = Promise.resolve();
  #timers = {};

  /**
   * @param {import('./contract.js').Person} person
   * @param {import('./contract.js').Bot} bot
   */
  constructor(person, bot) {
    this.person = person;
    this.bot = bot;
  }

  /** Asks for everything again; what happens meanwhile is kept and applied on top. */
  async load() {
    this.#missed ??= [];
    try {
      const {messages, keyboard, commands, description, blocked} = await server.state(this.person.id);
      Object.assign(this, {messages, keyboard, commands: commands ?? [], description, blocked, loaded: true});
      this.presses.forget();
    } finally {
      const missed = this.#missed ?? [];
      this.#missed = null;
      missed.forEach(([kind, data]) => this.happened(kind, data));
      this.changed();
    }
  }

  /** Takes in one event of the server. */
  happened(kind, data) {
    if (this.#missed) this.#missed.push([kind, data]);
    else this.#reactions[kind](data);
    this.changed();
  }

  #reactions = {
    message: ({message}) => {
      this.#put(message);
      if (message.mine) return this.toEnd();
      this.typing = false;
      if (!this.watched()) this.unread++;
    },
    edited: ({message}) => this.#put(message),
    deleted: ({id}) => {
      this.messages = this.messages.filter(message => message.id !== id);
      this.writing.gone(id);
    },
    keyboard: ({rows}) => Object.assign(this, {keyboard: rows, keyboardOpen: true}),
    commands: ({commands}) => this.commands = commands,
    blocked: ({blocked}) => this.blocked = blocked,
    typing: () => {
      this.typing = true;
      this.later('typing', TYPING_SHOWN, () => this.typing = false);
    },
    offered: offer => this.hints.offered(offer),
    notice: ({press, text, alert}) => {
      this.presses.answered(press);
      if (alert && text) this.alert = text;
      else if (text) this.show(text);
    },
  };

  #put(message) {
    const place = this.messages.findIndex(known => known.id >= message.id);
    if (place < 0) this.messages = [...this.messages, message].slice(-KEPT);
    else this.messages = this.messages.toSpliced(place, this.messages[place].id === message.id ? 1 : 0, message);
  }

  /** Follows a link that is for the bot itself. @returns {boolean} false for all others */
  follow(url) {
    const command = startCommand(url, this.bot.username);
    if (command) this.writing.say(command);
    return Boolean(command);
  }

  remove(message) {
    return this.inOrder(() => server.remove(this.person.id, message.id));
  }

  react(message, emoji) {
    return this.inOrder(() => server.react(this.person.id, message.id, message.reaction === emoji ? null : emoji));
  }

  block(blocked) {
    return this.inOrder(() => server.block(this.person.id, blocked));
  }

  async copy(text) {
    await navigator.clipboard?.writeText(text).catch(() => {});
    this.show(words.copied);
  }

  /** Shows a short notice over the chat for a while. */
  show(text) {
    this.notice = text;
    this.later('notice', NOTICE_SHOWN, () => this.notice = '');
    this.changed();
  }

  dismissAlert() {
    this.alert = '';
    this.changed();
    this.focus();
  }

  /** Does one deed after the other: what was sent first arrives first, even when it takes longer. */
  inOrder(deed, failed = () => {}) {
    this.changed();
    this.#queue = this.#queue.then(deed).catch(error => {
      failed();
      this.show(error.message);
    });
    return this.#queue;
  }

  /** Does something after a pause, unless it was put off again meanwhile. */
  later(what, pause, deed) {
    clearTimeout(this.#timers[what]);
    this.#timers[what] = setTimeout(() => {
      deed();
      this.changed();
    }, pause);
  }
}
