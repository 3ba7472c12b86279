package io.frontdesk.conversation;

import io.frontdesk.conversation.map.Command;
import io.frontdesk.conversation.map.Target;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/**
 * What a button carries: its target, and two things about the message it stands under.
 *
 * <p>A leading {@code +} marks a card, which stays as it is while what its button leads to opens below. A command ends in the stamp
 * of its drawing, {@code ~x7Q}: presses of one drawing count once, however often they arrive, and a button that was drawn anew can
 * be pressed anew.
 */
@Component
class CallbackData {

    /** Bytes in a button's callback_data, by https://core.telegram.org/bots/api#inlinekeyboardbutton. */
    static final int LIMIT = 64;

    private static final String CARD = "+";
    private static final String STAMP = "~";
    private static final int STAMP_LENGTH = 3;
    static final int OVERHEAD = CARD.length() + STAMP.length() + STAMP_LENGTH;

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private final Codec codec;
    private final RandomGenerator random;

    CallbackData(Codec codec, RandomGenerator random) {
        this.codec = codec;
        this.random = random;
    }

    /**
     * @param onCard whether the message stays when the button is pressed
     */
    record Decoded(Target.Carried target, boolean onCard) {}

    String encode(Target.Carried target, boolean onCard) {
        var stamp = target instanceof Command ? STAMP + stamp() : "";
        return (onCard ? CARD : "") + codec.encode(target) + stamp;
    }

    private String stamp() {
        var stamp = new StringBuilder();
        for (var i = 0; i < STAMP_LENGTH; i++) {
            stamp.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return stamp.toString();
    }

    Optional<Decoded> decode(String data) {
        var onCard = data.startsWith(CARD);
        var bare = onCard ? data.substring(CARD.length()) : data;
        var end = bare.lastIndexOf(STAMP);
        return codec.decode(end < 0 ? bare : bare.substring(0, end)).map(target -> new Decoded(target, onCard));
    }
}
