package io.frontdesk.knowledge.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.correspondence.FormattedText;
import io.frontdesk.correspondence.FormattedText.Entity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    private static final PersonalData PEOPLE = PersonalData.of(List.of(
            "Олег Иванов",
            "Ольга",
            "Мария Чайковская",
            "Андрей",
            "Павел",
            "Артём",
            "Ян",
            "John O'Neil",
            "Дмитро Шевченко",
            "Віка"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Мой телефон +7 912 345-67-89, перезвоните | Мой телефон …, перезвоните",
                "Позвоните на 8 (912) 345-67-89 завтра | Позвоните на … завтра",
                "Номер 89123456789 не в пропуске | Номер … не в пропуске",
                "Мій номер 067 123 45 67 є в базі | Мій номер … є в базі",
                "Зателефонуйте +380671234567 будь ласка | Зателефонуйте … будь ласка",
                "Call me at +44 20 7946 0958 about the pass | Call me at … about the pass",
                "Городской 123-45-67 не отвечает | Городской … не отвечает",
                "Пишите на ivan.petrov@mail.example.ru про счёт | Пишите на … про счёт",
                "Почта иван@почта.рф не работает | Почта … не работает",
                "Напишите @ivan_petrov насчёт пропуска | Напишите … насчёт пропуска",
                "Мой профиль t.me/ivan_petrov не открывается | Мой профиль … не открывается",
                "Ссылка https://example.com/in?token=abc123 не работает | Ссылка … не работает",
                "Карта 4111 1111 1111 1111 не проходит | Карта … не проходит",
                "Оплатил с 5555555555554444 а денег нет | Оплатил с … а денег нет",
                "Паспорт 4510 123456 подойдёт? | Паспорт … подойдёт?",
                "Паспорт МЕ 123456 підійде? | Паспорт … підійде?",
                "СНИЛС 112-233-445 95 нужен? | СНИЛС … нужен?",
                "Счёт GB82 WEST 1234 5698 7654 32 верный? | Счёт … верный?",
                "Рахунок UA213223130000026007233566001 вірний? | Рахунок … вірний?",
                "ИНН 7707083893 куда писать | ИНН … куда писать",
                "Пропустите машину А123ВС77 сегодня | Пропустите машину … сегодня",
                "Авто АА1234ВВ стоїть на паркінгу | Авто … стоїть на паркінгу"
            })
    void what_says_whom_it_is_about_is_left_out(String text, String without) {
        assertThat(PEOPLE.without(text)).isEqualTo(without);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Олег, где мой пропуск? | где мой пропуск?",
                "Где мой пропуск, Олег? | Где мой пропуск?",
                "Скажите, Олег, где пропуск | Скажите, где пропуск",
                "Здравствуйте. Олег! Где пропуск | Здравствуйте. Где пропуск",
                "Я Иванов Олег и не могу войти | Я … и не могу войти",
                "Передайте Олегу Иванову документы | Передайте … документы",
                "Документы у Олега | Документы у …",
                "Пропуск для Марии Чайковской готов? | Пропуск для … готов?",
                "Мы с Ольгой ждём у входа | Мы с … ждём у входа",
                "Ользі потрібна перепустка | … потрібна перепустка",
                "Говорил с Андреем про ключи | Говорил с … про ключи",
                "Для Павла нужен пропуск | Для … нужен пропуск",
                "артем не пришёл | … не пришёл",
                "Передайте Дмитрові Шевченку ключі | Передайте … ключі",
                "Віці не відкрили двері | … не відкрили двері",
                "Ян не пришёл | … не пришёл",
                "John's badge does not work | … badge does not work",
                "Where is Mr O'Neil sitting | Where is Mr … sitting"
            })
    void the_people_in_the_chat_are_left_out_in_every_case(String text, String without) {
        assertThat(PEOPLE.without(text)).isEqualTo(without);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Как пройти в комнату 305?",
                "Тариф 1990 рублей в месяц?",
                "Можно прийти в 18:00?",
                "Пропуск №15 не открывается",
                "Заявка #15 закрыта?",
                "Работаете с 10 до 18 и 31.12.2026?",
                "Приду 2026-11-22 к 9:30",
                "Аренда 1 990 000 рублей за год",
                "До 2000 за сутки?",
                "Скидка 15% на 100 кв. м",
                "Корпус 2, этаж 12, офис 1204",
                "Тариф «Бизнес-24» на 12 месяцев",
                "Чи є Wi-Fi 5 ГГц на 3 поверсі?",
                "Порт 8080 и версия 2.10.4",
                "Смотрите https://example.com/parking",
                "Ольховая улица, 5",
                "Павильон 3 открыт?",
                "Янтарный зал свободен?",
                "Олеговское шоссе",
                "Is room A12 free at 6 pm?",
                "🙂"
            })
    void what_is_nobodys_stays(String text) {
        assertThat(PEOPLE.without(text)).isEqualTo(text);
    }

    @Test
    void formatting_stays_where_it_was() {
        var words = new FormattedText(
                "Олег, парковка за корпусом 2, тел. +79123456789, схема",
                List.of(new Entity("bold", 6, 8), new Entity("italic", 49, 5)));

        var without = PEOPLE.without(words);

        assertThat(without.text()).isEqualTo("парковка за корпусом 2, тел. …, схема");
        assertThat(without.entities()).containsExactly(new Entity("bold", 0, 8), new Entity("italic", 32, 5));
    }

    @Test
    void whoever_is_mentioned_goes_and_so_does_a_link_that_tells() {
        var words = new FormattedText(
                "Спросите Ваню или здесь",
                List.of(
                        new Entity("text_mention", 9, 4, "42"),
                        new Entity("text_link", 18, 5, "https://example.com/?user=42")));

        var without = PEOPLE.without(words);

        assertThat(without).isEqualTo(FormattedText.plain("Спросите … или здесь"));
    }
}
