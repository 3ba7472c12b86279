/** Where the owner of a phone writes: input field, attachments, what is answered or changed, the bot's commands. */
import {attach, detach, pick} from './attachments.js';
import {icons} from './icons.js';
import {html, live, nothing} from './lit.js';
import {openMenu} from './menu.js';
import {sizeOf} from './formats.js';
import {openSpecials} from './specials.js';
import {suggestionList, walkSuggestions} from './suggestions.js';
import {summary} from './summary.js';
import {words} from './words.js';

const KINDS = [
  {kind: null, label: 'attachPhoto', icon: icons.photo, accept: 'image/*,video/*'},
  {kind: 'document', label: 'attachFile', icon: icons.file, accept: ''},
  {kind: 'audio', label: 'attachAudio', icon: icons.music, accept: 'audio/*'},
  {kind: 'voice', label: 'attachVoice', icon: icons.voice, accept: 'audio/*'},
  {kind: 'videoNote', label: 'attachVideoNote', icon: icons.play, accept: 'video/*'},
  {kind: 'sticker', label: 'attachSticker', icon: icons.photo, accept: 'image/webp,image/png'},
];

/** @param {import('./chat.js').Chat} chat */
export function composer(chat) {
  const {writing} = chat;
  const hint = writing.attachments.length ? words.caption : words.message;
  return html`
    ${suggestionList(chat)}
    <form class="composer" @submit=${event => submit(chat, event)}>
      ${subject(chat)} ${attached(chat)}
      <div class="line">
        <button type="button" class="tool" aria-label=${words.attach} title=${words.attach} aria-haspopup="menu"
            @click=${event => chooseFiles(chat, event)}>${icons.clip}</button>
        <textarea rows="1" aria-label=${words.message} placeholder=${hint} dir="auto" autocomplete="off" .value=${live(writing.draft)}
            @input=${event => written(chat, event)} @keydown=${event => keyed(chat, event)} @paste=${event => pasted(chat, event)}></textarea>
        ${chat.commands.length && !writing.draft ? html`
          <button type="button" class="tool" aria-label=${words.commands} title=${words.commands} @click=${() => {
            writing.write('/');
            chat.focus();
          }}>${icons.slash}</button>` : nothing}
        ${chat.keyboard?.length ? html`
          <button type="button" class="tool" aria-label=${words.keyboard} title=${words.keyboard} aria-pressed=${chat.keyboardOpen} @click=${() => {
            chat.keyboardOpen = !chat.keyboardOpen;
            chat.changed();
          }}>${icons.keys}</button>` : nothing}
        <button class="send" aria-label=${writing.editing ? words.save : words.send} title=${writing.editing ? words.save : words.send}
            aria-disabled=${writing.isEmpty}>${writing.editing ? icons.check : icons.send}</button>
      </div>
    </form>`;
}

/** What is being answered or changed. */
function subject(chat) {
  const {writing} = chat;
  if (!writing.editing && !writing.replyTo) return nothing;
  const message = writing.editing ?? chat.messages.find(({id}) => id === writing.replyTo.id);
  return html`
    <div class="subject">
      ${writing.editing ? icons.edit : writing.replyTo.quote ? icons.quote : icons.reply}
      <div><b>${writing.editing ? words.editing : message?.mine ? words.you : chat.bot.name}</b>
        <span>${writing.replyTo?.quote ?? (message ? summary(message) : '…')}</span></div>
      <button type="button" class="tool" aria-label=${words.cancel} title=${words.cancel} @click=${() => writing.cancel()}>${icons.close}</button>
    </div>`;
}

const attached = chat => chat.writing.attachments.length ? html`
  <ul class="attached">${chat.writing.attachments.map(attachment => html`
    <li title=${attachment.file.name}>
      ${attachment.preview && attachment.kind !== 'document' ? html`<img src=${attachment.preview} alt="">`
          : KINDS.find(({kind}) => kind === attachment.kind)?.icon ?? icons.play}
      <span><b>${attachment.file.name}</b><small>${words[attachment.kind]} · ${sizeOf(attachment.file.size)}</small></span>
      <button type="button" class="tool" aria-label="${words.removeFile}: ${attachment.file.name}" @click=${() => detach(chat, attachment)}>${icons.close}</button>
    </li>`)}</ul>` : nothing;

function submit(chat, event) {
  event.preventDefault();
  chat.writing.submit();
  chat.focus();
}

function written(chat, {target}) {
  chat.writing.write(target.value);
}

function keyed(chat, event) {
  const {writing} = chat;
  if (event.isComposing) return;
  if (walkSuggestions(chat, event)) return event.preventDefault();
  if (event.key === 'Enter' && !event.shiftKey) submit(chat, event);
  else if (event.key === 'Escape') writing.cancel();
  else if (event.key === 'ArrowUp' && writing.isEmpty && !writing.editing) writing.editLast();
  else return;
  event.preventDefault();
}

function pasted(chat, event) {
  if (!event.clipboardData.files.length) return;
  event.preventDefault();
  attach(chat, event.clipboardData.files);
}

function chooseFiles(chat, event) {
  openMenu(event, [
    ...KINDS.map(({kind, label, icon, accept}) => ({label: words[label], icon, run: () => pick(accept, true, files => attach(chat, files, kind))})),
    {label: words.attachOther, icon: icons.more, run: () => openSpecials(chat, event)},
  ]);
}
