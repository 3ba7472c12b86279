package io.frontdesk.knowledge.matching;

import java.util.ArrayList;
import java.util.List;

/** What a front desk is asked, a little of each. */
final class FrontDeskPhrases {

    static final long PASS = 1;
    static final long LIFT = 2;
    static final long PAYMENT = 3;
    static final long PARKING = 4;
    static final long INTERNET = 5;
    static final long CLEANING = 6;
    static final long HOURS = 7;

    private FrontDeskPhrases() {}

    static List<Phrase> all() {
        var phrases = new ArrayList<Phrase>();
        add(phrases, PASS, """
                Пропуск
                Как заказать пропуск для гостя?
                Нужно оформить пропуск на посетителя
                Сколько действует гостевой пропуск
                Як замовити перепустку для відвідувача?
                How do I order a visitor pass?""");
        add(phrases, LIFT, """
                Лифт
                Не работает лифт
                Лифт застрял между этажами
                Грузовой лифт сломался
                Не працює ліфт у другому під'їзді
                The elevator is broken""");
        add(phrases, PAYMENT, """
                Оплата аренды
                Как оплатить аренду?
                Куда переводить деньги за аренду офиса
                Пришлите счёт на оплату
                Як сплатити за оренду приміщення?
                Where do I send the rent payment?""");
        add(phrases, PARKING, """
                Парковка
                Где можно припарковать машину?
                Сколько стоит место на парковке
                Шлагбаум на парковке не открывается
                Де можна залишити автомобіль на парковці?
                Is there a parking space for guests?""");
        add(phrases, INTERNET, """
                Интернет
                Пропал интернет в офисе
                Медленно работает вайфай
                Какой пароль от беспроводной сети?
                Зник інтернет у кабінеті
                The wifi password does not work""");
        add(phrases, CLEANING, """
                Уборка
                Когда убирают в кабинетах?
                У нас грязно, пришлите уборщицу
                Закончилось мыло в туалете
                Коли прибирають у кабінетах?
                Please send a cleaner to our office""");
        add(phrases, HOURS, """
                Часы работы
                До какого часа открыт бизнес-центр?
                Работаете ли вы в выходные
                Во сколько закрывается главный вход
                До якої години відчинено будівлю?
                What are your opening hours?""");
        return phrases;
    }

    /** The first line is the title. */
    private static void add(List<Phrase> phrases, long category, String lines) {
        var all = lines.lines().toList();
        phrases.add(Phrase.title(category, all.getFirst()));
        all.stream().skip(1).forEach(line -> phrases.add(Phrase.question(phrases.size() + 1L, category, line)));
    }
}
