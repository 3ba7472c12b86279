package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.map.SettingsCommand;
import io.frontdesk.conversation.map.SettingsCommand.SetMaybeFrom;
import io.frontdesk.conversation.map.SettingsCommand.SetSureFrom;
import io.frontdesk.conversation.map.SettingsPlace.Answers;
import io.frontdesk.conversation.map.SettingsPlace.MaybeFrom;
import io.frontdesk.conversation.map.SettingsPlace.SureFrom;
import io.frontdesk.conversation.screens.Replay.Take;
import io.frontdesk.conversation.view.Button;
import io.frontdesk.conversation.view.Button.Look;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.knowledge.AskedQuestion.Likely;
import io.frontdesk.knowledge.AskedQuestion.Outcome;
import io.frontdesk.knowledge.Categories;
import io.frontdesk.settings.AssistantRules;
import io.frontdesk.settings.AssistantRules.Mode;
import io.frontdesk.settings.Settings;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Moves a threshold step by step, and shows what the latest questions would have got. */
@Component
class ThresholdScreens {

    private static final int[] STEPS = {-5, -1, 1, 5};
    private static final int HUNDRED = 100;
    private static final int EXAMPLES = 5;
    private static final int LONGEST_EXAMPLE = 120;
    private static final Set<Outcome> BY_OPERATORS = EnumSet.of(Outcome.SUGGESTED, Outcome.SILENT);

    private final Settings settings;
    private final Replay replay;
    private final Categories categories;

    ThresholdScreens(Settings settings, Replay replay, Categories categories) {
        this.settings = settings;
        this.replay = replay;
        this.categories = categories;
    }

    /** A threshold that might be set: within its limits, whatever an old button says. */
    private record Trial(int present, int wished, int least, int most) {

        Trial {
            wished = Math.clamp(wished, least, most);
        }

        List<Integer> steps() {
            return IntStream.of(STEPS)
                    .map(step -> wished + step)
                    .filter(percent -> percent >= least && percent <= most)
                    .boxed()
                    .toList();
        }
    }

    Screen sureFrom(int percent, Viewer viewer) {
        var now = answering(settings.assistant());
        var trial = new Trial(now.sureFrom(), percent, now.maybeFrom(), HUNDRED);
        var then = new AssistantRules(Mode.ANSWER, trial.wished(), now.maybeFrom(), now.provenAfter());
        var drawing = viewer.draw("threshold.sure", trial.wished(), trial.present());
        return screen(drawing, trial, replay.under(now, then), SureFrom::new, SetSureFrom::new);
    }

    Screen maybeFrom(int percent, Viewer viewer) {
        var now = answering(settings.assistant());
        var trial = new Trial(now.maybeFrom(), percent, 0, now.sureFrom());
        var then = new AssistantRules(Mode.ANSWER, now.sureFrom(), trial.wished(), now.provenAfter());
        var drawing = viewer.draw("threshold.maybe", trial.wished(), trial.present());
        return screen(drawing, trial, replay.under(now, then), MaybeFrom::new, SetMaybeFrom::new);
    }

    /** Thresholds are for answers: they can be tried while none are given. */
    private static AssistantRules answering(AssistantRules rules) {
        return new AssistantRules(Mode.ANSWER, rules.sureFrom(), rules.maybeFrom(), rules.provenAfter());
    }

    private Screen screen(
            Drawing drawing,
            Trial trial,
            List<Take> takes,
            IntFunction<Place> at,
            IntFunction<SettingsCommand> setting) {
        counts(takes, drawing);
        examples(takes, drawing);
        drawing.grid(
                STEPS.length, trial.steps(), percent -> step(percent - trial.wished(), at.apply(percent), drawing));
        if (trial.wished() != trial.present()) {
            var label = drawing.phrases().line("threshold.set", trial.wished());
            drawing.row(new Button(label, setting.apply(trial.wished()), Look.SUCCESS));
        }
        return drawing.back(new Answers()).done();
    }

    private static Button step(int step, Place to, Drawing drawing) {
        return drawing.labelled((step < 0 ? "−" : "+") + Math.abs(step), to);
    }

    private static void counts(List<Take> takes, Drawing drawing) {
        drawing.gap().line("replay", takes.size());
        if (!takes.isEmpty()) {
            count("replay.answered", EnumSet.of(Outcome.ANSWERED), takes, drawing);
            count("replay.offered", EnumSet.of(Outcome.OFFERED), takes, drawing);
            count("replay.handed-on", BY_OPERATORS, takes, drawing);
        }
    }

    private static void count(String key, Collection<Outcome> outcomes, List<Take> takes, Drawing drawing) {
        drawing.line(key, count(outcomes, takes, Take::then), count(outcomes, takes, Take::now));
    }

    private static int count(Collection<Outcome> outcomes, List<Take> takes, Function<Take, Response> response) {
        return (int) takes.stream()
                .filter(take -> outcomes.contains(response.apply(take).outcome()))
                .count();
    }

    private void examples(List<Take> takes, Drawing drawing) {
        var different = takes.stream().filter(Take::differs).limit(EXAMPLES).toList();
        var names = categories.names(different.stream()
                .map(take -> take.likely().getFirst().category())
                .toList());
        if (!different.isEmpty()) {
            drawing.gap().line("replay.examples");
        }
        different.forEach(take -> example(take, names, drawing));
    }

    private static void example(Take take, Map<Long, String> names, Drawing drawing) {
        var best = take.likely().getFirst();
        drawing.line(
                "replay.example",
                Excerpt.of(take.question(), LONGEST_EXAMPLE),
                names.getOrDefault(best.category(), "?"),
                percent(best),
                take.now().outcome(),
                take.then().outcome());
    }

    /** Never more than it is: 79.9 is not yet 80. */
    private static int percent(Likely likely) {
        return (int) Math.floor(likely.percent());
    }
}
