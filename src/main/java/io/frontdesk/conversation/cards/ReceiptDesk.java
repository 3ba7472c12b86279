package io.frontdesk.conversation.cards;

import io.frontdesk.conversation.Receipts;
import io.frontdesk.people.People;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Takes what delivery tells, and hands every receipt to whoever keeps receipts of its kind. */
@Component
class ReceiptDesk implements Receipts {

    private final Map<String, ReceiptBook> books;
    private final People people;

    ReceiptDesk(List<ReceiptBook> books, People people) {
        this.books = books.stream()
                .flatMap(book -> book.kinds().stream().map(kind -> Map.entry(kind, book)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        this.people = people;
    }

    @Override
    public void delivered(String receipt, long chat, List<Long> messages) {
        book(receipt).ifPresent(book -> book.delivered(receipt, chat, messages));
    }

    @Override
    public void uploaded(String receipt, long chat, long message, String file) {
        book(receipt).ifPresent(book -> book.uploaded(receipt, chat, message, file));
    }

    @Override
    public void refused(String receipt, long chat, String error) {
        book(receipt).ifPresent(book -> book.refused(receipt, chat));
    }

    @Override
    public void unchangeable(String receipt, long chat, long message) {
        book(receipt).ifPresent(book -> book.unchangeable(receipt, chat, message));
    }

    @Override
    public void unreachable(long chat, List<String> waiting) {
        people.reachable(chat, false);
        waiting.forEach(receipt -> book(receipt).ifPresent(book -> book.stuck(receipt, chat)));
    }

    @Override
    public void reachable(long chat) {
        people.reachable(chat, true);
    }

    /** None for a kind that only an older version of the program knew. */
    private Optional<ReceiptBook> book(String receipt) {
        return Optional.ofNullable(books.get(receipt.split(":", 2)[0]));
    }
}
