package io.frontdesk.knowledge;

import io.frontdesk.people.Unfit;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Addresses of web pages: of telegra.ph articles, and of what buttons open. */
final class Article {

    /** In characters. */
    private static final int LONGEST = 300;

    /** Telegraph's own addresses. */
    private static final Set<String> HOSTS =
            Set.of("telegra.ph", "www.telegra.ph", "te.legra.ph", "graph.org", "www.graph.org");

    /** Telegraph ends each page's path with the month and the day, and a number where there are several. */
    private static final Pattern PAGE = Pattern.compile("/[^/]+-\\d{2}-\\d{2}(-\\d+)?");

    private static final Pattern BARE_LINK =
            Pattern.compile("(?i)https?://\\S+|(www\\.)?(telegra\\.ph|te\\.legra\\.ph|graph\\.org)(/\\S*)?");

    private static final Pattern SCHEME = Pattern.compile("(?i)^http://|^(?!https://)");

    private Article() {}

    static boolean isBareLink(String words) {
        return BARE_LINK.matcher(words.strip()).matches();
    }

    /** @throws Unfit where it is no telegra.ph page */
    static URI address(String link) {
        var address = parsed(link, "unfit.article");
        if (!HOSTS.contains(host(address)) || !PAGE.matcher(address.getPath()).matches()) {
            throw new Unfit("unfit.article");
        }
        return address;
    }

    /** @throws Unfit where it is no https page of the web */
    static URI secure(String link) {
        if (!link.strip().toLowerCase(Locale.ROOT).startsWith("https://")) {
            throw new Unfit("unfit.link", link.strip());
        }
        var address = parsed(link, "unfit.link", link.strip());
        if (!host(address).contains(".")) {
            throw new Unfit("unfit.link", link.strip());
        }
        return address;
    }

    private static String host(URI address) {
        return address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
    }

    /** In letters that every program understands, over https. */
    private static URI parsed(String link, String complaint, Object... arguments) {
        try {
            var address = new URI(SCHEME.matcher(link.strip()).replaceFirst("https://"));
            var ascii = new URI(address.toASCIIString());
            if (ascii.getUserInfo() == null && ascii.toString().length() <= LONGEST) {
                return ascii;
            }
        } catch (URISyntaxException noAddress) {
            // The same complaint as for any other that cannot be opened.
        }
        throw new Unfit(complaint, arguments);
    }
}
