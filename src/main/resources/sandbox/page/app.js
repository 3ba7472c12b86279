/** Starts the page: fetches the phones, puts them side by side and keeps them true while the server tells what happens. */
import {Chat} from './chat.js';
import {Chooser} from './chooser.js';
import {Controls} from './controls.js';
import {listen} from './events.js';
import {goBy, liveIn} from './formats.js';
import {render} from './lit.js';
import {Phone} from './phone.js';
import * as server from './server.js';
import {top} from './top.js';
import {Tour} from './tour.js';
import {language, words} from './words.js';

/** @type {Map<number, Phone>} */
const phones = new Map();
const chooser = new Chooser(phones, draw);
const controls = new Controls(draw);
const tour = new Tour(chooser, drawSoon);
const TICK = 10_000;
let connected = true;
let restarting = false;
let drawing = false;

function draw() {
  render(top({chooser, controls, tour, connected, restarting, restart}), document.getElementById('top'));
}

function restart() {
  tour.forget();
  restarting = true;
  draw();
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

/** Many phones change at once; the top is drawn once for them all. */
function drawSoon() {
  if (drawing) return;
  drawing = true;
  setTimeout(() => {
    drawing = false;
    tour.look();
    draw();
  });
}

/** A world that began anew is looked at anew. */
async function found() {
  if (restarting) return location.reload();
  await controls.look();
  liveIn(controls.world.zone);
  await refresh();
  connection(true);
}

function connection(alive) {
  connected = alive;
  drawSoon();
}

document.documentElement.lang = language;
document.title = words.title;
document.getElementById('phones').dataset.empty = words.noPhones;
goBy(() => controls.now);
draw();
setInterval(draw, TICK);
listen({
  happened: (kind, data) => phones.get(data.phone)?.chat.happened(kind, data),
  connected: () => found().catch(() => connection(false)),
  lost: () => connection(false),
});
