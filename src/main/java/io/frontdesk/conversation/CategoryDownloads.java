package io.frontdesk.conversation;

import io.frontdesk.conversation.Outgoing.Priority;
import io.frontdesk.conversation.screens.CategoryFileScreens;
import io.frontdesk.conversation.view.Languages;
import io.frontdesk.conversation.view.Phrases;
import io.frontdesk.knowledge.CategoryFiles;
import io.frontdesk.knowledge.CategoryFiles.Contents;
import io.frontdesk.knowledge.CategoryFiles.Sent;
import io.frontdesk.knowledge.CategoryFiles.Wanted;
import io.frontdesk.knowledge.CategoryFiles.Written;
import io.frontdesk.knowledge.CategorySheet.Column;
import io.frontdesk.people.People;
import io.frontdesk.people.Unfit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Files with request categories: fetched, read and answered; made and sent. */
@Component
@Order(0)
class CategoryDownloads implements Downloaded {

    private final CategoryFiles files;
    private final CategoryFileScreens screens;
    private final Downloads downloads;
    private final Languages languages;
    private final People people;
    private final Viewers viewers;
    private final Chatter chatter;

    CategoryDownloads(
            CategoryFiles files,
            CategoryFileScreens screens,
            Downloads downloads,
            Languages languages,
            People people,
            Viewers viewers,
            Chatter chatter) {
        this.files = files;
        this.screens = screens;
        this.downloads = downloads;
        this.languages = languages;
        this.people = people;
        this.viewers = viewers;
        this.chatter = chatter;
    }

    @EventListener
    void on(Sent event) {
        downloads.fetch(event.by().id(), event.message(), event.fileId());
    }

    @Override
    public boolean expects(long chat, long message) {
        return files.awaited(chat, message).isPresent();
    }

    @Override
    public Runnable took(long chat, long message, byte[] file) {
        try {
            var name = files.awaited(chat, message).orElse("");
            var contents = files.read(name, file, headings());
            return () -> answer(chat, message, contents);
        } catch (Unfit unfit) {
            return () -> refuse(chat, message, unfit.key(), unfit.arguments());
        }
    }

    /** Another file may have been sent since, and its sender may manage no more. */
    private void answer(long chat, long message, Contents contents) {
        var viewer = viewers.of(people.get(chat));
        if (files.awaited(chat, message).isPresent() && viewer.person().role().manages()) {
            files.keep(viewer.person(), contents);
            chatter.screen(viewer, screens.summary(viewer), Priority.INTERACTIVE);
        }
    }

    @Override
    public void failed(long chat, long message, Failure why) {
        switch (why) {
            case TOO_LARGE -> refuse(chat, message, "unfit.sheet-large");
            case UNOBTAINABLE -> refuse(chat, message, "unfit.sheet-unobtainable");
        }
    }

    private void refuse(long chat, long message, String key, Object... arguments) {
        var viewer = viewers.of(people.get(chat));
        if (files.awaited(chat, message).isPresent()) {
            files.drop(viewer.person());
            chatter.screen(viewer, CategoryFileScreens.unreadable(viewer, key, arguments), Priority.INTERACTIVE);
        }
    }

    @EventListener
    void on(Wanted event) {
        var viewer = viewers.of(event.by());
        var title = viewer.line("directory.name.categories");
        var file = files.export(event.by(), event.format(), title, headings(viewer.phrases()));
        var name = "categories." + event.format().name().toLowerCase(Locale.ROOT);
        chatter.file(
                viewer,
                new OwnFile(OwnFile.Kind.DOCUMENT, name, file),
                viewer.draw("export.done").done(),
                Priority.INTERACTIVE,
                null);
    }

    @EventListener
    void on(Written event) {
        var viewer = viewers.of(event.by());
        var report = CategoryFileScreens.counts(event.plan(), viewer.draw("import.done"));
        chatter.screen(viewer, report.done(), Priority.INTERACTIVE);
    }

    private static List<String> headings(Phrases phrases) {
        return Arrays.stream(Column.values())
                .map(column -> heading(column, phrases))
                .toList();
    }

    private static String heading(Column column, Phrases phrases) {
        return phrases.line("sheet.heading", column);
    }

    /** In every language, whoever has made the file. */
    private Map<Column, Set<String>> headings() {
        var headings = new EnumMap<Column, Set<String>>(Column.class);
        for (var column : Column.values()) {
            headings.put(
                    column,
                    languages.all().stream()
                            .map(phrases -> heading(column, phrases))
                            .collect(Collectors.toSet()));
        }
        return headings;
    }
}
