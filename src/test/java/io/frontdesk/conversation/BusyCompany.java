package io.frontdesk.conversation;

import static java.util.Objects.requireNonNull;

import io.frontdesk.conversation.Incoming.Sender;
import io.frontdesk.conversation.map.ProfileCommand.Tongue;
import io.frontdesk.conversation.map.ProfilePlace.Profile;
import io.frontdesk.conversation.map.ProfileQuestion.Phone;
import io.frontdesk.conversation.screens.StandardTextLabels;
import io.frontdesk.correspondence.Chats;
import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.Content.Media;
import io.frontdesk.correspondence.Correspondence;
import io.frontdesk.correspondence.FormattedText;
import io.frontdesk.correspondence.Participants;
import io.frontdesk.correspondence.Writing;
import io.frontdesk.course.Courses;
import io.frontdesk.dialog.Dialogs;
import io.frontdesk.pass.Passes;
import io.frontdesk.people.Counterparties;
import io.frontdesk.people.Counterparty;
import io.frontdesk.people.Dossiers;
import io.frontdesk.people.Duties;
import io.frontdesk.people.Erasures;
import io.frontdesk.people.GuardPost;
import io.frontdesk.people.GuardPosts;
import io.frontdesk.people.Introduction;
import io.frontdesk.people.Invitations;
import io.frontdesk.people.People;
import io.frontdesk.people.Person.Detail;
import io.frontdesk.people.PhoneNumbers;
import io.frontdesk.people.Postings;
import io.frontdesk.people.Role;
import io.frontdesk.settings.Rewording;
import io.frontdesk.settings.StandardText;
import io.frontdesk.settings.StandardTexts;
import io.frontdesk.ticket.Absences;
import io.frontdesk.ticket.Intake;
import io.frontdesk.ticket.Ticket;
import io.frontdesk.ticket.TicketStatus;
import io.frontdesk.ticket.Tickets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A company in the middle of its work: people in every role, tickets in every status, more of each than fit on a page. */
final class BusyCompany {

    /** Rows that need a second page. */
    static final int MANY = 9;

    static final String SUBJECT =
            "<b>Не работает</b> лифт & дверь во втором подъезде, уже третий день, и никто не едет";

    private static final Map<Role, String> NAMES = new EnumMap<>(Map.of(
            Role.CLIENT, "Анна",
            Role.ADMINISTRATOR, "Ольга",
            Role.MANAGER, "Мария",
            Role.SECURITY_CHIEF, "Степан",
            Role.GUARD, "Глеб",
            Role.ROOT, "Роман"));

    private static final List<String> CROWD =
            List.of("Вера", "Дарья", "Жанна", "Зоя", "Инна", "Кира", "Лидия", "Нина", "Полина");

    private final QuietBot bot;
    private final Tickets tickets;
    private final Intake intake;
    private final Map<Role, Long> walkers = new EnumMap<>(Role.class);
    private final List<Long> clients = new ArrayList<>();
    private final List<Outgoing> letters = new ArrayList<>();
    private final BusyKnowledge knowledge;
    private long dispatcher;
    private long nextId = 1_000;

    BusyCompany(QuietBot bot) {
        this.bot = bot;
        this.tickets = bot.bean(Tickets.class);
        this.intake = bot.bean(Intake.class);
        hire();
        everyDesk();
        everyApplicant();
        crowdedTicket();
        everybodyTalks();
        new BusyPasses(bot, this, join(CROWD.getLast(), Role.SECURITY_CHIEF), this::happens).come();
        comingsAndGoings();
        invitations();
        organisations();
        guardPosts();
        knowledge = new BusyKnowledge(bot, this, this::happens);
        knowledge.isLearned(ticket(clients.getFirst(), walker(Role.ADMINISTRATOR), TicketStatus.ANSWERED));
        ownData();
        ownWords();
        everybodyLearns();
        new BusyVisits(bot, this, this::happens).come();
    }

    /** One text in another language than the map's, as long as may be. */
    private void ownWords() {
        var names = bot.bean(StandardTextLabels.class).names(Tongue.UK);
        var words = FormattedText.plain("{ім'я} " + "я".repeat(Rewording.LONGEST - 129));
        happens(() -> bot.bean(StandardTexts.class)
                .reword(bot.person(walker(Role.MANAGER)), StandardText.WELCOME, Locale.of("uk"), words, names));
    }

