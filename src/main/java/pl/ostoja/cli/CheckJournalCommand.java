package pl.ostoja.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import pl.ostoja.journal.ChainCheck;
import pl.ostoja.journal.Seals;

/// `check-journal`: whether anybody has rewritten a sealed day.
@Command(
        name = "check-journal",
        description = "Recomputes the seals of the journal and names the first day that was tampered with, if any.")
final class CheckJournalCommand extends HouseCommand {

    private static final int BROKEN = 1;

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    @Override
    protected int work(House house) {
        var check = house.get(Seals.class).check();
        if (json) {
            sayJson(check);
        } else {
            say(sentence(check));
        }
        return check instanceof ChainCheck.Broken ? BROKEN : 0;
    }

    private static String sentence(ChainCheck check) {
        return switch (check) {
            case ChainCheck.Intact intact when intact.lastDay() == null -> "Nothing is sealed yet.";
            case ChainCheck.Intact intact ->
                "The journal is intact: %d sealed days until %s, %d lines. Last seal: %s"
                        .formatted(intact.days(), intact.lastDay(), intact.lines(), intact.lastSeal());
            case ChainCheck.Broken broken ->
                "The journal was tampered with: %s on %s%s"
                        .formatted(
                                broken.fault(), broken.day(), broken.line() == null ? "" : ", line " + broken.line());
        };
    }
}
