package io.frontdesk.conversation;

import io.frontdesk.conversation.Outgoing.Reply;
import io.frontdesk.conversation.screens.CodeAnswers;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.Content.Media;
import io.frontdesk.correspondence.Writing;
import io.frontdesk.pass.CodeReading;
import io.frontdesk.pass.CodeReadings;
import io.frontdesk.pass.PassReader;
import io.frontdesk.pass.PassReader.Sight;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import io.frontdesk.people.Role;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Photos that those at the gate send without being asked for any: they hold codes of passes, and are answered by what these are. */
@Component
@Order
class CodePhotos implements Downloaded {

    private static final Pattern PICTURE = Pattern.compile(".*\\.(jpe?g|png|gif|bmp|webp|heic|tiff?)");

    private final Downloads downloads;
    private final PassReader reader;
    private final CodeReadings readings;
    private final TelegramLinks links;
    private final CodeAnswers answers;
    private final People people;
    private final Viewers viewers;
    private final Chatter chatter;

    CodePhotos(
            Downloads downloads,
            PassReader reader,
            CodeReadings readings,
            TelegramLinks links,
            CodeAnswers answers,
            People people,
            Viewers viewers,
            Chatter chatter) {
        this.downloads = downloads;
        this.reader = reader;
        this.readings = readings;
        this.links = links;
        this.answers = answers;
        this.people = people;
        this.viewers = viewers;
        this.chatter = chatter;
    }

    /** Whether this is for us; if so, it is answered as soon as the photos are here. */
    boolean take(Writing writing, Person person) {
        var pictures = pictures(writing.content());
        if (!readsCodes(person) || pictures.isEmpty()) {
            return false;
        }
        for (var i = 0; i < pictures.size(); i++) {
            downloads.fetch(
                    person.id(), writing.originals().get(i), pictures.get(i).fileId());
        }
        return true;
    }

    private static boolean readsCodes(Person person) {
        return !person.isBlocked() && (person.role() == Role.GUARD || person.role() == Role.SECURITY_CHIEF);
    }

    /** None where anything else is among them. */
    private static List<Media> pictures(Content content) {
        return switch (content) {
            case Media media -> isPicture(media) ? List.of(media) : List.of();
            case Content.Album(var items) -> items.stream().allMatch(CodePhotos::isPicture) ? items : List.of();
            case Content.Text text -> List.of();
            case Content.Told told -> List.of();
            case Content.Special special -> List.of();
        };
    }

    private static boolean isPicture(Media media) {
        var name = media.name();
        return switch (media.kind()) {
            case PHOTO -> true;
            case DOCUMENT ->
                name != null && PICTURE.matcher(name.toLowerCase(Locale.ROOT)).matches();
            case VIDEO, ANIMATION, AUDIO, VOICE, VIDEO_NOTE, STICKER -> false;
        };
    }

    /** Nothing is written down of who asked for which photo: whatever nobody else expects is one. */
    @Override
    public boolean expects(long chat, long message) {
        return true;
    }

    @Override
    public Runnable took(long chat, long message, byte[] file) {
        var sight = reader.read(file);
        return () -> answer(chat, message, sight);
    }

    @Override
    public void failed(long chat, long message, Failure why) {
        var key = switch (why) {
            case TOO_LARGE -> "photo.too-large";
            case UNOBTAINABLE -> "photo.unobtainable";
        };
        reply(viewers.of(people.get(chat)), message, key);
    }

    /** Somebody may have become somebody else while the photo was on its way. */
    private void answer(long chat, long message, Sight sight) {
        var viewer = viewers.of(people.get(chat));
        if (readsCodes(viewer.person())) {
            switch (sight) {
                case Sight.Codes(var texts) -> answer(viewer, message, texts);
                case Sight.NoPicture() -> reply(viewer, message, "photo.no-picture");
                case Sight.TooLarge() -> reply(viewer, message, "photo.too-many-points");
            }
        }
    }

    private void answer(Viewer viewer, long message, Set<String> texts) {
        var ours = texts.stream()
                .flatMap(text -> links.payload(text).stream())
                .filter(CodeReadings::isCode)
                .toList();
        ours.forEach(token -> reply(viewer, message, readings.read(viewer.person(), token)));
        if (texts.isEmpty()) {
            reply(viewer, message, "photo.no-code");
        } else if (ours.size() < texts.size()) {
            reply(viewer, message, "photo.not-ours", texts.size() - ours.size());
        }
    }

    private void reply(Viewer viewer, long message, CodeReading reading) {
        chatter.card(viewer, answers.of(reading, viewer), Reply.to(message), null);
    }

    private void reply(Viewer viewer, long message, String key, Object... arguments) {
        chatter.card(viewer, viewer.draw(key, arguments).done(), Reply.to(message), null);
    }
}