    /** Each at another step, so that together they come to all of them. */
    private void everybodyLearns() {
        var steps = Map.of(
                Role.CLIENT, 0,
                Role.ADMINISTRATOR, 3,
                Role.SECURITY_CHIEF, 5,
                Role.GUARD, 6,
                Role.ROOT, 8,
                Role.MANAGER, 9);
        steps.forEach((role, step) -> happens(() -> bot.bean(Courses.class).turn(bot.person(walker(role)), step)));
    }

    /** The one who shows what a role can reach. */
    long walker(Role role) {
        return requireNonNull(walkers.get(role));
    }

    /** All that has been sent to people so far. */
    List<Outgoing> letters() {
        return letters;
    }

    static Stream<String> names() {
        return Stream.concat(NAMES.values().stream(), CROWD.stream());
    }

    Sender sender(long id) {
        var person = bot.person(id);
        return new Sender(id, person.firstName(), null, person.username(), "ru");
    }

    /** From now on the assistant asks what is meant. */
    void isNeverSure() {
        knowledge.isNeverSure();
    }

    /** From now on nothing is answered as it was before. */
    void answersOtherwise() {
        knowledge.isCorrected();
    }

    /** Leaves the person without an open ticket. */
    void finishAllOf(long applicant) {
        for (var open = intake.openOf(bot.person(applicant));
                open.isPresent();
                open = intake.openOf(bot.person(applicant))) {
            tickets.finish(bot.person(applicant), open.get().id());
        }
    }

    private void happens(Runnable deed) {
        bot.committing(deed);
        letters.addAll(bot.said());
    }

    private void hire() {
        NAMES.forEach((role, name) -> walkers.put(role, join(name, role)));
        for (var name : CROWD) {
            clients.add(join(name, Role.CLIENT));
            join(name, Role.ADMINISTRATOR);
        }
        dispatcher = join(CROWD.getFirst(), Role.MANAGER);
    }

    private long join(String name, Role role) {
        var id = role == Role.ROOT ? QuietBot.ROOT : ++nextId;
        var introduction = new Introduction(id, name, null, "user" + id, "ru");
        bot.committing(() -> bot.bean(People.class).enrol(introduction, role, false, id % 2 == 0 ? "Ромашка" : null));
        return id;
    }

    /** Whoever serves tickets has some in every list, and one has more than a page. */
    private void everyDesk() {
        for (var role : List.of(Role.ADMINISTRATOR, Role.MANAGER, Role.ROOT)) {
            for (var status : TicketStatus.values()) {
                var rows = role == Role.ADMINISTRATOR && status == TicketStatus.UNANSWERED ? MANY : 1;
                for (var row = 0; row < rows; row++) {
                    ticket(clients.get(row), walker(role), status);
                }
            }
        }
    }

    /** Everybody is an applicant too: of finished tickets, of one that waits for a rating, and of an open one. */
    private void everyApplicant() {
        walkers.forEach((role, me) -> {
            var operator = role == Role.ADMINISTRATOR ? walker(Role.MANAGER) : walker(Role.ADMINISTRATOR);
            for (var stars : List.of(1, 5)) {
                rate(me, ticket(me, operator, TicketStatus.FINISHED), stars);
            }
            for (var row = 0; role == Role.CLIENT && row < MANY; row++) {
                ticket(me, operator, TicketStatus.MISSED);
            }
            ticket(me, operator, TicketStatus.FINISHED);
            ticket(me, operator, TicketStatus.UNANSWERED);
        });
    }

    private void rate(long applicant, long ticket, int stars) {
        happens(() -> tickets.rate(bot.person(applicant), ticket, stars));
        if (stars == 1) {
            happens(() -> tickets.comment(bot.person(applicant), ticket, "Долго. ".repeat(500)));
        }
    }

