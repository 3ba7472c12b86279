package io.frontdesk.sandbox.botapi;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The addresses that Telegram takes. */
final class Addresses {

    private Addresses() {}

    /** @param what the address belongs to, as Telegram's error says it */
    static void check(String what, String address) {
        String trouble = trouble(address);
        if (trouble != null) {
            throw Refusal.badRequest("%s '%s' is invalid: %s".formatted(what, address, trouble));
        }
    }

    private static @Nullable String trouble(String address) {
        if (address.isEmpty()) {
            return "URL host is empty";
        }
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme() == null ? "http" : uri.getScheme().toLowerCase(Locale.ROOT);
            if (!Set.of("http", "https", "tg", "ton", "tonsite").contains(scheme)) {
                return "Unsupported URL protocol";
            }
            String host = uri.getScheme() == null ? address : uri.getHost();
            boolean isWeb = scheme.startsWith("http");
            return isWeb && (host == null || !host.contains(".")) ? "Wrong HTTP URL" : null;
        } catch (URISyntaxException e) {
            return "Wrong HTTP URL";
        }
    }
}
