package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.people.Role;
import io.frontdesk.settings.AssistantRules;
import io.frontdesk.settings.AssistantRules.Mode;
import io.frontdesk.settings.Settings;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Those who manage decide when the assistant speaks, and see first what would come of it. */
class ThresholdTest {

    private static final String QUESTION = "Где оставить машину?";
    private static final String ANSWER = "Парковка за вторым корпусом.";

    @RegisterExtension
    static final Company company = Company.open();

    private final Someone manager = company.manager("Марина");
    private final Teacher teacher = new Teacher(company, manager);

    private static AssistantRules rules() {
        return company.bot.bean(Settings.class).assistant();
    }

    private Seen answers(Someone who) {
        who.says("Профиль").settles();
        who.taps("Настройки").sees("Настройки").taps("Ответы ассистента");
        return who.sees("Режим:");
    }

    @Test
    void the_mode_is_chosen_and_counts_for_the_next_question() {
        teacher.teaches("Парковка", ANSWER, "Где оставить машину");
        var screen = answers(manager);
        screen.contains("Режим: Автоответ")
                .contains("от 80 %")
                .contains("от 40 %")
                .contains("5 отправок");

        screen.taps("Подсказки оператору");

        screen.becomes("Режим: Подсказки оператору");
        assertThat(rules().mode()).isEqualTo(Mode.SUGGEST);
        company.client("Анна").says(QUESTION).doesNotSee(ANSWER).sees("Заявка №1 принята");
        screen.taps("Выключено");
        screen.becomes("подсказок нет");
        screen.taps("Автоответ");
        screen.becomes("Режим: Автоответ");
        company.client("Борис").says(QUESTION).sees(ANSWER);
    }

    @Test
    void a_threshold_is_tried_on_the_last_questions_before_it_is_set() {
        teacher.teaches("Парковка", ANSWER, "Где оставить машину");
        company.client("Анна").says(QUESTION).sees(ANSWER);
        company.client("Борис").says("Не работает лифт").sees("принята");
        var screen = answers(manager);
        screen.taps("Порог ответа");
        screen.becomes("Порог ответа: 80 % (сейчас 80 %)")
                .hasButtons("−5", "−1", "+1", "+5", "‹ Назад")
                .contains("Последние 2 вопроса получили бы")
                .contains("Ответ сразу: 1 (сейчас 1)")
                .contains("Оператора: 1 (сейчас 1)")
                .lacks("Что изменится");

        for (var percent : List.of(85, 90, 95, 100)) {
            screen.taps("+5");
            screen.becomes("Порог ответа: " + percent + " %");
        }

        screen.becomes("Ответ сразу: 0 (сейчас 1)")
                .hasButtons("−5", "−1", "Установить 100 %", "‹ Назад")
                .contains("Выбор из тем: 1 (сейчас 0)")
                .contains("Что изменится")
                .contains(QUESTION)
                .contains("Парковка, 99 %: ответ → выбор");
        assertThat(rules().sureFrom()).isEqualTo(80);
        screen.taps("Установить 100 %");
        screen.becomes("вероятностью от 100 %");
        company.client("Вера").says(QUESTION).sees("О чём ваш вопрос?");
    }

    @Test
    void what_has_been_learned_since_counts() {
        company.client("Анна").says(QUESTION).sees("принята");
        teacher.teaches("Парковка", ANSWER, "Где оставить машину");
        var screen = answers(manager);

        screen.taps("Порог ответа");

        screen.becomes("Последний вопрос получил бы").contains("Ответ сразу: 1 (сейчас 1)");
    }

    @Test
    void the_lower_threshold_stays_below_the_upper_one() {
        teacher.sets((settings, who) -> settings.maybeFrom(who, 78));
        var screen = answers(manager);
        screen.taps("Порог вариантов");
        screen.becomes("Порог вариантов: 78 %")
                .contains("Вопросов ещё не было")
                .hasButtons("−5", "−1", "+1", "‹ Назад");
        screen.taps("+1");
        screen.becomes("Порог вариантов: 79 %").taps("+1");
        screen.becomes("Порог вариантов: 80 %").hasButtons("−5", "−1", "Установить 80 %", "‹ Назад");

        screen.taps("Установить 80 %");

        screen.becomes("если вероятность от 80 %");
        Desk.forges(manager, "settings.set-maybe-from:81", "от 0 до 80 %");
        Desk.forges(manager, "settings.set-sure-from:79", "от 80 до 100 %");
        Desk.forges(manager, "settings.set-proven-after:0", "от 1 до 100");
        assertThat(rules()).isEqualTo(new AssistantRules(Mode.ANSWER, 80, 80, 5));
    }

    @Test
    void an_old_button_beyond_the_limits_shows_the_limit() {
        answers(manager);

        Desk.forges(manager, "settings.sure-from:7", "");

        manager.sees("Порог ответа: 40 %");
    }

    @Test
    void the_apprenticeship_is_made_longer_and_shorter() {
        var screen = answers(manager);

        screen.taps("Стажировка дольше");
        screen.becomes("6 отправок").taps("Стажировка короче");
        screen.becomes("5 отправок");
        assertThat(rules().provenAfter()).isEqualTo(5);
    }

    @Test
    void what_was_set_stands_in_the_log_in_words() {
        var screen = answers(manager);
        screen.taps("Выключено");
        screen.becomes("Режим: Выключено");
        teacher.sets((settings, who) -> settings.sureFrom(who, 85));

        new Desk(manager).directories().taps("Журнал изменений");

        manager.sees("Настройка «режим ассистента»: Автоответ → Выключено")
                .contains("Настройка «порог ответа, %»: 80 → 85");
    }

    @Test
    void root_decides_too_and_nobody_else() {
        var root = company.root("Роман");
        answers(root).contains("Режим: Автоответ");
        for (var role : List.of(Role.CLIENT, Role.ADMINISTRATOR, Role.SECURITY_CHIEF, Role.GUARD)) {
            var other = company.someone(role.name(), role, false);
            for (var press : List.of("settings", "answers", "sure-from:90", "set-mode:off", "set-sure-from:90")) {
                Desk.forges(other, "settings." + press, "доступно не вам");
            }
        }
        assertThat(rules()).isEqualTo(AssistantRules.AT_FIRST);
    }
}
