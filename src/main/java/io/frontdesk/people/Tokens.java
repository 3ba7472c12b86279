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
class Tokens {

    private static final int BYTES = 128 / 8;

    /** Says at the first letter what a link is for: other things will have links too. */
    private static final String INVITES = "i";

    private static final Pattern TOKEN = Pattern.compile(INVITES + "[A-Za-z0-9_-]{22}");

    private final RandomGenerator random;

    Tokens(RandomGenerator random) {
        this.random = random;
    }

    String next() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return INVITES + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static boolean isToken(String text) {
        return TOKEN.matcher(text).matches();
    }

    static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
