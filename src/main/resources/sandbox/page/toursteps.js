/**
 * The steps of the tour: on whose phone, what to do there next, and how one sees that it is done. Labels are the bot's, who
 * speaks Russian to this cast.
 *
 * @typedef {{chat: import('./chat.js').Chat, button?: string, message?: number, key?: string, type?: string}} Move
 *     button: under a message; key: of the bot's keyboard; type: a text to send
 * @typedef {{name: string, move: (stage: import('./stage.js').Stage) => Move|null, done: (stage: import('./stage.js').Stage) => boolean}} Step
 */
const KNOWN = 'Где можно припарковаться?';
const UNKNOWN = 'В коридоре третьего этажа пахнет краской';
const ANSWER = 'Спасибо, проветриваем. К вечеру запаха не будет';
const BEST = '5';
const POST = 'Главный вход';

/** From the news that a pass is approved to its being shown at the door. */
const isOnTheWay = ({label}) => label.includes(POST) || label === 'Показать' || label === 'Открыть пропуск';

const operatorOf = stage => stage.all('ADMINISTRATOR').find(chat => stage.saying(chat, UNKNOWN)) ?? stage.one('ADMINISTRATOR');
/** A chief of security gets the card of a post where nobody stands. */
const watchersOf = stage => [...stage.all('GUARD'), ...stage.all('SECURITY_CHIEF')];
const watchOf = stage => watchersOf(stage).find(chat => stage.has(atTheDoor(stage, chat) ?? {}, 'Предъявлен')) ?? stage.one('GUARD');
/** The last card about guests at the door. */
const atTheDoor = (stage, chat) => chat.messages.findLast(message => stage.has(message, 'Предъявлен') || stage.has(message, 'Отметить выход'));

/** Whoever orders the same minute again at once has pressed twice, thinks the bot: each time it is a later one. */
const turnOf = (chat, screen) => screen.text?.includes('во сколько точно') ? chat.messages.filter(({text}) => text?.includes('утверждён')).length : 0;
const lastWord = chat => chat.messages.findLast(({mine}) => mine)?.text;

/** @type {Step[]} */
export const steps = [
  {
    name: 'tourAsk',
    move: stage => ({chat: stage.one('CLIENT'), type: KNOWN}),
    done: stage => stage.news(stage.one('CLIENT')).some(message => stage.has(message, '👍 Помогло')),
  },
  {
    name: 'tourEscalate',
    move: stage => ({chat: stage.one('CLIENT'), type: UNKNOWN}),
    done: stage => stage.all('ADMINISTRATOR').some(chat => stage.news(chat).some(({text}) => text?.includes(UNKNOWN))),
  },
  {
    name: 'tourAnswer',
    move: stage => {
      const chat = operatorOf(stage);
      return stage.news(chat).some(message => stage.has(message, 'Отмена')) ? {chat, type: ANSWER} : stage.pressing(chat, 'Ответить', stage.saying(chat, UNKNOWN));
    },
    done: stage => {
      const answer = lastWord(operatorOf(stage));
      return Boolean(answer) && stage.news(stage.one('CLIENT')).some(({text}) => text?.includes(answer));
    },
  },
  {
    name: 'tourFinish',
    move: stage => {
      const chat = operatorOf(stage);
      const screen = chat.messages.findLast(message => stage.has(message, 'Завершить') || stage.has(message, 'Да'));
      return stage.pressing(chat, stage.has(screen ?? {}, 'Да') ? 'Да' : 'Завершить', screen);
    },
    done: stage => stage.news(stage.one('CLIENT')).some(message => stage.has(message, BEST)),
  },
  {
    name: 'tourRate',
    move: stage => stage.pressing(stage.one('CLIENT'), BEST, stage.offering(stage.one('CLIENT'), BEST)),
    done: stage => !stage.offering(stage.one('CLIENT'), BEST),
  },
  {
    name: 'tourOrder',
    move: stage => {
      const chat = stage.one('CLIENT');
      const screen = stage.news(chat).findLast(message => stage.has(message, '+ Добавить') || message.text?.includes('Новый пропуск'));
      if (!screen) return {chat, key: 'Пропуска'};
      return stage.pressing(chat, stage.has(screen, '+ Добавить') ? '+ Добавить' : stage.choice(screen, turnOf(chat, screen)), screen);
    },
    done: stage => stage.all('SECURITY_CHIEF').some(chat => stage.news(chat).some(message => stage.has(message, 'Утвердить'))),
  },
  {
    name: 'tourApprove',
    move: stage => {
      const chat = stage.one('SECURITY_CHIEF');
      return stage.pressing(chat, 'Утвердить', stage.offering(chat, 'Утвердить'));
    },
    done: stage => stage.news(stage.one('CLIENT')).some(({text}) => text?.includes('утверждён')),
  },
  {
    name: 'tourShow',
    move: stage => {
      const chat = stage.one('CLIENT');
      const screen = chat.messages.findLast(message => message.buttons?.flat().some(isOnTheWay));
      return stage.pressing(chat, screen?.buttons.flat().find(isOnTheWay).label ?? '', screen);
    },
    done: stage => watchersOf(stage).some(chat => stage.news(chat).some(message => stage.has(message, 'Предъявлен'))),
  },
  {
    name: 'tourAdmit',
    move: stage => {
      const chat = watchOf(stage);
      return stage.pressing(chat, 'Предъявлен', stage.offering(chat, 'Предъявлен'));
    },
    done: stage => !stage.has(atTheDoor(stage, watchOf(stage)) ?? {}, 'Предъявлен'),
  },
  {
    name: 'tourManage',
    move: stage => {
      const chat = stage.one('MANAGER');
      const screen = stage.news(chat).findLast(message => stage.has(message, 'Настройки') || stage.has(message, 'Ответы ассистента'));
      if (!screen) return {chat, key: 'Профиль'};
      return stage.pressing(chat, stage.has(screen, 'Настройки') ? 'Настройки' : 'Ответы ассистента', screen);
    },
    done: stage => stage.news(stage.one('MANAGER')).some(message => stage.has(message, 'Порог ответа')),
  },
];
