package pl.ostoja;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.ostoja.dispatch.OrganisationId;

/// The task that a need has become, as a dispatcher gives it to somebody.
@TestComponent
class TaskPage {

    private final JdbcClient db;

    TaskPage(JdbcClient db) {
        this.db = db;
    }

    void giveToCarrier(Visitor dispatcher, String need) {
        var carrier = db.sql("select id from access.account_card where role = 'CARRIER'")
                .query(String.class)
                .single();
        give(dispatcher, need, "#worker", carrier);
    }

    void giveTo(Visitor dispatcher, String need, OrganisationId organisation) {
        give(dispatcher, need, "#organisation", organisation.value().toString());
    }

    /// The word that is told at the door.
    String codeOf(String type) {
        return db.sql("select code from dispatch.task where type = ?")
                .param(type)
                .query(String.class)
                .single();
    }

    private void give(Visitor dispatcher, String need, String field, String whom) {
        var task = db.sql("""
                select t.id from dispatch.task_card t join requests.need_card n on n.id = t.need where n.kind = ?
                """).param(need).query(String.class).single();
        var page = dispatcher.open("/tasks?open=" + task).page();
        page.selectOption(field, whom);
        page.click("#task form[action$='/assignment'] button");
        page.locator("#task form[action$='/assignment']").waitFor(Visitor.GONE);
    }
}
