/** What the owner of a phone is about to send: a text, files with a caption, a reply, or a new wording of an own message. */
import * as server from './server.js';
import {batches} from './attachments.js';
import {formatted} from './markdown.js';

const LONGEST = 4096;

export class Writing {
  draft = '';
  /** @type {{id: number, quote?: string}|null} */
  replyTo = null;
  /** @type {import('./contract.js').Message|null} the own message that gets a new wording */
  editing = null;
  /** @type {import('./attachments.js').Attachment[]} */
  attachments = [];
  /** Which of the offered commands is marked. */
  suggestion = 0;

  /** @param {import('./chat.js').Chat} chat */
  constructor(chat) {
    this.chat = chat;
  }

  get isEmpty() {
    return !this.draft.trim() && !this.attachments.length;
  }

  write(draft) {
    Object.assign(this, {draft, suggestion: 0});
    this.chat.hints.typed(draft);
    this.chat.changed();
  }

  suggest(suggestion) {
    this.suggestion = suggestion;
    this.chat.changed();
  }

  submit() {
    if (this.editing) this.#saveEdit();
    else if (this.attachments.length) this.#sendFiles();
    else if (!this.isEmpty) this.#sendDraft();
  }

  #sendDraft() {
    const draft = this.draft.trim();
    this.draft = '';
    for (let start = 0; start < draft.length; start += LONGEST) this.say(draft.slice(start, start + LONGEST));
  }

  /** Sends a text at once, whatever stands in the input field. */
  say(typed) {
    const {text, entities} = formatted(typed);
    const replyTo = this.#takeReply();
    return this.chat.inOrder(() => server.text(this.chat.person.id, text, entities, replyTo), () => this.draft ||= typed);
  }

  #sendFiles() {
    const {attachments, draft} = this;
    const replyTo = this.#takeReply();
    Object.assign(this, {attachments: [], draft: ''});
    batches(attachments).forEach(({kind, files}, index) =>
      this.chat.inOrder(
        () => server.files(this.chat.person.id, kind, files, index ? '' : draft.trim(), replyTo),
        () => this.draft ||= draft));
  }

  #saveEdit() {
    const {editing} = this;
    const draft = this.draft.trim();
    this.cancel();
    if (draft && draft !== (editing.text ?? editing.caption))
      this.chat.inOrder(() => server.edit(this.chat.person.id, editing.id, draft));
  }

  #takeReply() {
    const {replyTo} = this;
    this.replyTo = null;
    return replyTo ?? undefined;
  }

  /** @param {string} [quote] a stretch of the message's text */
  reply(message, quote) {
    if (this.editing) this.cancel();
    this.replyTo = {id: message.id, ...(quote && {quote})};
    this.#turnedTo();
  }

  edit(message) {
    Object.assign(this, {editing: message, replyTo: null, attachments: [], draft: message.text ?? message.caption ?? ''});
    this.#turnedTo();
  }

  editLast() {
    const last = this.chat.messages.findLast(message => message.mine && (message.text || message.caption));
    if (last) this.edit(last);
  }

  attach(attachments) {
    if (this.editing) this.cancel();
    this.attachments = attachments;
    this.#turnedTo();
  }

  cancel() {
    if (this.editing) this.draft = '';
    Object.assign(this, {editing: null, replyTo: null});
    this.chat.changed();
  }

  /** A message is gone: there is nothing left to answer or to change. */
  gone(id) {
    if (this.replyTo?.id === id || this.editing?.id === id) this.cancel();
  }

  #turnedTo() {
    this.chat.changed();
    this.chat.focus();
  }
}
