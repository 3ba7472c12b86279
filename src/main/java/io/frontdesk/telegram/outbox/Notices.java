package io.frontdesk.telegram.outbox;

import io.frontdesk.conversation.Outgoing;
import io.frontdesk.correspondence.Texts;
import io.frontdesk.telegram.api.BotApi;
import io.frontdesk.telegram.api.BotCall;
import org.springframework.stereotype.Component;

/**
 * Short notices that answer the press of a button: past all queues, once, whatever comes of it. A late one would be refused.
 *
 * @see <a href="https://core.telegram.org/bots/api#answercallbackquery">answerCallbackQuery</a>
 */
@Component
class Notices {

    private static final int LIMIT = 200;

    private final BotApi api;

    Notices(BotApi api) {
        this.api = api;
    }

    void send(Outgoing.Notice notice) {
        BotCall call = BotCall.of("answerCallbackQuery").with("callback_query_id", notice.callback());
        if (!notice.text().isEmpty()) {
            call.with("text", Texts.cut(notice.text(), LIMIT));
            call.body().put("show_alert", notice.alert());
        }
        api.sending(call);
    }
}
