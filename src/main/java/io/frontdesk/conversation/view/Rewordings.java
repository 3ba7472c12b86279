package io.frontdesk.conversation.view;

import io.frontdesk.correspondence.FormattedText;
import io.frontdesk.settings.Rewording;
import io.frontdesk.settings.StandardText;
import io.frontdesk.settings.StandardTexts;
import java.util.Locale;
import java.util.Optional;

/** What the company says at this moment instead of what stands in the bundles. */
final class Rewordings {

    private final StandardTexts texts;

    Rewordings(StandardTexts texts) {
        this.texts = texts;
    }

    /**
     * @param arguments of what stands in the bundle
     * @return nothing where that is to be said
     */
    Optional<FormattedText> text(String key, Locale language, Object[] arguments) {
        return StandardText.under(key)
                .flatMap(text -> texts.find(text, language).map(rewording -> filled(rewording, text, arguments)));
    }

    private static FormattedText filled(Rewording rewording, StandardText text, Object[] arguments) {
        return rewording.filled(
                placeholder -> words(arguments[text.placeholders().indexOf(placeholder)]));
    }

    private static FormattedText words(Object argument) {
        return argument instanceof FormattedText words ? words : FormattedText.plain(argument.toString());
    }
}
