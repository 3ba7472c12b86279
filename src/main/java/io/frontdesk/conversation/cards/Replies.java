package io.frontdesk.conversation.cards;

import io.frontdesk.conversation.Outgoing.Reply;
import io.frontdesk.correspondence.Chats;
import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.Copies;
import io.frontdesk.correspondence.Copy;
import io.frontdesk.correspondence.Message;
import io.frontdesk.correspondence.Quote;
import io.frontdesk.correspondence.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a message replies to, as one reader sees it: their own copy of it, or of the part of it that is quoted. */
@Component
class Replies {

    private final Chats chats;
    private final Copies copies;

    Replies(Chats chats, Copies copies) {
        this.chats = chats;
        this.copies = copies;
    }

    /** @return null where it replies to nothing that the reader has */
    @Nullable
    Reply of(Message message, long reader) {
        var answered = message.replyTo();
        if (answered == null) {
            return null;
        }
        var theirs = copies.of(answered, reader);
        return message.quote()
                .flatMap(quote -> quoting(chats.message(answered), message.replyPart(), quote, theirs))
                .or(() -> whole(message.replyPart(), theirs))
                .orElse(null);
    }

    private static Optional<Reply> quoting(Message answered, int part, Quote quote, List<Copy> theirs) {
        var words = answered.wordsOf(part);
        var isAlbum = answered.content() instanceof Content.Album;
        return theirs.stream()
                .filter(Copy::showsContent)
                .filter(copy -> !isAlbum || copy.part() == part)
                .filter(copy -> copy.start() <= quote.position())
                .max(Comparator.comparingInt(Copy::start).thenComparingLong(Copy::telegramMessage))
                .map(copy -> new Reply(
                        copy.telegramMessage(),
                        Texts.part(words, quote.position(), quote.end()),
                        quote.position() - copy.start()));
    }

    private static Optional<Reply> whole(int part, List<Copy> theirs) {
        return theirs.stream()
                .filter(copy -> copy.part() == part)
                .findFirst()
                .or(() -> theirs.stream().findFirst())
                .map(copy -> Reply.to(copy.telegramMessage()));
    }
}
