/** One phone on the page: whose it is, the chat with the bot, and where its owner writes. */
import {attach} from './attachments.js';
import {composer} from './composer.js';
import {icons} from './icons.js';
import {replyKeyboard} from './keyboard.js';
import {html, nothing, render} from './lit.js';
import {openMenu} from './menu.js';
import {messageList} from './messages.js';
import {avatar} from './avatar.js';
import {Scroll} from './scroll.js';
import {words} from './words.js';

export class Phone {
  element = document.createElement('section');
  #drawing = false;
  #inView = false;
  #alerted = false;
  /** @type {Scroll|null} */
  #scroll = null;

  /**
   * @param {import('./chat.js').Chat} chat
   * @param {{hide: () => void, changed: () => void}} page
   */
  constructor(chat, page) {
    this.chat = chat;
    this.page = page;
    this.#describe(chat.person);
    Object.assign(chat, {changed: () => this.redraw(), watched: () => this.#isRead, focus: () => this.focus(), toEnd: () => this.#scroll?.toEnd()});
    new IntersectionObserver(([{isIntersecting}]) => this.#seen(isIntersecting), {threshold: 0.5}).observe(this.element);
    document.addEventListener('visibilitychange', () => this.#read());
    this.#acceptFiles();
  }

  #describe({id, name, role, colour}) {
    this.element.className = 'phone';
    Object.assign(this.element.dataset, {phone: id, role, colour: colour % 7});
    this.element.ariaLabel = `${name}, ${words[role] ?? role}`;
  }

  get #isRead() {
    return this.#inView && !document.hidden && (this.#scroll?.atEnd ?? true);
  }

  #seen(inView) {
    this.#inView = inView;
    this.#read();
  }

  #read() {
    if (this.#isRead) this.chat.unread = 0;
    this.redraw();
  }

  /** Draws once for all changes of a moment. */
  redraw() {
    if (this.#drawing) return;
    this.#drawing = true;
    queueMicrotask(() => {
      this.#drawing = false;
      this.#draw();
      this.page.changed();
    });
  }

  #draw() {
    render(this.#view(), this.element);
    this.#grow();
    this.#scroll ??= new Scroll(this.element.querySelector('.log'), () => this.#read());
    this.#scroll.settle();
    this.element.querySelector('.commands .chosen')?.scrollIntoView({block: 'nearest'});
    this.#turnToAlert();
  }

  /** A new alert takes the cursor, so that Enter or a space closes it. */
  #turnToAlert() {
    const button = this.element.querySelector('.alert button');
    if (button && !this.#alerted) button.focus();
    this.#alerted = Boolean(button);
  }

  /** Makes the input field as high as what stands in it. */
  #grow() {
    const input = this.element.querySelector('textarea');
    if (!input?.offsetParent || input.dataset.measured === input.value) return;
    input.dataset.measured = input.value;
    input.style.height = 'auto';
    input.style.height = `${input.scrollHeight}px`;
  }

  focus() {
    queueMicrotask(() => this.element.querySelector('textarea')?.focus());
  }

  reveal() {
    this.element.scrollIntoView({inline: 'center', block: 'nearest', behavior: 'smooth'});
  }

  #acceptFiles() {
    const holdsFiles = event => event.dataTransfer?.types.includes('Files');
    const mark = dropping => this.element.classList.toggle('dropping', dropping);
    this.element.addEventListener('dragover', event => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      mark(true);
    });
    this.element.addEventListener('dragleave', event => this.element.contains(event.relatedTarget) || mark(false));
    this.element.addEventListener('drop', event => {
      mark(false);
      if (!holdsFiles(event)) return;
      event.preventDefault();
      attach(this.chat, event.dataTransfer.files);
    });
  }

  #view() {
    const {chat} = this;
    return html`
      ${this.#owner()} ${this.#head()}
      <div class="chat">
        ${messageList(chat)} ${this.#empty()}
        <div class="notice" role="status">${chat.notice ? html`<span>${chat.notice}</span>` : nothing}</div>
        ${this.#toEnd()}
        <div class="drop" aria-hidden="true">${words.dropHere}</div>
      </div>
      ${this.#input()} ${this.#alert()}`;
  }

  #owner() {
    const {name, role, username} = this.chat.person;
    return html`
      <header class="owner">
        ${avatar(name)}
        <div class="who"><h2 title=${username ? `${name} @${username}` : name}>${name}</h2><p>${words[role] ?? role}</p></div>
        <button class="tool" aria-label=${words.hidePhone} title=${words.hidePhone} @click=${this.page.hide}>${icons.close}</button>
      </header>`;
  }

  #head() {
    const {bot, typing, blocked} = this.chat;
    return html`
      <div class="head">
        <span class="bot" aria-hidden="true"></span>
        <div class="who"><b>${bot.name}</b><p>${typing ? html`<span class="typing">${words.typing}<i></i><i></i><i></i></span>` : words.bot}</p></div>
        <button class="tool" aria-label=${words.phoneMenu} title=${words.phoneMenu} aria-haspopup="menu" @click=${event => openMenu(event, [
          {label: blocked ? words.unblock : words.block, icon: icons.block, danger: !blocked, run: () => this.chat.block(!blocked)},
        ])}>${icons.more}</button>
      </div>`;
  }

  #empty() {
    const {loaded, messages, bot, description} = this.chat;
    return loaded && !messages.length
        ? html`<div class="empty"><span class="bot" aria-hidden="true"></span><b>${bot.name}</b><p>${description ? words.aboutTitle : words.emptyTitle}</p><p>${description || words.emptyHint}</p></div>` : nothing;
  }

  #toEnd() {
    const {unread} = this.chat;
    return this.#scroll?.atEnd ?? true ? nothing : html`
      <button class="to-end" aria-label=${words.toBottom} title=${words.toBottom} @click=${() => this.#scroll.glideToEnd()}>
        ${icons.down}${unread ? html`<span class="count">${unread}</span>` : nothing}</button>`;
  }

  #input() {
    const {chat} = this;
    if (chat.blocked) return html`<button class="wide" @click=${() => chat.block(false)}>${words.unblock}</button>`;
    if (chat.loaded && !chat.messages.length) return html`<button class="wide" @click=${() => chat.writing.say('/start')}>${words.start}</button>`;
    return html`${composer(chat)} ${replyKeyboard(chat)}`;
  }

  #alert() {
    const {alert} = this.chat;
    return alert ? html`
      <div class="veil" @keydown=${event => event.key === 'Escape' && this.chat.dismissAlert()}>
        <div class="alert" role="alertdialog" aria-modal="true" aria-label=${this.chat.bot.name} aria-describedby="alert-${this.chat.person.id}">
          <b>${this.chat.bot.name}</b><p id="alert-${this.chat.person.id}">${alert}</p>
          <button @click=${() => this.chat.dismissAlert()}>${words.ok}</button>
        </div>
      </div>` : nothing;
  }
}
