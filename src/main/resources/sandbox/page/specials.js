/** What can be sent besides texts and files: some of it at once, some after a few questions. */
import {icons} from './icons.js';
import {openMenu} from './menu.js';
import {ask} from './questions.js';
import * as server from './server.js';
import {words} from './words.js';

const KINDS = [
  {kind: 'location', icon: icons.pin},
  {kind: 'live', icon: icons.pin},
  {kind: 'venue', icon: icons.pin, fields: [{name: 'title', label: 'placeName'}, {name: 'name', label: 'placeAddress'}]},
  {kind: 'contact', icon: icons.contact, fields: [{name: 'name', label: 'contactName'}, {name: 'phone', label: 'contactPhone'}]},
  {kind: 'poll', icon: icons.poll, fields: [{name: 'title', label: 'pollQuestion'}, {name: 'options', label: 'pollOptions', lines: true}]},
  {kind: 'quiz', icon: icons.poll, fields: [{name: 'title', label: 'pollQuestion'}, {name: 'options', label: 'pollOptions', lines: true}]},
  {kind: 'dice', icon: icons.dice},
  {kind: 'checklist', icon: icons.check, fields: [{name: 'title', label: 'checklistTitle'}, {name: 'options', label: 'checklistTasks', lines: true}]},
  {kind: 'story', icon: icons.photo},
];

/** @param {import('./chat.js').Chat} chat */
export function openSpecials(chat, event) {
  const items = KINDS.map(({kind, icon, fields}) => ({label: words[kind], icon, run: () => send(chat, kind, fields)}));
  openMenu(event, [...items, {label: words.forwardSomething, icon: icons.reply, run: () => forward(chat)}]);
}

async function send(chat, kind, fields = []) {
  const answers = fields.length ? await ask(words[kind], fields) : {};
  if (answers) chat.inOrder(() => server.special(chat.person.id, {kind, ...answers}));
}

async function forward(chat) {
  const answers = await ask(words.forwardSomething, [{name: 'from', label: 'forwardedFrom'}, {name: 'text', label: 'message'}]);
  if (answers) chat.inOrder(() => server.forward(chat.person.id, answers));
}

/** How far a step of a walk goes, in degrees. */
const STEP = 0.002;

/** Lets a place that moves take a step, or stop. */
export function move(chat, {id, media}, ends) {
  const step = ends ? 0 : STEP;
  chat.inOrder(() => server.move(chat.person.id, {id, latitude: media.latitude + step, longitude: media.longitude + step, ends}));
}
