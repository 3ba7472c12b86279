package io.frontdesk.conversation.screens;

import static java.util.stream.Collectors.toSet;

import io.frontdesk.conversation.map.DutyPlace.Journal;
import io.frontdesk.conversation.map.DutyPlace.Note;
import io.frontdesk.conversation.map.DutyPlace.Post;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.people.GuardPost;
import io.frontdesk.people.GuardPosts;
import io.frontdesk.people.People;
import io.frontdesk.people.PostJournal;
import io.frontdesk.people.PostJournal.Entry;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who came to a post and who left it, and what they left word of. */
@Component
class PostJournalScreens {

    /** Each may hold a long note. */
    private static final int ENTRIES = 5;

    private final PostJournal journal;
    private final GuardPosts posts;
    private final People people;

    PostJournalScreens(PostJournal journal, GuardPosts posts, People people) {
        this.journal = journal;
        this.posts = posts;
        this.people = people;
    }

    Screen page(GuardPost post, int asked, Viewer viewer) {
        var last = Math.max(0, (journal.count(viewer.person(), post.id()) - 1) / ENTRIES);
        var page = Math.min(asked, last);
        var entries = journal.read(viewer.person(), post.id(), page, ENTRIES);
        var drawing = viewer.draw("duty.journal", post.name())
                .lineIf(entries.isEmpty(), "duty.journal-empty")
                .lineIf(entries.isEmpty(), "duty.empty");
        var names = names(entries);
        entries.forEach(entry -> write(entry, names, drawing, viewer));
        return drawing.pairs(
                        entries.stream().filter(PostJournalScreens::isCut).toList(),
                        entry -> drawing.labelled(
                                viewer.line("kind.text") + " · " + viewer.time(entry.at()), new Note(entry.duty())))
                .turning(page, last, other -> new Journal(post.id(), other))
                .back(new Post(post.id()))
                .done();
    }

    private Map<Long, String> names(List<Entry> entries) {
        return people.names(entries.stream()
                .flatMap(entry ->
                        Stream.of(entry.guard(), Objects.requireNonNullElse(entry.takenOffBy(), entry.guard())))
                .collect(toSet()));
    }

    private static void write(Entry entry, Map<Long, String> names, Drawing drawing, Viewer viewer) {
        var ending = entry.ending();
        var note = entry.note();
        drawing.gap()
                .line(
                        ending == null ? "duty.came" : "duty.left",
                        viewer.moment(entry.at()),
                        names.getOrDefault(entry.guard(), "?"),
                        ending == null ? "" : ending,
                        names.getOrDefault(entry.takenOffBy(), ""));
        if (note != null) {
            drawing.line("duty.note", Excerpt.of(note));
        }
    }

    private static boolean isCut(Entry entry) {
        var note = entry.note();
        return note != null && Excerpt.isCut(note);
    }

    Screen note(long duty, Viewer viewer) {
        var noted = journal.noted(viewer.person(), duty);
        return described(
                        viewer.draw("directory.element", posts.get(noted.post()).name()), noted, viewer)
                .back(new Journal(noted.post(), 0))
                .done();
    }

    /** What whoever comes on should know. */
    void lastNote(GuardPost post, Drawing drawing, Viewer viewer) {
        journal.lastNote(viewer.person(), post.id()).ifPresent(noted -> described(drawing.gap(), noted, viewer));
    }

    private Drawing described(Drawing drawing, PostJournal.Note noted, Viewer viewer) {
        return drawing.line("duty.last-note", people.get(noted.guard()).name(), viewer.moment(noted.at()))
                .line("duty.note", noted.words());
    }
}
