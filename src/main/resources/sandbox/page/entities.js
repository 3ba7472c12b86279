/** Formatted text: entities become elements, and what people wrote becomes text and nothing else. */
import {icons} from './icons.js';
import {safe} from './links.js';
import {html} from './lit.js';
import {words} from './words.js';

const BLOCKS = new Set(['pre', 'blockquote', 'expandable_blockquote']);

/**
 * @param {import('./chat.js').Chat} chat whom commands and links of the text belong to
 * @param {string} text
 * @param {import('./contract.js').Entity[]} [entities]
 */
export function formattedText(chat, text, entities = []) {
  const inOrder = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return parts(chat, text, inOrder, 0, text.length);
}

/** Entities that overlap without lying in each other are cut in two, so that any set of them makes a tree. */
function parts(chat, text, entities, from, to) {
  const result = [];
  let at = from;
  let afterBlock = false;
  const plain = end => {
    const stretch = text.slice(at, end);
    result.push(afterBlock ? stretch.replace(/^\n/, '') : stretch);
    at = end;
  };
  for (let queue = entities; queue.length; ) {
    const [entity, ...rest] = queue;
    const start = Math.max(entity.offset, at);
    const end = Math.min(entity.offset + entity.length, to);
    if (end <= start) {
      queue = rest;
      continue;
    }
    if (start > at) plain(start);
    const inside = rest.filter(other => other.offset < end);
    result.push(element(chat, entity, text.slice(start, end), parts(chat, text, inside, start, end)));
    at = end;
    afterBlock = BLOCKS.has(entity.type);
    queue = rest.filter(other => other.offset + other.length > end);
  }
  if (at < to) plain(to);
  return result;
}

function element(chat, entity, stretch, content) {
  switch (entity.type) {
    case 'bold': return html`<b>${content}</b>`;
    case 'italic': return html`<i>${content}</i>`;
    case 'underline': return html`<u>${content}</u>`;
    case 'strikethrough': return html`<s>${content}</s>`;
    case 'spoiler': return spoiler(content);
    case 'code': return html`<code>${content}</code>`;
    case 'pre': return pre(chat, entity.language, stretch, content);
    case 'blockquote': return html`<blockquote>${content}</blockquote>`;
    case 'expandable_blockquote': return expandable(content);
    case 'text_link': return link(chat, entity.url ?? '', content);
    case 'url': return link(chat, stretch, content);
    case 'email': return link(chat, `mailto:${stretch}`, content);
    case 'phone_number': return link(chat, `tel:${stretch}`, content);
    case 'bot_command': return html`<button class="command" @click=${() => chat.writing.say(stretch)}>${content}</button>`;
    case 'mention':
    case 'text_mention':
    case 'hashtag':
    case 'cashtag': return html`<span class="mention">${content}</span>`;
    default: return content;
  }
}

function link(chat, address, content) {
  const href = safe(address);
  if (!href) return html`<span class="mention">${content}</span>`;
  const click = event => chat.follow(href) && event.preventDefault();
  return html`<a href=${href} target="_blank" rel="noopener noreferrer" title=${href} @click=${click}>${content}</a>`;
}

function spoiler(content) {
  const show = event => {
    if (event.type === 'keydown' && event.key !== 'Enter' && event.key !== ' ') return;
    const {currentTarget: hidden} = event;
    if (hidden.classList.contains('shown')) return;
    event.preventDefault();
    hidden.classList.add('shown');
    ['role', 'tabindex', 'aria-label'].forEach(name => hidden.removeAttribute(name));
  };
  return html`<span class="spoiler" role="button" tabindex="0" aria-label=${words.spoiler} @click=${show} @keydown=${show}>${content}</span>`;
}

const pre = (chat, language, code, content) => html`<div class="code">
    <div class="code-head"><span>${language ?? ''}</span><button aria-label=${words.copyCode} title=${words.copyCode}
        @click=${() => chat.copy(code)}>${icons.copy}</button></div>
    <pre tabindex="0">${content}</pre></div>`;

function expandable(content) {
  const turn = ({currentTarget}) => {
    const open = currentTarget.parentElement.classList.toggle('open');
    currentTarget.setAttribute('aria-expanded', open);
  };
  return html`<blockquote class="expandable"><div>${content}</div><button aria-label=${words.expand} aria-expanded="false"
      @click=${turn}>${icons.down}</button></blockquote>`;
}