    private long ticket(long applicant, long operator, TicketStatus status) {
        var id = new ArrayList<Long>();
        happens(() -> id.add(intake.open(bot.person(applicant), writing(Content.Text.of(SUBJECT)))
                .id()));
        if (status != TicketStatus.MISSED) {
            happens(() -> tickets.assign(bot.person(dispatcher), id.getFirst(), operator));
        }
        if (status == TicketStatus.ANSWERED || status == TicketStatus.FINISHED) {
            happens(() -> tickets.answer(bot.person(operator), id.getFirst(), writing(Content.Text.of("Чиним"))));
        }
        if (status == TicketStatus.FINISHED) {
            happens(() -> tickets.finish(bot.person(operator), id.getFirst()));
        }
        return id.getFirst();
    }

    Writing writing(Content content) {
        return new Writing(content, List.of(++nextId), null);
    }

    /** A ticket with messages of every kind outside and inside, and with everybody of the staff in its internal chat. */
    private void crowdedTicket() {
        var applicant = clients.getLast();
        var operator = walker(Role.ADMINISTRATOR);
        var ticket = ticket(applicant, operator, TicketStatus.ANSWERED);
        for (var role : List.of(Role.MANAGER, Role.SECURITY_CHIEF, Role.GUARD)) {
            happens(() -> bot.bean(Participants.class).add(inside(ticket).internalChatId(), walker(role)));
        }
        kinds().forEach(content -> {
            happens(() -> intake.write(bot.person(applicant), ticket, writing(content)));
            happens(() -> tickets.answer(bot.person(walker(Role.MANAGER)), ticket, writing(content)));
            happens(() -> tickets.writeInside(bot.person(operator), ticket, writing(content)));
        });
        edits(applicant, ticket, operator);
        happens(() -> tickets.describe(bot.person(operator), ticket, "я".repeat(4_096)));
    }

    /** What was answered already reads otherwise now. */
    private void edits(long applicant, long ticket, long operator) {
        var question = writing(Content.Text.of("Который час?"));
        var own = question.originals().getFirst();
        happens(() -> intake.write(bot.person(applicant), ticket, question));
        happens(() -> tickets.answer(bot.person(operator), ticket, writing(Content.Text.of("Полдень"))));
        happens(() -> bot.bean(Conversation.class)
                .take(new Incoming.Edited(sender(applicant), own, Content.Text.of("Который день?"))));
    }

    /** More than a page of them and of the people of one; one that is called what everybody looks for, and one in the archive. */
    private void organisations() {
        var counterparties = bot.bean(Counterparties.class);
        var manager = walker(Role.MANAGER);
        happens(() -> CROWD.forEach(name -> counterparties.add(bot.person(manager), "Завод " + name)));
        happens(() -> {
            var lifts = counterparties.add(bot.person(manager), "ООО «Лифт»").entry();
            clients.forEach(client -> bot.bean(Dossiers.class).belong(bot.person(manager), client, lifts.id()));
            counterparties.write(bot.person(manager), lifts.id(), Counterparty.Line.INN, "7707083893");
            counterparties.write(bot.person(manager), lifts.id(), Counterparty.Line.CONTACTS, "ул. Ленина, 1");
        });
        happens(() -> ticket(clients.getFirst(), walker(Role.ADMINISTRATOR), TicketStatus.UNANSWERED));
        happens(() -> {
            var past = counterparties.add(bot.person(manager), "Прошлое").entry();
            bot.bean(Dossiers.class).belong(bot.person(manager), clients.getLast(), past.id());
            counterparties.remove(bot.person(manager), past.id());
        });
        happens(() -> describe(walker(Role.CLIENT), manager));
    }

