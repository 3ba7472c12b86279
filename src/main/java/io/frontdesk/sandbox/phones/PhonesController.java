package io.frontdesk.sandbox.phones;

import io.frontdesk.sandbox.Cast;
import io.frontdesk.sandbox.Cast.Member;
import io.frontdesk.sandbox.NoToken;
import io.frontdesk.sandbox.phones.PageData.Block;
import io.frontdesk.sandbox.phones.PageData.Bot;
import io.frontdesk.sandbox.phones.PageData.Choice;
import io.frontdesk.sandbox.phones.PageData.Edit;
import io.frontdesk.sandbox.phones.PageData.Everybody;
import io.frontdesk.sandbox.phones.PageData.Forward;
import io.frontdesk.sandbox.phones.PageData.Id;
import io.frontdesk.sandbox.phones.PageData.Move;
import io.frontdesk.sandbox.phones.PageData.Person;
import io.frontdesk.sandbox.phones.PageData.Press;
import io.frontdesk.sandbox.phones.PageData.Reaction;
import io.frontdesk.sandbox.phones.PageData.Special;
import io.frontdesk.sandbox.phones.PageData.State;
import io.frontdesk.sandbox.phones.PageData.Text;
import io.frontdesk.sandbox.phones.PageData.Typed;
import io.frontdesk.sandbox.world.StoredFile.Kind;
import io.frontdesk.sandbox.world.Telegram;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the page asks and what people do on it. */
@RestController
@RequestMapping("/sandbox/phones")
@Conditional(NoToken.class)
class PhonesController {

    private static final int MOST_LISTED = 50;
    private static final int COLOURS = 7;

    private final Phones phones;
    private final Telegram telegram;
    private final Cast cast;

    PhonesController(Phones phones, Telegram telegram, Cast cast) {
        this.phones = phones;
        this.telegram = telegram;
        this.cast = cast;
    }

    @GetMapping
    Everybody everybody() {
        Stream<Person> members = cast.people().stream().map(member -> person(member, false));
        Stream<Person> extras = cast.extras().stream()
                .filter(member -> telegram.chat(member.id()).isPresent())
                .map(member -> person(member, true));
        Stream<Person> others = phones.all().stream()
                .filter(phone -> cast.member(phone.id()).isEmpty())
                .map(phone -> person(phone, "CLIENT", (int) (phone.id() % COLOURS), false));
        return new Everybody(
                new Bot(telegram.bot().name(), telegram.bot().username()),
                Stream.of(members, extras, others)
                        .flatMap(people -> people)
                        .limit(MOST_LISTED)
                        .toList());
    }

    private Person person(Member member, boolean extra) {
        return person(phones.of(member.id()), member.role(), member.colour(), extra);
    }

    private static Person person(Phone phone, String role, int colour, boolean extra) {
        var owner = phone.owner();
        return new Person(
                owner.id(), owner.name(), owner.firstName(), owner.username(), role, owner.language(), colour, extra);
    }

    @GetMapping("/{id}")
    State phone(@PathVariable long id) {
        Phone phone = phones.of(id);
        return new State(
                phone.messages(),
                phone.keyboard(),
                phone.commands(),
                telegram.bot().descriptionFor(phone.owner()),
                phone.isBlocked(),
                phone.unread());
    }

    @PostMapping("/{id}/text")
    ShownMessage text(@PathVariable long id, @RequestBody Text text) {
        var reply = text.replyTo();
        return phones.of(id)
                .say(
                        text.text(),
                        text.entities() == null ? List.of() : text.entities(),
                        reply == null ? null : reply.id(),
                        reply == null ? null : reply.quote());
    }

    @PostMapping("/{id}/files")
    List<ShownMessage> files(
            @PathVariable long id,
            @RequestParam String kind,
            @RequestParam(defaultValue = "") String caption,
            @RequestParam(required = false) @Nullable Long replyToId,
            HttpServletRequest request)
            throws IOException, ServletException {
        List<Attachment> attachments = attachments(Kind.named(kind), request);
        if (attachments.isEmpty() || attachments.size() > 10) {
            throw new IllegalArgumentException("1 to 10 files at once, not " + attachments.size());
        }
        return attachments.size() == 1
                ? List.of(phones.of(id).send(attachments.getFirst(), caption, replyToId))
                : phones.of(id).sendAlbum(attachments, caption, replyToId);
    }

    private static List<Attachment> attachments(Kind kind, HttpServletRequest request)
            throws IOException, ServletException {
        List<Attachment> attachments = new ArrayList<>();
        for (Part part : request.getParts()) {
            if (part.getName().equals("file")) {
                try (var in = part.getInputStream()) {
                    attachments.add(new Attachment(
                            kind, part.getSubmittedFileName(), part.getContentType(), in.readAllBytes()));
                }
            }
        }
        return attachments;
    }

    @PostMapping("/{id}/special")
    ShownMessage special(@PathVariable long id, @RequestBody Special special) {
        return phones.of(id).sendContent(special.content());
    }

    @PostMapping("/{id}/forward")
    ShownMessage forward(@PathVariable long id, @RequestBody Forward forward) {
        return phones.of(id).forward(forward.from(), OwnWords.content("text", "entities", forward.text(), List.of()));
    }

    @PostMapping("/{id}/move")
    ShownMessage move(@PathVariable long id, @RequestBody Move move) {
        return phones.of(id).move(move.id(), move.latitude(), move.longitude(), move.ends());
    }

    @PostMapping("/{id}/replace")
    ShownMessage replace(
            @PathVariable long id,
            @RequestParam long message,
            @RequestParam String kind,
            @RequestParam(defaultValue = "") String caption,
            HttpServletRequest request)
            throws IOException, ServletException {
        List<Attachment> attachments = attachments(Kind.named(kind), request);
        if (attachments.size() != 1) {
            throw new IllegalArgumentException("1 file, not " + attachments.size());
        }
        return phones.of(id).replace(message, attachments.getFirst(), caption);
    }

    @PostMapping("/{id}/edit")
    ShownMessage edit(@PathVariable long id, @RequestBody Edit edit) {
        return phones.of(id).edit(edit.id(), edit.text());
    }

    @PostMapping("/{id}/press")
    Map<String, String> press(@PathVariable long id, @RequestBody Press press) {
        return Map.of("press", phones.of(id).press(press.id(), press.row(), press.column()));
    }

    @PostMapping("/{id}/ask")
    Map<String, String> ask(@PathVariable long id, @RequestBody Typed typed) {
        return Map.of("query", phones.of(id).ask(typed.words()));
    }

    @PostMapping("/{id}/choose")
    ShownMessage choose(@PathVariable long id, @RequestBody Choice choice) {
        return phones.of(id).choose(choice.query(), choice.result());
    }

    @PostMapping("/{id}/block")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void block(@PathVariable long id, @RequestBody Block block) {
        phones.of(id).block(block.blocked());
    }

    @PostMapping("/{id}/delete")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable long id, @RequestBody Id message) {
        phones.of(id).delete(message.id());
    }

    @PostMapping("/{id}/react")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void react(@PathVariable long id, @RequestBody Reaction reaction) {
        phones.of(id).react(reaction.id(), reaction.emoji());
    }
}
