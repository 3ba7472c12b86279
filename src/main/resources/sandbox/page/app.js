/** Starts the page: fetches the phones, puts them side by side and keeps them true while the server tells what happens. */
import {Chat} from './chat.js';
import {Chooser} from './chooser.js';
import {listen} from './events.js';
import {render} from './lit.js';
import {Phone} from './phone.js';
import * as server from './server.js';
import {top} from './top.js';
import {language, words} from './words.js';

/** @type {Map<number, Phone>} */
const phones = new Map();
const chooser = new Chooser(phones, draw);
let connected = true;

function draw() {
  render(top(chooser, connected), document.getElementById('top'));
}

async function refresh() {
  const {bot, phones: people} = await server.phones();
  people.filter(({id}) => !phones.has(id)).forEach(person => add(person, bot));
  chooser.apply();
  await Promise.all([...phones.values()].map(phone => phone.chat.load()));
}

function add(person, bot) {
  const phone = new Phone(new Chat(person, bot), {hide: () => chooser.turn(person.id), changed: drawSoon});
  phones.set(person.id, phone);
  document.getElementById('phones').append(phone.element);
}

let drawing = false;

/** Unread counts of many phones change at once; the top is drawn once for them all. */
function drawSoon() {
  if (drawing) return;
  drawing = true;
  setTimeout(() => {
    drawing = false;
    draw();
  });
}

function connection(alive) {
  connected = alive;
  draw();
}

document.documentElement.lang = language;
document.title = words.title;
document.getElementById('phones').dataset.empty = words.noPhones;
draw();
listen({
  happened: (kind, data) => phones.get(data.phone)?.chat.happened(kind, data),
  connected: () => refresh().then(() => connection(true), () => connection(false)),
  lost: () => connection(false),
});
