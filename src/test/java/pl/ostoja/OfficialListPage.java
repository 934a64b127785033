package pl.ostoja;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The screens of an official list, in the words of a dispatcher.
final class OfficialListPage {

    private final Visitor visitor;
    private @Nullable String list;

    OfficialListPage(Visitor visitor) {
        this.visitor = visitor;
    }

    void receive(Path file, String sender, String basis, LocalDate day) {
        var page = visitor.open("/lists").page();
        page.setInputFiles("#file", file);
        page.fill("#sender", sender);
        page.fill("#basis", basis);
        page.fill("#day", day.toString());
        page.click("form[action='/lists'] button.btn-primary");
        page.waitForURL("**/lists/*-*");
        list = page.url().substring(page.url().indexOf("/lists/"));
    }

    void compare() {
        visitor.page().click("form[action$='/comparison'] button");
        visitor.page().locator("form[action$='/application']").waitFor();
    }

    /// How many rows are new, unchanged, changed, duplicate, ended, not ours, as the chips say.
    List<Integer> fates() {
        return Stream.of("NEW", "UNCHANGED", "CHANGED", "DUPLICATE", "ENDED", "NOT_OURS")
                .map(this::rows)
                .toList();
    }

    private int rows(String fate) {
        return number("a.chip[href$='fate=" + fate + "'] strong");
    }

    int flagged(String flag) {
        return number("[data-flag='" + flag + "'] strong");
    }

    /// Puts a number right, and gives back what the page then says of the row: as it was written, and as it is.
    String correct(String wrong, String right) {
        var page = visitor.open(list + "?fate=NEW").page();
        page.click("main table tr:has-text('" + wrong + "') a");
        page.fill("#pesel", right);
        visitor.press("form:has(#pesel) button.btn-primary");
        var row = page.locator("main dl").innerText();
        visitor.open(list + "");
        return row;
    }

    void handOver(String recipient, String basis) {
        var page = visitor.open(list + "?fate=NOT_OURS").page();
        page.fill("[name=recipient]", recipient);
        page.fill("form[action$='/hand-over'] [name=basis]", basis);
        page.click("form[action$='/hand-over'] button");
        page.locator("text=" + recipient).first().waitFor();
    }

    void apply() {
        visitor.open(list + "").page().click("form[action$='/application'] button");
        visitor.page().locator("form[action$='/acknowledgement']").waitFor();
    }

    void acknowledge() {
        visitor.page().click("form[action$='/acknowledgement'] button");
        visitor.page().locator("form[action$='/acknowledgement']").waitFor(Visitor.GONE);
    }

    /// What goes back to the sender.
    Path answer() {
        return visitor.page()
                .waitForDownload(() -> visitor.page().click("a[href$='form=csv']"))
                .path();
    }

    String text() {
        return visitor.page().locator("#list").innerText();
    }

    private int number(String where) {
        return Integer.parseInt(visitor.page().locator(where).innerText().replaceAll("\\D", ""));
    }
}
