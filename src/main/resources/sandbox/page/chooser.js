/** Remembers whose phones are shown: at first as many as fit on the screen, those of different roles before any other. */
const CHOICE = 'frontdesk.shown';
const NARROW = matchMedia('(max-width: 700px)');
const ORDER = ['CLIENT', 'ADMINISTRATOR', 'SECURITY_CHIEF', 'GUARD', 'MANAGER'];
const WIDTH = 324;
const EDGES = 20;

export class Chooser {
  /** @type {Set<number>|null} null until somebody has chosen */
  #shown = remembered();
  /** On a narrow screen one phone is shown at a time. */
  #only = null;
  /** @type {Set<number>} */
  #fitting = new Set();
  /** @type {number[]} whom one was led to, the last one first; they go before all others */
  #called = [];

  /**
   * @param {Map<number, import('./phone.js').Phone>} phones
   * @param {() => void} changed
   */
  constructor(phones, changed) {
    this.phones = phones;
    this.changed = changed;
    NARROW.addEventListener('change', () => this.apply());
    addEventListener('resize', () => this.#shown || this.apply());
  }

  isShown(id) {
    if (NARROW.matches) return id === (this.#only ?? this.phones.keys().next().value);
    return (this.#shown ?? this.#fitting).has(id);
  }

  /** Those whom one would look for in the row, and those who are there already. */
  get offered() {
    return [...this.phones.values()].filter(({chat: {person}}) => !person.extra || this.isShown(person.id));
  }

  get others() {
    return [...this.phones.values()].filter(phone => !this.offered.includes(phone));
  }

  get areAllShown() {
    return NARROW.matches || this.offered.every(({chat: {person}}) => this.isShown(person.id));
  }

  turn(id) {
    if (NARROW.matches) this.#only = id;
    else this.#choose(chosen => chosen.delete(id) || chosen.add(id));
    this.apply();
    if (this.isShown(id)) this.phones.get(id).reveal();
  }

  /** Makes sure that this phone is in sight; where nobody has chosen, another one makes room for it. */
  show(id) {
    if (!this.isShown(id)) {
      if (NARROW.matches || this.#shown) return this.turn(id);
      this.#called = [id, ...this.#called.filter(other => other !== id)];
      this.apply();
    }
    this.phones.get(id)?.reveal();
  }

  showAll() {
    this.#choose(chosen => this.offered.forEach(({chat}) => chosen.add(chat.person.id)));
    this.apply();
  }

  #choose(change) {
    this.#shown ??= new Set(this.#fitting);
    change(this.#shown);
    localStorage.setItem(CHOICE, JSON.stringify([...this.#shown]));
  }

  apply() {
    this.#fitting = new Set(fitting([...this.phones.values()].map(({chat}) => chat.person), this.#called));
    this.phones.forEach((phone, id) => phone.element.hidden = !this.isShown(id));
    this.changed();
    if (NARROW.matches) document.querySelector('.chip[aria-pressed="true"]')?.scrollIntoView({inline: 'nearest', block: 'nearest'});
  }
}

function remembered() {
  const ids = JSON.parse(localStorage.getItem(CHOICE) ?? 'null');
  return ids && new Set(ids);
}

/** Those who were called, the first of each role, then the others, as far as there is room; all keep their places in the row. */
function fitting(people, called) {
  const staged = people.filter(({extra}) => !extra);
  const firsts = ORDER.map(wanted => staged.find(({role}) => role === wanted)).filter(Boolean);
  const room = Math.max(1, Math.floor((innerWidth - EDGES) / WIDTH));
  return [...new Set([...called, ...[...firsts, ...staged].map(({id}) => id)])].slice(0, room);
}
