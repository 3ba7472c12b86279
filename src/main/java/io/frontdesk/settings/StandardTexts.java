package io.frontdesk.settings;

import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.ContentJson;
import io.frontdesk.correspondence.FormattedText;
import io.frontdesk.people.Audit;
import io.frontdesk.people.Audit.Kind;
import io.frontdesk.people.Audit.Sort;
import io.frontdesk.people.Audit.Thing;
import io.frontdesk.people.Authority;
import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import io.frontdesk.people.Unfit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who manage let the bot say in the company's own words. Each sentence is read when it is said: no instance can be behind. */
@Service
@Transactional(noRollbackFor = {Refusal.class, Unfit.class})
public class StandardTexts {

    private final JdbcClient database;
    private final Audit audit;
    private final ContentJson json = new ContentJson();

    StandardTexts(JdbcClient database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /** Nothing where it is as it comes. */
    public Optional<Rewording> find(StandardText text, Locale language) {
        return database.sql("select content from standard_text where name = ? and language = ?")
                .params(text.name(), language.getLanguage())
                .query(String.class)
                .optional()
                .map(content ->
                        new Rewording(json.convertToEntityAttribute(content).words()));
    }

    /** Those that are worded otherwise in some language. */
    public Set<StandardText> reworded() {
        var names = new HashSet<>(database.sql("select distinct name from standard_text")
                .query(String.class)
                .list());
        return Arrays.stream(StandardText.values())
                .filter(text -> names.contains(text.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(StandardText.class)));
    }

    /**
     * @param names by which its placeholders are meant
     * @throws Unfit where it cannot be said like this
     */
    public void reword(Person who, StandardText text, Locale language, FormattedText typed, PlaceholderNames names) {
        Authority.requireManager(who);
        var after = Rewording.of(typed, text, names);
        var before = find(text, language).orElse(null);
        if (!after.equals(before)) {
            write(text, language, after);
            note(who, text, language, before, after);
        }
    }

    private void write(StandardText text, Locale language, Rewording rewording) {
        database.sql("""
                        insert into standard_text (name, language, content) values (?, ?, cast(? as jsonb))
                        on conflict (name, language) do update set content = excluded.content
                        """)
                .params(
                        text.name(),
                        language.getLanguage(),
                        json.convertToDatabaseColumn(new Content.Text(rewording.pattern())))
                .update();
    }

    /** @throws Refusal where it is as it comes already */
    public void restore(Person who, StandardText text, Locale language) {
        Authority.requireManager(who);
        var before = find(text, language).orElseThrow(() -> new Refusal("refusal.text-original"));
        database.sql("delete from standard_text where name = ? and language = ?")
                .params(text.name(), language.getLanguage())
                .update();
        note(who, text, language, before, null);
    }

    private void note(
            Person who, StandardText text, Locale language, @Nullable Rewording before, @Nullable Rewording after) {
        var thing = new Thing(Sort.SETTING, text.name() + "." + language.getLanguage());
        audit.note(who, Kind.STANDARD_TEXT, thing, words(before), words(after));
    }

    private static @Nullable String words(@Nullable Rewording rewording) {
        return rewording == null ? null : rewording.pattern().text();
    }
}
