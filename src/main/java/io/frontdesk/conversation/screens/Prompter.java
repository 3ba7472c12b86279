package io.frontdesk.conversation.screens;

import io.frontdesk.correspondence.Chats;
import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.Message;
import io.frontdesk.knowledge.Answer;
import io.frontdesk.knowledge.AskedQuestion.Likely;
import io.frontdesk.knowledge.Assistant;
import io.frontdesk.knowledge.Suggestions;
import io.frontdesk.settings.Settings;
import io.frontdesk.ticket.Ticket;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Has answers ready for the operators of a ticket whenever its applicant writes, before anybody is told of the message. */
@Component
class Prompter {

    private final Assistant assistant;
    private final Suggestions suggestions;
    private final Settings settings;
    private final Chats chats;
    private final AnswerLanguages languages;

    Prompter(Assistant assistant, Suggestions suggestions, Settings settings, Chats chats, AnswerLanguages languages) {
        this.assistant = assistant;
        this.suggestions = suggestions;
        this.settings = settings;
        this.chats = chats;
        this.languages = languages;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(Ticket.Opened event) {
        prompt(event.ticket(), event.question());
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(Ticket.ApplicantWrote event) {
        prompt(event.ticket(), event.message());
    }

    private void prompt(Ticket ticket, Message message) {
        var words = words(message.content());
        var likely = words.isBlank()
                ? List.<Likely>of()
                : assistant.likely(List.of(words)).getFirst();
        if (!likely.isEmpty() && isWorthShowing(likely.getFirst())) {
            show(ticket, message, likely);
        }
    }

    /** A place, a contact or a poll asks nothing. */
    private static String words(Content content) {
        return content instanceof Content.Special ? "" : content.words().text();
    }

    private boolean isWorthShowing(Likely best) {
        var rules = settings.assistant();
        return rules.suggests() && best.percent() >= rules.maybeFrom();
    }

    private void show(Ticket ticket, Message message, List<Likely> likely) {
        var answers =
                assistant.suggestions(likely.stream().map(Likely::category).toList(), languages.of(ticket));
        withoutWhatWasSaid(message, answers);
        var offered = Response.offered(likely, answers.keySet());
        var shown = likely.stream()
                .filter(each -> offered.contains(each.category()))
                .toList();
        if (!shown.isEmpty()) {
            suggestions.show(ticket.id(), shown);
        }
    }

    /** Nobody is to say once more what the assistant has said and did not help. */
    private void withoutWhatWasSaid(Message message, Map<Long, Answer> answers) {
        chats.assistantsAnswer(message)
                .map(Message::content)
                .ifPresent(said ->
                        answers.values().removeIf(answer -> answer.content().equals(said)));
    }

    @EventListener
    void on(Ticket.Answered event) {
        suggestions.ignore(event.ticket().id());
    }

    @EventListener
    void on(Ticket.Finished event) {
        suggestions.ignore(event.ticket().id());
    }

    @EventListener
    void on(Ticket.Abandoned event) {
        suggestions.ignore(event.ticket().id());
    }
}
