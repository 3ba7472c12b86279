package io.frontdesk.scenario;

import io.frontdesk.correspondence.Content;
import io.frontdesk.knowledge.Answer.Language;
import io.frontdesk.knowledge.Categories;
import io.frontdesk.knowledge.Category;
import io.frontdesk.knowledge.KnownAnswers;
import io.frontdesk.knowledge.KnownPhrases;
import io.frontdesk.knowledge.Statement;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import io.frontdesk.settings.Settings;
import java.util.List;
import java.util.function.BiConsumer;

/** Somebody who manages, and teaches the assistant what it is to know. */
record Teacher(Company company, Someone manager) {

    private Person person() {
        return company.bot.bean(People.class).get(manager.id());
    }

    /** A category that answers by itself. */
    Category teaches(String name, String answer, String... phrases) {
        var category = suggests(name, answer, phrases);
        company.inTransaction(() -> company.bot.bean(Categories.class).letAnswer(person(), category.id(), true));
        return category;
    }

    /** A new one, which only operators are shown. */
    Category suggests(String name, String answer, String... phrases) {
        var made = new Category[1];
        company.inTransaction(() -> {
            made[0] = company.bot.bean(Categories.class).add(person(), name).entry();
            company.bot.bean(KnownPhrases.class).add(person(), made[0].id(), List.of(phrases));
        });
        answers(made[0], Language.RU, Content.Text.of(answer));
        return made[0];
    }

    void answers(Category category, Language language, Content content) {
        company.inTransaction(() -> company.bot
                .bean(KnownAnswers.class)
                .write(person(), category.id(), language, Statement.of(content), null));
    }

    void adds(Category category, String phrase) {
        company.inTransaction(() -> company.bot.bean(KnownPhrases.class).add(person(), category.id(), List.of(phrase)));
    }

    void sets(BiConsumer<Settings, Person> change) {
        company.inTransaction(() -> change.accept(company.bot.bean(Settings.class), person()));
    }

    Category.Standing standing(Category category) {
        return company.bot.bean(Categories.class).get(category.id()).standing();
    }
}
