/**
 * Files that were chosen, dropped or pasted and wait to be sent.
 *
 * @typedef {{file: File, kind: string, preview: string|null}} Attachment
 */
import {words} from './words.js';

const MOST = 10;
const ALONE = new Set(['voice', 'animation', 'videoNote', 'sticker']);

/**
 * @param {import('./chat.js').Chat} chat
 * @param {Iterable<File>} files
 * @param {string|null} kind as what they are sent; null = photos and videos as such, everything else as documents
 */
export function attach(chat, files, kind = null) {
  const added = [...files].map(file => ({file, kind: kind ?? kindOf(file), preview: previewOf(file)}));
  const all = [...chat.writing.attachments, ...added];
  if (all.length > MOST) chat.show(words.tooManyFiles);
  chat.writing.attach(all.slice(0, MOST));
}

export const detach = (chat, attachment) =>
  chat.writing.attach(chat.writing.attachments.filter(other => other !== attachment));

/**
 * Lets the owner choose files.
 *
 * @param {string} accept as the browser's file chooser takes it
 * @param {boolean} multiple
 * @param {(files: FileList) => void} chosen
 */
export function pick(accept, multiple, chosen) {
  const input = document.createElement('input');
  Object.assign(input, {type: 'file', multiple, accept});
  input.addEventListener('change', () => chosen(input.files));
  input.click();
}

/** As what a file is sent unless somebody says otherwise. */
export function kindOf({type}) {
  if (type === 'image/gif') return 'animation';
  if (/^image\/(jpeg|png|webp)$/.test(type)) return 'photo';
  return type.startsWith('video/') ? 'video' : 'document';
}

const previewOf = file => file.type.startsWith('image/') ? URL.createObjectURL(file) : null;

/** What goes in one request: all files of a kind as an album; voice messages, animations, round videos and stickers one by one. */
export function batches(attachments) {
  const result = [];
  for (const {kind, file} of attachments) {
    const open = ALONE.has(kind) ? null : result.find(batch => batch.kind === kind);
    if (open) open.files.push(file);
    else result.push({kind, files: [file]});
  }
  return result;
}
