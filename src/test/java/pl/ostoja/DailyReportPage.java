package pl.ostoja;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;

/// The screens of the daily report, in the words of a director.
final class DailyReportPage {

    private final Visitor visitor;
    private final LocalDate day;

    DailyReportPage(Visitor visitor, LocalDate day) {
        this.visitor = visitor;
        this.day = day;
    }

    DailyReportPage preview() {
        visitor.open("/reports/" + day);
        return this;
    }

    DailyReportPage version(int number) {
        visitor.open("/reports/" + day + "/versions/" + number);
        return this;
    }

    /// Freezes what the preview shows as the version of that number.
    void freeze(int number) {
        visitor.page().click("form[action$='/versions'] button");
        visitor.page().waitForURL("**/versions/" + number);
    }

    void comment(String figure, String words) {
        line(figure).locator("[name=text]").fill(words);
        line(figure).locator("button").click();
        visitor.page().waitForURL("**#" + figure);
    }

    /// What the page says after the version was marked as sent.
    String sent(String channel, String at) {
        visitor.page().fill("#channel", channel);
        visitor.page().fill("#at", at);
        visitor.page().click("form[action$='/sending'] button");
        return visitor.page().locator("main .state.done").innerText();
    }

    Locator line(String figure) {
        return visitor.page().locator("tr[id='" + figure + "']");
    }

    /// How many records the list behind a figure says it has.
    String listBehind(String figure) {
        line(figure).locator("td.number a").click();
        return visitor.page().locator("main .lead strong").innerText();
    }

    boolean canBeEdited() {
        return visitor.page().locator("main table input").count() > 0;
    }
}
