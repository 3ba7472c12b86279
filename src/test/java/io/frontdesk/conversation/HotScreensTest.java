package io.frontdesk.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.conversation.Incoming.Sender;
import io.frontdesk.conversation.map.ChatPlace.History;
import io.frontdesk.conversation.map.ChatQuestion.Say;
import io.frontdesk.conversation.map.HomePlace.Home;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.map.TicketPlace.Info;
import io.frontdesk.conversation.map.TicketPlace.Listed;
import io.frontdesk.conversation.map.TicketPlace.Shelf;
import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.Participants;
import io.frontdesk.correspondence.Writing;
import io.frontdesk.people.Introduction;
import io.frontdesk.people.People;
import io.frontdesk.people.Role;
import io.frontdesk.ticket.Intake;
import io.frontdesk.ticket.Ticket;
import io.frontdesk.ticket.Tickets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How many statements the screens cost that are looked at all day, from the press to the last word, without delivery. The bounds are
 * what they cost today: whoever needs more raises them knowingly. What shows rows costs the same for one row as for many.
 */
class HotScreensTest {

    private static final long OPERATOR = 10;
    private static final long CLIENT = 20;
    private static final long OTHER_CLIENT = 21;

    private static QuietBot bot;
    private static long crowded;
    private static long quiet;
    private static long nextMessage = 1_000;

    @BeforeAll
    static void work_is_done() {
        bot = new QuietBot();
        bot.committing(() -> {
            person(OPERATOR, Role.ADMINISTRATOR);
            LongStream.range(CLIENT, CLIENT + 10).forEach(id -> person(id, Role.CLIENT));
            colleagues().forEach(id -> person(id, Role.ADMINISTRATOR));
            LongStream.range(CLIENT, CLIENT + 10).forEach(HotScreensTest::opens);
        });
        bot.committing(() -> {
            quiet = openOf(OTHER_CLIENT).id();
            tickets().answer(bot.person(OPERATOR), quiet, writing("Сейчас"));
            tickets().writeInside(bot.person(OPERATOR), quiet, writing("Кто свободен?"));
            bot.bean(Participants.class).add(openOf(OTHER_CLIENT).internalChatId(), CLIENT + 2);
            crowded = openOf(CLIENT).id();
            colleagues().forEach(HotScreensTest::joinsIn);
        });
    }

    /** They stay offline, so that new tickets go to the operator. */
    private static LongStream colleagues() {
        return LongStream.range(11, 16);
    }

    private static void person(long id, Role role) {
        bot.bean(People.class)
                .enrol(new Introduction(id, "Имя", null, null, "ru"), role, id == OPERATOR, "Контора " + id);
    }

    private static void opens(long client) {
        intake().open(bot.person(client), writing("Не работает лифт"));
    }

    private static void joinsIn(long colleague) {
        bot.bean(Participants.class).add(openOf(CLIENT).internalChatId(), colleague);
        tickets().answer(bot.person(colleague), crowded, writing("Чиним"));
        tickets().writeInside(bot.person(colleague), crowded, writing("Я на месте"));
        intake().write(bot.person(CLIENT), crowded, writing("Жду"));
    }

    private static Tickets tickets() {
        return bot.bean(Tickets.class);
    }

    private static Intake intake() {
        return bot.bean(Intake.class);
    }

    private static Ticket openOf(long client) {
        return intake().openOf(bot.person(client)).orElseThrow();
    }

    private static Ticket ticket(long id) {
        return tickets().of(bot.person(OPERATOR), id);
    }

    private static Writing writing(String text) {
        return new Writing(Content.Text.of(text), List.of(++nextMessage), null);
    }

    @AfterAll
    static void the_bot_rests() {
        bot.close();
    }

    private static Fingers fingers(long person) {
        return new Fingers(bot, new Sender(person, "Имя", null, null, "ru"));
    }

    private static List<String> going(Place place) {
        return statements(() -> fingers(OPERATOR).press(bot.bean(Codec.class).encode(place)));
    }

    private static List<String> statements(Runnable deed) {
        var statements = new ArrayList<String>();
        bot.trying(() -> statements.addAll(bot.statements().during(() -> {
            deed.run();
            bot.forget();
        })));
        return statements;
    }

    @Test
    void the_main_menu_of_an_operator() {
        assertThat(going(new Home())).hasSizeBetween(1, 4);
    }

    @Test
    void a_page_of_a_list() {
        assertThat(going(new Listed(Shelf.UNANSWERED, 0)))
                .hasSizeBetween(1, 4)
                .hasSameSizeAs(going(new Listed(Shelf.ANSWERED, 0)));
    }

    @Test
    void a_ticket() {
        assertThat(going(new Info(crowded))).hasSizeBetween(1, 8).hasSameSizeAs(going(new Info(quiet)));
    }

    @Test
    void a_page_of_the_history_with_the_applicant() {
        assertThat(going(new History(ticket(crowded).externalChatId(), 0)))
                .hasSizeBetween(1, 7)
                .hasSameSizeAs(going(new History(ticket(quiet).externalChatId(), 0)));
    }

    @Test
    void a_page_of_the_internal_history() {
        assertThat(going(new History(ticket(crowded).internalChatId(), 0)))
                .hasSizeBetween(1, 7)
                .hasSameSizeAs(going(new History(ticket(quiet).internalChatId(), 0)));
    }

    @Test
    void a_message_of_a_client_to_an_open_ticket() {
        assertThat(statements(() -> fingers(CLIENT).say(Content.Text.of("Ещё не едет"))))
                .hasSizeBetween(1, 13); // one for what the company says when a ticket is accepted
    }

    @Test
    void an_answer() {
        var operator = fingers(OPERATOR);
        bot.trying(() -> {
            operator.press(bot.bean(Codec.class).encode(new Say(ticket(quiet).externalChatId())));
            bot.forget();
            assertThat(bot.statements().during(() -> {
                        operator.say(Content.Text.of("Едем"));
                        bot.forget();
                    }))
                    .hasSizeBetween(1, 17); // two for the status message, one for what was suggested
        });
    }
}
