package io.frontdesk.knowledge.learning;

import io.frontdesk.correspondence.FormattedText;
import io.frontdesk.correspondence.FormattedText.Entity;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What says whom a text is about: names of those in the chat, phones, addresses in the net, numbers of cards, accounts, papers and
 * cars. Nothing that is learned has any of it.
 */
public final class PersonalData {

    private static final Pattern EMAIL = Pattern.compile("[\\p{L}\\d._%+-]+@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+");

    /** By the rules of Telegram: https://core.telegram.org/method/account.checkUsername. */
    private static final Pattern USERNAME = Pattern.compile("(?<![\\p{L}\\d@._-])@[A-Za-z]\\w{3,31}");

    private static final Pattern LINK = Pattern.compile(
            "(?:https?://|www\\.|(?<![\\p{L}\\d.-])(?:t\\.me|telegram\\.me|wa\\.me|vk\\.com)/)\\S*[^\\s.,;:!?)]");

    /** A page that everybody sees needs neither parameters nor a person's name. */
    private static final Pattern TELLING = Pattern.compile("[?#@]|(?:t\\.me|telegram\\.me|wa\\.me|vk\\.com)/");

    private static final Set<String> TELLING_ENTITIES =
            Set.of("mention", "text_mention", "email", "phone_number", "bank_card");

    private final List<Pattern> names;

    private PersonalData(List<Pattern> names) {
        this.names = names;
    }

    /** @param names of the people in the chat, as they call themselves */
    public static PersonalData of(Collection<String> names) {
        return new PersonalData(Names.of(names));
    }

    /** The text without; where something is missing in the middle of a sentence, there is a gap that can be seen. */
    public String without(String text) {
        return Shears.without(text, cuts(text, Stream.empty()));
    }

    public FormattedText without(FormattedText words) {
        var marked = words.entities().stream()
                .filter(entity -> TELLING_ENTITIES.contains(entity.type()))
                .map(entity -> new Cut(entity.offset(), entity.end()));
        return Shears.without(withoutTellingLinks(words), cuts(words.text(), marked));
    }

    /** The words below a link stay; where it leads may be told by its parameters. */
    private static FormattedText withoutTellingLinks(FormattedText words) {
        return new FormattedText(
                words.text(),
                words.entities().stream()
                        .filter(entity -> !isTellingLink(entity) && !TELLING_ENTITIES.contains(entity.type()))
                        .toList());
    }

    private static boolean isTellingLink(Entity entity) {
        return entity.type().equals("text_link")
                && entity.detail() != null
                && TELLING.matcher(entity.detail()).find();
    }

    private List<Cut> cuts(String text, Stream<Cut> marked) {
        var found = Stream.of(
                        marked,
                        Numbers.in(text),
                        Numbers.all(EMAIL, text, any -> true),
                        Numbers.all(USERNAME, text, any -> true),
                        Numbers.all(LINK, text, link -> TELLING.matcher(link).find()),
                        names.stream().flatMap(name -> Numbers.all(name, text, any -> true)))
                .flatMap(cuts -> cuts)
                .toList();
        return Cut.personal(text, found);
    }
}
