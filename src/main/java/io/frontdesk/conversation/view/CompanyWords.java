package io.frontdesk.conversation.view;

import io.frontdesk.correspondence.FormattedText;
import io.frontdesk.settings.Rewording;
import io.frontdesk.settings.StandardText;
import io.frontdesk.settings.StandardTexts;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The company's own words for standard texts. */
@Component
final class CompanyWords implements Rewordings {

    private final StandardTexts texts;

    CompanyWords(StandardTexts texts) {
        this.texts = texts;
    }

    @Override
    public Optional<FormattedText> text(String key, Locale language, Object[] arguments) {
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