    /**
     * More than a page of posts, one in the archive; the guard stands on the first of them, after others who have left word of
     * much and were sent home.
     */
    private void guardPosts() {
        var posts = bot.bean(GuardPosts.class);
        var postings = bot.bean(Postings.class);
        var manager = bot.person(walker(Role.MANAGER));
        happens(() -> CROWD.forEach(name -> posts.add(manager, "Пост " + name)));
        var first = posts.inUse(0, 1).getFirst().id();
        happens(() -> posts.write(manager, first, GuardPost.Line.DESCRIPTION, "Ворота и лифт"));
        for (var turn = 0; turn < MANY; turn++) {
            happens(() -> {
                postings.comeOn(bot.person(walker(Role.GUARD)), first);
                postings.handOver(bot.person(walker(Role.GUARD)), first, "я".repeat(1_000));
            });
        }
        happens(() -> postings.comeOn(bot.person(walker(Role.GUARD)), first));
        happens(() -> postings.relieve(
                manager,
                bot.bean(Duties.class)
                        .of(bot.person(walker(Role.GUARD)))
                        .orElseThrow()
                        .id()));
        happens(() -> {
            postings.comeOn(bot.person(join("Глеб", Role.GUARD)), first);
            postings.comeOn(bot.person(walker(Role.GUARD)), first);
        });
        presence(walker(Role.GUARD), true);
        presence(walker(Role.GUARD), false);
        happens(() -> {
            var past = posts.add(manager, "Лифт").entry();
            postings.comeOn(bot.person(join("Глеб", Role.GUARD)), past.id());
            posts.remove(manager, past.id());
        });
    }

    private void describe(long person, long manager) {
        for (var detail : Detail.values()) {
            bot.bean(Dossiers.class).note(bot.person(manager), person, detail, "lift@example.com");
        }
    }

    /** Everybody has shared the phone, one after having thought better of it; somebody has become nobody, and left an open ticket and a talk. */
    private void ownData() {
        lookAtPhone(walker(Role.CLIENT));
        walkers.values()
                .forEach(me -> happens(() -> bot.bean(PhoneNumbers.class).share(bot.person(me), "79161234567", me)));
        lookAtPhone(walker(Role.CLIENT));
        var gone = join("Гость", Role.CLIENT);
        ticket(gone, walker(Role.ADMINISTRATOR), TicketStatus.FINISHED);
        ticket(gone, walker(Role.ADMINISTRATOR), TicketStatus.ANSWERED);
        happens(() -> bot.bean(Dialogs.class)
                .write(bot.person(walker(Role.MANAGER)), gone, writing(Content.Text.of("Здравствуйте"))));
        happens(() -> bot.bean(Passes.class)
                .order(
                        bot.person(gone),
                        LocalDateTime.ofInstant(bot.clock.instant(), bot.bean(ZoneId.class))
                                .plusDays(1)
                                .withHour(12)
                                .truncatedTo(ChronoUnit.HOURS)));
        happens(() -> bot.bean(Erasures.class).erase(bot.person(gone)));
    }

    private void lookAtPhone(long person) {
        for (var place : List.of(new Phone(), new Profile())) {
            var data = bot.bean(CallbackData.class).encode(place, false);
            happens(() ->
                    bot.bean(Conversation.class).take(new Incoming.Pressed(sender(person), "press", ++nextId, data)));
        }
    }

    private Ticket inside(long ticket) {
        return tickets.of(bot.person(dispatcher), ticket);
    }

    static Stream<Content> kinds() {
        var words = new FormattedText("<i>Ж</i>" + "ж".repeat(4_000), List.of(new FormattedText.Entity("bold", 0, 9)));
        var caption = FormattedText.plain("Подпись & <b>");
        return Stream.concat(
                Arrays.stream(Media.Kind.values())
                        .map(kind -> media(kind, kind.takesCaption() ? caption : FormattedText.EMPTY, "смета.pdf")),
                Stream.of(
                        new Content.Text(words),
                        media(Media.Kind.PHOTO, FormattedText.EMPTY, null),
                        new Content.Album(List.of(
                                media(Media.Kind.PHOTO, caption, null),
                                media(Media.Kind.VIDEO, FormattedText.EMPTY, null))),
                        new Content.Location(55.75, 37.61, null),
                        new Content.Venue(55.75, 37.61, "Ж".repeat(200), "Ж".repeat(300)),
                        new Content.Contact("+79161234567", "Ж".repeat(64), "Ж".repeat(64), null),
                        new Content.Poll("Ж".repeat(300), List.of("Да", "Нет"), true, false, false),
                        new Content.Dice("🎲", 6),
                        new Content.Checklist("Дела", List.of(new Content.Checklist.Task("Ж".repeat(300), true))),
                        new Content.Other("location", 1, 1),
                        new Content.Other("invoice", 1, 1),
                        new Content.Other("story", 1, 1)));
    }

