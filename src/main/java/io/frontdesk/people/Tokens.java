package io.frontdesk.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Tokens that nobody can guess, in the alphabet of Telegram's deep links; only their hashes are kept. */
@Component
public class Tokens {

    private static final int BYTES = 128 / 8;
    private static final Pattern RANDOM = Pattern.compile("[A-Za-z0-9_-]{22}");

    /** What a link is for is said at its first letter. */
    public enum Use {
        INVITATION("i"),
        GUEST("g"),
        PASS("p");

        private final String letter;

        Use(String letter) {
            this.letter = letter;
        }

        /** Whether the text has the form of such a token. */
        public boolean isToken(String text) {
            return text.startsWith(letter)
                    && RANDOM.matcher(text.substring(letter.length())).matches();
        }
    }

    private final RandomGenerator random;

    Tokens(RandomGenerator random) {
        this.random = random;
    }

    public String next(Use use) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return use.letter + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
