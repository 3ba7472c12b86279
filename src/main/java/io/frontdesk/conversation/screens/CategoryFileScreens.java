package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.CategoryCommand.Discard;
import io.frontdesk.conversation.map.CategoryCommand.Export;
import io.frontdesk.conversation.map.CategoryCommand.Import;
import io.frontdesk.conversation.map.CategoryCommand.SheetFormat;
import io.frontdesk.conversation.map.CategoryPlace.Exchange;
import io.frontdesk.conversation.map.CategoryPlace.Summary;
import io.frontdesk.conversation.map.CategoryQuestion.SendFile;
import io.frontdesk.conversation.map.DirectoryPlace.Directory;
import io.frontdesk.conversation.map.DirectoryPlace.Listed;
import io.frontdesk.conversation.view.Button.Look;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.knowledge.CategoryFiles;
import io.frontdesk.knowledge.ImportPlan;
import java.util.List;
import org.springframework.stereotype.Component;

/** All request categories in a file, there and back. */
@Component
public class CategoryFileScreens {

    private static final int MOST_PROBLEMS = 20;

    private final CategoryFiles files;

    CategoryFileScreens(CategoryFiles files) {
        this.files = files;
    }

    Screen exchange(Viewer viewer) {
        var drawing = viewer.draw("exchange.about").line("exchange.import");
        files.waiting(viewer.person())
                .ifPresent(name -> drawing.row(drawing.labelled(viewer.line("import.waiting", name), new Summary())));
        return drawing.row(
                        drawing.button("export-xlsx", new Export(SheetFormat.XLSX)),
                        drawing.button("export-csv", new Export(SheetFormat.CSV)))
                .row("import", new SendFile())
                .back(new Listed(Directory.CATEGORIES, 0))
                .done();
    }

    Screen arriving(Viewer viewer) {
        return viewer.draw("import.arriving")
                .row("refresh", new Summary())
                .back(new Exchange())
                .done();
    }

    public Screen summary(Viewer viewer) {
        return files.waiting(viewer.person())
                .map(name -> summary(name, viewer))
                .orElseGet(() -> files.isAwaiting(viewer.person()) ? arriving(viewer) : exchange(viewer));
    }

    private Screen summary(String name, Viewer viewer) {
        var plan = files.plan(viewer.person());
        if (!plan.isFit()) {
            return problems(name, plan.problems(), viewer);
        }
        var drawing = viewer.draw("import.summary", name);
        if (!plan.changesAnything()) {
            return drawing.line("import.nothing-new")
                    .row("discard", new Discard())
                    .done();
        }
        counts(plan, drawing);
        return drawing.row(
                        drawing.button("write-import", new Import(), Look.PRIMARY),
                        drawing.button("discard", new Discard()))
                .done();
    }

    /** What would come of it, or has come. */
    public static Drawing counts(ImportPlan plan, Drawing drawing) {
        return drawing.line("import.categories", plan.newCategories())
                .line("import.phrases", plan.newPhrases())
                .lineIf(plan.known() > 0, "import.known", plan.known())
                .line("import.answers", plan.answers());
    }

    private static Screen problems(String name, List<ImportPlan.Problem> problems, Viewer viewer) {
        var drawing = viewer.draw("import.problems", name, problems.size());
        problems.stream()
                .limit(MOST_PROBLEMS)
                .forEach(problem -> drawing.line("import.row", problem.row(), why(problem, viewer)));
        var more = problems.size() - MOST_PROBLEMS;
        return drawing.lineIf(more > 0, "import.more-problems", more)
                .line("import.again")
                .row("import", new SendFile())
                .row("discard", new Discard())
                .done();
    }

    /** The file was none that could be read. */
    public static Screen unreadable(Viewer viewer, String key, Object... arguments) {
        return viewer.draw(key, arguments)
                .row("import", new SendFile())
                .back(new Exchange())
                .done();
    }

    private static String why(ImportPlan.Problem problem, Viewer viewer) {
        return Excerpt.of(viewer.line(problem.key(), problem.arguments().toArray()), 160);
    }
}
