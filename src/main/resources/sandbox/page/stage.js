/** What the tour looks at: everybody's chats, and what is new in them since its present step began. */
const BACK = ['‹ Назад', 'Отмена', '◀', '▶'];

export class Stage {
  /** @type {Map<number, number>} id of the person → the last message that was there */
  #before = new Map();

  /** @param {Map<number, import('./phone.js').Phone>} phones */
  constructor(phones) {
    this.phones = phones;
  }

  get chats() {
    return [...this.phones.values()].map(({chat}) => chat).filter(({person}) => !person.extra);
  }

  get isLoaded() {
    return this.chats.length > 0 && this.chats.every(({loaded}) => loaded);
  }

  begin() {
    this.#before = new Map(this.chats.map(chat => [chat.person.id, chat.messages.at(-1)?.id ?? 0]));
  }

  all(role) {
    return this.chats.filter(({person}) => person.role === role);
  }

  one(role) {
    return this.all(role)[0];
  }

  /** The bot's messages that came since the step began. */
  news(chat) {
    const before = this.#before.get(chat.person.id) ?? 0;
    return chat.messages.filter(({id, mine}) => !mine && id > before);
  }

  saying(chat, words) {
    return chat.messages.findLast(({mine, text}) => !mine && text?.includes(words));
  }

  offering(chat, label) {
    return chat.messages.findLast(message => this.has(message, label));
  }

  has(message, label) {
    return Boolean(message.buttons?.flat().some(button => button.label === label));
  }

  /** What one presses who takes one of those that are offered; the turns go round. */
  choice(message, turn) {
    const choices = message.buttons?.flat().filter(({label}) => /\d|\p{L}{3}/u.test(label) && !BACK.includes(label)) ?? [];
    return choices.length ? choices[turn % choices.length].label : '';
  }

  /** @returns {import('./toursteps.js').Move|null} null where there is nothing to press yet */
  pressing(chat, button, message) {
    return message && this.has(message, button) ? {chat, button, message: message.id} : null;
  }
}
