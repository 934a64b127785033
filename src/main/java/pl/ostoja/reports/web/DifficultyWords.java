package pl.ostoja.reports.web;

import pl.ostoja.reports.difficulties.ReportedDifficulty;
import pl.ostoja.ui.Page;

/// How a report words a difficulty, on the screen and in its files.
public final class DifficultyWords {

    private DifficultyWords() {}

    /// What it is about and how long it lasts.
    public static String about(Page page, ReportedDifficulty difficulty) {
        var field = page.t("reports.difficulty") + ": " + page.word("reports.difficulty.field", difficulty.field());
        var place = difficulty.facility() == null ? field : field + ", " + difficulty.facility();
        return place + " (" + lasting(page, difficulty) + ")";
    }

    public static String said(Page page, ReportedDifficulty difficulty) {
        return difficulty.measure() == null
                ? difficulty.what()
                : difficulty.what() + " " + page.t("reports.difficulty.measure") + ": " + difficulty.measure();
    }

    private static String lasting(Page page, ReportedDifficulty difficulty) {
        return difficulty.resolvedOn() == null
                ? page.t("reports.difficulty.lasts", page.date(difficulty.since()))
                : page.t(
                        "reports.difficulty.lasted", page.date(difficulty.since()), page.date(difficulty.resolvedOn()));
    }
}
