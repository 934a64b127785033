package pl.ostoja.cli;

import java.util.Locale;
import pl.ostoja.kernel.Problem;
import pl.ostoja.operations.OutOfOrder;
import pl.ostoja.ui.Texts;

/// A command that works through the use cases of the modules.
///
/// To add one: extend this, annotate it with `@Command(name, description)`, declare what it takes with picocli's
/// `@Option`
/// and `@Parameters`, do the work in [#work], and add a line to the list in [Cli].
abstract class HouseCommand extends DataCommand {

    /// The exit code: 0 if what was asked for is done.
    protected abstract int work(House house) throws Exception;

    @Override
    public final Integer call() throws Exception {
        if (!mayBegin()) {
            directory().requireData();
        } else if (directory().holdsNothing()) {
            progress("There was no data in %s; a new house begins there."
                    .formatted(directory().path()));
        }
        try (var house = House.forOneCommand(directory())) {
            return work(house, house.get(Texts.class));
        }
    }

    private int work(House house, Texts texts) throws Exception {
        try {
            return work(house);
        } catch (Problem problem) {
            throw new OutOfOrder(texts.get(
                    Locale.ENGLISH,
                    "problem." + problem.rule(),
                    problem.arguments().toArray()));
        }
    }

    /// Whether the command may begin in an empty directory.
    protected boolean mayBegin() {
        return false;
    }
}
