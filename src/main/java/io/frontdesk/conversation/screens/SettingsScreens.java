package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.map.ProfilePlace.Profile;
import io.frontdesk.conversation.map.SettingsCommand;
import io.frontdesk.conversation.map.SettingsCommand.AssistantMode;
import io.frontdesk.conversation.map.SettingsCommand.SetMaybeFrom;
import io.frontdesk.conversation.map.SettingsCommand.SetMode;
import io.frontdesk.conversation.map.SettingsCommand.SetProvenAfter;
import io.frontdesk.conversation.map.SettingsCommand.SetSureFrom;
import io.frontdesk.conversation.map.SettingsPlace;
import io.frontdesk.conversation.map.SettingsPlace.Answers;
import io.frontdesk.conversation.map.SettingsPlace.MaybeFrom;
import io.frontdesk.conversation.map.SettingsPlace.SureFrom;
import io.frontdesk.conversation.map.StandardTextPlace;
import io.frontdesk.conversation.view.Button;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import io.frontdesk.people.Unfit;
import io.frontdesk.settings.AssistantRules;
import io.frontdesk.settings.AssistantRules.Mode;
import io.frontdesk.settings.Settings;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is set for everybody: when the assistant speaks, and how sure it has to be. */
@Component
public class SettingsScreens {

    private static final int MOST_TIMES = 100;

    private final Settings settings;
    private final ThresholdScreens thresholds;

    SettingsScreens(Settings settings, ThresholdScreens thresholds) {
        this.settings = settings;
        this.thresholds = thresholds;
    }

    public Screen show(SettingsPlace place, Viewer viewer) {
        return switch (place) {
            case SettingsPlace.Settings its ->
                viewer.draw("settings")
                        .row("assistant-answers", new Answers())
                        .row("standard-texts", new StandardTextPlace.Listed(0))
                        .back(new Profile())
                        .done();
            case Answers its -> answers(settings.assistant(), viewer);
            case SureFrom(var percent) -> thresholds.sureFrom(percent, viewer);
            case MaybeFrom(var percent) -> thresholds.maybeFrom(percent, viewer);
        };
    }

    private static Screen answers(AssistantRules rules, Viewer viewer) {
        var drawing = viewer.draw("assistant.answers")
                .gap()
                .line("assistant.mode", rules.mode())
                .line("assistant.sure-from", rules.sureFrom())
                .line("assistant.maybe-from", rules.maybeFrom())
                .line("assistant.proven-after", rules.provenAfter());
        return drawing.list(List.of(AssistantMode.values()), mode -> mode(mode, rules, drawing))
                .row("sure-from", new SureFrom(rules.sureFrom()))
                .row("maybe-from", new MaybeFrom(rules.maybeFrom()))
                .rowIf(rules.provenAfter() > 1, "proven-sooner", new SetProvenAfter(rules.provenAfter() - 1))
                .rowIf(rules.provenAfter() < MOST_TIMES, "proven-later", new SetProvenAfter(rules.provenAfter() + 1))
                .back(new SettingsPlace.Settings())
                .done();
    }

    private static Button mode(AssistantMode mode, AssistantRules rules, Drawing drawing) {
        var name = drawing.phrases().line("mode.name", mode);
        return drawing.labelled(mode.name().equals(rules.mode().name()) ? "✓ " + name : name, new SetMode(mode));
    }

    public Place run(SettingsCommand command, Viewer viewer) {
        try {
            set(command, viewer.person());
        } catch (Unfit unfit) {
            throw new Refusal(unfit.key(), unfit.arguments());
        }
        return new Answers();
    }

    private void set(SettingsCommand command, Person who) {
        switch (command) {
            case SetMode(var mode) -> settings.mode(who, Mode.valueOf(mode.name()));
            case SetSureFrom(var percent) -> settings.sureFrom(who, percent);
            case SetMaybeFrom(var percent) -> settings.maybeFrom(who, percent);
            case SetProvenAfter(var times) -> settings.provenAfter(who, times);
        }
    }
}
