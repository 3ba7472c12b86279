package io.frontdesk.conversation.cards;

import io.frontdesk.conversation.Chatter;
import io.frontdesk.conversation.Moved;
import io.frontdesk.conversation.Viewers;
import io.frontdesk.conversation.map.ProfileQuestion.Phone;
import io.frontdesk.conversation.view.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts the key that sends the own phone number under the input field while it is asked for, and takes it away whatever comes of it. */
@Component
class PhoneKeyboard {

    private final Chatter chatter;
    private final Viewers viewers;

    PhoneKeyboard(Chatter chatter, Viewers viewers) {
        this.chatter = chatter;
        this.viewers = viewers;
    }

    @EventListener
    void on(Moved event) {
        var viewer = viewers.of(event.person());
        if (isPhone(event.to())) {
            chatter.keyboardWithPhone(viewer, viewer.draw("card.phone-key").done());
        } else if (isPhone(event.from())) {
            usual(viewer);
        }
    }

    private static boolean isPhone(Moved.@Nullable Stop stop) {
        return stop != null && stop.question() instanceof Phone;
    }

    private void usual(Viewer viewer) {
        var phone = viewer.person().phone();
        var line = phone == null ? viewer.draw("card.no-phone") : viewer.draw("card.phone", phone);
        chatter.keyboard(viewer, line.done());
    }
}
