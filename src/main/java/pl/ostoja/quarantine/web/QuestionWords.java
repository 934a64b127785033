package pl.ostoja.quarantine.web;

import pl.ostoja.quarantine.lists.Question;
import pl.ostoja.quarantine.lists.columns.Column;
import pl.ostoja.ui.Page;

/// A question about a file in the reader's language.
public final class QuestionWords {

    private QuestionWords() {}

    public static String of(Page page, Question question) {
        var key = "quarantine.list.question." + question.code();
        return switch (question) {
            case Question.WhichIsTheDay which ->
                page.t(key, column(page, which.column()), String.join(", ", which.samples()));
            case Question.FourYearsOff off ->
                page.t(key, column(page, off.column()), page.date(off.asShown()), page.date(off.asMeant()));
            case Question.DaysAndMonthsSwapped turned -> page.t(key, column(page, turned.column()));
            case Question.WhatDoesColumnMean doubt -> page.t(key, doubt.doubt().header());
            case Question.WhichEncoding _, Question.WhoIsItAbout _ -> page.t(key);
        };
    }

    private static String column(Page page, Column column) {
        return page.t("quarantine.list.column." + column.code());
    }
}
