package io.frontdesk.conversation.view;

import io.frontdesk.correspondence.FormattedText;
import java.util.Locale;
import java.util.Optional;

/** What is said at this moment instead of what stands in the bundles. */
interface Rewordings {

    /**
     * @param arguments of what stands in the bundle
     * @return nothing where that is to be said
     */
    Optional<FormattedText> text(String key, Locale language, Object[] arguments);
}
