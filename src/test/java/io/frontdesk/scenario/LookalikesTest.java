package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.correspondence.Content;
import io.frontdesk.knowledge.Answer;
import io.frontdesk.knowledge.Answer.Language;
import io.frontdesk.knowledge.Categories;
import io.frontdesk.knowledge.Category;
import io.frontdesk.knowledge.Comparison;
import io.frontdesk.knowledge.KnownAnswers;
import io.frontdesk.knowledge.KnownPhrases;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Categories that say nearly the same are offered to be made one. */
class LookalikesTest {

    @RegisterExtension
    static final Company company = Company.open();

    private final Someone operator = company.operator("Ольга");
    private final Someone manager = company.manager("Марина");
    private final Teacher teacher = new Teacher(company, manager);
    private final Category parking = teacher.teaches("Парковка", "За корпусом.", "Где оставить машину");
    private final Category lot =
            teacher.suggests("Стоянка", "За вторым корпусом.", "Где оставить машины", "Есть ли стоянка");

    private void areCompared() {
        company.bot.clock.forward(Duration.ofSeconds(10));
        company.bot.bean(Comparison.class).compare();
    }

    private Seen list() {
        return new Desk(manager).directory("Категории заявок · 2");
    }

    @Test
    void two_become_one_with_all_that_belongs_to_them() {
        teacher.answers(lot, Language.EN, Content.Text.of("Behind the building."));
        company.client("Анна").says("Когда починят ворота?").sees("принята");
        operator.sees("Когда починят").by().goes("Инфо", "Изменить", "Категория", "Стоянка");
        list().lacks("Похожие");
        areCompared();

        list().taps("Похожие категории · 1");
        manager.goes("Парковка ↔ Стоянка");
        manager.sees("Это одно и то же?").contains("— Где оставить машины").by().goes("Объединить");
        manager.sees("какую оставить?").hasButtons("Оставить: Парковка", "Оставить: Стоянка", "Отмена");
        manager.goes("Оставить: Парковка");

        manager.sees("4 фразы");
        assertThat(company.bot.bean(KnownPhrases.class).count(parking.id())).isEqualTo(4);
        assertThat(company.bot.bean(KnownAnswers.class).of(parking.id()))
                .extracting(Answer::language)
                .containsExactly(Language.RU, Language.EN);
        assertThat(company.bot.bean(Categories.class).get(lot.id()).isArchived())
                .isTrue();
        operator.goes("Инфо").sees("Категория: Парковка");
        company.client("Борис").says("Есть ли стоянка?").sees("За корпусом.");
        new Desk(manager).directories().goes("Журнал изменений").sees("Парковка: присоединена категория «Стоянка»");
        Desk.forges(manager, "category.merge:2:1", "решение уже принято");
    }

    @Test
    void two_that_are_to_stay_two_are_not_offered_again() {
        areCompared();
        list().taps("Похожие категории · 1");
        manager.goes("Парковка ↔ Стоянка", "Оставить обе");
        manager.sees("Похожих категорий нет");

        company.database().sql("delete from comparison").update();
        areCompared();

        list().lacks("Похожие");
        assertThat(company.bot.bean(KnownPhrases.class).count(parking.id())).isOne();
    }

    @Test
    void names_that_are_nearly_the_same_are_found_too_and_others_are_not() {
        teacher.suggests("Лифты", "Мастер едет.", "Кабина застряла");
        teacher.suggests("Лифт", "Мастер уже едет.", "Кнопка не нажимается");
        areCompared();

        Desk.shows(manager, "+category.lookalikes:0");

        manager.sees("2 пары похожих категорий").hasButtons("Лифты ↔ Лифт", "Парковка ↔ Стоянка", "‹ Назад");
    }

    @Test
    void only_those_who_manage_decide_and_only_on_what_was_found() {
        Desk.forges(manager, "category.merge:1:2", "решение уже принято");
        areCompared();

        for (var other : List.of(operator, company.guard("Глеб"), company.client("Анна"))) {
            for (var press : List.of("lookalikes:0", "lookalike:1:2", "merging:1:2", "merge:1:2", "keep-both:1:2")) {
                Desk.forges(other, "category." + press, "не вам");
            }
        }
        Desk.forges(manager, "category.merge:1:1", "решение уже принято");
        assertThat(company.bot.bean(Categories.class).get(lot.id()).isArchived())
                .isFalse();
    }
}