    private static Media media(Media.Kind kind, FormattedText words, @Nullable String name) {
        return new Media(kind, "file", words, name);
    }

    /** Everybody has talks with more people than fit on a page, one of them muted, and news from each. */
    private void everybodyTalks() {
        var dialogs = bot.bean(Dialogs.class);
        walkers.values().forEach(me -> {
            var partners = bot.bean(People.class).withRole(EnumSet.of(Role.ADMINISTRATOR), 0, MANY + 1).stream()
                    .filter(partner -> partner.id() != me)
                    .limit(MANY)
                    .toList();
            partners.forEach(partner -> happens(() -> {
                dialogs.write(partner, me, writing(Content.Text.of("Зайдите ко мне")));
            }));
            happens(() -> dialogs.mute(bot.person(me), partners.getFirst().id(), true));
        });
    }

    /** What people learn of each other's comings and goings, and of messages that do not arrive. */
    private void comingsAndGoings() {
        var applicant = clients.getLast();
        happens(() -> bot.bean(Conversation.class).take(new Incoming.Left(sender(applicant))));
        var ticket = intake.openOf(bot.person(applicant)).orElseThrow();
        happens(() ->
                tickets.answer(bot.person(walker(Role.ADMINISTRATOR)), ticket.id(), writing(Content.Text.of("Едем"))));
        var answer =
                bot.bean(Chats.class).history(ticket.externalChatId(), 0, 1).getFirst();
        happens(() -> bot.bean(Receipts.class)
                .delivered("c:" + Long.toString(answer.id(), 36) + ":0:0::", applicant, List.of(++nextId)));
        happens(() -> bot.bean(Conversation.class).take(new Incoming.Returned(sender(applicant))));
        happens(() -> bot.bean(Receipts.class).refused("c:1:0:0::", walker(Role.ADMINISTRATOR), "Bad Request"));
        presence(walker(Role.ADMINISTRATOR), true);
        presence(walker(Role.ADMINISTRATOR), false);
        happens(() -> bot.bean(Conversation.class).take(new Incoming.Left(sender(dispatcher))));
        happens(() -> bot.bean(Conversation.class).take(new Incoming.Returned(sender(dispatcher))));
        changesOfHands(clients.getFirst());
        presence(walker(Role.ADMINISTRATOR), true);
        walkers.values().forEach(person -> happens(() -> bot.bean(People.class).acted(bot.person(person))));
    }

    private void presence(long person, boolean online) {
        happens(() -> bot.bean(People.class).switchPresence(bot.person(person), online));
    }

    /** One ticket goes from hand to hand: nobody answers, the next one is busy, and then nobody is left. */
    private void changesOfHands(long applicant) {
        var first = walker(Role.MANAGER);
        presence(first, true);
        var ticket = ticket(applicant, first, TicketStatus.UNANSWERED);
        bot.clock.forward(Duration.ofHours(1));
        happens(() -> bot.bean(Absences.class).relieve());
        presence(dispatcher, true);
        happens(() -> bot.bean(Absences.class).relieve());
        happens(() -> tickets.assign(bot.person(walker(Role.ADMINISTRATOR)), ticket, first));
        happens(() -> tickets.setStatus(
                bot.person(walker(Role.ADMINISTRATOR)), ticket, TicketStatus.UNANSWERED, TicketStatus.MISSED));
        presence(dispatcher, false);
        presence(first, false);
    }

    /** Somebody else is quicker. */
    void isAnswered(long chat) {
        bot.bean(Correspondence.class).write(bot.person(dispatcher), chat, writing(Content.Text.of("Чиним")));
    }

    /** Somebody comes by the first link; the others wait. */
    private void invitations() {
        for (var link = 0; link <= MANY; link++) {
            happens(() -> bot.bean(Invitations.class).make(bot.person(dispatcher), Role.GUARD, null));
            if (link == 0) {
                var url =
                        ((Outgoing.Message) letters.getLast()).content().words().text();
                var start = "/start " + url.substring(url.indexOf('=') + 1);
                happens(() -> bot.bean(Conversation.class)
                        .take(new Incoming.Said(
                                sender(clients.getLast()), List.of(++nextId), Content.Text.of(start), null)));
            }
        }
    }
}
