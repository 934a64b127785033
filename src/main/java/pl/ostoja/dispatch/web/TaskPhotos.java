package pl.ostoja.dispatch.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.ostoja.access.SignedIn;
import pl.ostoja.journal.Entry;
import pl.ostoja.journal.Journal;
import pl.ostoja.kernel.Act;
import pl.ostoja.kernel.Permission;
import pl.ostoja.kernel.Problem;

/// Photos as they are looked at. Every look is written into the journal.
@Component
@Transactional
class TaskPhotos {

    private final JdbcClient db;
    private final TaskBoards boards;
    private final Sheets sheets;
    private final Journal journal;

    TaskPhotos(JdbcClient db, TaskBoards boards, Sheets sheets, Journal journal) {
        this.db = db;
        this.boards = boards;
        this.sheets = sheets;
        this.journal = journal;
    }

    private record Kept(UUID household, byte[] content) {}

    byte[] seen(Act act, UUID task, SignedIn me) {
        var isOnBoard = me.may(Permission.TASKS_SEE) && boards.shows(task, me);
        if (!isOnBoard && !sheets.isCarriedBy(task, me.id().value())) {
            throw new Problem.NotFound();
        }
        var photo = db.sql("""
                select t.household, p.content from dispatch.photo p join dispatch.task t on t.id = p.task
                 where p.task = :task
                """)
                .param("task", task)
                .query(TaskPhotos::kept)
                .optional()
                .orElseThrow(Problem.NotFound::new);
        journal.seen(
                act,
                Entry.of("dispatch.photo-seen").household(photo.household()).subject("task", task));
        return photo.content();
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(row.getObject("household", UUID.class), row.getBytes("content"));
    }
}
