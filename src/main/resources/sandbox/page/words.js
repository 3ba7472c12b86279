/** Everything the page itself says, in Russian and English; what the bot and people say comes from the server. */
const DICTIONARY = {
  title: ['Frontdesk · песочница', 'Frontdesk · sandbox'],
  sandbox: ['Песочница', 'Sandbox'],
  local: ['Это не Telegram: все телефоны живут на этой машине, наружу ничего не уходит.',
    'This is not Telegram: all phones live on this machine, nothing leaves it.'],
  tryThis: ['Попробуйте', 'Try this'],
  steps: [
    ['спросите с телефона клиента', '«Ответить» — у администратора', 'ответ — снова у клиента'],
    ['ask from the client’s phone', 'answer it on an administrator’s', 'read it on the client’s']],
  chooser: ['Чьи телефоны показать', 'Whose phones to show'],
  all: ['Все', 'All'],
  noPhones: ['Выберите вверху, чьи телефоны показать.', 'Choose above whose phones to show.'],
  otherLanguage: ['English', 'Русский'],
  theme: ['Светлая или тёмная тема', 'Light or dark theme'],
  reconnecting: ['Связь с сервером потеряна, переподключаюсь…', 'Connection to the server lost, reconnecting…'],
  noServer: ['Сервер не отвечает', 'The server does not answer'],

  CLIENT: ['Клиент', 'Client'],
  ADMINISTRATOR: ['Администратор', 'Administrator'],
  MANAGER: ['Менеджер', 'Manager'],
  SECURITY_CHIEF: ['Начальник охраны', 'Security chief'],
  GUARD: ['Охранник', 'Guard'],
  ROOT: ['Root', 'Root'],

  bot: ['бот', 'bot'],
  typing: ['печатает', 'typing'],
  phoneMenu: ['Меню телефона', 'Phone menu'],
  hidePhone: ['Скрыть телефон', 'Hide this phone'],
  block: ['Заблокировать бота', 'Block the bot'],
  unblock: ['Разблокировать', 'Unblock'],
  start: ['Запустить', 'Start'],
  emptyTitle: ['Здесь пока ничего нет…', 'Nothing here yet…'],
  emptyHint: ['Нажмите «Запустить», чтобы начать разговор с ботом.', 'Press “Start” to begin talking to the bot.'],

  log: ['Сообщения', 'Messages'],
  you: ['Вы', 'You'],
  today: ['Сегодня', 'Today'],
  yesterday: ['Вчера', 'Yesterday'],
  edited: ['изменено', 'edited'],
  forwardedFrom: ['Переслано от', 'Forwarded from'],
  toBottom: ['К последним сообщениям', 'To the latest messages'],
  spoiler: ['Скрытый текст: показать', 'Hidden text: reveal'],
  expand: ['Развернуть или свернуть цитату', 'Expand or collapse the quote'],
  copyCode: ['Копировать код', 'Copy the code'],

  message: ['Сообщение', 'Message'],
  caption: ['Подпись', 'Caption'],
  send: ['Отправить', 'Send'],
  save: ['Сохранить', 'Save'],
  attach: ['Прикрепить', 'Attach'],
  attachPhoto: ['Фото или видео', 'Photo or video'],
  attachFile: ['Файл', 'File'],
  attachAudio: ['Музыка', 'Music'],
  attachVoice: ['Голосовое из аудиофайла', 'Voice message from an audio file'],
  dropHere: ['Отпустите, чтобы прикрепить', 'Drop to attach'],
  removeFile: ['Убрать файл', 'Remove the file'],
  tooManyFiles: ['За один раз можно отправить не больше 10 файлов', 'At most 10 files can be sent at once'],
  commands: ['Команды бота', 'Bot commands'],
  keyboard: ['Клавиатура бота', 'Bot keyboard'],

  reply: ['Ответить', 'Reply'],
  replyQuote: ['Ответить с цитатой', 'Reply with quote'],
  edit: ['Изменить', 'Edit'],
  editing: ['Редактирование', 'Edit message'],
  copy: ['Копировать текст', 'Copy text'],
  copied: ['Скопировано', 'Copied'],
  remove: ['Удалить', 'Delete'],
  cancel: ['Отмена', 'Cancel'],
  ok: ['OK', 'OK'],
  close: ['Закрыть', 'Close'],

  photo: ['Фотография', 'Photo'],
  video: ['Видео', 'Video'],
  animation: ['GIF', 'GIF'],
  audio: ['Аудио', 'Audio'],
  document: ['Файл', 'File'],
  voice: ['Голосовое сообщение', 'Voice message'],
  videoNote: ['Видеосообщение', 'Video message'],
  sticker: ['Стикер', 'Sticker'],
  location: ['Геопозиция', 'Location'],
  venue: ['Место', 'Venue'],
  contact: ['Контакт', 'Contact'],
  poll: ['Опрос', 'Poll'],
  dice: ['Кубик', 'Dice'],
  play: ['Воспроизвести', 'Play'],
  pause: ['Пауза', 'Pause'],
  position: ['Место записи', 'Position'],
  sizes: [['Б', 'КБ', 'МБ', 'ГБ'], ['B', 'KB', 'MB', 'GB']],
};

const CHOICE = 'frontdesk.language';
const LANGUAGES = ['ru', 'en'];

/** The language of the page's own words: Russian unless English was chosen. */
export const language = localStorage.getItem(CHOICE) === 'en' ? 'en' : 'ru';

export const words = Object.fromEntries(Object.entries(DICTIONARY).map(([key, word]) => [key, word[LANGUAGES.indexOf(language)]]));

export function switchLanguage() {
  localStorage.setItem(CHOICE, language === 'en' ? 'ru' : 'en');
  location.reload();
}
