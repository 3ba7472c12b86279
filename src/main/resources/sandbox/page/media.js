/** What a message holds besides text, each kind as Telegram shows it. */
import {card} from './cards.js';
import {sizeOf} from './formats.js';
import {icons} from './icons.js';
import {enlarge} from './lightbox.js';
import {html, nothing} from './lit.js';
import {sound} from './sound.js';
import {words} from './words.js';

const PICTURES = new Set(['photo', 'video', 'animation']);
const BARE = new Set(['sticker', 'videoNote', 'dice']);
const WIDEST = 300;

/** How an album of n pictures is laid out: the number of pictures in each line. */
const LINES = {2: [2], 3: [1, 2], 4: [1, 3], 5: [2, 3], 6: [3, 3], 7: [3, 4], 8: [2, 3, 3], 9: [3, 3, 3], 10: [3, 3, 4]};

/** Whether the media fills the bubble to its edges. */
export const isPicture = ({media}) => PICTURES.has(media?.kind);

/** Whether the media stands without a bubble around it. */
export const isBare = ({media}) => BARE.has(media?.kind);

/** @param {import('./contract.js').Message} message */
export function mediaOf({media}) {
  switch (media?.kind) {
    case undefined: return nothing;
    case 'photo': return framed(media, photo(media));
    case 'video': return framed(media, video(media));
    case 'animation': return framed(media, animation(media));
    case 'videoNote': return html`<video class="round" src=${media.url ?? nothing} controls playsinline preload="metadata"></video>`;
    case 'sticker': return sticker(media);
    case 'audio':
    case 'voice': return sound(media);
    case 'document': return file(media);
    default: return card(media);
  }
}

/** @param {import('./contract.js').Message[]} messages of one album */
export function albumOf(messages) {
  if (!messages.every(isPicture)) return messages.map(message => html`<div data-item=${message.id}>${mediaOf(message)}</div>`);
  const spans = (LINES[messages.length] ?? [messages.length]).flatMap(count => Array(count).fill(12 / count));
  return html`<div class="album">${messages.map((message, index) => html`
    <div class="album-item span-${spans[index]}" data-item=${message.id}>${mediaOf(message)}</div>`)}</div>`;
}

/** Keeps the room of a picture before it is there, so that nothing jumps. */
function framed({width, height}, picture) {
  const known = width && height;
  const shape = known ? `--ratio: ${shapeOf(width, height)}; --width: ${Math.max(Math.min(width, WIDEST), 120)}px` : '';
  return html`<div class="frame ${known ? 'known' : ''}" .style=${shape}>${picture}</div>`;
}

/** The file knows its shape better than the message does. */
function reshape({target: {videoWidth, videoHeight, parentElement}}) {
  if (videoWidth && videoHeight) parentElement.style.setProperty('--ratio', shapeOf(videoWidth, videoHeight));
}

const shapeOf = (width, height) => Math.min(Math.max(width / height, 0.6), 2.4);

const photo = media => media.url
    ? html`<button class="photo" aria-label=${words.photo} @click=${() => enlarge(media.url)}><img src=${media.url} alt=${words.photo} draggable="false"></button>`
    : missing(icons.photo, words.photo);

const video = media => media.url
    ? html`<video src=${media.url} controls playsinline preload="metadata" aria-label=${words.video} @loadedmetadata=${reshape}></video>`
    : missing(icons.play, words.video);

const animation = media => media.url && !media.mime?.startsWith('image/')
    ? html`<video src=${media.url} autoplay loop .muted=${true} playsinline aria-label=${words.animation}></video><span class="badge">GIF</span>`
    : html`${photo(media)}<span class="badge">GIF</span>`;

const missing = (icon, name) => html`<div class="missing" role="img" aria-label=${name}>${icon}</div>`;

const sticker = ({url, mime, emoji}) => url && /^image\//.test(mime ?? '')
    ? html`<img class="sticker" src=${url} alt=${emoji ?? words.sticker} draggable="false">`
    : html`<div class="sticker" role="img" aria-label=${words.sticker}>${emoji ?? '🖼'}</div>`;

function file({url, name, size}) {
  const face = html`<span class="disc">${icons.file}</span>
      <span class="facts"><b>${name ?? words.document}</b><small>${sizeOf(size) || words.document}</small></span>`;
  return url
      ? html`<a class="document" href=${url} download=${name ?? ''} target="_blank" rel="noopener">${face}</a>`
      : html`<div class="document">${face}</div>`;
}
