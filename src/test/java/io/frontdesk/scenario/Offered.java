package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.sandbox.phones.ShownOffer;
import java.util.List;

/** What somebody sees above the input field while they type behind the bot's name. */
record Offered(Someone who, ShownOffer offer) {

    List<String> titles() {
        return offer.results().stream().map(ShownOffer.Result::title).toList();
    }

    Offered shows(String... titles) {
        assertThat(titles()).containsExactly(titles);
        return this;
    }

    /** Nothing to choose from. */
    Offered showsNothing() {
        return shows();
    }

    /** The button above all. */
    Offered leadsToTheBotBy(String label) {
        assertThat(offer.entrance()).isNotNull();
        assertThat(offer.entrance().label()).isEqualTo(label);
        return this;
    }

    void leadsNowhere() {
        assertThat(offer.entrance()).isNull();
    }

    Someone chooses(String title) {
        who.phone.choose(offer.query(), offer.titled(title).orElseThrow().id());
        return who;
    }
}
